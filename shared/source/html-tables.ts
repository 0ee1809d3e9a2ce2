import { oneLine } from '../language/one-line.ts'
import { isDropped } from './html-dropped.ts'
import { attribute, type Element, elementsIn, isElement, isHeadingElement, type Node, textIn } from './html-tree.ts'
import { endLine, HERE, newWriter, put, type Walk, type Writer } from './html-writer.ts'
import { row } from './line.ts'

/** A table: a line a row, its cells behind each other with tabs between. What is a table for its looks only is not one. */
export function table(walk: Walk, writer: Writer, node: Element): void {
  endLine(writer, true)
  const rows = rowsOf(node)
  const isLayout = rows.every(({ cells }) => cells.length <= 1)
  const number = writer.tables + 1
  let rowNumber = 0
  for (const { whole, cells } of rows) {
    rowNumber++
    if (whole !== null || isLayout || cells.some(holdsBlocks)) {
      for (const part of whole === null ? cells : [whole]) {
        endLine(writer, true)
        walk.children(writer, part)
        endLine(writer, true)
      }
      continue
    }
    writer.tables = number
    const texts = cells.map((cell) => cellText(walk, writer, cell))
    if (texts.every((text) => text === '')) continue
    putRow(writer, texts, { table: number, row: rowNumber })
  }
  endLine(writer, true)
  if (writer.indent === '') writer.blank = true
}

/** A list of terms with their definitions: a line each, as in a table of two columns. */
export function definitions(walk: Walk, writer: Writer, node: Element): void {
  endLine(writer, true)
  const number = ++writer.tables
  let rowNumber = 0
  let terms: string[] = []
  const entries = entriesOf(node)
  for (const [index, entry] of entries.entries()) {
    if (entry.tagName === 'dt') {
      if (entries[index - 1]?.tagName === 'dd') terms = []
      terms.push(cellText(walk, writer, entry))
      continue
    }
    const follows = entries[index - 1]?.tagName === 'dd'
    if (holdsBlocks(entry)) {
      if (!follows) putRow(writer, [terms.join(' / ')], { table: number, row: ++rowNumber })
      endLine(writer, true)
      walk.children(writer, entry)
      endLine(writer, true)
    } else if (!follows) {
      const further = entries.slice(index, endOfDefinitions(entries, index))
      const values = further.map((each) => cellText(walk, writer, each)).filter((text) => text !== '')
      putRow(writer, [terms.join(' / '), values.join(' / ')], { table: number, row: ++rowNumber })
    }
  }
  if (writer.indent === '') writer.blank = true
}

function putRow(writer: Writer, texts: string[], at: { table: number; row: number }): void {
  const cells = texts.map((text, index) => ({ text, at: { ...HERE, cell: { ...at, column: index + 1 } } }))
  put(writer, (before) => row(cells, before))
}

/** Behind the definitions of one term that are cells. */
function endOfDefinitions(entries: Element[], start: number): number {
  const end = entries.findIndex((entry, index) => index > start && (entry.tagName === 'dt' || holdsBlocks(entry)))
  return end === -1 ? entries.length : end
}

function entriesOf(node: Element): Element[] {
  return node.childNodes.filter(isElement).flatMap((child) => {
    if (isDropped(child)) return []
    return child.tagName === 'dt' || child.tagName === 'dd' ? [child] : entriesOf(child)
  })
}

type Row = {
  /** What stands across all columns: a caption, or the only cell of a row. */
  whole: Element | null
  cells: Element[]
}

const ROW_GROUPS = new Set(['thead', 'tbody', 'tfoot'])

function rowsOf(node: Element): Row[] {
  const children = node.childNodes.filter(isElement).filter((child) => !isDropped(child))
  return children.flatMap((child) => {
    if (ROW_GROUPS.has(child.tagName)) return rowsOf(child)
    if (child.tagName === 'caption') return [{ whole: child, cells: [] }]
    if (child.tagName !== 'tr') return []
    const cells = child.childNodes.filter(isElement).filter((cell) => !isDropped(cell))
    const across = cells.length === 1 && Number(attribute(cells[0] as Element, 'colspan') ?? 1) > 1
    return [{ whole: across ? (cells[0] ?? null) : null, cells }]
  })
}

const LONGEST_CELL = 200

/** Whether a cell holds a text of its own: headings, a list, another table, paragraphs. */
function holdsBlocks(cell: Element): boolean {
  let items = 0
  let paragraphs = 0
  for (const element of elementsIn(cell)) {
    if (element.tagName === 'table' || isHeadingElement(element)) return true
    if (element.tagName === 'li') items++
    if (element.tagName === 'p') paragraphs++
  }
  return items > 1 || (paragraphs > 1 && textIn(cell).length > LONGEST_CELL)
}

const BLOCKS = new Set('p div li ul ol section article blockquote pre dl address form'.split(' '))

/** The words of a cell on one line. */
function cellText(walk: Walk, writer: Writer, cell: { childNodes: Node[] } & Element): string {
  const words = newWriter({ tabs: false, plain: true })
  walk.children(words, cell)
  endLine(words, false)
  const blocks = [...elementsIn(cell)].some((element) => BLOCKS.has(element.tagName) || isHeadingElement(element))
  writer.tables += words.tables
  return oneLine(words.lines.map(({ text }) => text).join(blocks ? ' / ' : ' '))
}
