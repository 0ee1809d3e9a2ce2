import * as z from 'zod'
import { MailId, mailIdOf } from '../shared/mails/mail-id.ts'
import { DECISIONS } from '../shared/mails/mail-state.ts'
import { operatorHandler } from './handlers/operator-handler.ts'
import { queue } from './services/queue.ts'
import { report } from './services/telemetry.ts'
import { mailById, mailsToReview, moveMail } from './tables/mails.ts'

const sendMail = queue('MAIL_QUEUE_URL')

const Asked = z.union([
  z.strictObject({}),
  z.strictObject({ mailId: MailId, epoch: z.int().nonnegative(), decision: z.enum(DECISIONS) }),
])
const TAKES = `{} for the list, or { mailId, epoch, decision } with one of ${DECISIONS.join(', ')}`

/**
 * The mails that are held (or will be, unless the mail service still tells) or failed, without a word of whom they tell or go to; and what an operator decides of one of
 * them, at the claim that they saw: once it has moved on, nothing happens.
 */
export const handler = operatorHandler(Asked, TAKES, async (asked) => {
  if (!('mailId' in asked)) {
    const mails = await mailsToReview()
    return {
      mails: mails.map(({ state, since, reason, epoch, run, digest, ...key }) => ({
        ...{ mailId: mailIdOf(key), state, since, reason: reason ?? null, epoch, run },
        requests: new Set(digest.items.map(({ requestId }) => requestId)).size,
      })),
    }
  }
  const { mailId, epoch, decision } = asked
  const decided = await moveMail(mailId, decision, new Date().toISOString(), { epoch })
  if (decided) {
    report('MailDecided', { mailId, outcome: decision })
    if (decision === 'sendAgain') await sendMail({ mailId })
  }
  return { mailId, decided, state: (await mailById(mailId))?.state ?? null }
})
