import { humpsIn, isLabel, quotesIn } from './export-cells.ts'
import { columnEdits } from './export-columns.ts'
import { cellEnd, exportRows, lineAfter, type Row } from './export-rows.ts'
import { append, type Edit } from './text.ts'
import { isBreak } from './units.ts'

/** So many rows of two cells are an export; below the row "veld;waarde" fewer are enough. */
const LEAST_ROWS = 5
const LEAST_BELOW_HEAD = 2

/** What heads the column of the labels, and that of the values. */
const LABELS = new Set(
  'veld veldnaam label kenmerk naam sleutel key field fieldname name onderdeel item rubriek attribuut attribute eigenschap property vraag kolom'.split(
    ' ',
  ),
)
const VALUES = new Set(
  'waarde value values inhoud content invulling antwoord answer gegeven gegevens veldwaarde'.split(' '),
)

/**
 * What an export of labels and values ("veld;waarde" above "Uren;32") is read as: rows of a table with the label and its
 * value in a cell each, without the quotes, and a value of several lines below its label. An export with a column for each
 * label is another matter (see columnEdits). None for other text.
 */
export function exportEdits(original: string): Edit[] {
  for (const separator of [';', ',', '\t']) {
    if (!mayBegin(original, separator)) continue
    // Tabs part cells as they stand; only where quotes stand around cells is there something to do.
    if (separator === '\t' && !original.includes('\t"')) continue
    const edits = editsOf(original, separator)
    if (edits.length > 0) return edits
  }
  return []
}

/** An export begins near the top: other texts are not looked through. */
const MOST_ABOVE = 8

/** Whether two lines in a row at the top have a separator with a word right behind it. */
function mayBegin(original: string, separator: string): boolean {
  let before = false
  for (let k = 0, start = 0; k < MOST_ABOVE && start < original.length; k++) {
    const end = lineAfter(original, start)
    const at = cellEnd(original, start, separator)
    const parts =
      original.charAt(at) === separator && at > start && (separator !== ',' || original.charAt(at + 1) !== ' ')
    // A first cell in quotes may hold the separator, or go on over the line.
    if (before && (parts || original.charAt(start) === '"')) return true
    if (parts || original.slice(start, end).trim() !== '') before = parts
    start = end
  }
  return false
}

function editsOf(original: string, separator: string): Edit[] {
  const edits: Edit[] = []
  const rows = exportRows(original, separator)
  // Where rows were too few to be an export, those from a later one on are fewer still.
  let fewUpTo = 0
  for (let i = 0; i < rows.length; i++) {
    const first = rows[i] as Row
    const head = headOf(original, first)
    const run: Row[] = []
    for (let k = head ? i + 1 : i; k < rows.length && (head || (i >= fewUpTo && separator !== '\t')); k++) {
      const row = rows[k] as Row
      if (!isFact(original, row, { head, separator, isFirst: run.length === 0 })) break
      run.push(row)
    }
    const stated = run.filter(({ cells }) => cells.some(({ start, end }, k) => k > 0 && end > start)).length
    if (stated < (head ? LEAST_BELOW_HEAD : LEAST_ROWS)) {
      if (!head) fewUpTo = Math.max(fewUpTo, i + run.length)
      const table = columnEdits(original, rows, { first: i, separator })
      append(edits, table.edits)
      i = table.last
      continue
    }
    if (head) edits.push({ start: first.start, end: first.end, by: '' })
    for (const row of run) append(edits, editsOfRow(original, row, head ?? { label: 0, value: 1 }))
    i += run.length - (head ? 0 : 1)
  }
  return edits
}

/** In which columns the labels and their values stand. */
type Head = { label: number; value: number }

function headOf(original: string, { cells }: Row): Head | null {
  const names = cells.slice(0, MOST_COLUMNS).map(({ start, end }) => original.slice(start, end).trim().toLowerCase())
  const label = names.findIndex((name, k) => LABELS.has(name) && VALUES.has(names[k + 1] ?? ''))
  return label < 0 ? null : { label, value: label + 1 }
}

const MOST_COLUMNS = 5

type Place = { head: Head | null; separator: string; isFirst: boolean }

/** A short label with its value; without a head above it nothing else stands on the row, or the value goes on. */
function isFact(original: string, { cells }: Row, { head, separator, isFirst }: Place): boolean {
  const label = cells[head?.label ?? 0]
  const value = cells[head?.value ?? 1]
  if (!label || !value || !isLabel(original.slice(label.start, label.end).trim())) return false
  if (head) return true
  const goesOn = cells.slice(2).some(({ start, end }) => end > start)
  return separator === ',' ? !goesOn && original.charAt(value.start) !== ' ' : !goesOn || !isFirst
}

function editsOfRow(original: string, { start, end, cells }: Row, head: Head): Edit[] {
  const label = cells[head.label]
  const stated = cells.slice(head.value).filter((cell) => cell.end > cell.start)
  const [value] = stated
  const last = stated.at(-1)
  // A label without a value would take the next line for one.
  if (!label || !value || !last) return [{ start, end, by: '' }]
  let lineEnd = end
  while (lineEnd > last.end && isBreak(original.charCodeAt(lineEnd - 1))) lineEnd--
  // A list or several paragraphs stand below their label, apart from the next one.
  const isLong = original.slice(value.start, last.end).includes('\n')
  return [
    { start, end: label.start, by: '' },
    { start: label.start, end: label.start + 1, by: original.charAt(label.start).toUpperCase() },
    ...humpsIn(original, label),
    { start: label.end, end: value.start, by: isLong ? '\n' : '\t' },
    ...stated.flatMap((cell, k) => {
      const before = stated[k - 1]
      return [...(before ? [{ start: before.end, end: cell.start, by: ' ' }] : []), ...quotesIn(original, cell)]
    }),
    { start: last.end, end: lineEnd, by: isLong ? '\n' : '' },
  ]
}
