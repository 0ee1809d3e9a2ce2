/** What is printed in one piece on a page, in points from its top left. */
export type Print = {
  text: string
  left: number
  right: number
  /** Where the letters stand; greater is lower. */
  y: number
  size: number
  bold: boolean
  /** In which order the program that made the PDF wrote it. */
  order: number
}

/** What stands on one height, from left to right. */
export type PrintRow = { y: number; size: number; prints: Print[] }

/** Of the size of the letters: more than a space between words, however far a line is stretched. */
const CELL_GAP = 1.5
const WORD_GAP = 0.12
/** A list mark stands farther from its text than a word. */
const MARK_GAP = 5
const BULLETS = '•◦●○▪■‣·–\uf0b7\uf0a7-'
/** "1.", "(12)", "b)". */
const NUMBERED = /^(?:\(?\d{1,2}|[a-z])[.)]$/

export function isBullet(character: string): boolean {
  return character !== '' && BULLETS.includes(character)
}

/** What a list item begins with; an "o" is how some programs print a bullet. */
export function isListMark(word: string): boolean {
  return (word.length === 1 && isBullet(word)) || word === 'o' || NUMBERED.test(word)
}

/** The rows of a page from top to bottom, the words of each joined as far as no gap parts them. */
export function printRows(prints: Print[]): PrintRow[] {
  const rows: PrintRow[] = []
  for (const print of prints.toSorted((a, b) => a.y - b.y || a.left - b.left)) {
    const row = rows.at(-1)
    if (row && Math.abs(print.y - row.y) <= 0.35 * Math.min(print.size, row.size)) row.prints.push(print)
    else rows.push({ y: print.y, size: print.size, prints: [print] })
  }
  return rows.map(({ y, prints }) => {
    const joined = joinedPrints(prints.toSorted((a, b) => a.left - b.left))
    return { y, size: Math.max(...joined.map(({ size }) => size)), prints: joined }
  })
}

function joinedPrints(prints: Print[]): Print[] {
  const joined: Print[] = []
  for (const print of prints) {
    const last = joined.at(-1)
    const gap = last ? print.left - last.right : 0
    const size = Math.max(last?.size ?? 0, print.size)
    if (!last || gap > size * (isListMark(last.text) ? MARK_GAP : CELL_GAP)) {
      joined.push({ ...print, text: print.text.trim() })
      continue
    }
    const space = gap > size * WORD_GAP || print.text !== print.text.trimStart() ? ' ' : ''
    last.text = `${last.text}${space}${print.text.trim()}`
    last.right = Math.max(last.right, print.right)
    last.size = size
    last.bold &&= print.bold
  }
  return joined
}
