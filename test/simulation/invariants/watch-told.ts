import type { Candidate } from '../../../shared/candidate.ts'
import { localDateOf } from '../../../shared/language/local-time.ts'
import type { DigestInput, DigestItem } from '../../../shared/mails/digest-input.ts'
import { judge } from '../../../shared/matching/match.ts'
import type { RequestRecord } from '../../../shared/request.ts'
import { isAlert } from '../../../shared/verdict.ts'
import type { Item } from '../models/expressions.ts'
import { idOf } from '../people.ts'
import type { Simulation } from '../simulation.ts'
import type { Actor } from '../world.ts'
import { alertEmailOf, candidatesIn, digestOf, erasedIn } from './readings.ts'
import type { Seen } from './seen.ts'

/** What a mail tells is all that there was to tell when it was decided, in the right order, or counted. */
export function checkFrozen(simulation: Simulation, seen: Seen, mail: Item, actor: Actor | null): void {
  const { fail, tables, count } = simulation
  const digest = digestOf(mail)
  const { items, untold = [] } = digest
  const last = items.map(actByOf).toSorted().at(-1) ?? ''
  // What has closed comes last.
  const isTooLate = (actBy: string | null) => actBy !== null && actBy <= digest.asOf
  if (untold.length > 0) count('mail: not all has room')
  if (items.some(({ kind }) => kind === 'reminder')) count('mail: reminds')
  if (
    untold.some(
      ({ actBy, requestId }) =>
        !isTooLate(actBy) && (actBy ?? '9999') < last && !items.some((each) => each.requestId === requestId),
    )
  )
    fail('G15', 'what closes sooner had no room, and what closes later has')
  if (untold.length > 0 && items.some(({ kind, pairs }) => kind === 'new' && pairs.some(isNear)))
    fail('G15', 'a near miss has room that a match has not')

  const began = actor?.began ?? 0
  const log = tables.rows('mails').filter(({ recipientId }) => recipientId === mail.recipientId)
  const told = new Set([...log, mail].flatMap((each) => digestOf(each).items.flatMap(toldBy)))
  for (const row of candidatesIn(simulation)) {
    const candidate = row.candidate as Candidate
    if (alertEmailOf(row) !== digest.recipient.email.toLowerCase()) continue
    if ((seen.written.get(`candidates ${row.candidateId}`) ?? 0) >= began) continue
    for (const request of tables.rows('requests')) {
      const { requestId } = request
      if ((seen.written.get(`requests ${requestId}`) ?? 0) >= began) continue
      const { verdict } = judge(judgedOf(request), candidate, { instant: digest.asOf, bannerCounts: true })
      if (!isAlert(verdict) || untold.some((each) => each.requestId === requestId)) continue
      if (!told.has(`${requestId} ${candidate.candidateId}`) && !told.has(`${requestId} ${row.personHash}`))
        fail('G15', `${candidate.candidateId} was not told of for ${requestId} in the first run that knew`)
    }
  }
  for (const { requestId, revision } of items) {
    const before = log
      .filter(({ number }) => Number(number) < Number(mail.number))
      .flatMap((each) => digestOf(each).items)
    if (before.some((item) => item.requestId === requestId && item.revision > revision))
      fail('G2', `${requestId} is told as an older text has it, after a newer one`)
  }
  for (const { kind, request } of items) {
    const { closesAt } = request.deadline ?? {}
    if (kind === 'new' && actor && closesAt !== undefined && Date.parse(closesAt) <= actor.clock)
      fail('G14', `a run decided to tell of a request that had closed`)
  }
}

