import type { PrintRow } from './pdf-print.ts'

/** How far heads and feet of pages reach, of their height. */
const MARGIN = 0.12
const PAGE_NUMBER = /^(?:(?:pagina|page|blad|p\.)\s*)?-?\s*\d{1,3}\s*-?(?:\s*(?:van|of|\/|-)\s*\d{1,3})?$/i

export type PdfPage = { height: number; rows: PrintRow[] }

/**
 * Pages without what is printed on each of them. Page numbers go, also as part of a line that is the same on all pages
 * but for its numbers; of a line that is the same the first stays.
 */
export function withoutFurniture(pages: PdfPage[]): PdfPage[] {
  const seen = new Map<string, string[]>()
  for (const page of pages) {
    for (const row of page.rows) {
      if (inMargin(row, page.height)) seen.set(keyOf(row), [...(seen.get(keyOf(row)) ?? []), textOf(row)])
    }
  }
  const told = new Set<string>()
  return pages.map(({ height, rows }) => ({
    height,
    rows: rows.filter((row) => {
      if (!inMargin(row, height)) return true
      if (PAGE_NUMBER.test(textOf(row))) return false
      const texts = seen.get(keyOf(row)) ?? []
      if (texts.length < 2 || texts.length < pages.length / 2) return true
      if (texts.some((text) => text !== texts[0])) return false
      const first = !told.has(keyOf(row))
      told.add(keyOf(row))
      return first
    }),
  }))
}

function inMargin({ y }: PrintRow, height: number): boolean {
  return y < MARGIN * height || y > (1 - MARGIN) * height
}

const textOf = ({ prints }: PrintRow) => prints.map(({ text }) => text).join('\t')

/** The same for lines at one height that differ in their numbers only. */
const keyOf = (row: PrintRow) => `${Math.round(row.y / 3)} ${textOf(row).replace(/\d+/g, '#')}`
