import { once } from 'node:events'
import { connect } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { startKeyService } from '../../infra/local/services/kms/key-service.ts'
import { startMailService } from '../../infra/local/services/ses/mail-service.ts'
import { temporaryFolder } from './fixture.ts'

const PLACE = { account: '000000000000', region: 'eu-west-1', queues: '', httpApis: new Map() }

/** Says that ten bytes come, sends one, and is gone, as a function is that was killed. */
async function hangUp(address: string): Promise<void> {
  const [host = '', port = ''] = address.split(':')
  const socket = connect(Number(port), host)
  await once(socket, 'connect')
  socket.write('POST /v2/email/outbound-emails HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\n{')
  // The server has it when it answers on another connection that was made later.
  await fetch(`http://${address}/`)
  socket.destroy()
  await once(socket, 'close')
}

// Vitest fails a file in which a rejection is not handled; the stack would end by it.
test.each([
  ['keys', () => startKeyService(temporaryFolder())],
  ['mails', () => startMailService({ place: PLACE, configurationSets: [], report: async () => {}, onMail: () => {} })],
])('a function that is killed while it asks something of the service of %s takes nothing along', async (_, start) => {
  const { address, stop } = await start()
  onTestFinished(stop)
  await hangUp(address)
  const reply = await fetch(`http://${address}/`, { method: 'POST', body: 'no JSON' })
  expect(reply.status).toBeGreaterThanOrEqual(400)
})
