import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { GenerateMacCommand, KMSClient } from '@aws-sdk/client-kms'
import { expect, onTestFinished, test } from 'vitest'
import { startKeyService } from '../../infra/local/services/kms/key-service.ts'
import { clientOf } from '../../infra/local/services/local-account.ts'
import { temporaryFolder } from './fixture.ts'

async function macs(folder: string) {
  const { address, stop } = await startKeyService(folder)
  const client = new KMSClient({ ...clientOf(`http://${address}`, 'secret'), maxAttempts: 1 })
  onTestFinished(async () => {
    client.destroy()
    await stop()
  })
  const command = new GenerateMacCommand({ KeyId: 'k', MacAlgorithm: 'HMAC_SHA_256', Message: Buffer.from('person') })
  return async () => Buffer.from((await client.send(command)).Mac ?? '').toString('hex')
}

test('a key is drawn once and outlives the service; another folder has another', async () => {
  const [folder, other] = [temporaryFolder(), temporaryFolder()]
  const mac = await (await macs(folder))()
  expect(mac).toMatch(/^[0-9a-f]{64}$/)
  expect(await (await macs(folder))()).toBe(mac)
  expect(await (await macs(other))()).not.toBe(mac)
  expect(readdirSync(folder)).toEqual(['k'])
})

test('a key that was torn by a kill is no key: nothing is hashed by it', async () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'k'), '')
  await expect((await macs(folder))()).rejects.toThrow(`"${join(folder, 'k')}" holds no key of 32 bytes`)
})
