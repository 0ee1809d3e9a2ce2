import { type Recipient, recipientsOf } from '../../shared/candidates/recipients.ts'
import { earlier } from '../../shared/ingest/earlier.ts'
import { inParallel } from '../../shared/ingest/in-parallel.ts'
import { isBefore } from '../../shared/language/local-time.ts'
import { comesDue } from '../../shared/mails/told.ts'
import type { AsOf } from '../../shared/matching/rules/rule.ts'
import type { Shard } from '../../shared/matching/shard.ts'
import type { RequestRow } from '../../shared/tables/request-row.ts'
import { Hours, variable } from '../services/environment.ts'
import { report } from '../services/telemetry.ts'
import type { CandidateRow } from '../tables/candidates.ts'
import { beginRun, endRun, forgetJudged, type Judged } from '../tables/judged.ts'
import { requestsOpenAt } from '../tables/requests.ts'
import { judgePart } from './judge-part.ts'
import { partOf } from './snapshot.ts'
import { rowAt, type SnapshotPart } from './snapshot-part.ts'
import { tellRecipient } from './tell-recipient.ts'

const AT_ONCE = 8
/** How long before a request closes whoever was told of it is reminded; 0 for not at all. */
const reminderHours = Number(variable('REMINDER_HOURS', Hours))
/** The next run comes within so many hours, also on the day on which summer time ends. */
const NEXT_RUN_HOURS = 25

/** One part of a run; `asOf`: the clock of a run that looks back, for which a closed banner proves nothing. */
export type RunPart = { scheduledTime: string; asOf?: string | undefined; shard: Shard }

/**
 * The open requests against the candidates of one part, and one mail to each recipient who has something to hear. What
 * was told before stands in the mail log, and nowhere else: so a part may be repeated, overlap, break off, or be left out.
 * Where the last run came to its end, only what changed since is judged, and only whom that concerns is looked at.
 */
export async function runPart({ scheduledTime, asOf, shard }: RunPart) {
  // A run that is made up for later tells what is still open by then.
  const now = new Date().toISOString().replace(/\.\d+Z$/, 'Z')
  const latest = isBefore(scheduledTime, now) ? now : scheduledTime
  const clock: AsOf = { instant: asOf ?? latest, bannerCounts: asOf === undefined }
  const { begun, last } = await beginRun(shard, now)
  let done: Judged | null = null
  try {
    const ran = await judgeAndTell({ scheduledTime, asOf, shard, clock }, last)
    done = ran.done
    return ran.total
  } finally {
    // Also where it fails: who comes after it is alone again.
    await endRun(shard, begun, done, now)
  }
}

/** `done`: what was judged; null where the next run is to judge everything. */
async function judgeAndTell({ scheduledTime, asOf, shard, clock }: RunPart & { clock: AsOf }, last: Judged | null) {
  const { rows: requests, unreadable } = await requestsOpenAt(clock.instant)
  for (const requestId of unreadable) report('RequestUnreadable', { run: scheduledTime, requestId })
  const part = await partOf(shard)
  const before = last && goesOn(last, scheduledTime, part, clock) ? last : null
  if (!before) await forgetJudged(shard)
  const isDue = ({ record }: RequestRow, since: string) => comesDue(record, reminderHours, since, clock.instant)
  const judged = await judgePart(requests, part, before, { clock, runAt: asOf ?? scheduledTime, isDue })

  const total = { requests: requests.length, candidates: part.rows.length, matches: 0, mails: 0, untold: 0 }
  for (const { alerts } of Object.values(judged.requests)) total.matches += alerts
  let closing = 0
  const owed: string[] = []
  const concerned = concernedIn(part, judged.news, before)
  await inParallel(concerned, AT_ONCE, async ({ numbers, news }) => {
    const recipient = recipientOf(part, numbers)
    const run = { scheduledTime, ...clock, reminderHours }
    const { mail, isAll } = await tellRecipient(recipient, news ?? requests, run)
    if (!isAll) owed.push(...numbers.map((number) => part.pseudonyms[number] ?? ''))
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
  const [snapshotId] = part.line
  const isWhole = snapshotId !== undefined && clock.bannerCounts && !judged.isOutdated
  const roles = [...part.columns.roles.phrases]
  const done = { run: scheduledTime, snapshotId: snapshotId ?? '', instant: clock.instant, roles, owed }
  return { total, done: isWhole ? { ...done, requests: judged.requests } : null }
}

/** Whether a run can go on from what the last one judged; one that comes again, or late, does everything. */
function goesOn({ run, snapshotId, instant }: Judged, scheduledTime: string, part: SnapshotPart, clock: AsOf): boolean {
  if (!clock.bannerCounts || !isBefore(run, scheduledTime)) return false
  return part.line.includes(snapshotId) && !isBefore(clock.instant, instant)
}

/** Recipients by their candidates, with the requests that may be news; null where that is all of them. */
type Concerned = { numbers: number[]; news: RequestRow[] | null }

function concernedIn(part: SnapshotPart, news: ReadonlyMap<number, RequestRow[]>, before: Judged | null): Concerned[] {
  const owed = new Set(before?.owed)
  const byRecipient = Map.groupBy(part.pseudonyms.keys(), (number) => part.recipients[number] ?? -1)
  return [...byRecipient].flatMap(([recipient, numbers]): Concerned[] => {
    if (numbers.some((number) => owed.has(part.pseudonyms[number] ?? ''))) return [{ numbers, news: null }]
    const own = news.get(recipient)
    // Where everything was judged, everybody is looked at: a mail that broke off is gone on with, also without news.
    return own || !before ? [{ numbers, news: own ?? [] }] : []
  })
}

function recipientOf(part: SnapshotPart, numbers: number[]): Recipient<CandidateRow> {
  const [recipient] = recipientsOf(numbers.map((number) => rowAt(part, number)))
  if (!recipient) throw new Error('a recipient without candidates')
  return recipient
}

function isBeforeNextRun(actBy: string, now: string): boolean {
  return isBefore(earlier(actBy, { minutes: NEXT_RUN_HOURS * 60 }), now)
}
