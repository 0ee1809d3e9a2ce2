import * as z from 'zod'
import type { DigestInput } from '../shared/digest-input.ts'
import { inParallel } from '../shared/in-parallel.ts'
import { mailIdOf } from '../shared/mail-id.ts'
import { judge } from '../shared/match.ts'
import type { MatchRow } from '../shared/tables/match-row.ts'
import type { RequestRow } from '../shared/tables/request-row.ts'
import { itemsToTell, type Standing } from '../shared/told.ts'
import { allCandidates, type CandidateRow } from './aws/candidates.ts'
import { appendMail, fits, mailLog } from './aws/mails.ts'
import { matchesOf, putMatch } from './aws/matches.ts'
import { queue } from './aws/queue.ts'
import { recipientAt } from './aws/recipients.ts'
import { requestsOpenAt } from './aws/requests.ts'
import { scheduledHandler } from './aws/scheduled-handler.ts'
import { report } from './aws/telemetry.ts'

const AT_ONCE = 8
const sendMail = queue('MAIL_QUEUE_URL')

const Run = z.object({
  /** Which run this is, however often it is tried. */
  scheduledTime: z.iso.datetime(),
  /** To look back: the clock of the run, instead of its own time. A closed banner then proves nothing. */
  asOf: z.iso.datetime().optional(),
})

/**
 * All open requests against all candidates, and one mail to each recipient who has something to hear. What was told
 * before stands in the mail log, and nowhere else: so a run may be repeated, overlap, break off, or be left out.
 */
export const handler = scheduledHandler(Run, async ({ scheduledTime, asOf }) => {
  const clock = { instant: asOf ?? scheduledTime, bannerCounts: asOf === undefined }
  const requests = await requestsOpenAt(clock.instant)
  const candidates = await allCandidates()
  const known = await knownVerdicts(requests)
  const total = { requests: requests.length, candidates: candidates.length, matches: 0, mails: 0 }

  await inParallel(byRecipient(candidates), AT_ONCE, async (own) => {
    const standings = requests.map((request) => standingOf(request, own, clock))
    // Added after the wait: `+= await` would add to what the sum was before it, and lose what others added.
    const alerts = await keepVerdicts(standings, known)
    total.matches += alerts
    if (await tell(own, standings, scheduledTime, clock.instant)) total.mails += 1
  })
  report('MailFrozen', { run: scheduledTime, count: total.mails }, total.mails)
  report('RunDone', { run: scheduledTime, count: total.matches })
  return total
})

type Own = [CandidateRow, ...CandidateRow[]]
type OwnStanding = Standing & { pairs: (Standing['pairs'][number] & { row: CandidateRow })[] }

/** The candidates of each recipient, by id; addresses that differ only in case are one recipient. */
function byRecipient(candidates: CandidateRow[]): Own[] {
  const groups = new Map<string, Own>()
  for (const row of candidates.toSorted((a, b) => (a.candidateId < b.candidateId ? -1 : 1))) {
    const address = row.candidate.alertEmail.toLowerCase()
    const group = groups.get(address)
    if (group) group.push(row)
    else groups.set(address, [row])
  }
  return [...groups.values()]
}

/** Dutch, unless all that stands at this address asks for English. */
function languageOf(own: Own): 'nl' | 'en' {
  return own.every(({ candidate }) => candidate.language === 'en') ? 'en' : 'nl'
}

function standingOf(request: RequestRow, own: Own, clock: { instant: string; bannerCounts: boolean }): OwnStanding {
  const { requestId, revision, record, assignment, key } = request
  const judged = { record, assignment, file: key }
  const pairs = own.map((row) => ({
    row,
    candidate: row.candidate,
    verdict: judge(judged, row.candidate, clock, languageOf(own)),
  }))
  return { requestId, revision, record, pairs }
}

/** Pairs by request and pseudonym, as they were judged last. */
async function knownVerdicts(requests: RequestRow[]): Promise<Map<string, MatchRow>> {
  const known = new Map<string, MatchRow>()
  await inParallel(requests, AT_ONCE, async ({ requestId }) => {
    for (const row of await matchesOf(requestId)) known.set(pairKey(row), row)
  })
  return known
}

/** Writes the verdicts that are not known yet; a `no` only where something else stood. Gives how many match or may. */
async function keepVerdicts(standings: OwnStanding[], known: Map<string, MatchRow>): Promise<number> {
  let alerts = 0
  for (const { requestId, revision, pairs } of standings) {
    for (const { row, verdict } of pairs) {
      const { headroomCents, asOf } = verdict
      const rules = verdict.rules.map(({ rule, outcome }) => ({ rule, outcome }))
      const { pseudonym } = row
      const match = { requestId, pseudonym, revision, verdict: verdict.verdict, rules, headroomCents, asOf }
      const before = known.get(pairKey(match))
      if (before ? !sameVerdict(before, match) : match.verdict !== 'no') await putMatch(match)
      if (match.verdict === 'match' || match.verdict === 'ask') alerts += 1
    }
  }
  return alerts
}

function pairKey({ requestId, pseudonym }: { requestId: string; pseudonym: string }): string {
  return `${pseudonym} ${requestId}`
}

function sameVerdict(a: MatchRow, b: MatchRow): boolean {
  const said = ({ revision, verdict, rules, headroomCents }: MatchRow) =>
    JSON.stringify([revision, verdict, headroomCents, rules.map(({ rule, outcome }) => [rule, outcome])])
  return said(a) === said(b)
}

/** Decides what the recipient is told in this run, once; queues it. False where there is nothing to tell. */
async function tell(own: Own, standings: OwnStanding[], run: string, asOf: string): Promise<boolean> {
  const email = own[0].candidate.alertEmail
  const { recipientId, stopped } = await recipientAt(email)
  if (stopped) return false
  const consented = standings.map((standing) => ({ ...standing, pairs: standing.pairs.filter(hasConsent) }))
  for (;;) {
    const log = await mailLog(recipientId)
    const decided = log.find((mail) => mail.run === run)
    if (decided) {
      // This run was here before, and may have broken off just before it queued the mail.
      if (decided.state === 'pending') await sendMail({ mailId: mailIdOf(decided) })
      return true
    }
    const items = itemsToTell(
      log.map(({ digest }) => digest),
      consented,
      asOf,
    )
    if (items.length === 0) return false
    const frozen = asManyAsFit({ recipient: { email, language: languageOf(own) }, asOf, items })
    const key = { recipientId, number: (log.at(-1)?.number ?? 0) + 1 }
    if (await appendMail(key, run, frozen, run)) {
      await sendMail({ mailId: mailIdOf(key) })
      return true
    }
  }
}

/** A person whose consent has ended is not spoken of any more, also not in a change. */
function hasConsent({ verdict }: OwnStanding['pairs'][number]): boolean {
  return !verdict.rules.some(({ rule, outcome }) => rule === 'consent' && outcome === 'fail')
}

/** The earliest closing ones; what does not fit in one mail is still new in the next run. */
function asManyAsFit(digest: DigestInput): DigestInput {
  let { items } = digest
  while (!fits({ ...digest, items })) {
    const most = items.slice(0, Math.floor(items.length * 0.9))
    const cut = items[most.length]
    // What is said of one request stays together.
    items = most.filter(({ requestId }) => requestId !== cut?.requestId)
    if (items.length === 0) throw new Error('one request alone does not fit in a mail')
  }
  return { ...digest, items }
}
