import { inParallel } from '../../shared/ingest/in-parallel.ts'
import { columnsOf } from '../../shared/matching/columns.ts'
import { type KeptPair, LETTER, pseudonymOf, unpackPair } from '../../shared/matching/kept-pair.ts'
import { knownRoles } from '../../shared/matching/known-roles.ts'
import { judge } from '../../shared/matching/match.ts'
import { changedCandidates, isChanged, type NightBefore } from '../../shared/matching/night.ts'
import { rolesAsked } from '../../shared/matching/rules/roles.ts'
import type { AsOf } from '../../shared/matching/rules/rule.ts'
import { fitsOf, NO, outcomesOf, VERDICTS } from '../../shared/matching/verdicts.ts'
import type { RequestRow } from '../../shared/tables/request-row.ts'
import { isAlert } from '../../shared/verdict.ts'
import type { Judged } from '../tables/judged.ts'
import { keepFound } from '../tables/matches.ts'
import { rowAt, type SnapshotPart } from './snapshot-part.ts'

const AT_ONCE = 8

/** Candidates to judge, with their columns; `numbers`: of each of those, in the part, by pseudonym. */
type Among = { columns: SnapshotPart['columns']; numbers: number[] }

/** What judging a part came to. */
export type JudgedPart = {
  requests: Judged['requests']
  /** By the number of a recipient: the requests that may be news, because something of them was judged. */
  news: Map<number, RequestRow[]>
  /** A later run was faster, so that not all that was found is kept: the next one cannot go on from here. */
  isOutdated: boolean
}

/** `runAt`: the time of the run, which is the same for all its parts and tries; its `clock` says what is open. */
type Night = { clock: AsOf; runAt: string; isDue: (request: RequestRow, since: string) => boolean }

/**
 * Judges the requests of a run, and keeps the verdicts. Where it is known what was judged `before`, only what changed
 * since; `isDue`: a request is to be looked at in any case.
 */
export async function judgePart(
  requests: RequestRow[],
  part: SnapshotPart,
  before: Judged | null,
  { clock, runAt, isDue }: Night,
): Promise<JudgedPart> {
  const numberOf = new Map(part.pseudonyms.map((pseudonym, number) => [pseudonym, number]))
  const { roles } = part.columns
  const all: Among = { columns: part.columns, numbers: [...part.pseudonyms.keys()] }
  const night: NightBefore | null = before && {
    instant: before.instant,
    revisionOf: (requestId) => before.requests[requestId]?.revision,
  }
  const changed = before && night && changedAmong(part, before, night, clock)
  const rolesNow = knownRoles(before?.roles ?? [], roles)
  const rolesOfChanged = changed && knownRoles(roles.phrases, changed.columns.roles)
  const judged: JudgedPart = { requests: {}, news: new Map(), isOutdated: false }
  await inParallel(requests, AT_ONCE, async (request) => {
    const { requestId, revision, record, assignment, key } = request
    const asJudged = { requestId, revision, record, assignment, file: key }
    const last = before?.requests[requestId]
    const asks = last?.revision === revision ? rolesNow(asJudged, last.asks) : rolesAsked(asJudged, roles)
    const isAnew = !before || !night || isChanged(asJudged, night, clock) || isDue(request, before.instant)
    const among = isAnew || !changed ? all : changed
    if (among.numbers.length === 0 && !isAnew) {
      judged.requests[requestId] = { revision, alerts: last?.alerts ?? 0, asks }
      return
    }
    const asked = among === all || !rolesOfChanged ? asks : rolesOfChanged(asJudged, asks)
    const { pairs, fits, isOutdated } = await judgeAmong(request, { ...among, asked }, { part, numberOf, clock, runAt })
    if (isOutdated) judged.isOutdated = true
    const alerts = pairs.filter((pair) => numberOf.has(pseudonymOf(pair)) && isAlert(unpackPair(pair).verdict)).length
    judged.requests[requestId] = { revision, alerts, asks }
    const inQuestion = isAnew ? null : new Set(among.numbers)
    const concerned = [...pairs.map(pseudonymOf), ...fits].map((pseudonym) => numberOf.get(pseudonym) ?? -1)
    const recipients = concerned
      .filter((number) => number >= 0 && (inQuestion?.has(number) ?? true))
      .map((number) => part.recipients[number] ?? -1)
    for (const recipient of new Set(recipients)) {
      const known = judged.news.get(recipient)
      if (known) known.push(request)
      else judged.news.set(recipient, [request])
    }
  })
  return judged
}

/** Whoever changed since the snapshot that was judged before. */
function changedAmong(part: SnapshotPart, { snapshotId }: Judged, night: NightBefore, clock: AsOf): Among {
  const last = part.count - part.line.indexOf(snapshotId)
  const numbers = changedCandidates(part.columns, (number) => (part.changedIn[number] ?? 0) > last, night, clock)
  return { columns: columnsOf(numbers.map((number) => rowAt(part, number).candidate)), numbers }
}

type Known = { part: SnapshotPart; numberOf: ReadonlyMap<string, number>; clock: AsOf; runAt: string }

/** Holds a request against some candidates. Gives the pairs that are kept of it then, and whom of those it fits. */
async function judgeAmong(
  request: RequestRow,
  { columns, numbers, asked }: Among & { asked: readonly number[] },
  known: Known,
) {
  const { part, numberOf, clock, runAt } = known
  const { requestId, revision, record, assignment, key } = request
  const judged = { record, assignment, file: key }
  const net = record.netRateCapCents
  const { rows, verdicts } = fitsOf(judged, clock, columns, asked)
  const outcomesOn = outcomesOf(judged, clock, columns)
  const fits = rows.map((row, at): KeptPair => {
    const pseudonym = part.pseudonyms[numbers[columns.index[row] ?? 0] ?? 0] ?? ''
    const headroomCents = net === null ? null : net - (columns.rateCents[row] ?? 0)
    return { pseudonym, verdict: VERDICTS[verdicts[at] ?? NO] ?? 'no', outcomes: outcomesOn(row), headroomCents }
  })
  const isAmong = numbers.length === part.pseudonyms.length ? null : new Set(numbers)
  const otherwise = (pseudonym: string): KeptPair | null => {
    const number = numberOf.get(pseudonym)
    if (number === undefined || isAmong?.has(number) === false) return null
    const { verdict, rules, headroomCents } = judge(judged, rowAt(part, number).candidate, clock)
    return { pseudonym, verdict, outcomes: rules.map(({ outcome }) => LETTER[outcome]).join(''), headroomCents }
  }
  const kept = await keepFound({ requestId, revision, asOf: runAt }, { fits, otherwise })
  return { ...kept, fits: fits.map(({ pseudonym }) => pseudonym) }
}
