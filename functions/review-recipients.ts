import * as z from 'zod'
import { operatorHandler } from './handlers/operator-handler.ts'
import { addressHasher } from './services/person-key.ts'
import { report } from './services/telemetry.ts'
import { allRecipients, emailOf, knownRecipient, resumeRecipient } from './tables/recipients.ts'

const Asked = z.union([
  z.strictObject({}),
  z.strictObject({ recipientId: z.uuid(), stoppedAt: z.iso.datetime(), decision: z.literal('resume') }),
])
const TAKES = '{} for the list, or { recipientId, stoppedAt, decision } with the decision resume'

/**
 * Who is alerted, and who is stopped and why, for an operator: with addresses, by which people are found who ask. And
 * that mails go to one of them again: as the operator saw the stop; once it is another, nothing happens.
 */
export const handler = operatorHandler(Asked, TAKES, async (asked) => {
  if (!('recipientId' in asked)) {
    const recipients = (await allRecipients()).map(({ email, recipientId, stopped }) => ({
      email,
      recipientId,
      stopped,
    }))
    return { recipients: recipients.toSorted((a, b) => (a.email < b.email ? -1 : 1)) }
  }
  const { recipientId, stoppedAt } = asked
  const email = await emailOf(recipientId)
  const stopped = email === null ? null : ((await knownRecipient(email))?.stopped ?? null)
  if (email === null || stopped?.at !== stoppedAt) return { recipientId, resumed: false }
  const resumed = await resumeRecipient(email, stopped, (await addressHasher())(email))
  if (resumed) report('RecipientResumed', { reason: stopped.reason })
  return { recipientId, resumed }
})
