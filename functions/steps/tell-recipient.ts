import type { Recipient } from '../../shared/candidates/recipients.ts'
import type { DigestInput } from '../../shared/mails/digest-input.ts'
import { asMuchAsFits } from '../../shared/mails/fit-mail.ts'
import { mailIdOf } from '../../shared/mails/mail-id.ts'
import { itemsToTell, type Standing } from '../../shared/mails/told.ts'
import type { RequestRow } from '../../shared/tables/request-row.ts'
import { queue } from '../services/queue.ts'
import type { CandidateRow } from '../tables/candidates.ts'
import { mailHolds } from '../tables/mail-room.ts'
import { appendMail, type Mail, mailLog } from '../tables/mails.ts'
import { knownRecipient, recipientAt } from '../tables/recipients.ts'
import { standingsOf } from './standings.ts'

const sendMail = queue('MAIL_QUEUE_URL')

type Own = Recipient<CandidateRow>
type Run = { scheduledTime: string; instant: string; bannerCounts: boolean; reminderHours: number }

/**
 * What a recipient was told; null where that is nothing. `isAll`: nothing is left for the next run, as what had no room,
 * what came up after this run had decided on its mail, or all of it for who wants no mail now.
 */
type Told = { mail: DigestInput | null; isAll: boolean }

/** Tells a recipient what there is to tell of some requests, in one mail. */
export async function tellRecipient(recipient: Own, requests: RequestRow[], run: Run): Promise<Told> {
  const known = await knownRecipient(recipient.email)
  if (known?.stopped) return { mail: null, isAll: false }
  const log = known ? await mailLog(known.recipientId) : []
  const digests = log.map(({ digest }) => digest)
  return tell(recipient, log, standingsOf(recipient, requests, run, digests), run)
}

/** Decides what the recipient is told in this run, once, and queues it. */
async function tell(
  { email, language }: Own,
  known: Mail[],
  standings: Standing[],
  { scheduledTime: run, instant: asOf, bannerCounts, reminderHours }: Run,
): Promise<Told> {
  for (let log = known; ; ) {
    const decided = log.find((mail) => mail.run === run)
    if (decided) {
      // This run was here before, and may have broken off just before it queued the mail.
      if (decided.state === 'pending') await sendMail({ mailId: mailIdOf(decided) })
      return { mail: decided.digest, isAll: false }
    }
    const items = itemsToTell(
      log.map(({ digest }) => digest),
      standings,
      asOf,
      reminderHours,
    )
    if (items.length === 0) return { mail: null, isAll: true }
    const all = { recipient: { email, language }, asOf, looksBack: !bannerCounts, items }
    const frozen = asMuchAsFits(all, mailHolds)
    // Nobody is a recipient before there is something to tell them.
    const { recipientId, stopped } = await recipientAt(email)
    if (stopped) return { mail: null, isAll: false }
    if (log.some((mail) => mail.recipientId !== recipientId)) {
      // Forgotten since, and named anew just now: with an own log, which begins at its first mail.
      log = await mailLog(recipientId)
      continue
    }
    const key = { recipientId, number: (log.at(-1)?.number ?? 0) + 1 }
    if (await appendMail(key, run, frozen, run)) {
      await sendMail({ mailId: mailIdOf(key) })
      return { mail: frozen, isAll: frozen.untold === undefined }
    }
    log = await mailLog(recipientId)
  }
}
