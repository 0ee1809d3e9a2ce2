import { inLanguage, type Language } from '../../../shared/language/language.ts'
import type { Place, Stretch } from '../../../shared/source/line.ts'

/** A stretch of the text that states something: `id` is the value, or the point to ask about, that it states. */
export type Mark = { start: number; end: number; id: string }

/**
 * Part of a text. `ids`: what it states. `opens`: a mark starts here; `goesOn`: the one before states some of the same,
 * so that the two are read as one.
 */
export type Piece = {
  start: number
  text: string
  ids: string[]
  opens: boolean
  goesOn: boolean
  heading: string | null
}

/** The text in pieces within which nothing changes: what they state, and which page or attachment they stand on. */
export function textPieces(text: string, marks: Mark[], headings: Map<number, string>): Piece[] {
  const startsAt = Map.groupBy(marks, ({ start }) => start)
  const endsAt = Map.groupBy(marks, ({ end }) => end)
  const cuts = [...new Set([0, ...startsAt.keys(), ...endsAt.keys(), ...headings.keys()])]
    .filter((cut) => cut < text.length)
    .sort((a, b) => a - b)
  const open = new Map<string, number>()
  let before: string[] = []
  return cuts.map((start, k) => {
    for (const { id } of endsAt.get(start) ?? []) open.set(id, (open.get(id) ?? 0) - 1)
    for (const { id } of startsAt.get(start) ?? []) open.set(id, (open.get(id) ?? 0) + 1)
    for (const [id, count] of open) if (count <= 0) open.delete(id)
    const ids = [...open.keys()]
    const goesOn = ids.some((id) => before.includes(id))
    before = ids
    const heading = headings.get(start) ?? null
    return { start, text: text.slice(start, cuts[k + 1]), ids, opens: startsAt.has(start), goesOn, heading }
  })
}

/** Where another page or attachment begins, and what it is called. A text of one page has none. */
export function headingsOf(map: Stretch[], language: Language): Map<number, string> {
  const headings = new Map<number, string>()
  for (const [k, { start, at }] of map.entries()) {
    const before = map[k - 1]?.at
    const isNew = before !== undefined && (before.part !== at.part || before.page !== at.page)
    const name = placeName(at, language)
    if (isNew && name !== null) headings.set(start, name)
  }
  const first = map[0] && placeName(map[0].at, language)
  return headings.size > 0 && first != null && map[0] ? headings.set(map[0].start, first) : headings
}

/** "aanvraag.pdf, pagina 2"; null for what stands in the file itself, without pages. */
export function placeName({ part, page }: Place, language: Language): string | null {
  const names = [part, page === null ? null : inLanguage(language)(`pagina ${page}`, `page ${page}`)]
  return names.filter((name) => name !== null).join(', ') || null
}

/** The stretch that an offset stands in; between two it is the one before. */
export function stretchAt(map: Stretch[], offset: number): Stretch | undefined {
  let [low, high] = [0, map.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((map[middle]?.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return map[low - 1]
}
