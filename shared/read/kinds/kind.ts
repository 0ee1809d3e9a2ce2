import type { Refusal, RequestRecord } from '../../request.ts'
import type { LabelKind } from '../../vocabulary/labels.ts'
import { isPersonLike, isRoleWord } from '../../vocabulary/roles.ts'
import type { Cue } from '../../vocabulary/vocabulary.ts'
import { FURNITURE, MAIL_HEAD, REQUEST } from '../blocks/scope.ts'
import { type Hit, hasHit, hits, hitsIn } from '../concepts/cues.ts'
import type { Draft } from '../conflicts/found.ts'
import { counts, cuesOf, type Meanings, mailOf, pairsOf, sentenceOf } from '../meanings/meanings.ts'
import { roleIn, WISH_REACH, wishesOf } from '../meanings/wishes.ts'
import { GLUED, type Tokens } from '../tokens/tokens.ts'
import { isMark, isWord } from '../values/number.ts'
import { roleInProse } from '../values/roles.ts'

/** What a text is: a request, what became of one, or nothing that we read, with the reason. */
export type Kind = { kind: RequestRecord['kind'] } | { refused: Refusal }

/** The labels that facts of a request have. */
const FACTS: LabelKind[] = [
  'client',
  'endClient',
  'hours',
  'rate',
  'start',
  'end',
  'duration',
  'region',
  'place',
  'education',
  'positions',
  'extension',
  'selfEmployed',
  'hybrid',
  'das',
  'fee',
  'payScale',
]
/** So many of them, and the text is whole by itself. */
const WHOLE = 3
/** So many words of a CV or an offer, and it is one. */
const LEAST_OF_CV = 4

/** Decides by what a text does, in this order: it ends a request, changes one, does something else, seeks a person. */
export function kindOf(meanings: Meanings, record: Draft): Kind {
  const facts = new Set(pairsOf(meanings, ...FACTS).map(({ kind }) => kind)).size
  const seeks = seeksRole(meanings)
  if (isEnded(meanings, facts >= WHOLE)) return { kind: 'withdrawal' }
  if (saysChanged(meanings) && (facts < WHOLE || hasFormer(meanings)) && !(seeks && !isAnswerTo(meanings)))
    return { kind: 'update' }
  const other = doesOtherwise(meanings, record.title, { seeks, facts })
  if (other) return refuse(other)
  return isRequest(meanings, record, { seeks, facts })
    ? { kind: 'request' }
    : refuse('no role or assignment that somebody is asked to fill was found')
}

function refuse(detail: string): Kind {
  return { refused: { reason: 'not-a-request', detail } }
}

/** A sentence of the asking side seeks a role: "zoekt een planner", "twee testers gezocht". */
function seeksRole(meanings: Meanings): boolean {
  const certain = new Set(cuesOf(meanings, 'kind.seeks').map(({ first }) => first))
  return wishesOf(meanings).some(({ hit, role }) => {
    if (!certain.has(hit.first)) return false
    const sought = soughtIn(meanings, hit)
    const first = Math.max(sought.first, hit.first - WISH_REACH)
    const end = Math.min(sought.end, hit.end + WISH_REACH)
    if (isOffer(meanings, first, end)) return false
    return role !== null || roleIn(meanings, hit.end, end) !== null || seeksPerson(meanings.tokens, hit.end, end)
  })
}

/** The sentence of a wish; of "Gezocht: een planner" the label and its value. */
function soughtIn(meanings: Meanings, hit: Hit): { first: number; end: number } {
  const pair = meanings.pairs.find(({ labelFirst, labelEnd }) => labelFirst <= hit.first && hit.first < labelEnd)
  return pair ? { first: pair.labelFirst, end: pair.end } : sentenceOf(meanings, hit.first)
}

/** "zoekt een roosteraar": a word for a person that no list of roles knows. */
function seeksPerson(tokens: Tokens, first: number, end: number): boolean {
  for (let k = first; k < Math.min(end, first + 6); k++) {
    if (!isWord(tokens, k, 'een', 'a', 'an', 'n')) continue
    const role = roleInProse(tokens, k + 1, end)
    return role !== null && isPersonLike(tokens.word[role.first]?.folded ?? '')
  }
  return false
}

function isOffer({ cues }: Meanings, first: number, end: number): boolean {
  return hasHit(cues, 'kind.offer', first, end)
}

