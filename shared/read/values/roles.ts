import { AFTER_ROLE, BEFORE_ROLE, NO_ROLE } from '../../vocabulary/title-words.ts'
import { isOneOf } from '../../vocabulary/word-set.ts'
import { GLUED, isCapital, isMark, isWord, MARK, markAt, NUMBER, type Tokens, WORD } from '../tokens/tokens.ts'
import { behindRequest, isReference } from './request-in-role.ts'
import { isPairAt, isRoleAt } from './role-word.ts'

/** The name of a role: token indexes, the end exclusive. */
export type RoleValue = { first: number; end: number; hasRoleWord: boolean }

/** The word for a role stands among the first of its name. */
const HEAD = 7

/** With these no name ends: "wij huren een planner in". */
const HANGING = ['van', 'en', 'of', 'de', 'het', 'een', 'voor', 'in', 'te', 'op', 'aan', 'uit']

/** What ends a name without belonging to it. */
export function isTrailing(tokens: Tokens, k: number): boolean {
  if (tokens.type[k] === WORD) return isOneOf(tokens.word[k], AFTER_ROLE) || isWord(tokens, k, ...HANGING)
  const mark = markAt(tokens, k)
  return (
    tokens.type[k] === MARK &&
    mark !== ')' &&
    mark !== ']' &&
    mark !== '+' &&
    mark !== '#' &&
    !closesAdInterim(tokens, k)
  )
}

/** The last dot of "Teamleider a.i.", which belongs to the name. */
export function closesAdInterim(tokens: Tokens, k: number): boolean {
  return isMark(tokens, k, '.') && tokens.gap[k] === GLUED && isAdInterim(tokens, k - 3)
}

/** "a.i" from a token on. */
export function isAdInterim(tokens: Tokens, k: number): boolean {
  return (
    isWord(tokens, k, 'a') && isMark(tokens, k + 1, '.') && isWord(tokens, k + 2, 'i') && tokens.gap[k + 2] === GLUED
  )
}

/** A stretch as a role, without words around it that are no part of its name; null where it names something else. */
export function roleOf(tokens: Tokens, from: number, to: number): RoleValue | null {
  let first = behindRequest(tokens, from, to)
  let end = to
  while (first < end && isLeading(tokens, first, end)) first = afterLeading(tokens, first)
  end = withoutTail(tokens, first, end)
  if (end <= first || !mayBegin(tokens, first)) return null
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

/** A word, ".NET", "2e lijns", "(senior)". */
function mayBegin(tokens: Tokens, k: number): boolean {
  return tokens.type[k] === WORD || isDotted(tokens, k) || isOrdinal(tokens, k) || isLevel(tokens, k)
}

/** "2e lijns medewerker". */
function isOrdinal(tokens: Tokens, k: number): boolean {
  return tokens.type[k] === NUMBER && tokens.gap[k + 1] === GLUED && isWord(tokens, k + 1, 'e', 'de', 'ste')
}

/** "(Senior) adviseur". */
function isLevel(tokens: Tokens, k: number): boolean {
  return (
    isMark(tokens, k, '(') && isWord(tokens, k + 1, 'senior', 'medior', 'junior', 'sr', 'jr', 'interim', 'assistent')
  )
}

/** ".NET developer": the dot belongs to the name. */
function isDotted(tokens: Tokens, k: number): boolean {
  return isMark(tokens, k, '.') && tokens.gap[k + 1] === GLUED && isCapital(tokens, k + 1)
}

/** Words of the kind of text, numbers of people, numbers of the request: all before the role. */
function isLeading(tokens: Tokens, k: number, end: number): boolean {
  if (tokens.type[k] !== WORD) return !mayBegin(tokens, k)
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

function afterLeading(tokens: Tokens, k: number): number {
  let at = k + 1
  while (tokens.gap[at] === GLUED && at < tokens.count && (tokens.type[at] !== WORD || tokens.type[at - 1] !== MARK))
    at++
  return at
}

/** Without "gezocht", "m/v", "(2x)", "(K10127)", "- 2027-18" behind the role. */
function withoutTail(tokens: Tokens, first: number, to: number): number {
  let end = to
  for (;;) {
    const before = end
    while (end > first && isTrailing(tokens, end - 1)) end--
    const bracket = openBracket(tokens, first, end)
    const isAside = bracket > first && (isMark(tokens, bracket, '[') || isCountOrNumber(tokens, bracket + 1, end - 1))
    if (isAside) end = bracket
    else if (isMark(tokens, end - 1, ']')) end--
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
    : tokens.word[first]?.atom?.kind === 'number' ||
        isOneOf(tokens.word[first], AFTER_ROLE) ||
        isWord(tokens, first, 'zzp', 'tijdelijk', 'inhuur')
}

function lastPart(tokens: Tokens, first: number, end: number): number {
  let k = end - 1
  while (k > first && tokens.gap[k] === GLUED) k--
  return k
}
