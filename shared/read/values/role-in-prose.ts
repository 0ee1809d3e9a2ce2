import { AFTER_ROLE, ENDS_ROLE, WISHED } from '../../vocabulary/title-words.ts'
import { isOneOf } from '../../vocabulary/word-set.ts'
import { CELL, GLUED, isCapital, isMark, isWord, LINE, markAt, NUMBER, type Tokens, WORD } from '../tokens/tokens.ts'
import { organisationAt } from './organisations.ts'
import { placeAt } from './places.ts'
import { closesAdInterim, isAdInterim, isTrailing, type RoleValue, roleOf } from './roles.ts'

const LONGEST = 12

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
  if (isAdInterim(tokens, k) || closesAdInterim(tokens, k)) return false
  if (closesAdInterim(tokens, k - 1)) return true
  if (k > first && (tokens.gap[k] ?? 0) >= CELL && (tokens.gap[k] ?? 0) !== LINE) return true
  if (mark !== '') {
    if (mark === '-') return tokens.gap[k] !== GLUED && tokens.gap[k + 1] !== GLUED
    if (mark === ')') return !isOpened(tokens, first, k)
    if (mark === '(') return !isSpecialism(tokens, k, limit)
    return !"/&'+.#)".includes(mark) || (mark === '.' && tokens.gap[k + 1] !== GLUED)
  }
  // "Jeugdarts 0-4 jaar": for whom, from their birth on.
  if (tokens.type[k] === NUMBER && isMark(tokens, k - 1, '-') && tokens.number[k - 2] === 0)
    return isWord(tokens, k + 2, 'ervaring', 'werkervaring')
  if (tokens.type[k] === NUMBER)
    return k === first || tokens.word[k + 1]?.atom?.kind === 'unit' || isWord(tokens, k + 1, 'pw')
  // "t.b.v.", "i.v.m."
  if (k > first && (word === 't' || word === 'i') && isMark(tokens, k + 1, '.') && tokens.gap[k + 2] === GLUED)
    return true
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
  const whose = behindGender(tokens, k)
  if (whose > k) return whose < limit && tokens.type[whose] === WORD && tokens.gap[whose] !== GLUED
  let at = k + 1
  while (at < limit && at - k < 6 && markAt(tokens, at) !== ')') {
    if (tokens.type[at] === NUMBER || markAt(tokens, at) === ',') return false
    at++
  }
  if (placeAt(tokens, k + 1, at)?.end === at) return false
  return markAt(tokens, at) === ')' && isCapital(tokens, k + 1) && !isOneOf(tokens.word[k + 1], AFTER_ROLE)
}

/** Behind "(m/v)" and its like, in the midst of a name: "adviseur (m/v) duurzaamheid"; the bracket itself where it says more. */
function behindGender(tokens: Tokens, bracket: number): number {
  let k = bracket + 1
  while (isWord(tokens, k, 'm', 'v', 'x', 'f', 'w', 'd') || isMark(tokens, k, '/')) k++
  return k > bracket + 1 && isMark(tokens, k, ')') ? k + 1 : bracket
}

function isArticle(tokens: Tokens, k: number): boolean {
  return (
    isWord(tokens, k, 'een', 'een', 'a', 'an', 'de', 'het') ||
    tokens.type[k] === NUMBER ||
    tokens.word[k]?.atom?.kind === 'number'
  )
}
