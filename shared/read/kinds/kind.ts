import type { Refusal, RequestRecord } from '../../request.ts'
import type { Cue } from '../../vocabulary/vocabulary.ts'
import { hits } from '../concepts/cues.ts'
import type { Draft } from '../conflicts/found.ts'
import { inFewWords } from '../meanings/in-few-words.ts'
import { type Meanings, mailOf, pairsOf } from '../meanings/meanings.ts'
import { wishesOf } from '../meanings/wishes.ts'
import { containsRole } from '../values/roles.ts'
import { byStatus } from './kind/by-status.ts'
import { doesOtherwise } from './kind/does-otherwise.ts'
import { FACTS, WHOLE } from './kind/facts.ts'
import { isEnded } from './kind/is-ended.ts'
import { isPossibility } from './kind/is-possibility.ts'
import { isRequest, isRoleTitle } from './kind/is-request.ts'
import { saidOfRequest } from './kind/said-of-request.ts'
import { seeksRole } from './kind/seeks-role.ts'
import { isAsked, tellsAnew } from './kind/tells-anew.ts'
import { headEnd, opensLine } from './kind/text-head.ts'
import { factKinds } from './parts/facts-of-own.ts'
import { numbersIn } from './parts/numbers-in.ts'

/** What a text is: a request, what became of one, or nothing that we read, with the reason. */
export type Kind = { kind: RequestRecord['kind'] } | { refused: Refusal }

/** Decides by what a text does, in this order: it ends a request, changes one, does something else, seeks a person. */
export function kindOf(meanings: Meanings, record: Draft): Kind {
  const facts = new Set(pairsOf(meanings, ...FACTS).map(({ kind }) => kind)).size
  const seeks = seeksRole(meanings) || inFewWords(meanings).role !== null
  if (isEnded(meanings, record, facts)) return { kind: 'withdrawal' }
  if (asksForGoods(meanings, record)) return refuse('it asks for goods, works or a service, not for a person')
  // What is answered stands below it, whole.
  const wishes = seeks && (isToldWhole(record) || !isAnswerTo(meanings)) && !isNotice(meanings, record)
  if (saysChanged(meanings, record) && (facts < WHOLE || hasFormer(meanings)) && !wishes) return { kind: 'update' }
  const other = doesOtherwise(meanings, record, { seeks, facts })
  if (other) return refuse(other)
  const goesOn = !seeks && facts === 0 && saysGoesOn(meanings, record)
  if (!goesOn && isRequest(meanings, record, { seeks, facts })) return { kind: 'request' }
  if (tellsAnew(meanings, record) || (goesOn && record.deadline !== null)) return { kind: 'update' }
  return refuse('no role or assignment that somebody is asked to fill was found')
}

function refuse(detail: string): Kind {
  return { refused: { reason: 'not-a-request', detail } }
}

/** "Nota van inlichtingen ⏎ Europese aanbesteding: levering van 38 auto's": its questions are about what is bought. */
function asksForGoods(meanings: Meanings, { title }: Draft): boolean {
  return opensLine(meanings, 'kind.goods', headEnd(meanings)) && !isRoleTitle(title)
}

/** "Aanvraag 4402 (planner) staat nog open tot vrijdag": what is told elsewhere goes on. */
function saysGoesOn(meanings: Meanings, { requestNumber, hoursPerWeek, rateCap }: Draft): boolean {
  const isBare = requestNumber !== null && hoursPerWeek === null && rateCap === null
  return isBare && saidOfRequest(meanings, 'kind.goes-on').length > 0
}

/** A table of what something was and what it becomes. */
function hasFormer({ pairs }: Meanings): boolean {
  return pairs.some(({ kind }) => kind === 'former')
}

/** Said of the request, or by the heading of the text: "Nota van inlichtingen", "Gewijzigde uitvraag". */
function saysChanged(meanings: Meanings, record: Draft): boolean {
  return (
    (opensLine(meanings, 'kind.notice', headEnd(meanings)) &&
      !isToldAbove(meanings, firstOf(meanings, 'kind.notice'))) ||
    meanings.pairs.some(({ kind, shape }) => kind === 'former' && shape === 'column') ||
    byStatus(meanings, 'kind.changed', 'kind.notice') ||
    isChanged(meanings, isToldWhole(record) ? headEnd(meanings) : meanings.tokens.count)
  )
}

function firstOf({ cues }: Meanings, cue: Cue): number {
  return hits(cues, cue)[0]?.first ?? 0
}

/** "Nota van inlichtingen" above a text with neither hours, start nor term: what it names is told elsewhere. */
function isNotice(meanings: Meanings, { hoursPerWeek, start, durationMonths, end }: Draft): boolean {
  const isBare = hoursPerWeek === null && start.date === null && !start.asap && durationMonths === null && end === null
  return isBare && opensLine(meanings, 'kind.notice', headEnd(meanings))
}

/** What tells nearly all of a request says at its top that it was changed; further down it speaks of the work. */
function isToldWhole(record: Draft): boolean {
  const { hoursPerWeek, rateCap, start, durationMonths, end, deadline, knockouts, selfEmployed, education } = record
  const term = durationMonths ?? end
  const told = [hoursPerWeek, rateCap, start.date, term, deadline, education].filter((value) => value !== null).length
  return told + (knockouts.length > 0 ? 1 : 0) + (selfEmployed === 'unknown' ? 0 : 1) >= LEAST_TOLD
}

const LEAST_TOLD = 5

function isChanged(meanings: Meanings, limit: number): boolean {
  return saidOfRequest(meanings, 'kind.changed').some(
    (hit) =>
      hit.first < limit &&
      !isPossibility(meanings, hit) &&
      !isAsked(meanings, hit) &&
      !isToldAbove(meanings, hit.first),
  )
}

/** Further up in a chat the request itself was told: its role with its hours, and what it pays or when it is. */
function isToldAbove(meanings: Meanings, token: number): boolean {
  const { turns, lines, tokens, lineAt } = meanings
  const at = lineAt[token] ?? 0
  const turn = turns.find(({ first, end }) => first <= at && at < end)
  const start = lines[turn?.first ?? 0]?.first ?? 0
  if (!turn || start === 0 || !containsRole(tokens, 0, start)) return false
  const kinds = new Set(factKinds(meanings, 0, start))
  return kinds.has('hours') && kinds.size > 1
}

/** A reply that seeks nobody itself, above an earlier mail that does, though not whole: with its number, hours and more. */
function isAnswerTo(meanings: Meanings): boolean {
  const { mails, lines, tokens } = meanings
  if (
    mails.length < 2 ||
    wishesOf(meanings).some(({ hit, role }) => role !== null && mailOf(meanings, hit.first) === 0)
  )
    return false
  const first = lines[mails[1]?.first ?? 0]?.first ?? 0
  const below = new Set(factKinds(meanings, first, tokens.count))
  return !(below.has('hours') && below.size > 1 && numbersIn(meanings, first, tokens.count).length > 0)
}
