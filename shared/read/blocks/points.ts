import { POINT_FILLS, POINT_NAMES, POINT_UNITS } from '../../vocabulary/list-words.ts'
import { isOneOf } from '../../vocabulary/word-set.ts'
import { numberAt } from '../tokens/number.ts'
import { BLANK, CELL, GLUED, MARK, markAt, NUMBER, type Tokens, WORD } from '../tokens/tokens.ts'

/** Points with the stretch of tokens that gives them, brackets and marks included. */
export type Points = { value: number; first: number; end: number }

/** Every mention of points in a stretch, in text order; outside brackets at most one before and one behind the words. */
export function pointsIn(tokens: Tokens, first: number, end: number): Points[] {
  const found: Points[] = []
  for (let k = first; k < end; k++) {
    const mark = markAt(tokens, k)
    if (mark !== '(' && mark !== '[') continue
    const points = bracketed(tokens, k, end)
    if (!points) continue
    found.push(points)
    k = points.end - 1
  }
  if (found.length > 1 && found[0]?.first !== first) return found
  const leading = leadingPoints(tokens, first, end)
  if (leading && !found.some((other) => other.first < leading.end)) found.unshift(leading)
  const trailing = trailingPoints(tokens, first, end)
  if (trailing && !found.some((other) => other.end > trailing.first)) found.push(trailing)
  return found
}

export function mentionsPoints(tokens: Tokens, first: number, end: number): boolean {
  for (let k = first; k < end; k++) if (tokens.type[k] === NUMBER) return pointsIn(tokens, first, end).length > 0
  return false
}

/** "(25 punten)", "[weging: 20%]", "(0-20 punten)", "(max. 30 pt)": only words for points and numbers. */
function bracketed(tokens: Tokens, open: number, limit: number): Points | null {
  let named = false
  let value: number | null = null
  let k = open + 1
  for (; k < limit && k - open < 14; k++) {
    const mark = markAt(tokens, k)
    if (mark === ')' || mark === ']') break
    if (tokens.type[k] === NUMBER) {
      const number = pointsNumber(tokens, k, limit)
      if (!number) return null
      value = number.value
      k = number.end - 1
    } else if (mark === '%') named = true
    else if (tokens.type[k] === MARK) {
      if (!'.:=-/'.includes(mark)) return null
    } else if (isPointUnit(tokens, k) || isPointName(tokens, k)) named = true
    else if (!isFill(tokens, k)) return null
  }
  const closed = markAt(tokens, k) === ')' || markAt(tokens, k) === ']'
  return closed && named && value !== null && k < limit ? { value, first: open, end: k + 1 } : null
}

/** "25 punten: …", "20% - …", "Weging 20: …": before the words, parted from them. */
function leadingPoints(tokens: Tokens, first: number, end: number): Points | null {
  let k = first
  let named = false
  while (k < end && tokens.type[k] !== NUMBER) {
    if (isPointName(tokens, k)) named = true
    else if (!isFill(tokens, k) && !':=.'.includes(markAt(tokens, k) || ' ')) return null
    k++
  }
  const number = pointsNumber(tokens, k, end)
  if (!number) return null
  k = number.end
  if (isPointUnit(tokens, k) || markAt(tokens, k) === '%') {
    named = true
    k++
  }
  const from = k
  while (k < end && ':|-='.includes(markAt(tokens, k) || ' ')) k++
  const parted = k > from || (tokens.gap[k] ?? 0) === CELL
  return named && parted && k < end ? { value: number.value, first, end: k } : null
}

/** "… - 25 punten", "… Weging: 20%", "… | 25 pt": behind the words. */
function trailingPoints(tokens: Tokens, first: number, end: number): Points | null {
  let k = end - 1
  while (k > first && '.;,|:'.includes(markAt(tokens, k) || ' ')) k--
  const last = k + 1
  while (k > first && isFill(tokens, k)) k--
  // "60 punten / points"
  if (isPointUnit(tokens, k) && markAt(tokens, k - 1) === '/' && isPointUnit(tokens, k - 2)) k -= 2
  let unit = false
  const percent = markAt(tokens, k) === '%'
  if (isPointUnit(tokens, k)) unit = true
  if (unit || percent) k--
  const number = numberBehind(tokens, first, k)
  if (!number) return null
  let from = number.first
  let named = unit
  let parted = false
  for (k = from - 1; k >= first; k--) {
    const mark = markAt(tokens, k)
    if (isPointName(tokens, k)) named = true
    else if (mark !== '' && ':=.'.includes(mark)) parted ||= mark !== '.'
    else if (!isFill(tokens, k) || isPreposition(tokens, k)) break
    from = k
  }
  if (percent && (parted || tokens.gap[number.first] === CELL)) named = true
  while (from > first && ',;:.|=-→>'.includes(markAt(tokens, from - 1) || ' ')) from--
  return named ? { value: number.value, first: from, end: last } : null
}