/** "Aanvraag 7007 is ingetrokken", "VERVALLEN - opdracht 7310": said of the request itself, and not as a possibility. */
function isEnded(meanings: Meanings, isWhole: boolean): boolean {
  const head = headEnd(meanings)
  return saidOfRequest(meanings, 'kind.withdrawn').some(
    // A whole request says so at its top; further down it speaks of what may happen.
    (hit) => !isPossibility(meanings, hit) && (!isWhole || hit.first < head),
  )
}

/** A table of what something was and what it becomes. */
function hasFormer({ pairs }: Meanings): boolean {
  return pairs.some(({ kind }) => kind === 'former')
}

/** Said of the request, or by the heading of the text: "Nota van inlichtingen", "Gewijzigde uitvraag". */
function saysChanged(meanings: Meanings): boolean {
  return opensLine(meanings, 'kind.notice', headEnd(meanings)) || isChanged(meanings)
}

function isChanged(meanings: Meanings): boolean {
  return saidOfRequest(meanings, 'kind.changed').some((hit) => !isPossibility(meanings, hit))
}

/** Places of a cue with a word for the request near it in its sentence, or in the subject of a mail. */
function saidOfRequest(meanings: Meanings, cue: Cue): Hit[] {
  return hits(meanings.cues, cue).filter((hit) => {
    const inHead = isSubject(meanings, hit.first)
    if (!inHead && !counts(meanings, hit.first)) return false
    if (mailOf(meanings, hit.first) > 0) return false
    const { first, end } = sentenceOf(meanings, hit.first)
    const near = hitsIn(
      meanings.cues,
      'kind.subject',
      Math.max(first, hit.first - REACH),
      Math.min(end, hit.end + REACH),
    )
    return inHead || near.length > 0
  })
}

const REACH = 24

function isSubject({ mails, lineAt, scope }: Meanings, token: number): boolean {
  const line = lineAt[token] ?? 0
  return scope[line] === MAIL_HEAD && mails[0]?.subject === line
}

const POSSIBLY = [
  'kan',
  'kunnen',
  'mocht',
  'mochten',
  'indien',
  'als',
  'mogelijk',
  'tenzij',
  'optie',
  'may',
  'if',
  'mag',
  'zou',
  'wanneer',
  'recht',
  'eerder',
  'eerdere',
  'vorige',
  'voorbehoud',
]

function isPossibility(meanings: Meanings, hit: Hit): boolean {
  const { first } = sentenceOf(meanings, hit.first)
  if (isWord(meanings.tokens, hit.first, 'vervalt') && hit.first === first) return true
  for (let k = Math.max(first, hit.first - 14); k < hit.first; k++)
    if (isWord(meanings.tokens, k, ...POSSIBLY)) return true
  return false
}

/** A reply that seeks nobody itself, above an earlier mail that does. */
function isAnswerTo(meanings: Meanings): boolean {
  return (
    meanings.mails.length > 1 &&
    !wishesOf(meanings).some(({ hit, role }) => role !== null && mailOf(meanings, hit.first) === 0)
  )
}

type Signs = { seeks: boolean; facts: number }

/** What a text does instead of seeking somebody; null where it does nothing of these. */
function doesOtherwise(meanings: Meanings, title: string, signs: Signs): string | null {
  const has = (cue: Cue) => cuesOf(meanings, cue).length
  const head = headEnd(meanings)
  const atTop = (cue: Cue) => opensLine(meanings, cue, head)
  if (atTop('kind.hours-sheet')) return 'it is a sheet of hours worked'
  if (opensText(meanings, 'kind.placed')) return 'it confirms or extends a placement'
  if (!signs.seeks && speaksOf(meanings, 'kind.placed', signs.facts)) return 'it confirms or extends a placement'
  if (atTop('kind.invoice') && !signs.seeks) return 'it is an invoice'
  if (opensText(meanings, 'kind.auto') || (!signs.seeks && speaksOf(meanings, 'kind.auto', signs.facts)))
    return 'it is an automatic reply'
  if (!signs.seeks && speaksOf(meanings, 'kind.rejected', signs.facts)) return 'it answers a proposal'
  if (atTop('kind.cv') && !signs.seeks) return 'it describes a candidate'
  if (has('kind.cv') > 2 && !signs.seeks && signs.facts < WHOLE + 2) return 'it describes a candidate'
  if (!signs.seeks && speaksOf(meanings, 'kind.offer', signs.facts)) return 'it offers a candidate or a service'
  if (atTop('kind.invitation')) return 'it invites to a meeting'
  if (atTop('kind.meeting') && !signs.seeks && !isRoleTitle(title)) return 'it invites to a meeting'
  const own = has('kind.cv') + has('kind.offer')
  if (own >= LEAST_OF_CV && !signs.seeks && !hasDemands(meanings)) return 'it describes or offers a candidate'
  if (has('kind.goods') > 0 && !signs.seeks && !isRoleTitle(title))
    return 'it asks for goods, works or a service, not for a person'
  if (isPermanent(meanings)) return 'it is a permanent job'
  if (atTop('kind.public') && !(signs.seeks || signs.facts >= WHOLE))
    return 'it is news, a consultation or a tender, not the hiring of a person'
  return null
}

