import type { Blocks } from '../blocks/blocks.ts'
import { hasHit } from '../concepts/cues.ts'
import type { Value } from '../values/value.ts'
import { valuesBetween } from '../values/values-between.ts'

/** Whether a stretch speaks of the assignment or of somebody wanted: "per 1 mei, 32 uur per week", "wij zoeken". */
export function isWanted(blocks: Blocks, values: Value[], first: number, end: number): boolean {
  const { cues } = blocks
  return (
    hasHit(cues, 'term.wanted', first, end) ||
    hasHit(cues, 'intent.hire', first, end) ||
    hasHit(cues, 'opening.other', first, end) ||
    valuesBetween(values, first, end).some(({ kind }) => kind === 'quantity')
  )
}
