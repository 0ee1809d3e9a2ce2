import type { Pair } from '../../blocks/pair.ts'
import { counts, type Meanings } from '../../meanings/meanings.ts'
import { textOf } from '../../tokens/tokens.ts'
import { referenceAt } from '../../values/reference.ts'
import type { Own } from './own.ts'
import { blockStart, blocksFrom } from './text-blocks.ts'

/** The same label with another number each time: a block each, from the line of its role on. */
export function byNumbers(meanings: Meanings): Own[][] | null {
  const { tokens } = meanings
  const numbers = meanings.pairs.filter(
    (pair) => pair.kind === 'number' && counts(meanings, pair.first) && referenceAt(tokens, pair.first, pair.end),
  )
  const byLabel = new Map<string, Pair[]>()
  for (const pair of numbers) {
    const label = textOf(tokens, pair.labelFirst, pair.labelEnd).toLowerCase()
    byLabel.set(label, [...(byLabel.get(label) ?? []), pair])
  }
  for (const same of byLabel.values()) {
    const values = new Set(same.map(({ first, end }) => textOf(tokens, first, end).trim()))
    if (values.size < 2 || values.size < same.length) continue
    return blocksFrom(
      meanings,
      same.map(({ line }) => blockStart(meanings, line)),
    )
  }
  return null
}
