import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { GenerateMacCommand, KMSClient } from '@aws-sdk/client-kms'
import { expect, test } from 'vitest'
import { startKeyService } from '../../../infra/local/services/kms/key-service.ts'
import { random } from '../random.ts'
import { memoryKeyService } from './key-service.ts'

test('the keys of the simulation make MACs of the same shape, alike for like messages only, as the embedded ones do', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'inhuurradar-keys-'))
  const service = await startKeyService(folder)
  const credentials = { accessKeyId: 'a', secretAccessKey: 'b' }
  const kms = new KMSClient({ endpoint: `http://${service.address}`, region: 'eu-west-1', credentials })
  const chance = random(20261125)
  const makers = [
    async (input: Input) => (await kms.send(new GenerateMacCommand(input))).Mac ?? new Uint8Array(),
    async (input: Input) => (memoryKeyService('GenerateMacCommand', input) as { Mac: Uint8Array }).Mac,
  ]
  const [real, ours] = [new Map<string, string>(), new Map<string, string>()]
  for (let nth = 0; nth < 60; nth++) {
    const Message = Uint8Array.from({ length: 1 + chance.below(3) }, () => chance.below(3))
    for (const [index, macs] of [real, ours].entries()) {
      const mac = await makers[index]?.({ KeyId: 'person-key', MacAlgorithm: 'HMAC_SHA_256', Message })
      expect(mac).toHaveLength(32)
      const before = macs.get(String(Message))
      macs.set(String(Message), Buffer.from(mac ?? []).toString('hex'))
      if (before) expect(macs.get(String(Message))).toBe(before)
    }
  }
  for (const macs of [real, ours]) expect(new Set(macs.values()).size).toBe(macs.size)
  kms.destroy()
  await service.stop()
  rmSync(folder, { recursive: true })
})

type Input = { KeyId: string; MacAlgorithm: 'HMAC_SHA_256'; Message: Uint8Array }
