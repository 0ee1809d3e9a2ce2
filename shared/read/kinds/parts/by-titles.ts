import type { Pair } from '../../blocks/pair.ts'
import { counts, type Meanings } from '../../meanings/meanings.ts'
import { containsRole } from '../../values/roles.ts'
import { isOfCriteria } from './facts-of-own.ts'
import type { Own } from './own.ts'
import { blockStart, blocksFrom, firstPairFrom } from './text-blocks.ts'

/** Lines that name a role, each above labels of its own with the same meanings: "Planner ⏎ Uren: 24 ⏎ …". */
export function byTitles(meanings: Meanings): Own[][] | null {
  const { lines, pairs, tokens } = meanings
  const firstOf = (kind: Pair['kind']) =>
    pairs.filter((pair) => pair.kind === kind && counts(meanings, pair.first) && pair.shape !== 'loose')
  for (const kind of ['title', 'hours', 'rate', 'deadline', 'start'] as const) {
    const same = firstOf(kind)
    if (same.length < 2) continue
    const starts = same.map(({ line }) => (kind === 'title' ? blockStart(meanings, line) : titleAbove(meanings, line)))
    if (starts.some((start) => start < 0) || new Set(starts).size < same.length) continue
    if (kind === 'title' && !same.every(({ first, end }) => isName(tokens, first, end))) continue
    const enough = starts.every((start, k) => factsBetween(meanings, start, starts[k + 1] ?? lines.length) >= 2)
    if (enough) return blocksFrom(meanings, starts)
  }
  return null
}

/** "De opdracht" above what the work is: a description names roles too. */
function isName(tokens: Meanings['tokens'], first: number, end: number): boolean {
  return end - first <= LONGEST_NAME && containsRole(tokens, first, end)
}

const LONGEST_NAME = 24

const MOST_ABOVE = 8

/** The line of a role above a labelled line, within the same block; -1 where there is none. */
function titleAbove(meanings: Meanings, line: number): number {
  const { lines, pairAt, tokens } = meanings
  for (let i = line - 1; i >= Math.max(0, line - MOST_ABOVE); i--) {
    const above = lines[i]
    if (!above) return -1
    if (isOfCriteria(meanings, above.body)) continue
    const short = above.end - above.body <= 14 && (pairAt[above.end - 1] ?? -1) < 0
    if (short && containsRole(tokens, above.body, above.end)) return i
  }
  return -1
}

function factsBetween({ pairs }: Meanings, first: number, end: number): number {
  const kinds = new Set<Pair['kind']>()
  for (let k = firstPairFrom(pairs, first); (pairs[k]?.line ?? end) < end; k++)
    if (pairs[k]?.kind) kinds.add(pairs[k]?.kind ?? null)
  return kinds.size
}