/** The number that ends at a token, or the upper end of a range: the 25 of "0-25". */
function numberBehind(tokens: Tokens, first: number, k: number): { value: number; first: number } | null {
  if (k < first || tokens.type[k] !== NUMBER) return null
  let from = k
  const mark = markAt(tokens, k - 1)
  const joined = tokens.gap[k] === GLUED && tokens.gap[k - 1] === GLUED && tokens.type[k - 2] === NUMBER
  if (k - 2 >= first && (mark === ',' || mark === '.') && joined) from = k - 2
  const number = pointsNumber(tokens, from, k + 1)
  if (!number || number.end !== k + 1) return null
  const joint = markAt(tokens, from - 1) === '-' || tokens.word[from - 1]?.folded === 'tot' ? from - 2 : -1
  if (joint >= first && tokens.type[joint] === NUMBER) from = joint
  return { value: number.value, first: from }
}

function pointsNumber(tokens: Tokens, k: number, limit: number): { value: number; end: number } | null {
  if (tokens.type[k] !== NUMBER || (tokens.number[k] ?? -1) > 999) return null
  const number = numberAt(tokens, k, limit)
  return number && number.value <= 1000 ? number : null
}

export function isPointUnit(tokens: Tokens, k: number): boolean {
  return tokens.type[k] === WORD && isOneOf(tokens.word[k], POINT_UNITS)
}

export function isPointName(tokens: Tokens, k: number): boolean {
  return tokens.type[k] === WORD && isOneOf(tokens.word[k], POINT_NAMES)
}

function isFill(tokens: Tokens, k: number): boolean {
  return tokens.type[k] === WORD && isOneOf(tokens.word[k], POINT_FILLS)
}

/** Between the words and their points these belong to the words. */
function isPreposition(tokens: Tokens, k: number): boolean {
  return ['in', 'van', 'de', 'het', 'a', 'm', 't', 'to', 'up'].includes(tokens.word[k]?.folded ?? '')
}

/** Points anywhere in the words, for steps that are summed up on one line. */
export function inlinePoints(tokens: Tokens, first: number, end: number): Points[] {
  const found: Points[] = []
  for (let k = first; k < end; k++) {
    const number = tokens.type[k] === NUMBER ? pointsNumber(tokens, k, end) : null
    if (!number || number.end >= end || !isPointUnit(tokens, number.end)) continue
    const open = markAt(tokens, k - 1)
    const close = markAt(tokens, number.end + 1)
    const inBrackets = (open === '(' || open === '[') && (close === ')' || close === ']')
    found.push({ value: number.value, first: inBrackets ? k - 1 : k, end: number.end + (inBrackets ? 2 : 1) })
    k = number.end
  }
  return found
}

/** A number alone in the last column, in brackets or behind a mark: points only where every criterion has one. */
export function bareNumber(tokens: Tokens, first: number, end: number): Points | null {
  let k = end - 1
  while (k > first && '.;,|%'.includes(markAt(tokens, k) || ' ')) k--
  const closed = markAt(tokens, k) === ')' || markAt(tokens, k) === ']'
  const at = closed ? k - 1 : k
  if (at <= first || tokens.type[at] !== NUMBER || (tokens.number[at] ?? 1000) > 999) return null
  if (closed)
    return '(['.includes(markAt(tokens, at - 1) || ' ') ? { value: tokens.number[at] ?? 0, first: at - 1, end } : null
  const before = markAt(tokens, at - 1)
  // "GIS: 40", "GIS = 40", "GIS - 40"
  if (before !== '' && '|:='.includes(before)) return { value: tokens.number[at] ?? 0, first: at - 1, end }
  if (before === '-' && tokens.gap[at - 1] === BLANK && tokens.gap[at] === BLANK)
    return { value: tokens.number[at] ?? 0, first: at - 1, end }
  return tokens.gap[at] === CELL ? { value: tokens.number[at] ?? 0, first: at, end } : null
}
