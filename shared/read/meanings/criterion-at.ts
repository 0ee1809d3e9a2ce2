import { type Meanings, sectionKind } from './meanings.ts'

/** Whether a token stands in a knock-out or a scored criterion: an item of such a list, or a line below one. */
export function criterionAt(meanings: Meanings, token: number): 'knockout' | 'award' | null {
  const pair = meanings.pairs[meanings.pairAt[token] ?? -1]
  if (pair?.kind === 'knockouts') return 'knockout'
  if (pair?.kind === 'awards') return 'award'
  const kind = sectionKind(meanings, token)
  if (kind !== 'knockouts' && kind !== 'awards') return null
  const { lines, lineAt, sections, sectionAt } = meanings
  const line = lineAt[token] ?? 0
  const section = sections[sectionAt[line] ?? 0]
  if (!section) return null
  if (hasItems(meanings, section.first, section.end) && !isOfItem(lines, line, section.first)) return null
  return kind === 'knockouts' ? 'knockout' : 'award'
}

const MOST_LINES = 60

function hasItems({ lines }: Meanings, first: number, end: number): boolean {
  for (let i = first; i < Math.min(end, first + MOST_LINES); i++) if (lines[i]?.item) return true
  return false
}

/** A sentence behind an empty line below a list is no item of it. */
function isOfItem(lines: Meanings['lines'], line: number, first: number): boolean {
  for (let i = line; i >= Math.max(first, line - MOST_LINES); i--) {
    if (lines[i]?.item) return true
    if (lines[i]?.apart) return false
  }
  return false
}
