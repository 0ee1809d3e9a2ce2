import { GLUED, isMark, type Tokens } from '../tokens/tokens.ts'
import type { Line } from './line.ts'
import type { Section } from './section.ts'

/** Between scored criteria stands what each of them is about. */
const MOST_BETWEEN = 8

/** "2. VOG" right below "1. Hbo-diploma" counts on in a list, whatever it would head elsewhere. */
export function isNextItem(lines: Line[], i: number, open: Section): boolean {
  const line = lines[i]
  if (isTrait(lines[i], open)) return true
  if (line?.item !== 'number' || line.marked || i - 1 === open.heading || isNextChapter(lines, i, open)) return false
  // "5. Gunningscriteria" above "5. Ervaring": the numbers of the list go on below the chapter's.
  const next = lines[i + 1]
  if (line.apart && next?.item === 'number' && (next.number ?? 0) <= (line.number ?? 0)) return false
  const isList = open.kind === 'knockouts' || open.kind === 'awards'
  const farthest = isList ? Math.max(open.first, i - MOST_BETWEEN) : i - 1
  let before = i - 1
  while (before > farthest && lines[before]?.item !== 'number') before--
  if (line.apart && !isList) return false
  return lines[before]?.item === 'number' && lines[before]?.number === (line.number ?? 0) - 1
}

/** "Zelfstandig" right below "Nauwkeurig" is what somebody is like, whatever it would head elsewhere. */
function isTrait(line: Line | undefined, open: Section): boolean {
  return open.kind === 'competences' && line !== undefined && !line.apart && !line.marked && line.end - line.body === 1
}

/** "6. Planning" behind criteria 3 to 5 of "5. Gunningscriteria": the number goes on from that of the chapter. */
function isNextChapter(lines: Line[], i: number, open: Section): boolean {
  const [line, after, heading] = [lines[i], lines[i + 1], lines[open.heading]]
  const counts = heading?.item === 'number' && line?.number === (heading.number ?? 0) + 1
  return counts && line.apart && heading.apart && after !== undefined && !after.apart && after.item === null
}

/** "6. Voorwaarden" above "6.1 Werkdagen", behind "5. Eisen": the next chapter, whatever it is called. */
export function headsParagraphs(tokens: Tokens, lines: Line[], i: number, open: Section | undefined): boolean {
  const [line, after, heading] = [lines[i], lines[i + 1], lines[open?.heading ?? -1]]
  if (!line?.apart || !after || line.item !== 'number' || heading?.item !== 'number') return false
  if (line.number === null || line.number !== (heading.number ?? 0) + 1) return false
  const { first } = after
  const isWithin = isMark(tokens, first + 1, '.') && tokens.gap[first + 2] === GLUED && tokens.number[first + 2] === 1
  return isWithin && tokens.number[first] === line.number
}
