import { isRolePair } from '../../vocabulary/roles.ts'
import { AFTER_ROLE, BEFORE_ROLE, ENDS_ROLE, NO_ROLE, WISHED } from '../../vocabulary/title-words.ts'
import { isOneOf } from '../../vocabulary/word-set.ts'
import { CELL, GLUED, isCapital, isMark, isWord, LINE, markAt, NUMBER, type Tokens, WORD } from '../tokens/tokens.ts'
import { organisationAt } from './organisations.ts'
import { placeAt } from './places.ts'

/** The name of a role: token indexes, the end exclusive. */
export type RoleValue = { first: number; end: number; hasRoleWord: boolean }

const LONGEST = 12
/** The word for a role stands among the first of its name. */
const HEAD = 7

/** The role that running text names from a token on ("een planner voor 24 uur"): up to where its name ends. */
export function roleInProse(tokens: Tokens, k: number, limit: number): RoleValue | null {
  let first = k
  while (
    first < limit &&
    !tokens.word[first]?.isRole &&
    (isOneOf(tokens.word[first], WISHED) || isWord(tokens, first, 'een', 'a', 'an'))
  )
    first++
  let end = first
  while (
    end < limit &&
    end - first < LONGEST &&
    !endsRole(tokens, end, first, limit) &&
    !(end > first && organisationAt(tokens, end, limit))
  )
    end++
  while (end > first && isTrailing(tokens, end - 1)) end--
  return roleOf(tokens, first, end)
}

function endsRole(tokens: Tokens, k: number, first: number, limit: number): boolean {
  const word = tokens.word[k]?.folded ?? ''
  const mark = markAt(tokens, k)
  if (k > first && (tokens.gap[k] ?? 0) >= CELL && (tokens.gap[k] ?? 0) !== LINE) return true
  if (mark !== '') {
    if (mark === '-') return tokens.gap[k] !== GLUED && tokens.gap[k + 1] !== GLUED
    if (mark === ')') return !isOpened(tokens, first, k)
    if (mark === '(') return !isSpecialism(tokens, k, limit)
    return !"/&'+.#)".includes(mark) || (mark === '.' && tokens.gap[k + 1] !== GLUED)
  }
  if (tokens.type[k] === NUMBER)
    return k === first || tokens.word[k + 1]?.atom?.kind === 'unit' || isWord(tokens, k + 1, 'pw')
  if (word === 'in' || word === 'te' || word === 'op')
    return (
      isCapital(tokens, k + 1) ||
      isWord(tokens, k + 1, 'de', 'het', 'onze', 'te', 'huur', 'je', 'jouw', 'jullie', 'uw', 'ons', 'huis', 'een')
    )
  if (word === 'en' || word === 'of' || word === 'and') return isArticle(tokens, k + 1)
  return k > first && (isOneOf(tokens.word[k], ENDS_ROLE) || isArticle(tokens, k))
}

/** A bracket that closes one within the name. */
function isOpened(tokens: Tokens, first: number, k: number): boolean {
  for (let t = k - 1; t >= first; t--) if (isMark(tokens, t, '(')) return true
  return false
}

/** "(Azure)", "(Omgevingswet)": one capitalised word or more, and nothing countable. */
function isSpecialism(tokens: Tokens, k: number, limit: number): boolean {
  let at = k + 1
  while (at < limit && at - k < 6 && markAt(tokens, at) !== ')') {
    if (tokens.type[at] === NUMBER || markAt(tokens, at) === ',') return false
    at++
  }
  if (placeAt(tokens, k + 1, at)?.end === at) return false
  return markAt(tokens, at) === ')' && isCapital(tokens, k + 1) && !isOneOf(tokens.word[k + 1], AFTER_ROLE)
}

function isArticle(tokens: Tokens, k: number): boolean {
  return (
    isWord(tokens, k, 'een', 'een', 'a', 'an', 'de', 'het') ||
    tokens.type[k] === NUMBER ||
    tokens.word[k]?.atom?.kind === 'number'
  )
}

function isTrailing(tokens: Tokens, k: number): boolean {
  if (tokens.type[k] === WORD)
    return isOneOf(tokens.word[k], AFTER_ROLE) || isWord(tokens, k, 'en', 'of', 'de', 'het', 'een', 'voor')
  return tokens.type[k] === 3 && markAt(tokens, k) !== ')' && markAt(tokens, k) !== '+' && markAt(tokens, k) !== '#'
}

/** A stretch as a role, without words around it that are no part of its name; null where it names something else. */
export function roleOf(tokens: Tokens, from: number, to: number): RoleValue | null {
  let first = from
  let end = to
  while (first < end && isLeading(tokens, first, end)) first = afterLeading(tokens, first)
  end = withoutTail(tokens, first, end)
  if (end <= first || (tokens.type[first] !== WORD && !isDotted(tokens, first))) return null
  const hasRoleWord = containsRole(tokens, first, Math.min(end, first + HEAD))
  const word = tokens.word[first]?.folded ?? ''
  if (
    !hasRoleWord &&
    (isOneOf(tokens.word[first], NO_ROLE) || (tokens.word[first]?.atom ?? null) !== null || word.length < 3)
  )
    return null
  return { first, end, hasRoleWord }
}

