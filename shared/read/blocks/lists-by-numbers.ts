import { POINT_NAMES, POINT_UNITS } from '../../vocabulary/list-words.ts'
import { isOneOf } from '../../vocabulary/word-set.ts'
import { type Tokens, WORD } from '../tokens/tokens.ts'
import type { Item } from './item.ts'
import { isOfPapers } from './item-lines.ts'
import type { Line } from './line.ts'
import type { List } from './list.ts'
import { listLine } from './list-line.ts'
import { bareNumber, mentionsPoints } from './points.ts'

/** Marked items under a heading whose words say nothing: the line above them, and where they begin. */
export type Run = { heading: { first: number; end: number }; items: Item[]; bare: boolean }

/**
 * What points and numbers show, where no heading does. Items that all have points are scored criteria; a list that
 * begins with 4 goes on from the knock-out criteria 1 to 3. `runs` is only asked where a list is missing.
 */
export function listsByNumbers(tokens: Tokens, named: List[], runs: () => Run[]): List[] {
  const lists = named.flatMap((list) => parted(tokens, list))
  let scored = lists.find(({ kind }) => kind === 'awards')
  let met = lists.some(({ kind }) => kind === 'knockouts')
  if (scored && (met || (scored.items[0]?.number ?? 1) === 1)) return lists
  if (!scored && !mayScore(tokens)) return lists
  const found = [...lists]
  const unnamed = runs()
  if (!scored) {
    for (const { heading, items, bare } of unnamed) {
      const [hard, more] = parted(tokens, { kind: 'knockouts', heading, items, inline: false }, bare)
      const soft = more ?? (items.length > 1 && cutAt(tokens, items, bare) === 0 && hard)
      if (soft) scored ??= { ...soft, kind: 'awards' }
      if (more && hard && !met && hard.items[0]?.number === 1) {
        found.push(hard)
        met = true
      }
    }
    if (scored) found.push(scored)
  }
  const before = (scored?.items[0]?.number ?? 1) - 1
  if (!met && scored && before > 0) {
    const start = scored.items[0]?.lines[0]?.first ?? 0
    const above = unnamed.filter(({ items }) => (items[0]?.lines[0]?.first ?? start) < start)
    const last = above.at(-1)
    const run = above.findLast(
      ({ heading, items }) =>
        !isOfPapers(tokens, heading.first, heading.end) &&
        items.length === before &&
        (items[0]?.number === 1 ? items.at(-1)?.number === before : items === last?.items && isUnnumbered(items)),
    )
    if (run) found.push({ kind: 'knockouts', heading: run.heading, items: run.items, inline: false })
  }
  return found.sort((a, b) => a.heading.first - b.heading.first)
}

/** "a)", "b)" and bullets: so many as the scored criteria leave room for. */
function isUnnumbered(items: Item[]): boolean {
  return items.length > 1 && items.every(({ number }) => number === null)
}

/** Whether the text speaks of points at all. */
function mayScore(tokens: Tokens): boolean {
  for (let k = 0; k < tokens.count; k++) {
    const word = tokens.word[k]
    if (tokens.type[k] === WORD && (isOneOf(word, POINT_UNITS) || isOneOf(word, POINT_NAMES))) return true
  }
  return false
}

/** Knock-out criteria that go on into scored ones, below a line that says nothing we know; all scored, they are none. */
function parted(tokens: Tokens, list: List, bare = false): List[] {
  if (list.kind !== 'knockouts' || list.inline) return [list]
  const cut = cutAt(tokens, list.items, bare)
  if (cut < 0 || list.items.length - cut < 2) return [list]
  if (cut === 0) return [{ ...list, kind: 'awards' }]
  const items = list.items.slice(0, cut)
  const last = items.at(-1)
  const above = last && last.lines.length > 1 ? last.lines.at(-1) : undefined
  if (last && above) items[cut - 1] = { ...last, lines: last.lines.slice(0, -1) }
  const from = list.items[cut]?.lines[0]?.first ?? 0
  return [
    { ...list, items },
    { kind: 'awards', heading: above ?? { first: from, end: from }, items: list.items.slice(cut), inline: false },
  ]
}

/** From which item on all have points, and none before; -1 where it is not so. */
function cutAt(tokens: Tokens, items: Item[], bare: boolean): number {
  const scores = items.map(
    ({ lines, below, points }) =>
      points !== undefined ||
      [...lines, ...below].some(({ first, end }) => mentionsPoints(tokens, first, end)) ||
      (bare && lines.every(({ first, end }) => bareNumber(tokens, first, end) !== null)),
  )
  const cut = scores.indexOf(true)
  return cut >= 0 && scores.slice(cut).every(Boolean) ? cut : -1
}

/** The line above some items: its words, and whether it heads a column of points. */
export function aboveItems(
  tokens: Tokens,
  lines: Line[],
  i: number,
): { heading: Run['heading']; bare: boolean } | null {
  let k = i - 1
  let bare = false
  for (; k >= 0 && i - k < 4; k--) {
    const line = lines[k]
    if (!line || listLine(tokens, line, k).mark !== 'none') break
    const named = pointsColumn(tokens, line)
    bare ||= named
    if (!named) break
  }
  const line = lines[Math.max(0, k)]
  if (!line) return null
  bare ||= mentionsPoints(tokens, line.body, line.end)
  return { heading: { first: line.body, end: line.end }, bare }
}

function pointsColumn(tokens: Tokens, line: Line): boolean {
  if (line.end - line.body > 14) return false
  for (let k = line.body + 1; k < line.end; k++) {
    const word = tokens.word[k]
    if ((tokens.gap[k] ?? 0) >= 2 && (isOneOf(word, POINT_UNITS) || isOneOf(word, POINT_NAMES))) return true
  }
  return false
}
