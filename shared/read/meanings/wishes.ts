import { isOneOf, wordSet } from '../../vocabulary/word-set.ts'
import type { Hit } from '../concepts/cues.ts'
import { GLUED, isMark, isWord, MARK, NUMBER, type Tokens, WORD } from '../tokens/tokens.ts'
import { roleInProse } from '../values/role-in-prose.ts'
import { containsRole, type RoleValue } from '../values/roles.ts'
import { counts, cuesOf, type Meanings, mailOf } from './meanings.ts'
import { once } from './once.ts'

/** A wish to hire ("zoekt", "gezocht", "nodig"), and the role that it is about; null where it names none. */
export type Wish = { hit: Hit; role: RoleValue | null }

/** The wishes of the asking side, those of the newest mail first. */
export const wishesOf = once(findWishes)

function findWishes(meanings: Meanings): Wish[] {
  const certain = cuesOf(meanings, 'kind.seeks')
  const starts = new Set(certain.map(({ first }) => first))
  return [...certain, ...cuesOf(meanings, 'intent.hire').filter(({ first }) => !starts.has(first))]
    .sort((a, b) => mailOf(meanings, a.first) - mailOf(meanings, b.first) || a.first - b.first)
    .map((hit) => ({ hit, role: soughtBy(meanings, hit) }))
}

/** How far the next sentence may begin behind a wish that names nobody itself: "Spoedje! Planner voor Zeist." */
const NEAR = 24

/** How far from the wish its role may stand in the same sentence; a sentence without an end is not searched whole. */
export const WISH_REACH = 80

function soughtBy(meanings: Meanings, hit: Hit): RoleValue | null {
  const at = meanings.sentenceAt[hit.first] ?? 0
  const sentence = meanings.sentences[at]
  if (!sentence) return null
  const from = Math.max(sentence.first, hit.first - WISH_REACH)
  const within =
    roleIn(meanings, hit.end, Math.min(sentence.end, hit.end + WISH_REACH)) ??
    roleBefore(meanings, from, hit.first) ??
    roleIn(meanings, from, hit.first)
  if (within) return within
  const next = meanings.sentences[at + 1]
  return next && next.first - hit.first < NEAR
    ? roleIn(meanings, next.first, Math.min(next.end, next.first + WISH_REACH))
    : null
}

/** The first role that stands where one may begin: behind an article, a number of people, a colon, or at the start. */
export function roleIn(meanings: Meanings, first: number, end: number): RoleValue | null {
  const { tokens } = meanings
  if (!containsRole(tokens, first, end)) return null
  for (let k = first; k < end; k++) {
    let from = startsRole(tokens, k) ? k + 1 : isOpening(tokens, k, first) && mayOpen(tokens, k) ? k : -1
    while (from > k && from < end && startsRole(tokens, from)) from++
    if (from < 0 || !counts(meanings, k) || isReplaced(tokens, k) || isOfTeam(tokens, k)) continue
    const role = roleInProse(tokens, from, end)
    if (role?.hasRoleWord && !isSomebody(tokens, role)) return role
  }
  return null
}

/** "Van een medewerker die ons verlaat": who is told of, and no role. */
function isSomebody(tokens: Tokens, { first, end }: RoleValue): boolean {
  return end - first === 1 && isWord(tokens, first, 'medewerker', 'collega') && isWord(tokens, end, 'die', 'welke')
}

/** "Planner gezocht", "een ervaren planner nodig": the role right before the word that seeks. */
export function roleBefore(meanings: Meanings, first: number, end: number): RoleValue | null {
  const { tokens } = meanings
  for (let k = end - 1; k >= Math.max(first, end - 8); k--) {
    if (!tokens.word[k]?.isRole || tokens.type[k] !== WORD) continue
    let from = k
    while (
      from > first &&
      (tokens.type[from - 1] === WORD || tokens.gap[from] === GLUED) &&
      !startsRole(tokens, from - 1)
    )
      from--
    if (isWord(tokens, from, 'die', ...NO_OPENING)) return null
    const role = roleInProse(tokens, from, end)
    if (role?.hasRoleWord) return role
  }
  return null
}

/** The first token of a sentence, or the one behind the mark of an item. */
function isOpening(tokens: Tokens, k: number, first: number): boolean {
  return k === first || (k === first + 1 && tokens.type[first] === MARK)
}

/** A sentence may open with the role itself. */
function mayOpen(tokens: Tokens, k: number): boolean {
  if (isWord(tokens, k, ...NO_OPENING)) return false
  return containsRole(tokens, k, k + 3)
}

const NO_OPENING = 'de het beste deze onze als the je uw hun haar zijn mijn ons jullie jouw their our my'.split(' ')

/** "Het team bestaat uit twee vaste medewerkers", "telt 12 adviseurs": who is there already. */
function isOfTeam(tokens: Tokens, k: number): boolean {
  return isWord(tokens, k - 1, 'telt', 'tellen', 'uit') && !isWord(tokens, k - 2, 'kijken', 'zien')
}

/** Who is replaced is not who is sought: "wegens ziekte van een planner". */
function isReplaced(tokens: Tokens, k: number): boolean {
  return (
    isWord(tokens, k - 1, 'van', 'of') &&
    isWord(tokens, k - 2, 'vertrek', 'vervanging', 'ziekte', 'afwezigheid', 'verlof', 'uitval', 'replacement', 'leave')
  )
}

/** An article or a number of people, a colon, a bracket, or "functie van" before a role. */
export function startsRole(tokens: Tokens, k: number): boolean {
  // "aanvraag 7007, griffier": behind the number of the request stands its role.
  if (isMark(tokens, k, ',') && tokens.type[k - 1] === NUMBER && tokens.gap[k] === GLUED) return true
  if (tokens.type[k] === MARK) return isMark(tokens, k, ':!(')
  if (tokens.type[k] === NUMBER) {
    return (
      tokens.word[k + 1]?.atom === null &&
      tokens.type[k + 1] === WORD &&
      !(isMark(tokens, k - 1, '.,-/:') && tokens.gap[k] === GLUED)
    )
  }
  if (isWord(tokens, k, 'van', 'als', 'of', 'as'))
    return (
      isWord(tokens, k - 1, 'functie', 'rol', 'positie', 'role', 'position') ||
      (isWord(tokens, k, 'als') && isOneOf(tokens.word[k - 1], BEFORE_AS))
    )
  // "De invulling van de functie planner": nothing stands between.
  if (isWord(tokens, k, 'functie', 'rol')) return tokens.word[k + 1]?.isRole || tokens.word[k + 2]?.isRole || false
  return isWord(tokens, k, 'een', 'n', 'a', 'an', 'x', 'nog', 'er') || tokens.word[k]?.atom?.kind === 'number'
}

/** "Een persoon voor te dragen als planner", "iemand inhuren als jurist". */
const BEFORE_AS = wordSet(`
  inhuren inlenen inzetten iemand kracht dragen stellen leveren bieden zetten voordragen voorstellen aanbieden persoon
  professional kandidaat medewerker versterking hulp deskundige invaller vervanger inhuurkracht mensen personen
  professionals kandidaten krachten mens people
`)
