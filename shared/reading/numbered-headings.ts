import { headingKind, type SectionKind } from './headings.ts'
import type { Line } from './text.ts'

/** "2. EISEN", "3) Requirements", "4.1 Planning", "B. Wensen", "III. Procedure", "§ 5 Overig". */
const NUMBERED =
  /^\s*(?:(?:hoofdstuk|artikel|art\.|article|paragraaf|onderdeel|deel|section|part|chapter|§)\s*)?(?:(?<digits>[0-9]{1,2})(?:\.[0-9]{1,2})?[.):]?|(?<roman>[IVX]{1,4})[.)]|(?<letter>[A-H])[.)])\s+(?:[-:]\s+)?(?<words>\p{L}.{2,69})$/u
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII']

/** What heads a part of a request; a mere label ("Opleiding") may as well be an item of a list. */
const PARTS = new Set<SectionKind>(
  'assignment knockouts awards competences procedure planning organisation offer information cv questions condition'.split(
    ' ',
  ) as SectionKind[],
)

/**
 * The lines that are numbered headings of the text, by index. A numbered line is one where it names a part of a
 * request, another one in the text does so too, and something stands below it that is not the next number.
 */
export function numberedHeadings(lines: Line[]): Set<number> {
  const found = lines.flatMap((line, index) => {
    const match = NUMBERED.exec(line.text.trimEnd())
    const words = match?.groups?.words ?? ''
    if (!match || /[.;,!]$/.test(words) || /:\s*\S/.test(words)) return []
    return [{ index, number: numberOf(match.groups ?? {}), words }]
  })
  const numberAt = new Map(found.map(({ index, number }) => [index, number]))
  const apart = found.filter(({ index, number }) => numberAt.get(next(lines, index)) !== number + 1)
  const parts = apart.filter(({ words }) => PARTS.has(headingKind(words) ?? 'status'))
  if (new Set(parts.map(({ number }) => number)).size < 2) return new Set()
  const headings = new Set(parts.map(({ index }) => index))
  // Between these the unknown ones count on: "4. BIJZONDERHEDEN".
  let last = 0
  for (const { index, number, words } of apart) {
    const counts = number === last + 1 && (lines[index - 1]?.text ?? '').trim() === ''
    if (!headings.has(index) && counts && words === words.toUpperCase()) headings.add(index)
    if (headings.has(index)) last = number
  }
  return headings
}

function numberOf({ digits, roman, letter }: Record<string, string>): number {
  if (digits) return Number(digits)
  if (roman) return ROMAN.indexOf(roman) + 1
  return (letter?.charCodeAt(0) ?? 0) - 'A'.charCodeAt(0) + 1
}

function next(lines: Line[], index: number): number {
  let below = index + 1
  while (below < lines.length && lines[below]?.text.trim() === '') below++
  return below
}
