import * as z from 'zod'
import { earlier } from '../shared/ingest/earlier.ts'
import { mailIdOf } from '../shared/mails/mail-id.ts'
import { scheduledHandler } from './handlers/scheduled-handler.ts'
import { queue } from './services/queue.ts'
import { report } from './services/telemetry.ts'
import { moveMail, unsettledMails } from './tables/mails.ts'

const sendMail = queue('MAIL_QUEUE_URL')

const Sweep = z.object({ scheduledTime: z.iso.datetime() })

/** A message that has not led to a claim by then is lost, or waits with the dead letters. */
const MINUTES_PENDING = 60
/** A claim that has not led to a record by then never will: send-mail may run for one minute. */
const MINUTES_SENDING = 15
const MINUTES_UNKNOWN = 24 * 60

/** Sees to it that every mail comes to an end, without ever sending one that may have gone out. */
export const handler = scheduledHandler(Sweep, async ({ scheduledTime: now }) => {
  const counts = { queued: 0, unknown: 0, held: 0 }
  for (const mail of await unsettledMails('pending', earlier(now, { minutes: MINUTES_PENDING }))) {
    await sendMail({ mailId: mailIdOf(mail) })
    counts.queued += 1
  }
  for (const mail of await unsettledMails('sending', earlier(now, { minutes: MINUTES_SENDING }))) {
    if (await moveMail(mailIdOf(mail), 'lose', now, { since: mail.since, reason: 'send-mail broke off' }))
      counts.unknown += 1
  }
  for (const mail of await unsettledMails('unknown', earlier(now, { minutes: MINUTES_UNKNOWN }))) {
    await moveMail(mailIdOf(mail), 'hold', now, { since: mail.since })
  }
  // All that are held, not just those of this sweep: one that broke off after holding a mail has told nobody.
  for (const mail of await unsettledMails('held', now)) {
    counts.held += 1
    report('MailHeld', { mailId: mailIdOf(mail) })
  }
  report('MailsSwept', { run: now, count: counts.queued + counts.unknown + counts.held })
  return counts
})
