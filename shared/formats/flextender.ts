import { type LabelKind, labelKind } from '../reading/labels.ts'
import { type Layout, type Pair, trimmed } from '../reading/layout.ts'
import { pairsIn } from '../reading/pairs.ts'
import { sectionsIn } from '../reading/sections.ts'
import type { Text } from '../reading/text.ts'
import { titleAbove } from './title-above.ts'

export const name = 'flextender'

/** The ten labels of the table above each request, as this broker writes them. */
const LABELS = [
  'Aanvraagnummer',
  'Start',
  'Duur',
  'Opleidings?niveau',
  'Opties verlenging',
  'Regio',
  'Uren per week',
  'Einde inschrijfdatum',
  'DAS[ -]opdracht',
  'Eindtijd',
]
const OWN =
  /(?<![\p{L}])(?:Opties verlenging|Einde inschrijfdatum|DAS[ -]opdracht|Eindtijd|Aanvraagnummer|Opleidings?niveau)(?![\p{L}])/giu
const LABEL = new RegExp(`(?<![\\p{L}-])(${LABELS.join('|')})(?![\\p{L}-])[ \\t]*[:|]?`, 'giu')

/** The labels that only this broker has, at least four of the six, in one short stretch. */
export function recognises(text: Text): boolean {
  return tableOf(text) !== null
}

/** The table is read by its labels alone: what stands between two of them is a value, whatever became of the tabs. */
export function layout(text: Text): Layout {
  const table = tableOf(text) ?? []
  const found = pairsIn(text)
  const within = found.filter((pair) => isRowWithin(text, table, pair)).map((pair) => ({ ...pair, header: true }))
  const header: Pair[] = []
  for (const [k, label] of table.entries()) {
    const next = table[k + 1]
    const row = within.find(({ labelAt }) => labelAt.start >= label.end)?.labelAt.start ?? text.plain.length
    const end = next ? Math.min(next.start, row) : endOfLastCell(text.plain, label.end)
    const at = trimCell(text.plain, { start: label.end, end })
    if (at.end === at.start) continue
    header.push({
      kind: label.kind,
      label: text.plain.slice(label.start, label.end).trim(),
      value: text.plain.slice(at.start, at.end),
      at,
      labelAt: { start: label.start, end: label.end },
      header: true,
    })
  }
  const first = table[0]?.start ?? 0
  const last = header.at(-1)?.at.end ?? 0
  const above = touching(text, found.filter(({ at }) => at.end < first).toReversed(), first)
  const below = touching(
    text,
    found.filter(({ labelAt }) => labelAt.start > last),
    last,
  )
  const pairs = [...header, ...within, ...above, ...below]
  return { title: titleAbove(text, first), pairs, sections: sectionsIn(text, pairs), prose: false }
}

/** A row of the table with a label that this broker does not have. */
function isRowWithin({ plain }: Text, table: Label[], { kind, labelAt, at }: Pair): boolean {
  const [first, last] = [table[0]?.start ?? 0, table.at(-1)?.start ?? 0]
  const startsLine = /(?:^|\n)[ \t|]*$/.test(plain.slice(Math.max(0, labelAt.start - 20), labelAt.start))
  const isOwn = table.some((label) => label.start < at.end && labelAt.start < label.end)
  return kind !== null && startsLine && !isOwn && first < labelAt.start && at.end < last
}

/** The pairs on one side of the table, nearest first; those with no line between them and the table are a part of it. */
function touching({ plain }: Text, pairs: Pair[], edge: number): Pair[] {
  let reached = edge
  return pairs.map((pair) => {
    const isBelow = pair.labelAt.start >= reached
    const between = isBelow ? plain.slice(reached, pair.labelAt.start) : plain.slice(pair.at.end, reached)
    const header = pair.kind !== null && /^[ \t|]*\n?[ \t|]*$/.test(between)
    if (header) reached = isBelow ? pair.at.end : pair.labelAt.start
    return { ...pair, header }
  })
}

type Label = { kind: LabelKind; start: number; end: number }

function tableOf(text: Text): Label[] | null {
  const found = [...text.plain.slice(0, 20_000).matchAll(OWN)]
  const words = (from: number, to: number) =>
    new Set(found.filter((f) => f.index >= from && f.index <= to).map((f) => f[0].toLowerCase().replace(/[-s]/g, '')))
  for (const { index } of found) {
    if (words(index, index + 1500).size < 4) continue
    const from = Math.max(0, index - 200)
    const seen = new Set<LabelKind>()
    const labels: Label[] = []
    for (const match of text.plain.slice(from, index + 3000).matchAll(LABEL)) {
      const start = from + match.index
      const kind = labelKind(match[1] ?? '')
      if (kind === null || seen.has(kind) || !startsCell(text.plain, start, match[0])) continue
      const gap = start - (labels.at(-1)?.end ?? start)
      if (gap > 1200) break
      seen.add(kind)
      labels.push({ kind, start, end: start + match[0].length })
    }
    if (labels.length >= 4) return labels
  }
  return null
}

/** A label starts a line or a cell; where the tabs are lost it still has its capital. */
function startsCell(plain: string, start: number, label: string): boolean {
  const before = plain.slice(Math.max(0, start - 3), start)
  return /(?:^|\n|\t|\||\s{2})\s*$/.test(before) || start === 0 || /^[A-Z]/.test(label)
}

function endOfLastCell(plain: string, from: number): number {
  const value = plain.slice(from).search(/[^\s|:]/)
  if (value < 0) return plain.length
  const end = plain.indexOf('\n', from + value)
  return end < 0 ? plain.length : end
}

function trimCell(plain: string, span: { start: number; end: number }) {
  const cell = trimmed(plain, span)
  while (cell.start < cell.end && /[\s:|]/.test(plain.charAt(cell.start))) cell.start++
  while (cell.end > cell.start && /[\s|]/.test(plain.charAt(cell.end - 1))) cell.end--
  // A rule of a Markdown table is no value.
  const rule = plain.slice(cell.start, cell.end).search(/\s*\|?\s*\n[\s|:-]*-{3,}/)
  return rule >= 0 ? { start: cell.start, end: cell.start + rule } : cell
}
