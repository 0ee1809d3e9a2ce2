import { isLetter, isSmallLetter } from '../language/letters.ts'
import { wordList } from '../language/word-list.ts'
import { isHeading } from './is-heading.ts'
import { BLANK, type Line, line, type Place, row } from './line.ts'
import { isBrokenWord, joinedText, type Printed } from './pdf-layout.ts'
import { isBullet, isListMark, type Print } from './pdf-print.ts'

/** How a document is set: what its text is printed in, and the larger sizes of its headings, largest first. */
type Setting = { size: number; headings: number[] }

const MOST_LEVELS = 3

export function settingOf(prints: Print[]): Setting {
  const letters = new Map<number, number>()
  for (const { size, text } of prints) letters.set(rounded(size), (letters.get(rounded(size)) ?? 0) + text.length)
  const [size = 10] = [...letters].toSorted((a, b) => b[1] - a[1])[0] ?? []
  const larger = [...letters.keys()].filter((each) => each >= 1.15 * size).toSorted((a, b) => b - a)
  return { size, headings: larger.slice(0, MOST_LEVELS) }
}

/** To half a point, as sizes of letters come. */
const rounded = (size: number) => Math.round(size * 2) / 2

/** Printed lines that are one: its text, and those that it begins and ends with. `apart`: white stands above it. */
type Paragraph = { is: 'paragraph'; text: string; first: Print; last: Print; column: number; apart: boolean }
type Row = Extract<Printed, { is: 'row' }>

/** The lines of one page: broken lines joined, headings and lists marked, tables as rows. */
export function pageLines(printed: Printed[], setting: Setting, page: number): Line[] {
  const at: Place = { part: null, page, cell: null }
  const lines: Line[] = []
  const blocks = paragraphsOf(printed)
  let table = 0
  let rowNumber = 0
  for (const [index, block] of blocks.entries()) {
    const before = blocks[index - 1]?.is
    if (before !== undefined && before !== block.is) lines.push(BLANK)
    if (block.is === 'paragraph') {
      if (block.apart) lines.push(BLANK)
      lines.push(...paragraphLines(block, setting, at))
      continue
    }
    table += before === 'row' ? 0 : 1
    rowNumber = before === 'row' ? rowNumber + 1 : 1
    const cell = { table, row: rowNumber }
    lines.push(row(block.cells.map((text, column) => ({ text, at: { ...at, cell: { ...cell, column: column + 1 } } }))))
  }
  return lines
}

function paragraphsOf(printed: Printed[]): (Paragraph | Row)[] {
  const margins = marginsOf(printed)
  const blocks: (Paragraph | Row)[] = []
  for (const each of printed) {
    const above = blocks.at(-1)
    if (each.is === 'row') {
      blocks.push(each)
      continue
    }
    const { line: print, column } = each
    const margin = margins.get(column)
    if (above?.is === 'paragraph' && margin && goesOn(above, print, column, margin)) {
      above.text = joinedText(above.text, print.text)
      above.last = print
    } else {
      const apart = above?.is === 'paragraph' && isApart(above, print, column, margin)
      blocks.push({ is: 'paragraph', text: print.text, first: print, last: print, column, apart })
    }
  }
  return blocks
}

/** Of a column: where its longest line ends, how many lines come near, and the usual step from line to line. */
type Margin = { right: number; near: number; left: number; step: number }

function marginsOf(printed: Printed[]): Map<number, Margin> {
  const columns = Map.groupBy(
    printed.flatMap((each) => (each.is === 'line' ? [each] : [])),
    ({ column }) => column,
  )
  return new Map(
    [...columns].map(([column, lines]) => {
      const left = Math.min(...lines.map(({ line }) => line.left))
      const right = Math.max(...lines.map(({ line }) => line.right))
      const near = lines.filter(({ line }) => right - line.right < 0.15 * (right - left)).length
      const steps = lines.slice(1).map(({ line }, index) => (line.y - (lines[index]?.line.y ?? 0)) / line.size)
      const close = steps.filter((step) => step > 0 && step < 2).toSorted((a, b) => a - b)
      return [column, { left, right, near, step: close[Math.floor(close.length / 2)] ?? 1.2 }]
    }),
  )
}

const LABEL = /^\p{Lu}[^:.]{1,40}:(?:\s|$)/u

/** Whether a printed line goes on with the paragraph above: its first word had no room there. */
function goesOn(above: Paragraph, below: Print, column: number, margin: Margin): boolean {
  const { last } = above
  if (above.column !== column || Math.abs(last.size - below.size) > 0.6 || last.bold !== below.bold) return false
  if (below.y - last.y > 1.3 * margin.step * below.size || below.y <= last.y) return false
  const [mark = '', ...words] = wordList(below.text)
  if ((words.length > 0 && isListMark(mark)) || LABEL.test(below.text)) return false
  if (isBrokenWord(last.text, below.text)) return true
  const letter = (last.right - last.left) / Math.max(1, last.text.length)
  const word = (below.text.split(' ')[0] ?? '').length + 1
  const left = margin.right - last.right
  // A column of short lines has no margin to break at: then only a word that goes on in small letters tells.
  const small = isSmallLetter(below.text.charAt(0)) && last.right - last.left > 0.5 * (margin.right - margin.left)
  return small ? 1.3 * word * letter > left : margin.near > 1 && word * letter > left
}

function isApart(above: Paragraph, below: Print, column: number, margin: Margin | undefined): boolean {
  if (above.column !== column || !margin) return true
  return below.y - above.last.y > 1.3 * margin.step * Math.max(below.size, above.last.size)
}

/** What stands behind a bullet, and white space; null where the text begins with none. An "o" is one before a letter. */
function behindBullet(text: string): string | null {
  const words = text.slice(1).trimStart()
  if (words.length === text.length - 1) return null
  return isBullet(text.charAt(0)) || (text.startsWith('o') && isLetter(words.charAt(0))) ? words : null
}

function paragraphLines({ text, first }: Paragraph, { size, headings }: Setting, at: Place): Line[] {
  const level = headings.indexOf(rounded(first.size))
  if (level !== -1 || (rounded(first.size) < 1.15 * size && first.bold && isHeading(text))) {
    return [BLANK, line(text, at, `${'#'.repeat(level === -1 ? headings.length + 1 : level + 1)} `), BLANK]
  }
  const item = behindBullet(text)
  return [item === null ? line(text, at) : line(item, at, '- ')]
}
