import type { Recipient } from '../../shared/candidates/recipients.ts'
import type { DigestInput } from '../../shared/mails/digest-input.ts'
import { asMuchAsFits } from '../../shared/mails/fit-mail.ts'
import { mailIdOf } from '../../shared/mails/mail-id.ts'
import { itemsToTell, type Standing } from '../../shared/mails/told.ts'
import { columnsOf } from '../../shared/matching/columns.ts'
import { judge } from '../../shared/matching/match.ts'
import { NO, verdictsOf } from '../../shared/matching/verdicts.ts'
import type { RequestRow } from '../../shared/tables/request-row.ts'
import { queue } from '../services/queue.ts'
import type { CandidateRow } from '../tables/candidates.ts'
import { mailHolds } from '../tables/mail-room.ts'
import { appendMail, type Mail, mailLog } from '../tables/mails.ts'
import { knownRecipient, recipientAt } from '../tables/recipients.ts'

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
  const standings = standingsOf(recipient, requests, run, whoIsTold(log)).map((standing) => {
    return { ...standing, pairs: standing.pairs.filter(hasConsent) }
  })
  return tell(recipient, log, standings, run)
}

/** How a recipient's candidates stand with each request: but for those who do not fit it and were not told of it. */
function standingsOf(
  { rows, language }: Own,
  requests: RequestRow[],
  clock: Run,
  isTold: (requestId: string, row: CandidateRow) => boolean,
): Standing[] {
  const columns = columnsOf(rows.map(({ candidate }) => candidate))
  return requests.map(({ requestId, revision, record, corrections, assignment, key }) => {
    const judged = { record, assignment, file: key }
    const verdicts = verdictsOf(judged, clock, columns)
    const pairs = rows
      .filter((row, index) => verdicts[index] !== NO || isTold(requestId, row))
      .map(({ candidate, personHash }) => {
        return { candidate, personHash, verdict: judge(judged, candidate, clock, language) }
      })
    return { requestId, revision, record, corrections, source: key.replace(/^requests\//, ''), pairs }
  })
}

/**
 * Whether a mail spoke of a candidate with a request, if only by a hash. Of that request: words are made for each such pair,
 * and a recipient may have thousands of candidates who were told of some request or other.
 */
function whoIsTold(log: Mail[]): (requestId: string, row: CandidateRow) => boolean {
  const told = new Map<string, Set<string>>()
  for (const { requestId, pairs, forgotten = [] } of log.flatMap(({ digest }) => digest.items)) {
    const people = told.get(requestId) ?? new Set()
    told.set(requestId, people)
    for (const { candidate } of pairs) people.add(candidate.candidateId)
    for (const hash of forgotten) people.add(hash)
  }
  return (requestId, { candidate, personHash }) => {
    const people = told.get(requestId)
    return people !== undefined && (people.has(candidate.candidateId) || people.has(personHash))
  }
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
    const key = { recipientId, number: (log.at(-1)?.number ?? 0) + 1 }
    if (await appendMail(key, run, frozen, run)) {
      await sendMail({ mailId: mailIdOf(key) })
      return { mail: frozen, isAll: frozen.untold === undefined }
    }
    log = await mailLog(recipientId)
  }
}

/** A person whose consent has ended is not spoken of any more, also not in a change. */
function hasConsent({ verdict }: Standing['pairs'][number]): boolean {
  return !verdict.rules.some(({ rule, outcome }) => rule === 'consent' && outcome === 'fail')
}
