import { isMisspeltRole } from '../../vocabulary/roles.ts'
import type { Cue } from '../../vocabulary/vocabulary.ts'
import { isOneOf, wordSet } from '../../vocabulary/word-set.ts'
import { hitsIn } from '../concepts/cues.ts'
import { isCapital, isMark, isWord, MARK, NUMBER, type Tokens, WORD } from '../tokens/tokens.ts'
import { isOrdinaryWord, placeAt } from '../values/places.ts'
import { roleInProse } from '../values/role-in-prose.ts'
import type { RoleValue } from '../values/roles.ts'
import type { Value } from '../values/value.ts'
import { counts, cuesOf, type Meanings, sentenceOf } from './meanings.ts'
import { once } from './once.ts'
import { roleBefore, startsRole, wishesOf } from './wishes.ts'

/** A message of more tokens than this tells what it wants in sentences. */
const MOST = 60

/**
 * The role that a message of a line or two asks for in a kind of shorthand, which says too little anywhere else: "Gouda
 * wil jurist", "plannr gezocht", "Jurist. Gouda. 24 uur. 110 max". Null in longer texts, and in what offers or settles.
 */
export const inFewWords = once((meanings): { role: RoleValue | null } => ({ role: findRole(meanings) }))

const OTHERWISE: Cue[] = [
  'brief.otherwise',
  'kind.offer',
  'kind.placed',
  'kind.rejected',
  'kind.cv',
  'kind.changed',
  'kind.withdrawn',
  'kind.public',
  'kind.meeting',
  'kind.invoice',
  'kind.hours-sheet',
  'kind.report',
  'kind.auto',
  'kind.permanent',
  'kind.goods',
]

function findRole(meanings: Meanings): RoleValue | null {
  const { tokens, pairs } = meanings
  const isList = pairs.some(({ kind, shape }) => kind !== null && kind !== 'title' && shape !== 'loose')
  if (tokens.count > MOST || isList || OTHERWISE.some((cue) => cuesOf(meanings, cue).length > 0)) return null
  // "Gemeente Ede zoekt een planner" says it in full.
  const certain = new Set(cuesOf(meanings, 'kind.seeks').map(({ first }) => first))
  if (wishesOf(meanings).some(({ hit, role }) => role !== null && certain.has(hit.first))) return null
  return misspelt(meanings) ?? wished(meanings) ?? wishedBehind(meanings) ?? opening(meanings)
}

/** "plannr gezocht", "zoekt een jurst": beside words that seek, a word for a role that lacks or doubles a letter. */
function misspelt(meanings: Meanings): RoleValue | null {
  for (const hit of cuesOf(meanings, 'kind.seeks')) {
    let behind = hit.end
    while (startsRole(meanings.tokens, behind) && behind < hit.end + 2) behind++
    for (const k of [hit.first - 1, behind])
      if (isMisspeltRole(meanings.tokens.word[k]?.folded ?? '')) return { first: k, end: k + 1, hasRoleWord: true }
  }
  return null
}

/** "Gouda wil jurist", "Spoed: planner, 36 uur": behind a word that may be a wish the role, and then something of it. */
function wished(meanings: Meanings): RoleValue | null {
  const { tokens } = meanings
  for (const hit of [...cuesOf(meanings, 'brief.wants'), ...cuesOf(meanings, 'brief.sought')]) {
    const { end } = sentenceOf(meanings, hit.first)
    // "De aanvraag jurist sluit vrijdag" tells of one that is known.
    if (isOneOf(tokens.word[hit.first - 1], ARTICLES)) continue
    let k = hit.end
    while (k < hit.end + 3 && (startsRole(tokens, k) || isMark(tokens, k, ':!-'))) k++
    const role = roleFrom(meanings, k, Math.max(end, Math.min(k + 12, tokens.count)))
    const facts = factsIn(meanings) + (role && role.end >= end ? 1 : 0)
    if (role && mayFollow(meanings, role.end) && facts >= (isDone(tokens, role) ? LEAST_FACTS + 1 : 1)) return role
  }
  return null
}

/** "Jurist gewenst per 1 januari": the role right before such a word. */
function wishedBehind(meanings: Meanings): RoleValue | null {
  for (const hit of [...cuesOf(meanings, 'brief.wanted'), ...cuesOf(meanings, 'brief.sought')]) {
    const role = roleBefore(meanings, sentenceOf(meanings, hit.first).first, hit.first)
    if (role?.end === hit.first && mayFollow(meanings, hit.end)) return role
  }
  return null
}

