import { expect, test } from 'vitest'
import * as z from 'zod'
import { invoke, startServices } from './services.ts'

const services = await startServices()
const reviewRecipients = await services.handler('review-recipients')
const { keepStop, knownRecipient, recipientAt, recipientOfMail, stopRecipient } = await import(
  '../../functions/tables/recipients.ts'
)
const { addressHasher } = await import('../../functions/services/person-key.ts')

const AT = '2026-03-01T08:00:00Z'
const Resumed = z.object({ resumed: z.boolean() })
const resume = async (recipientId: string, stoppedAt: string) =>
  Resumed.parse(await invoke(reviewRecipients, { recipientId, stoppedAt, decision: 'resume' })).resumed

test('the list has who is alerted, and who is stopped, why and since when; nobody who was forgotten', async () => {
  const { recipientId } = await recipientAt('Bert@bureau.example')
  await recipientAt('anna@bureau.example')
  await stopRecipient('bert@bureau.example', 'bounced', AT)
  await keepStop('of an address that is forgotten', { reason: 'optedOut', at: AT })
  expect(await invoke(reviewRecipients, {})).toEqual({
    recipients: [
      { email: 'anna@bureau.example', recipientId: expect.any(String), stopped: null },
      { email: 'bert@bureau.example', recipientId, stopped: { reason: 'bounced', at: AT } },
    ],
  })
})

test('who is resumed is mailed again, also where the stop was kept from before', async () => {
  const { recipientId } = await recipientAt('cora@bureau.example')
  const hash = (await addressHasher())('cora@bureau.example')
  await stopRecipient('cora@bureau.example', 'bounced', AT)
  await keepStop(hash, { reason: 'bounced', at: AT })
  expect(await resume(recipientId, AT)).toBe(true)
  expect(await recipientOfMail('cora@bureau.example', hash)).toMatchObject({
    recipientId,
    stopped: null,
    keptStop: null,
  })
  expect(await resume(recipientId, AT)).toBe(false)
})

test('who was stopped again since the operator looked stays stopped, and nobody is resumed who is not known', async () => {
  const { recipientId } = await recipientAt('dora@bureau.example')
  await stopRecipient('dora@bureau.example', 'optedOut', '2026-03-02T08:00:00Z')
  expect(await resume(recipientId, AT)).toBe(false)
  expect(await knownRecipient('dora@bureau.example')).toMatchObject({ stopped: { reason: 'optedOut' } })
  expect(await resume('00000000-0000-4000-8000-000000000000', AT)).toBe(false)
})

test.each([
  [null],
  [{ recipientId: 'x' }],
  [{ recipientId: '00000000-0000-4000-8000-000000000000', decision: 'stop' }],
])('%j is refused with what it takes', async (event) => {
  await expect(invoke(reviewRecipients, event)).rejects.toThrow(/^it takes \{\} for the list, or/)
})
