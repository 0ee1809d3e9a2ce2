import { untickedIn } from './boxes.ts'
import { COPY, DROP, KIND, REPLACE, replacement } from './characters.ts'
import { exportEdits } from './export-edits.ts'
import { fromOrder, inOrder } from './in-order.ts'
import { combine, emphasis, entity, escaped, heading, linkFollows, tableRow, tag, underscores } from './marks.ts'
import { linkEndAt } from './markup.ts'
import { PlainWriter } from './plain-writer.ts'
import { printEdits } from './print-edits.ts'
import { columnOrder } from './side-columns.ts'
import { tableRuleEnd } from './table-rule.ts'
import type { Edit, Text } from './text.ts'
import { isBlank, isCombining, isEscaped, isHyphen, NEWLINE, RETURN } from './units.ts'
import { continuesAt } from './word-break.ts'

/** Longer than any line that is no prose. */
const LONG_LINE = 100

/** The plain form of a decoded text, its columns one after the other. Linear in its length; never throws. */
export function plainText(original: string): Text {
  const order = columnOrder(original)
  return order ? fromOrder(asItStands(inOrder(original, order)), original, order) : asItStands(original)
}

function asItStands(original: string): Text {
  const writer = new PlainWriter(original)
  const edits = editsOf(original)
  let next = 0
  lineStart(writer, 0)
  while (writer.at < original.length) {
    const edit = edits[next]
    if (edit && writer.at >= edit.start) {
      apply(writer, edit)
      next++
      continue
    }
    const unit = original.charCodeAt(writer.at)
    const kind = KIND[unit]
    if (kind === COPY) writer.at++
    else if (kind === REPLACE) writer.replace(replacement(unit), 1)
    else if (kind === DROP) writer.drop(1)
    else look(writer, unit)
  }
  return writer.finish()
}

/** What forms and exports are read as, in text order. */
function editsOf(original: string): Edit[] {
  const unticked = untickedIn(original).map((span) => ({ ...span, by: '' }))
  const exports = exportEdits(original)
  const exported = exports.length === 0 ? printEdits(original) : exports
  return exported.length === 0 ? unticked : [...unticked, ...exported].sort((a, b) => a.start - b.start)
}

/** Puts something else in place of all up to an offset; a line may end there. */
function apply(writer: PlainWriter, { end, by }: Edit) {
  writer.replace(by, Math.max(0, end - writer.at))
  const isLine = by === '\n' || (by === '' && writer.original.charCodeAt(writer.at - 1) === NEWLINE)
  if (isLine) lineStart(writer, writer.at)
}

/** A character that depends on its neighbours. */
function look(writer: PlainWriter, unit: number) {
  const { original, at } = writer
  const next = original.charCodeAt(at + 1)
  if (unit === NEWLINE || unit === RETURN) lineBreak(writer, unit === RETURN && next === NEWLINE ? 2 : 1)
  else if (unit === 38 /* & */) entity(writer)
  else if (unit === 60 /* < */) tag(writer)
  else if (unit === 42 /* * */) emphasis(writer)
  else if (unit === 95 /* _ */) underscores(writer)
  else if (unit === 92 /* \ */ && isEscaped(next)) escaped(writer)
  else if (unit === 124 /* | */ && writer.inTable) writer.replace('\t', 1)
  else if (unit === 91 /* [ */ && linkFollows(writer)) writer.drop(1)
  else if (unit === 93 /* ] */ && linkEndAt(original, at) > 0) writer.drop(linkEndAt(original, at))
  else if (unit === 0xbb) writer.replace(isBlank(original.charCodeAt(at - 1)) && isBlank(next) ? '›' : '"', 1)
  else if (isCombining(unit)) combine(writer)
  else writer.at++
}

function lineBreak(writer: PlainWriter, length: number) {
  const hyphen = writer.at - 1
  if (isHyphen(writer.original.charCodeAt(hyphen)) && writer.pending > 0) {
    const next = continuesAt(writer.original, hyphen, writer.line)
    if (next > 0) {
      writer.at = hyphen
      writer.drop(next - hyphen)
      writer.line = next - LONG_LINE
      return
    }
  }
  if (length === 1 && writer.original.charCodeAt(writer.at) === NEWLINE) writer.at++
  else writer.replace('\n', length)
  lineStart(writer, writer.at)
}

/** Marks at the start of a line: a heading, a row of a table. The marks of a quoted mail stay, for the blocks. */
function lineStart(writer: PlainWriter, start: number) {
  writer.line = start
  writer.inTable = false
  let i = start
  while (isBlank(writer.original.charCodeAt(i))) i++
  const unit = writer.original.charCodeAt(i)
  if (unit === 124 /* | */) tableRow(writer, i)
  else if (unit === 35 /* # */) heading(writer, i)
  else {
    const end = tableRuleEnd(writer.original, i)
    if (end > 0) writer.drop(end - writer.at)
  }
}
