import { isDigit } from '../../language/letters.ts'
import { humpsIn } from './export-cells.ts'
import { objectAt, type Printed, type PrintedValue } from './printed-object.ts'
import { append, type Edit, type Span } from './text.ts'
import { isBreak } from './units.ts'

/** Fewer entries are an example in prose, or code. */
const LEAST_ENTRIES = 4
/** Braces of which so many open nothing are those of a template. */
const MOST_TRIES = 20
const LONGEST_FACT = 160
const LONGEST_NAME = 40
const EMPTY = new Set(['null', 'undefined', 'None', ''])
const BOOLEANS = new Map([
  ['true', 'ja'],
  ['True', 'ja'],
  ['false', 'nee'],
  ['False', 'nee'],
])

/**
 * What objects are read as that a console has printed ("uren: '24-32',"): rows of a label and its value, without the quotes
 * and the marks around them, and a list or a text of several lines below its label. None for other text.
 */
export function printEdits(original: string): Edit[] {
  const edits: Edit[] = []
  let tries = 0
  for (let at = original.indexOf('{'); at >= 0 && tries < MOST_TRIES; ) {
    const printed = objectAt(original, at)
    const isOne =
      printed !== null &&
      printed.entries.length >= LEAST_ENTRIES &&
      printed.entries.some(({ value }) => value.isQuoted && !value.isList)
    if (isOne) append(edits, editsOf(original, nameBefore(original, at), printed))
    else tries++
    at = original.indexOf('{', isOne ? printed.end : at + 1)
  }
  return edits
}

/** Where the name of a kind begins that stands before the brace: "Opdracht {". */
function nameBefore(original: string, brace: number): number {
  // No further back than a name is long: all objects may stand on one line.
  let start = brace
  while (start > 0 && !isBreak(original.charCodeAt(start - 1))) if (brace - --start > LONGEST_NAME) return brace
  return start
}

function editsOf(original: string, from: number, { entries, end }: Printed): Edit[] {
  const edits: Edit[] = []
  let at = from
  for (const { key, value } of entries) {
    const [first] = value.texts
    const last = value.texts.at(-1)
    // A label without a value would take the next line for one.
    if (!first || !last || (!value.isList && EMPTY.has(original.slice(first.start, first.end)))) continue
    const isBelow = value.isList || isLong(original, first)
    append(edits, [
      { start: at, end: key.start, by: '' },
      { start: key.start, end: key.start + 1, by: original.charAt(key.start).toUpperCase() },
      ...humpsIn(original, key),
      { start: key.end, end: first.start, by: isBelow ? '\n' : '\t' },
      ...valueEdits(original, value),
      { start: last.end, end: last.end, by: isBelow ? '\n\n' : '\n' },
    ])
    at = last.end
  }
  edits.push({ start: at, end: original.charAt(end) === ',' ? end + 1 : end, by: '' })
  return edits
}

function isLong(original: string, { start, end }: Span): boolean {
  const words = original.slice(start, end)
  return words.length > LONGEST_FACT || words.includes('\n') || words.includes('\\n')
}

function valueEdits(original: string, { texts, isList, isQuoted }: PrintedValue): Edit[] {
  return texts.flatMap((text, k) => {
    const before = texts[k - 1]
    const said = isQuoted ? undefined : BOOLEANS.get(original.slice(text.start, text.end))
    if (said) return [{ ...text, by: said }]
    const isNumbered = isDigit(original.charAt(text.start)) || original.charAt(text.start) === '-'
    return [
      ...(before ? [{ start: before.end, end: text.start, by: isList ? '\n' : ' ' }] : []),
      ...(isList && !isNumbered ? [{ start: text.start, end: text.start, by: '- ' }] : []),
      ...escapesIn(original, text),
    ]
  })
}

/** "\'" is an apostrophe, and "\n" ends a line. */
function escapesIn(original: string, { start, end }: Span): Edit[] {
  const edits: Edit[] = []
  for (let k = start; k + 1 < end; k++) {
    if (original.charAt(k) !== '\\') continue
    if (original.charAt(k + 1) === 'n') edits.push({ start: k, end: k + 2, by: '\n' })
    else edits.push({ start: k, end: k + 1, by: '' })
    k++
  }
  return edits
}
