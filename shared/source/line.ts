/** Where something stood in the file. Null is what the kind of file does not have. */
export type Place = {
  /** The attachment, by its path of names: `vraag.eml / aanvraag.pdf`. Null is the file itself, or the mail's own text. */
  part: string | null
  /** From 1. */
  page: number | null
  /** Which table of the part, which row and column of it: all from 1. */
  cell: { table: number; row: number; column: number } | null
}

/** A stretch of a text, in UTF-16 offsets, and the place that it came from. */
export type Stretch = { start: number; end: number; at: Place }

/** One line of the text that a file gives, without its line break. What is set between the places came from no place. */
export type Line = { text: string; places: Stretch[] }

export const BLANK: Line = { text: '', places: [] }

export function line(text: string, at: Place, before = ''): Line {
  return { text: before + text, places: [{ start: before.length, end: before.length + text.length, at }] }
}

/** One row of a table. */
export function row(cells: { text: string; at: Place }[], before = ''): Line {
  let text = before
  const places: Stretch[] = []
  for (const [index, cell] of cells.entries()) {
    if (index > 0) text += '\t'
    if (cell.text !== '') places.push({ start: text.length, end: text.length + cell.text.length, at: cell.at })
    text += cell.text
  }
  return { text, places }
}

/** The lines of a part of a file, as seen from the file. */
export function within(part: string, lines: Line[]): Line[] {
  return lines.map(({ text, places }) => ({
    text,
    places: places.map(({ start, end, at }) => ({
      start,
      end,
      at: { ...at, part: at.part === null ? part : `${part} / ${at.part}` },
    })),
  }))
}

/** The text of all lines, at most one empty line between two, and where each stretch of it came from. */
export function textOf(lines: Line[]): { text: string; map: Stretch[] } {
  const kept = lines.filter(({ text }, index) => text !== '' || (index > 0 && lines[index - 1]?.text !== ''))
  while (kept.at(-1)?.text === '') kept.pop()
  const map: Stretch[] = []
  let length = 0
  for (const { text, places } of kept) {
    for (const { start, end, at } of places) {
      const last = map.at(-1)
      // Lines of one place are one stretch, line breaks and all.
      if (last && samePlace(last.at, at)) last.end = length + end
      else map.push({ start: length + start, end: length + end, at })
    }
    length += text.length + 1
  }
  return { text: kept.map(({ text }) => text).join('\n'), map }
}

function samePlace(a: Place, b: Place): boolean {
  const sameCell = a.cell?.table === b.cell?.table && a.cell?.row === b.cell?.row && a.cell?.column === b.cell?.column
  return a.part === b.part && a.page === b.page && sameCell
}
