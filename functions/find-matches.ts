import * as z from 'zod'
import { type Recipient, recipientsOf } from '../shared/candidates/recipients.ts'
import { earlier } from '../shared/ingest/earlier.ts'
import { inParallel } from '../shared/ingest/in-parallel.ts'
import type { DigestInput } from '../shared/mails/digest-input.ts'
import { asMuchAsFits } from '../shared/mails/fit-mail.ts'
import { isBefore } from '../shared/mails/local-time.ts'
import { mailIdOf } from '../shared/mails/mail-id.ts'
import { itemsToTell, type Standing } from '../shared/mails/told.ts'
import { type Columns, columnsOf } from '../shared/matching/columns.ts'
import { type KeptPair, LETTER, pseudonymOf } from '../shared/matching/kept-pair.ts'
import { judge } from '../shared/matching/match.ts'
import type { AsOf } from '../shared/matching/rules/rule.ts'
import { isInShard, Shard } from '../shared/matching/shard.ts'
import { fitsOf, NO, outcomesOf, VERDICTS, verdictsOf } from '../shared/matching/verdicts.ts'
import type { RequestRow } from '../shared/tables/request-row.ts'
import { isAlert } from '../shared/verdict.ts'
import { allCandidates, type CandidateRow } from './aws/candidates.ts'
import { Hours, variable } from './aws/environment.ts'
import { mailHolds } from './aws/mail-room.ts'
import { appendMail, type Mail, mailLog } from './aws/mails.ts'
import { keepFound } from './aws/matches.ts'
import { queue } from './aws/queue.ts'
import { recipientAt } from './aws/recipients.ts'
import { requestsOpenAt } from './aws/requests.ts'
import { scheduledHandler } from './aws/scheduled-handler.ts'
import { report } from './aws/telemetry.ts'

const AT_ONCE = 8
const sendMail = queue('MAIL_QUEUE_URL')
/** How long before a request closes whoever was told of it is reminded; 0 for not at all. */
const reminderHours = Number(variable('REMINDER_HOURS', Hours))
/** The next run comes within so many hours, also on the day on which summer time ends. */
const NEXT_RUN_HOURS = 25

const RunEvent = z.object({
  /** Which run this is, however often it is tried. */
  scheduledTime: z.iso.datetime(),
  /** To look back: the clock of the run, instead of its own time. A closed banner then proves nothing. */
  asOf: z.iso.datetime().optional(),
  /** Only these recipients; without it, all. */
  shard: Shard.default({ index: 0, of: 1 }),
})

/**
 * All open requests against all candidates, and one mail to each recipient who has something to hear. What was told
 * before stands in the mail log, and nowhere else: so a run may be repeated, overlap, break off, or be left out. A run may
 * come in parts, each with recipients of its own.
 */