export function containsRole(tokens: Tokens, first: number, end: number): boolean {
  for (let k = first; k < end; k++) if (isRoleAt(tokens, k) || (k + 1 < end && isPairAt(tokens, k))) return true
  return false
}

function isRoleAt(tokens: Tokens, k: number): boolean {
  return tokens.type[k] === WORD && tokens.word[k]?.isRole === true
}

/** "Scrum master", "hoofd bedrijfsvoering", but not "het hoofd bieden". */
function isPairAt(tokens: Tokens, k: number): boolean {
  if (tokens.type[k] !== WORD || tokens.type[k + 1] !== WORD || isWord(tokens, k - 1, 'het', 'uit', 'op')) return false
  return isRolePair(tokens.word[k]?.folded ?? '', tokens.word[k + 1]?.folded ?? '')
}

/** ".NET developer": the dot belongs to the name. */
function isDotted(tokens: Tokens, k: number): boolean {
  return isMark(tokens, k, '.') && tokens.gap[k + 1] === GLUED && isCapital(tokens, k + 1)
}

/** Words of the kind of text, numbers of people, numbers of the request: all before the role. */
function isLeading(tokens: Tokens, k: number, end: number): boolean {
  if (tokens.type[k] === NUMBER) return true
  if (tokens.type[k] !== WORD) return !isDotted(tokens, k)
  const word = tokens.word[k]
  if (word?.isRole) return false
  if (isReference(tokens, k, end)) return true
  if (isOneOf(word, BEFORE_ROLE)) return !isCompound(tokens, k)
  return word?.atom?.kind === 'number' && k + 1 < end && !isMark(tokens, k + 1, '-')
}

/** "Interim-manager", "Project-inkoper": the word goes on. */
function isCompound(tokens: Tokens, k: number): boolean {
  return isMark(tokens, k + 1, '-') && tokens.gap[k + 1] === GLUED && tokens.gap[k + 2] === GLUED
}

/** "WV-301", "2027-AB-0099": letters and digits glued together. */
function isReference(tokens: Tokens, k: number, end: number): boolean {
  let digits = 0
  let at = k
  while (at < end && (at === k || tokens.gap[at] === GLUED)) {
    if (tokens.type[at] === NUMBER) digits += (tokens.end[at] ?? 0) - (tokens.start[at] ?? 0)
    at++
  }
  return digits >= 3 && (isCapital(tokens, k) || isMark(tokens, k - 1, '/|#'))
}

function afterLeading(tokens: Tokens, k: number): number {
  let at = k + 1
  while (tokens.gap[at] === GLUED && at < tokens.count && (tokens.type[at] !== WORD || tokens.type[at - 1] !== 3)) at++
  return at
}

/** Without "gezocht", "m/v", "(2x)", "(K10127)", "- 2027-18" behind the role. */
function withoutTail(tokens: Tokens, first: number, to: number): number {
  let end = to
  for (;;) {
    const before = end
    while (end > first && isTrailing(tokens, end - 1)) end--
    const bracket = openBracket(tokens, first, end)
    if (bracket > first && isCountOrNumber(tokens, bracket + 1, end - 1)) end = bracket
    const reference = lastPart(tokens, first, end)
    if (
      reference > first &&
      isReference(tokens, reference, end) &&
      (end - reference > 1 || tokens.type[reference] !== NUMBER || isMark(tokens, reference - 1, '/|#'))
    )
      end = reference
    if (end === before) return end
  }
}

function openBracket(tokens: Tokens, first: number, end: number): number {
  const close = markAt(tokens, end - 1)
  if (close !== ')' && close !== ']') return -1
  for (let k = end - 2; k > first && end - k < 12; k--) if (isMark(tokens, k, '([')) return k
  return -1
}

/** "2x", "m/v", "schaal 9", "0,8 fte", "K10127", "24-32 uur", "zzp". */
function isCountOrNumber(tokens: Tokens, first: number, end: number): boolean {
  let digits = 0
  for (let k = first; k < end; k++) if (tokens.type[k] === NUMBER) digits++
  return digits > 0
    ? !isWord(tokens, first, 'domein', 'wmo', 'niveau') && !containsRole(tokens, first, end)
    : isOneOf(tokens.word[first], AFTER_ROLE) || isWord(tokens, first, 'zzp', 'tijdelijk', 'inhuur')
}

function lastPart(tokens: Tokens, first: number, end: number): number {
  let k = end - 1
  while (k > first && tokens.gap[k] === GLUED) k--
  return k
}
