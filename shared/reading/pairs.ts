import { hangs } from './hangs.ts'
import { isBullet } from './is-bullet.ts'
import { labelKind } from './labels.ts'
import { type Pair, trimmed } from './layout.ts'
import type { Line, Span, Text } from './text.ts'

/** Marks between a label and its value, or between the cells of a row. */
const CELLS = /\t+|\s*\|\s*|\s{3,}/
/** What leads the eye from a label to its value: "Functie ......... Planner", "Uren -> 32". */
const LEADER = /\s?(?:\.{3,}|…+|_{3,}|·{3,}|-{3,}|[-=]{1,3}>|→)\s?|\s\.\.\s/
const LED = new RegExp(`^\\s{0,3}[:=]?\\s{0,3}(?:${LEADER.source})\\s{0,3}`)
const SEPARATOR = /^\?\s+|^[\s*]*[:=](?:\s|$)|^\s*[:=]\s*|^\t+|^\s{2,}|^\s+[-–]\s+/

/**
 * The label–value lines of a text: "Label: value", cells of a row, a label above its value, a bold label before it.
 * Only labels that we know make a pair where nothing but white space parts them.
 */
export function pairsIn(text: Text): Pair[] {
  const pairs: Pair[] = []
  for (let k = 0; k < text.lines.length; k++) {
    const line = text.lines[k]
    if (!line || line.text.trim() === '') continue
    const found = cellPairs(text, line) ?? linePair(text, line) ?? stackedPair(text, k)
    if (!found) continue
    pairs.push(...found.pairs)
    k += found.linesTaken - 1
    const last = pairs.at(-1)
    const next = text.lines[k + 1]
    if (last && next && last.at.end === trimmed(text.plain, text.lines[k] ?? line).end && goesOn(text, last, next)) {
      const at = { start: last.at.start, end: trimmed(text.plain, next).end }
      pairs.splice(-1, 1, { ...last, at, value: text.plain.slice(at.start, at.end) })
      k++
    }
  }
  return pairs
}