export const handler = scheduledHandler(RunEvent, async ({ scheduledTime, asOf, shard }) => {
  // A run that is made up for later tells what is still open by then.
  const now = new Date().toISOString().replace(/\.\d+Z$/, 'Z')
  const latest = isBefore(scheduledTime, now) ? now : scheduledTime
  const clock = { instant: asOf ?? latest, bannerCounts: asOf === undefined }
  const requests = await requestsOpenAt(clock.instant)
  const candidates = (await allCandidates()).filter(({ candidate }) => isInShard(candidate.alertEmail, shard))
  const total = { requests: requests.length, candidates: candidates.length, matches: 0, mails: 0, untold: 0 }
  let closing = 0

  const columns = columnsOf(candidates.map(({ candidate }) => candidate))
  const numbers = new Map(candidates.map(({ pseudonym }, nth) => [pseudonym, nth]))
  const news = new Map<string, RequestRow[]>()
  await inParallel(requests, AT_ONCE, async (request) => {
    const { alerts, concerned } = await judgeRequest(request, { candidates, columns, numbers }, clock)
    total.matches += alerts
    for (const email of new Set(concerned.map(({ candidate }) => candidate.alertEmail.toLowerCase()))) {
      const known = news.get(email)
      if (known) known.push(request)
      else news.set(email, [request])
    }
  })

  await inParallel(recipientsOf(candidates), AT_ONCE, async (recipient) => {
    const { recipientId, stopped } = await recipientAt(recipient.email)
    if (stopped) return
    const isTold = whoIsTold(await mailLog(recipientId))
    const columns = columnsOf(recipient.rows.map(({ candidate }) => candidate))
    const standings = (news.get(recipient.email.toLowerCase()) ?? []).map((request): OwnStanding => {
      const pairs = pairsOf(request, { ...recipient, columns }, clock, isTold)
      const { requestId, revision, record, key } = request
      return { requestId, revision, record, source: key.replace(/^requests\//, ''), pairs }
    })
    const mail = await tell(recipient, recipientId, standings, { scheduledTime, ...clock })
    if (mail === null) return
    total.mails += 1
    const { untold = [] } = mail
    total.untold += untold.length
    closing += untold.filter(({ actBy }) => actBy !== null && isBeforeNextRun(actBy, clock.instant)).length
  })
  if (total.untold > 0) report('RequestsUntold', { run: scheduledTime, count: total.untold }, total.untold)
  if (closing > 0) report('ClosingUntold', { run: scheduledTime, count: closing }, closing)
  report('MailFrozen', { run: scheduledTime, count: total.mails }, total.mails)
  report('RunDone', { run: scheduledTime, count: total.matches })
  return total
})

type Own = Recipient<CandidateRow>
type OwnPair = Standing['pairs'][number] & { row: CandidateRow }
type OwnStanding = Standing & { pairs: OwnPair[] }

/** Candidates with their columns; `numbers`: which of them has a pseudonym. */
type Pool = { candidates: CandidateRow[]; columns: Columns; numbers: ReadonlyMap<string, number> }

/**
 * Judges a request and keeps the verdicts. Gives how many pairs match or may, and whom it concerns: whom it fits, and
 * whom it fitted when it was judged before.
 */
async function judgeRequest(request: RequestRow, { candidates, columns, numbers }: Pool, clock: AsOf) {
  const { requestId, revision, record, assignment, key } = request
  const judged = { record, assignment, file: key }
  const kept = (verdict: KeptPair['verdict'], outcomes: string, { pseudonym, candidate }: CandidateRow): KeptPair => {
    const net = record.netRateCapCents
    return { pseudonym, verdict, outcomes, headroomCents: net === null ? null : net - candidate.rateCents }
  }
  const { rows, verdicts } = fitsOf(judged, clock, columns)
  const outcomesOn = outcomesOf(judged, clock, columns)
  const fits = rows.flatMap((row, at) => {
    const candidate = candidates[columns.index[row] ?? 0]
    const verdict = VERDICTS[verdicts[at] ?? NO] ?? 'no'
    return candidate ? [kept(verdict, outcomesOn(row), candidate)] : []
  })
  const otherwise = (pseudonym: string) => {
    const row = candidates[numbers.get(pseudonym) ?? -1]
    if (!row) return null
    const { verdict, rules } = judge(judged, row.candidate, clock)
    return kept(verdict, rules.map(({ outcome }) => LETTER[outcome]).join(''), row)
  }
  const pairs = await keepFound({ requestId, revision, asOf: clock.instant }, { fits, otherwise })
  const whom = new Set([...pairs.map(pseudonymOf), ...fits.map(({ pseudonym }) => pseudonym)])
  const concerned = [...whom].flatMap((pseudonym) => candidates[numbers.get(pseudonym) ?? -1] ?? [])
  return { alerts: fits.filter(({ verdict }) => isAlert(verdict)).length, concerned }
}

/** The pairs of a recipient with what is to be said of them, but for those that do not fit and were never told. */
function pairsOf(
  { record, assignment, key }: RequestRow,
  { rows, columns, language }: Own & { columns: Columns },
  clock: AsOf,
  isTold: (row: CandidateRow) => boolean,
): OwnPair[] {
  const judged = { record, assignment, file: key }
  const verdicts = verdictsOf(judged, clock, columns)
  return rows
    .filter((row, index) => verdicts[index] !== NO || isTold(row))
    .map((row) => ({
      row,
      candidate: row.candidate,
      personHash: row.personHash,
      verdict: judge(judged, row.candidate, clock, language),
    }))
}

/** Whether any mail spoke of the candidate of a pair, whatever the request. */
function whoIsTold(log: Mail[]): (row: Pick<OwnPair, 'candidate' | 'personHash'>) => boolean {
  const items = log.flatMap(({ digest }) => digest.items)
  const ids = new Set(items.flatMap(({ pairs }) => pairs.map(({ candidate }) => candidate.candidateId)))
  const hashes = new Set(items.flatMap(({ forgotten = [] }) => forgotten))
  return ({ candidate, personHash }) => ids.has(candidate.candidateId) || hashes.has(personHash)
}

function isBeforeNextRun(actBy: string, now: string): boolean {
  return isBefore(earlier(actBy, { minutes: NEXT_RUN_HOURS * 60 }), now)
}

type Run = { scheduledTime: string; instant: string; bannerCounts: boolean }

/** Decides what the recipient is told in this run, once; queues it. Gives what that is, or null where it is nothing. */
async function tell(
  { email, language }: Own,
  recipientId: string,
  standings: OwnStanding[],
  { scheduledTime: run, instant: asOf, bannerCounts }: Run,
): Promise<DigestInput | null> {
  const consented = standings.map((standing) => ({ ...standing, pairs: standing.pairs.filter(hasConsent) }))
  for (;;) {
    const log = await mailLog(recipientId)
    const decided = log.find((mail) => mail.run === run)
    if (decided) {
      // This run was here before, and may have broken off just before it queued the mail.
      if (decided.state === 'pending') await sendMail({ mailId: mailIdOf(decided) })
      return decided.digest
    }
    const items = itemsToTell(
      log.map(({ digest }) => digest),
      consented,
      asOf,
      reminderHours,
    )
    if (items.length === 0) return null
    const all = { recipient: { email, language }, asOf, looksBack: !bannerCounts, items }
    const frozen = asMuchAsFits(all, mailHolds)
    const key = { recipientId, number: (log.at(-1)?.number ?? 0) + 1 }
    if (await appendMail(key, run, frozen, run)) {
      await sendMail({ mailId: mailIdOf(key) })
      return frozen
    }
  }
}

/** A person whose consent has ended is not spoken of any more, also not in a change. */
function hasConsent({ verdict }: OwnPair): boolean {
  return !verdict.rules.some(({ rule, outcome }) => rule === 'consent' && outcome === 'fail')
}
