import { isCapitalLetter, isDigit, isSmallLetter } from '../language/letters.ts'
import { oneLine } from '../language/one-line.ts'
import type { Element, Node } from './html-tree.ts'
import { isHeading } from './is-heading.ts'
import { type Line, line, type Place } from './line.ts'

/** What kind of HTML it is: a page has a title and menus, a mail quotes, a document has tabs. */
export type HtmlKind = 'page' | 'mail' | 'document'

/** How a page is walked through; the same for all that stands in it. */
export type Walk = {
  kind: HtmlKind
  /** The controls of forms by their id, for the labels that name one. */
  controls: Map<string, Element>
  /** Controls whose value was said with their label. */
  said: Set<Element>
  children: (writer: Writer, parent: { childNodes: Node[] }) => void
}

/** What the page has come to while it is walked through: the lines that are done, and the one that grows. */
export type Writer = {
  lines: Line[]
  /** The text of the line that grows; a line break is a `<br>`. */
  inline: string
  /** Whether all that it holds is bold. */
  allBold: boolean
  /** How many bold elements stand open. */
  bold: number
  /** An element begins or ends between what was said last and what comes. */
  edge: boolean
  /** An empty line comes before the next one. */
  blank: boolean
  /** `> ` for each mail that is quoted; and what it was for the last line. */
  quote: string
  quoteAbove: string
  /** Before each line of a list item but its first. */
  indent: string
  /** Before the first line of a list item, as long as it has none. */
  marker: string | null
  /** Of a table's cell only the words count: no headings, list marks or empty lines. */
  plain: boolean
  /** White space and line breaks count. */
  preformatted: boolean
  /** Tabs that the author set; in HTML they are white space. */
  tabs: boolean
  tables: number
  headingLevel: number
}

export const HERE: Place = { part: null, page: null, cell: null }

export const newWriter = (options: { tabs: boolean; plain: boolean }): Writer => ({
  ...options,
  lines: [],
  inline: '',
  allBold: true,
  bold: 0,
  edge: false,
  blank: false,
  quote: '',
  quoteAbove: '',
  indent: '',
  marker: null,
  preformatted: false,
  tables: 0,
  headingLevel: 1,
})

/** Adds words to the line that grows. */
export function say(writer: Writer, text: string): void {
  // A label and its value, set apart by their looks alone: "Uren36 uur". Words are not cut there.
  const next = text.charAt(0)
  const beginsAnew = isCapitalLetter(next) || isDigit(next) || next === '€'
  if (writer.edge && beginsAnew && isSmallLetter(writer.inline.slice(-1))) writer.inline += ' '
  writer.edge &&= text === ''
  if (writer.preformatted) writer.inline += text.replaceAll('\r', '')
  else if (writer.tabs) writer.inline += text.split('\t').map(withoutBreaks).join('\t')
  else writer.inline += withoutBreaks(text)
  if (writer.bold === 0 && text.trim() !== '') writer.allBold = false
}

const BLANKS = /[\t\n\r\f ]+/g

/** As HTML reads it: runs of white space are one blank, and a space that may not be broken stays. */
const withoutBreaks = (text: string) => text.replace(BLANKS, ' ')

/** Ends the line that grows. `blank`: an empty line stands around it. */
export function endLine(writer: Writer, blank: boolean): void {
  const { inline, allBold, preformatted } = writer
  writer.inline = ''
  writer.allBold = true
  if (blank && writer.indent === '') writer.blank = true
  const texts = inline.split('\n').map((each) => (preformatted ? each.trimEnd() : folded(each)))
  const words = texts.filter((text) => text !== '')
  if (words.length === 0) {
    // A line that shows as empty: a line break alone, or a space that may not be broken.
    if (inline.includes('\n') || inline.includes('\u00a0')) writer.blank = true
  } else if (allBold && words.length === 1 && isHeading(words[0] ?? '') && !writer.plain && writer.indent === '') {
    heading(writer, Math.min(writer.headingLevel + 1, 6), words[0] ?? '')
  } else {
    const last = texts.findLastIndex((text) => text !== '')
    for (const text of texts.slice(texts.indexOf(words[0] ?? ''), last + 1)) {
      if (text === '') writer.blank = true
      else put(writer, (before) => line(text, HERE, before))
    }
  }
  if (blank && writer.indent === '') writer.blank = true
}

export function heading(writer: Writer, level: number, text: string): void {
  writer.blank = true
  put(writer, (before) => line(text, HERE, `${before}${'#'.repeat(level)} `))
  writer.blank = true
}

/** Adds a line that is done; `made` gets what stands before it. */
export function put(writer: Writer, made: (before: string) => Line): void {
  if (writer.blank && writer.lines.length > 0 && !writer.plain) {
    const { quote, quoteAbove } = writer
    const text = (quote.length < quoteAbove.length ? quote : quoteAbove).trimEnd()
    writer.lines.push({ text, places: [] })
  }
  writer.blank = false
  writer.lines.push(made(writer.quote + (writer.plain ? '' : (writer.marker ?? writer.indent))))
  writer.marker = null
  writer.quoteAbove = writer.quote
}

/** White space as one blank each, or as one tab where it holds one. */
export function folded(text: string): string {
  const parts = text.split('\t').map(oneLine)
  return parts.filter((part) => part !== '').join('\t')
}