function goesOn(text: Text, pair: Pair, next: Line): boolean {
  if (!hangs(pair.value) || next.text.trim() === '' || next.text.length > 160 || isBullet(next.text)) return false
  return /^\s*[a-z0-9(€]/.test(next.text) && !linePair(text, next) && !cellPairs(text, next)
}

type Found = { pairs: Pair[]; linesTaken: number }

/** "Label | value | Label | value" or with tabs or wide gaps; labels stand in the odd cells. */
function cellPairs(text: Text, line: Line): Found | null {
  if (!/\t|\||\S\s{3,}\S/.test(line.text)) return null
  const cells: Span[] = []
  let from = 0
  const add = (start: number, end: number) => {
    const cell = trimmed(text.plain, { start: line.start + start, end: line.start + end })
    cells.push(cell)
  }
  for (const gap of line.text.matchAll(new RegExp(CELLS, 'g'))) {
    add(from, gap.index)
    from = gap.index + gap[0].length
  }
  add(from, line.text.length)
  const filled = cells.filter((cell, i) => cell.end > cell.start || (i > 0 && i < cells.length - 1))
  const pairs: Pair[] = []
  for (let i = 0; i + 1 < filled.length; i++) {
    const [label, value] = [filled[i], filled[i + 1]]
    if (!label || !value) continue
    const words = text.plain.slice(label.start, label.end)
    const kind = labelKind(words)
    if (kind === null) continue
    // Aligned lists keep their colon: "Regio      : Utrecht".
    const colon = /^[:=]\s*/.exec(text.plain.slice(value.start, value.end))?.[0].length ?? 0
    const isLabel = labelKind(text.plain.slice(value.start, value.end)) !== null && i + 2 < filled.length && i % 2 === 1
    if (isLabel) continue
    if (value.start + colon < value.end) pairs.push(pairOf(text, kind, label, { ...value, start: value.start + colon }))
    i++
  }
  return pairs.length > 0 ? { pairs, linesTaken: 1 } : null
}

/** "Label: value", "- Label: value", "**Label** value", "LABEL – value". */
function linePair(text: Text, line: Line): Found | null {
  const lead = /^\s*(?:[-*•▪◦●·]\s+|[0-9]{1,2}[.)]\s+)?/.exec(line.text)?.[0].length ?? 0
  const rest = line.text.slice(lead)
  const colon = rest.search(/[:=]/)
  const question = rest.search(/\?\s+\S/)
  const options = [
    colon,
    question,
    line.bold > lead ? line.bold - lead : -1,
    rest.search(/\s+-\s+/),
    rest.search(LEADER),
    rest.search(/\t|\s{2,}/),
  ]
  for (const cut of options) {
    if (cut <= 0 || cut > 80) continue
    const words = rest.slice(0, cut)
    const kind = labelKind(cut === question ? `${words}?` : words)
    const separator =
      (LED.exec(rest.slice(cut)) ?? SEPARATOR.exec(rest.slice(cut)))?.[0].length ?? (cut === line.bold - lead ? 0 : -1)
    if (separator < 0) continue
    const value = trimmed(text.plain, { start: line.start + lead + cut + separator, end: line.end })
    if (value.start === value.end) continue
    const plausible =
      cut === colon && words.length <= 50 && words.split(/\s+/).length <= 6 && /^[^.;!?,]*\p{L}[^.;!?,]*$/u.test(words)
    if (kind === null && !plausible) continue
    if (/^\/\//.test(rest.slice(colon + 1)) && cut === colon) continue
    const label = trimmed(text.plain, { start: line.start + lead, end: line.start + lead + cut })
    return { pairs: asSentences(text, pairOf(text, kind, label, value)), linesTaken: 1 }
  }
  return null
}

/** "Start: 1 maart. Looptijd: een jaar": where a sentence of a value begins with a known label, that is the next pair. */
function asSentences(text: Text, pair: Pair): Pair[] {
  for (const { index, 0: found, 1: words = '' } of pair.value.matchAll(/[.;)]\s{1,3}(\p{Lu}[^.:;?()]{2,40}):\s/gu)) {
    const kind = labelKind(words)
    const closed = pair.at.start + index + 1
    const colon = pair.at.start + index + found.lastIndexOf(':')
    const value = trimmed(text.plain, { start: colon + 1, end: pair.at.end })
    if (kind === null || value.start === value.end) continue
    const labelAt = { start: colon - words.length, end: colon }
    const before = pairOf(text, pair.kind, pair.labelAt, { start: pair.at.start, end: closed })
    return [before, ...asSentences(text, pairOf(text, kind, labelAt, value))]
  }
  return [pair]
}

/** What stands below these is a list, also where it has no marks. */
const LISTS = new Set(['knockouts', 'awards', 'competences'])

/** A known label alone on its line, its value on the next that is not blank. */
function stackedPair(text: Text, index: number): Found | null {
  const line = text.lines[index]
  if (!line || isBullet(line.text) || line.text.trim().length > 60) return null
  const kind = labelKind(line.text)
  if (kind === null || LISTS.has(kind)) return null
  let next = index + 1
  while (next < text.lines.length && text.lines[next]?.text.trim() === '' && next - index < 3) next++
  const below = text.lines[next]
  if (!below || below.text.trim() === '' || below.text.trim().length > 120 || isBullet(below.text)) return null
  if (labelKind(below.text) !== null || linePair(text, below)?.pairs[0]?.kind) return null
  // A sentence below a heading is running text.
  if (/[a-z)][.;!?]$/.test(below.text.trim()) && below.text.trim().split(/\s+/).length > 5) return null
  return {
    pairs: [pairOf(text, kind, trimmed(text.plain, line), trimmed(text.plain, below))],
    linesTaken: next - index + 1,
  }
}

function pairOf(text: Text, kind: Pair['kind'], labelAt: Span, at: Span): Pair {
  const slice = (span: Span) => text.plain.slice(span.start, span.end)
  return { kind, label: slice(labelAt), value: slice(at), at, labelAt, header: false }
}
