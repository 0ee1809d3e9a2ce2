import type { LabelKind } from '../../vocabulary/labels.ts'
import { type Tokens, tokensOf } from '../tokens/tokens.ts'
import { labelOf } from './label-match.ts'
import type { Pair } from './pair.ts'

type Entry = { path: string[]; row: number; keyStart: number; start: number; end: number }

/** The keys and values of a JSON text as pairs; null where the text is none. A list of objects gives a row each. */
export function jsonPairs(tokens: Tokens, lineAt: Int32Array): Pair[] | null {
  const { plain } = tokens
  const opening = plain.charAt(tokens.start[0] ?? 0)
  if ((opening !== '{' && opening !== '[') || !isJson(plain)) return null
  return entriesOf(plain).flatMap(({ path, row, keyStart, start, end }) => {
    const first = tokenFrom(tokens, start)
    const last = tokenFrom(tokens, end)
    const key = tokenFrom(tokens, keyStart)
    const kind = kindOfPath(path)
    if (last <= first) return []
    return [
      {
        kind,
        labelFirst: key,
        labelEnd: key + 1,
        first,
        end: last,
        line: lineAt[first] ?? 0,
        shape: 'json' as const,
        row,
      },
    ]
  })
}

function isJson(plain: string): boolean {
  try {
    const value: unknown = JSON.parse(plain)
    return typeof value === 'object' && value !== null
  } catch {
    // Text that only begins like JSON is read as text.
    return false
  }
}

/** The inner key says most; where it is a general word ("name", "min"), the outer ones do. */
function kindOfPath(path: string[]): LabelKind | null {
  for (let n = 1; n <= Math.min(2, path.length); n++) {
    const words = path
      .slice(-n)
      .map((key) => key.replace(/[_-]/g, ' '))
      .join(' ')
    const tokens = tokensOf(words)
    const kind = labelOf(tokens, 0, tokens.count)
    if (kind && !(n === 1 && path.length > 1 && GENERAL.has(path.at(-1)?.toLowerCase() ?? ''))) return kind
  }
  const outer = path.length > 1 ? kindOfPath(path.slice(0, -1)) : null
  return outer
}

const GENERAL = new Set([
  'name',
  'naam',
  'min',
  'max',
  'value',
  'waarde',
  'id',
  'date',
  'datum',
  'amount',
  'bedrag',
  'type',
  'text',
  'maximum',
  'title',
  'from',
  'to',
  'van',
  'tot',
  'number',
  'nummer',
])

function tokenFrom(tokens: Tokens, offset: number): number {
  let low = 0
  let high = tokens.count
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens.start[middle] ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The leaves of a valid JSON text, with the keys above them and where they stand. */
function entriesOf(plain: string): Entry[] {
  const entries: Entry[] = []
  const path: string[] = []
  const kinds: ('object' | 'array')[] = []
  let key: { name: string; start: number } | null = null
  let keyStart = 0
  let row = 0
  let i = 0
  while (i < plain.length) {
    const c = plain.charAt(i)
    if (c === '{' || c === '[') {
      kinds.push(c === '{' ? 'object' : 'array')
      path.push(key?.name ?? '')
      key = null
      i++
    } else if (c === '}' || c === ']') {
      if (c === '}' && kinds.length === 2 && kinds[0] === 'array') row++
      kinds.pop()
      path.pop()
      key = null
      i++
    } else if (c === '"') {
      const end = stringEnd(plain, i)
      if (key === null && kinds.at(-1) === 'object') {
        key = { name: plain.slice(i + 1, end - 1), start: i + 1 }
        keyStart = i + 1
      } else {
        entries.push({ path: keysOf(path, key), row, keyStart, start: i + 1, end: end - 1 })
        key = null
      }
      i = end
    } else if ('-0123456789tfn'.includes(c)) {
      let end = i
      while (end < plain.length && !',}] \n\t\r'.includes(plain.charAt(end))) end++
      if (c !== 'n') entries.push({ path: keysOf(path, key), row, keyStart, start: i, end })
      key = null
      i = end
    } else i++
  }
  return entries
}

function keysOf(path: string[], key: { name: string } | null): string[] {
  return [...path, key?.name ?? ''].filter((name) => name !== '')
}

function stringEnd(plain: string, start: number): number {
  let i = start + 1
  while (i < plain.length && plain.charAt(i) !== '"') i += plain.charAt(i) === '\\' ? 2 : 1
  return i + 1
}