/** "Jurist, Gouda, 24 uur, max 110", "2 planners Ede 36u", "Zsm planner Ede 36 uur": the role first, and two things more of it. */
function opening(meanings: Meanings): RoleValue | null {
  const { tokens, lines, cues } = meanings
  for (const { body, end } of lines) {
    if (!counts(meanings, body) || isOneOf(tokens.word[body], ARTICLES)) continue
    const where = whereAt(meanings, body)
    let k = where ?? hitsIn(cues, 'brief.opens', body, body + 1)[0]?.end ?? body
    const from = k
    while (k < from + 4 && (startsRole(tokens, k) || isMark(tokens, k, ',:!-'))) k++
    const role = roleFrom(meanings, k, end)
    const least = where === null ? LEAST_FACTS : LEAST_FACTS + 1
    if (role && mayFollow(meanings, role.end) && factsIn(meanings) >= least) return role
    if (role && where === null && from > body && isForWhom(meanings, role.end, end)) return role
  }
  return null
}

/** "Zsm jurist voor Gouda", "per direct planner gemeente Ede": who asks or where, and nothing behind it. */
function isForWhom({ tokens, places, organisations }: Meanings, first: number, end: number): boolean {
  let k = first
  while (k < end && (isOneOf(tokens.word[k], BEFORE_WHOM) || isMark(tokens, k, ',-:('))) k++
  const named = [...organisations, ...places].find((name) => name.first === k)
  return named !== undefined && (named.end >= end || (named.end === end - 1 && tokens.type[named.end] === MARK))
}

const BEFORE_WHOM = wordSet('in te bij voor tbv gem de het')

/** "Ede, planner, 36 uur, max 85", "Gemeente Ede: planner …": behind the name of a place or client that opens a line. */
function whereAt({ places, organisations }: Meanings, body: number): number | null {
  const isHere = ({ first }: { first: number }) => first === body
  return (organisations.find(isHere) ?? places.find(isHere))?.end ?? null
}

const LEAST_FACTS = 2
const ARTICLES = wordSet(
  'de het deze onze mijn die dit the our my beste geachte tarief rapport contract nota verslag uren',
)

/** "Wil projectleider ontslaan", "wil adviseurs schrappen": what is done with them, where a field of work might stand. */
function isDone(tokens: Tokens, { first, end }: RoleValue): boolean {
  const last = tokens.word[end - 1]
  return end - first > 1 && !isCapital(tokens, end - 1) && !last?.isRole && (last?.folded.endsWith('n') ?? false)
}

/** A role from a token on; the place behind its word, also in small letters, is no part of it. */
function roleFrom({ tokens, places }: Meanings, k: number, limit: number): RoleValue | null {
  if (isOneOf(tokens.word[k], ARTICLES)) return null
  const role = roleInProse(tokens, k, limit)
  if (!role?.hasRoleWord || role.first - k > 2) return null
  for (let at = role.first + 1; at < role.end; at++) {
    const place = tokens.word[at - 1]?.isRole ? placeAt(tokens, at, limit, true) : null
    // "Projectmanager Dijken, Kampen": a village with the name of a subject.
    const isTown = place?.names.some(({ kind }) => kind !== 'place') || places.every(({ first }) => first === at)
    if (place && isTown && !isOrdinaryWord(tokens, place)) return { ...role, end: at }
  }
  return role
}

const BEHIND = wordSet(`
  in te bij voor per vanaf met op tbv t ten van om zsm asap nodig gezocht gewenst gevraagd gem gemeente omgeving
  tijdelijk circa ca max maximaal hbo mbo wo uit en of aan start for at from in
`)

/** Where a sentence about the role would go on ("jurist inhuren", "planner aanpassen"), a request tells of it. */
function mayFollow({ tokens, organisations }: Meanings, k: number): boolean {
  if (k >= tokens.count || tokens.type[k] !== WORD || isOneOf(tokens.word[k], BEHIND) || tokens.word[k]?.atom)
    return true
  return placeAt(tokens, k, tokens.count, true) !== null || organisations.some(({ first }) => first === k)
}

/** How much a message tells of an assignment: where or for whom, how many hours, for how much, from when, how long. */
function factsIn({ tokens, places, organisations, values }: Meanings): number {
  const kinds = new Set<string>(values.map(kindOfFact))
  if (places.length > 0 || organisations.length > 0) kinds.add('where')
  for (let k = 0; k < tokens.count; k++) if (isCap(tokens, k)) kinds.add('amount')
  kinds.delete('')
  return kinds.size
}

function kindOfFact(value: Value): string {
  if (value.kind !== 'quantity') return value.kind === 'clock' ? '' : value.kind
  return value.unit === 'month' || value.unit === 'year' ? 'term' : 'hours'
}

/** "max 110", "110 max". */
function isCap(tokens: Tokens, k: number): boolean {
  return (
    isWord(tokens, k, 'max', 'maximaal', 'hooguit', 'maximum') &&
    (tokens.type[k + 1] === NUMBER || tokens.type[k - 1] === NUMBER || isMark(tokens, k + 1, '.€'))
  )
}