/** A mail that goes out shows what it told, and nothing that does not hold any more. */
export function checkAccepted(simulation: Simulation, seen: Seen, mail: Item, mime: string, actor: Actor): void {
  const { fail, tables, count } = simulation
  const shown = JSON.parse((JSON.parse(mime) as { text: string }).text) as DigestItem[]
  const now = new Date(actor.clock).toISOString()
  const requests = new Map(tables.rows('requests').map((row) => [row.requestId, row]))
  const isKnownToBeOver = (requestId: string, at: string) => {
    const row = requests.get(requestId)
    const isSeen = (seen.written.get(`requests ${requestId}`) ?? 0) < actor.began
    return { isSeen, isOver: row === undefined || isWithdrawn(row) || closesAt(row) <= at }
  }
  for (const { kind, requestId, request } of shown) {
    const { isSeen, isOver } = isKnownToBeOver(requestId, now)
    if (request.kind === 'withdrawal' && isSeen && !isOver) fail('G14', `a mail says that ${requestId} is over`)
    if (kind !== 'changed' && isSeen && isOver) fail('G14', `a mail offers ${requestId}, which had closed before`)
  }
  for (const row of candidatesIn(simulation)) {
    const { candidateId, consentUntil } = row.candidate as Candidate
    if ((seen.written.get(`candidates ${candidateId}`) ?? 0) >= actor.began) continue
    const hasEnded = consentUntil !== null && consentUntil < localDateOf(now)
    if (hasEnded && mime.includes(`"candidateId":${JSON.stringify(candidateId)}`.replaceAll('"', '\\"')))
      fail('G14', `a mail speaks of ${candidateId}, whose consent had ended before`)
  }
  const mayBeTold = whoMayBeTold(simulation, seen, digestOf(mail), actor)
  for (const item of digestOf(mail).items) {
    // It may have closed while the mail was made.
    const { isSeen, isOver } = isKnownToBeOver(item.requestId, simulation.now())
    const isThere = item.pairs.some(
      ({ verdict, candidate }) => isAlert(verdict) && mayBeTold.has(candidate.candidateId),
    )
    if (item.kind !== 'new' || !isThere || !isSeen) continue
    if (isOver) count('mail: left out what closed')
    else if (!shown.some(({ requestId, kind }) => requestId === item.requestId && kind === 'new'))
      fail('G15', `${item.requestId} counts as told, and the mail does not show it`)
  }
}

/** Those whom nothing has happened to since the sending began, and of whom the mail may speak. */
function whoMayBeTold(simulation: Simulation, seen: Seen, digest: DigestInput, actor: Actor): Set<string> {
  const erased = erasedIn(simulation)
  const today = localDateOf(new Date(simulation.now()).toISOString())
  const rows = candidatesIn(simulation).filter((row) => {
    const { consentUntil, candidateId } = row.candidate as Candidate
    const isSeen = (seen.written.get(`candidates ${candidateId}`) ?? 0) < actor.began
    const isTheirs = alertEmailOf(row) === digest.recipient.email.toLowerCase()
    return isSeen && isTheirs && !erased.has(candidateId) && (consentUntil === null || consentUntil >= today)
  })
  return new Set(rows.map(({ candidateId }) => String(candidateId)))
}

/** What a mail forgets keeps a hash of those alone whom it told of. */
export function checkForgotten({ fail }: Simulation, before: DigestInput, after: DigestInput): void {
  for (const [index, { forgotten = [] }] of after.items.entries()) {
    const was = before.items[index]
    const known = new Set(was?.forgotten)
    const told = was ? toldBy(was) : []
    for (const hash of forgotten) {
      const isTold = told.includes(`${was?.requestId} ${idOf(hash)}`)
      if (!known.has(hash) && !isTold) fail('G15', `${idOf(hash)} is remembered as told, and was a near miss`)
    }
  }
}

function toldBy({ kind, requestId, pairs, forgotten = [] }: DigestItem): string[] {
  const told = pairs.filter(({ verdict }) => kind !== 'new' || isAlert(verdict))
  return [...told.map(({ candidate }) => candidate.candidateId), ...forgotten].map((who) => `${requestId} ${who}`)
}

const isNear = ({ verdict }: DigestItem['pairs'][number]) => verdict === 'near'
const actByOf = ({ request }: DigestItem) => request.deadline?.actBy ?? '9999'

export function judgedOf({ record, assignment, key }: Item) {
  return { record: record as RequestRecord, assignment: assignment as string | null, file: String(key) }
}

const isWithdrawn = ({ record }: Item) => (record as RequestRecord).kind === 'withdrawal'

function closesAt({ record }: Item): string {
  return (record as RequestRecord).deadline?.closesAt ?? '9999'
}
