import type { LabelKind } from '../../vocabulary/labels.ts'
import type { Tokens } from '../tokens/tokens.ts'
import { tokensOf } from '../tokens/tokens-of.ts'
import { jsonEntries, tokenFrom } from './json-entries.ts'
import { labelOf } from './label-match.ts'
import type { Pair } from './pair.ts'

/** The keys and values of a JSON text as pairs; null where the text is none. A list of objects gives a row each. */
export function jsonPairs(tokens: Tokens, lineAt: Int32Array): Pair[] | null {
  return (
    jsonEntries(tokens)?.flatMap(({ path, row, keyStart, start, end }) => {
      const first = tokenFrom(tokens, start)
      const last = tokenFrom(tokens, end)
      const key = tokenFrom(tokens, keyStart)
      const names = path.filter((name) => name !== '')
      const keyEnd = tokenFrom(tokens, keyStart + (names.at(-1)?.length ?? 0))
      if (last <= first) return []
      return [
        {
          kind: kindOfPath(names),
          labelFirst: key,
          labelEnd: Math.max(key + 1, Math.min(keyEnd, first)),
          first,
          end: last,
          line: lineAt[first] ?? 0,
          shape: 'json' as const,
          row,
        },
      ]
    }) ?? null
  )
}

/** The inner key says most; where it is a general word ("name", "min"), the outer ones do. */
function kindOfPath(path: string[]): LabelKind | null {
  for (let n = 1; n <= Math.min(2, path.length); n++) {
    const words = path
      .slice(-n)
      .map((key) => key.replaceAll('_', ' ').replaceAll('-', ' ').replace(HUMP, '$1 '))
      .join(' ')
    const tokens = tokensOf(words)
    const kind = labelOf(tokens, 0, tokens.count)
    if (kind && !(n === 1 && path.length > 1 && GENERAL.has(path.at(-1)?.toLowerCase() ?? ''))) return kind
  }
  const outer = path.length > 1 ? kindOfPath(path.slice(0, -1)) : null
  return outer
}

/** "numberOfPositions": also before a short word. */
const HUMP = /(\p{Ll})(?=\p{Lu})/gu

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
