import type { RequestRecord } from '../../request.ts'
import { wordCount } from '../blocks/list-words.ts'
import { proseItems } from '../blocks/prose-items.ts'
import { textOfParts, withoutStop } from '../meanings/criteria.ts'
import { counts, type Meanings, spanOf } from '../meanings/meanings.ts'
import { LINE, type Tokens } from '../tokens/tokens.ts'
import type { Field } from './field.ts'

type Stretch = { first: number; end: number }

/** Competenties: the items of their list. */
export function competences(meanings: Meanings): Field<RequestRecord['competences']> {
  const { tokens } = meanings
  const names = new Map<string, Stretch>()
  for (const { kind, heading, items } of meanings.lists) {
    if (kind !== 'competences' || !counts(meanings, heading.first)) continue
    const only = items.length === 1 ? items[0]?.lines[0] : undefined
    const single = only && (items[0]?.lines.length ?? 0) === 1 && (items[0]?.below.length ?? 0) === 0
    const found = single
      ? namesIn(tokens, only)
      : items.map(({ lines, below }) => ({
          first: lines[0]?.first ?? 0,
          end: (below.at(-1) ?? lines.at(-1))?.end ?? 0,
        }))
    for (const at of found) {
      const name = withoutStop(textOfParts(tokens, [at], null))
      if (name !== '' && !names.has(name)) names.set(name, at)
    }
  }
  return {
    value: [...names.keys()],
    at: [...names.values()].map(({ first, end }) => spanOf(meanings, first, end)),
  }
}

const LONGEST_NAME = 6

/** "Samenwerken, analytisch en stressbestendig." — one line that names several. */
function namesIn(tokens: Tokens, line: Stretch): Stretch[] {
  const parts = proseItems(tokens, line.first, line.end)
  const last = parts.at(-1)
  const and = last ? andIn(tokens, last.first, last.end) : -1
  const short = parts.every(({ first, end }) => wordCount(tokens, first, end) <= LONGEST_NAME)
  if ((parts.length < 2 && and < 0) || !short) return [line]
  if (!last || and < 0 || (parts.length === 1 && wordCount(tokens, last.first, last.end) > 3)) return parts
  return [...parts.slice(0, -1), { first: last.first, end: and }, { first: and + 1, end: last.end }]
}

function andIn(tokens: Tokens, first: number, end: number): number {
  for (let k = first + 1; k < end - 1; k++) {
    if (['en', 'and', '&'].includes(tokens.word[k]?.folded ?? '') && (tokens.gap[k] ?? LINE) > 0) return k
  }
  return -1
}
