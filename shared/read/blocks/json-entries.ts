import type { Tokens } from '../tokens/tokens.ts'

/**
 * A leaf of a JSON text: the keys above it and its own ("" for what has none), where each object or list around it
 * begins, the row of the outermost list, and where its key and its value stand.
 */
export type Entry = { path: string[]; within: number[]; row: number; keyStart: number; start: number; end: number }

/** The leaves of a JSON text in text order; null where the text is none. */
export function jsonEntries(tokens: Tokens): Entry[] | null {
  const { plain } = tokens
  const opening = plain.charAt(tokens.start[0] ?? 0)
  return (opening === '{' || opening === '[') && isJson(plain) ? entriesOf(plain) : null
}

/** Lines and cells of HTML within a string have become breaks and tabs, which no string of JSON may have. */
function isJson(plain: string): boolean {
  try {
    const value: unknown = JSON.parse(plain.replaceAll('\n', ' ').replaceAll('\t', ' '))
    return typeof value === 'object' && value !== null
  } catch {
    // Text that only begins like JSON is read as text.
    return false
  }
}

/** The leaves of a valid JSON text, with the keys above them and where they stand. */
function entriesOf(plain: string): Entry[] {
  const entries: Entry[] = []
  const path: string[] = []
  const kinds: ('object' | 'array')[] = []
  const within: number[] = []
  let key: { name: string; start: number } | null = null
  let keyStart = 0
  let row = 0
  let i = 0
  while (i < plain.length) {
    const c = plain.charAt(i)
    if (c === '{' || c === '[') {
      kinds.push(c === '{' ? 'object' : 'array')
      path.push(key?.name ?? '')
      within.push(i)
      key = null
      i++
    } else if (c === '}' || c === ']') {
      if (c === '}' && kinds.length === 2 && kinds[0] === 'array') row++
      kinds.pop()
      path.pop()
      within.pop()
      key = null
      i++
    } else if (c === '"') {
      const end = stringEnd(plain, i)
      if (key === null && kinds.at(-1) === 'object') {
        key = { name: plain.slice(i + 1, end - 1), start: i + 1 }
        keyStart = i + 1
      } else {
        entries.push({
          path: [...path, key?.name ?? ''],
          within: [...within],
          row,
          keyStart,
          start: i + 1,
          end: end - 1,
        })
        key = null
      }
      i = end
    } else if ('-0123456789tfn'.includes(c)) {
      let end = i
      while (end < plain.length && !',}] \n\t\r'.includes(plain.charAt(end))) end++
      if (c !== 'n')
        entries.push({ path: [...path, key?.name ?? ''], within: [...within], row, keyStart, start: i, end })
      key = null
      i = end
    } else i++
  }
  return entries
}

function stringEnd(plain: string, start: number): number {
  let i = start + 1
  while (i < plain.length && plain.charAt(i) !== '"') i += plain.charAt(i) === '\\' ? 2 : 1
  return i + 1
}

/** The first token from an offset on. */
export function tokenFrom(tokens: Tokens, offset: number): number {
  let low = 0
  let high = tokens.count
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens.start[middle] ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
