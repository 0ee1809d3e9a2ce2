import { isDigit, isLetter } from '../../language/letters.ts'
import { append, type Span } from './text.ts'
import { isBlank, isBreak } from './units.ts'

/** A value as a console prints it: its strings (one, or those of a list), without their quotes. */
export type PrintedValue = { texts: Span[]; isList: boolean; isQuoted: boolean }
type PrintedEntry = { key: Span; value: PrintedValue }
type Value = PrintedValue & { end: number }
export type Printed = { entries: PrintedEntry[]; end: number }

const DEEPEST = 4
const LONGEST_KEY = 40

/** Where the next character that is no space stands. */
function skip(original: string, from: number): number {
  let at = from
  while (isBlank(original.charCodeAt(at)) || isBreak(original.charCodeAt(at))) at++
  return at
}

/** The object that a brace opens, those within it laid flat; null where something else stands there. */
export function objectAt(original: string, brace: number, depth = 0): Printed | null {
  const entries: PrintedEntry[] = []
  for (let at = skip(original, brace + 1); ; ) {
    if (original.charAt(at) === '}') return { entries, end: at + 1 }
    const key = keyAt(original, at)
    if (!key || depth > DEEPEST) return null
    const from = skip(original, key.colon + 1)
    if (original.charAt(from) === '{') {
      const inner = objectAt(original, from, depth + 1)
      if (!inner) return null
      append(entries, inner.entries)
      at = skip(original, inner.end)
    } else {
      const value = original.charAt(from) === '[' ? listAt(original, from) : joinedAt(original, from)
      if (!value) return null
      entries.push({ key: key.words, value })
      at = skip(original, value.end)
    }
    if (original.charAt(at) === ',') at = skip(original, at + 1)
    else if (original.charAt(at) !== '}') return null
  }
}

/** A name, or one in single quotes; one in double quotes is JSON, which is read as it stands. */
function keyAt(original: string, at: number): { words: Span; colon: number } | null {
  const isQuoted = original.charAt(at) === "'"
  const start = isQuoted ? at + 1 : at
  let end = start
  while (end - start < LONGEST_KEY && isOfName(original.charAt(end))) end++
  const colon = isQuoted ? end + 1 : end
  if (end === start || (isQuoted && original.charAt(end) !== "'")) return null
  return original.charAt(colon) === ':' ? { words: { start, end }, colon } : null
}

function isOfName(character: string): boolean {
  return isLetter(character) || isDigit(character) || character === '_'
}

/** A string that goes on behind a plus is one. */
function joinedAt(original: string, from: number): Value | null {
  const value = valueAt(original, from)
  for (let plus = value ? skip(original, value.end) : -1; value && original.charAt(plus) === '+'; ) {
    const next = valueAt(original, skip(original, plus + 1))
    if (!next) return null
    append(value.texts, next.texts)
    value.end = next.end
    plus = skip(original, value.end)
  }
  return value
}

function listAt(original: string, bracket: number): Value | null {
  const texts: Span[] = []
  for (let at = skip(original, bracket + 1); ; ) {
    if (original.charAt(at) === ']') return { texts, isList: true, isQuoted: true, end: at + 1 }
    const value = original.charAt(at) === '{' ? null : valueAt(original, at)
    if (!value) return null
    append(texts, value.texts)
    at = skip(original, value.end)
    if (original.charAt(at) === ',') at = skip(original, at + 1)
    else if (original.charAt(at) !== ']') return null
  }
}

function valueAt(original: string, from: number): Value | null {
  const quote = original.charAt(from)
  if (quote !== "'" && quote !== '"' && quote !== '`') return bareAt(original, from)
  for (let at = from + 1; at < original.length; at++) {
    const character = original.charAt(at)
    if (character === '\\') at++
    else if (character === quote) return trimmed(original, from + 1, at)
    else if (quote !== '`' && isBreak(original.charCodeAt(at))) return null
  }
  return null
}

function trimmed(original: string, from: number, until: number): Value {
  const start = Math.min(skip(original, from), until)
  const end = start + original.slice(start, until).trimEnd().length
  return { texts: [{ start, end }], isList: false, isQuoted: true, end: until + 1 }
}

/** A number, or a word: 32, true, null. */
function bareAt(original: string, start: number): Value | null {
  let end = start
  while (isOfName(original.charAt(end)) || (end > start && '.-:'.includes(original.charAt(end) || ' '))) end++
  return end === start ? null : { texts: [{ start, end }], isList: false, isQuoted: false, end }
}
