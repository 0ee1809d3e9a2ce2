import type { RequestRecord } from '../../request.ts'
import { wordCount } from '../blocks/list-words.ts'
import { lastHalved, proseItems } from '../blocks/prose-items.ts'
import { counts, type Meanings, spanOf } from '../meanings/meanings.ts'
import { textOfParts, withoutStop } from '../meanings/text-of-parts.ts'
import type { Tokens } from '../tokens/tokens.ts'
import type { Field } from './field.ts'

type Stretch = { first: number; end: number }

/** Competenties: the items of their list. */
export function competences(meanings: Meanings): Field<RequestRecord['competences']> {
  const { tokens } = meanings
  const names = new Map<string, Stretch>()
  for (const { kind, heading, items, inline } of meanings.lists) {
    if (kind !== 'competences' || !counts(meanings, heading.first)) continue
    const stretches = items.map(({ lines, below }) => ({
      first: lines[0]?.first ?? 0,
      end: (below.at(-1) ?? lines.at(-1))?.end ?? 0,
    }))
    const [only] = stretches
    const single = only && stretches.length === 1 && items[0]?.lines.length === 1
    const summedUp = single ? namesIn(tokens, only) : lastHalved(tokens, stretches)
    const found = single || inline ? summedUp : stretches
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
  if (parts.some(({ first, end }) => wordCount(tokens, first, end) > LONGEST_NAME)) return [line]
  const names = lastHalved(tokens, parts)
  return names.length > 1 ? names : [line]
}