/**
 * A text that offers, places, answers or rejects says so above its first label, or more than once. A single phrase
 * further down ("Wij leveren de laptop") is enough only where nothing else looks like a request: a bid desk loses more
 * by a request that is refused than by an offer that is not.
 */
function speaksOf(meanings: Meanings, cue: Cue, facts: number): boolean {
  const phrases = cuesOf(meanings, cue).length
  if (phrases === 0) return false
  const titled = pairsOf(meanings, 'title').length > 0 ? 1 : 0
  return opensText(meanings, cue) || (phrases > 1 && facts <= WHOLE) || facts + titled < 2
}

/** In one of the first lines, above the first label of a request. */
function opensText(meanings: Meanings, cue: Cue): boolean {
  const labels = pairsOf(meanings, 'title', ...FACTS).map(({ labelFirst }) => labelFirst)
  return opensLine(
    meanings,
    cue,
    labels.reduce((first, label) => Math.min(first, label), headEnd(meanings)),
  )
}

/** A phrase near the start of one of the first lines, or the page at the end of a trail; in a menu it says nothing. */
function opensLine({ cues, lines, lineAt, scope, tokens }: Meanings, cue: Cue, head: number): boolean {
  return hitsIn(cues, cue, 0, head).some(({ first, end }) => {
    const at = lineAt[first] ?? 0
    const line = lines[at]
    const before = first - (line?.body ?? 0)
    if (end === line?.end && isMark(tokens, first - 1, '>›»-') && tokens.gap[first] !== GLUED) return true
    return scope[at] === FURNITURE ? before === 0 : before <= NEAR_START
  })
}

const NEAR_START = 4
const FIRST_LINES = 5

/** The token behind the first lines, in which a text says what it is. */
function headEnd({ lines, scope }: Meanings): number {
  let seen = 0
  for (const [i, line] of lines.entries()) {
    if (scope[i] === REQUEST) seen++
    if (seen >= FIRST_LINES) return line.end
  }
  return lines.at(-1)?.end ?? 0
}

/** What only a request has: lists of demands, conditions, a procedure. */
function hasDemands({ sections }: Meanings): boolean {
  return sections.some(
    ({ kind }) => kind === 'knockouts' || kind === 'awards' || kind === 'condition' || kind === 'procedure',
  )
}

/** A salary or a contract of employment, and nothing that only temporary hiring has. */
function isPermanent(meanings: Meanings): boolean {
  const permanent = cuesOf(meanings, 'kind.permanent').length
  return permanent >= 2 && permanent > cuesOf(meanings, 'kind.temporary').length
}

/** A role with a wish to hire, or with facts of a request; a title without a word for a role needs its own label or more. */
function isRequest(meanings: Meanings, record: Draft, { seeks, facts }: Signs): boolean {
  if (seeks) return true
  const labelled = pairsOf(meanings, 'title').length > 0
  const named = isRoleTitle(record.title)
  const number = record.requestNumber !== null ? 1 : 0
  const signs = facts + number + statedIn(meanings, record)
  if (named) return signs >= 2 || (facts >= 1 && labelled)
  return labelled ? signs >= 2 : signs >= 4
}

/** How much else of a request a text states, in running text or by the headings that only requests have. */
function statedIn({ sections }: Meanings, record: Draft): number {
  const stated = [
    record.deadline !== null,
    record.rateCap !== null,
    record.hoursPerWeek !== null,
    record.knockouts.length > 0,
    record.start.date !== null || record.start.asap,
    record.selfEmployed !== 'unknown',
    record.durationMonths !== null || record.end !== null,
    sections.some(({ kind }) => kind === 'condition' || kind === 'cv'),
    sections.some(({ kind }) => kind === 'knockouts' || kind === 'awards'),
    sections.some(({ kind }) => kind === 'assignment'),
  ]
  return stated.filter(Boolean).length
}

function isRoleTitle(title: string): boolean {
  return title
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^a-z]+/)
    .some((word) => isRoleWord(word))
}
