import type { Layout, Pair } from '../reading/layout.ts'
import { pairsIn } from '../reading/pairs.ts'
import { sectionsIn } from '../reading/sections.ts'
import type { Text } from '../reading/text.ts'
import { titleAbove } from './title-above.ts'

export const name = 'labelled'

/** Labels that a mail's own head or a signature also has say nothing about the layout. */
const WEAK = new Set(['person', 'published', 'status', 'deadlineTime', 'title'])

/** At least three labels that we know, of different meaning, each with a value. */
export function recognises(text: Text): boolean {
  const kinds = new Set(pairsIn(text).flatMap((pair) => (pair.kind && !WEAK.has(pair.kind) ? [pair.kind] : [])))
  return kinds.size >= 3
}

export function layout(text: Text): Layout {
  const found = pairsIn(text)
  const all = found.map((pair) => ({ ...pair, header: pair.kind !== null }))
  const sections = sectionsIn(text, all)
  // A label within a list of criteria ("- Ervaring: 3 jaar") is a part of the criterion.
  const criteria = sections.filter((section) => section.kind === 'knockouts' || section.kind === 'awards')
  const listed = (pair: Pair) =>
    pair.labelAt.start !== lineStart(text, pair.labelAt.start) &&
    criteria.some((section) => section.start <= pair.at.start && pair.at.start < section.end)
  const pairs = all.map((pair) => (listed(pair) ? { ...pair, header: false } : pair))
  const first = pairs.find((pair) => pair.header)?.labelAt.start ?? 0
  return { title: titleAbove(text, first), pairs, sections, prose: false }
}

function lineStart(text: Text, offset: number): number {
  return text.plain.lastIndexOf('\n', offset - 1) + 1
}
