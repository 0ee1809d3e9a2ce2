import type { HeadingKind } from '../../vocabulary/headings.ts'
import type { LabelKind } from '../../vocabulary/labels.ts'
import { CELL, isCapital, isWord, markAt, NUMBER, type Tokens, WORD } from '../tokens/tokens.ts'
import { headingStart } from './heading-start.ts'
import { goesOnFromItem, headingKindAt, headingKindWithin, isNextLetter, remarkKind } from './headings.ts'
import { labelOf } from './label-match.ts'
import { letterChapters } from './letter-chapters.ts'
import type { Line } from './line.ts'
import type { MailPart } from './mail-parts.ts'
import { headsParagraphs, isNextItem } from './next-item.ts'
import type { Pair } from './pair.ts'
import type { Section } from './section.ts'
import { isWishedHeading } from './wished-heading.ts'

const LONGEST_HEADING = 16
const LONGEST_UNKNOWN = 9

/** The headings of a text and what they hold. */
export function sectionsIn(tokens: Tokens, lines: Line[], pairs: Pair[], mails: MailPart[]): Section[] {
  const taken = new Set(pairs.filter(({ shape }) => shape !== 'loose').map(({ line }) => line))
  const sections: Section[] = []
  let open: Section = { kind: null, heading: -1, first: 0, end: lines.length }
  const chapters = letterChapters(tokens, lines)
  const opens = new Set(mails.slice(1).map(({ first }) => first))
  lines.forEach((line, i) => {
    // What heads the end of one mail says nothing of the next.
    if (opens.has(i)) {
      sections.push({ ...open, end: i })
      open = { kind: null, heading: -1, first: i, end: lines.length }
    }
    const remarked = remarkKind(tokens, line)
    if (taken.has(i) && !line.marked && !remarked) return
    const wished = open.kind === 'knockouts' && isWishedHeading(tokens, lines, i) ? 'awards' : null
    const known = remarked ?? wished ?? headingAt(tokens, lines, i)
    const isChapter = known === false && headsParagraphs(tokens, lines, i, open)
    const kind = isChapter || (known === false && chapters.has(i)) ? null : known
    if (kind === false || isLetterhead(tokens, lines, i, kind) || (!isChapter && isNextItem(lines, i, open))) return
    sections.push({ ...open, end: i })
    open = { kind, heading: i, first: i + 1, end: lines.length }
  })
  sections.push(open)
  return sections
}

/** "Dienst Techniek" in the first lines of a letter is who writes; "Over ons" on top speaks of them. */
function isLetterhead(tokens: Tokens, lines: Line[], i: number, kind: Section['kind']): boolean {
  const line = lines[i]
  if (kind !== 'organisation' || !line || line.marked || i > 3) return false
  if (i > 0 && isWord(tokens, line.body, 'gemeente', 'provincie', 'waterschap') && line.end - line.body === 2)
    return true
  return i === 0 ? !SPEAKS_OF.has(tokens.word[line.body]?.folded ?? '') : (lines[i + 1]?.apart ?? true)
}

const SPEAKS_OF = new Set('over about wie who de het onze organisatie opdrachtgever'.split(' '))

/** What a line heads: a kind that we know, null for another heading, false where it heads nothing. */
function headingAt(tokens: Tokens, lines: Line[], i: number): HeadingKind | LabelKind | null | false {
  const line = lines[i]
  if (
    !line ||
    (line.item === 'bullet' && !isHeadMark(tokens, lines, i)) ||
    line.end - line.body > LONGEST_HEADING ||
    line.end <= line.body
  )
    return false
  // What somebody says in a chat stands behind their name.
  if (line.body > line.first && !line.item && line.quoted === 0) return false
  const last = markAt(tokens, line.end - 1)
  const colon = last === ':'
  if (line.item && last === ';') return false
  if (!line.marked && (last === ';' || last === ',' || last === '.')) return false
  if (goesOnFromItem(tokens, lines, i)) return false
  const start = headingStart(tokens, line)
  if (!line.marked && !colon && hasMoney(tokens, line)) return false
  if (hasCells(tokens, start, line.end) || tokens.type[start] === NUMBER) return false
  const kind =
    headingKindAt(tokens, start, line.end) ??
    (isLabelHeading(tokens, start, line.end) ? labelOf(tokens, start, line.end) : null) ??
    (headsList(lines, i) ? headingKindWithin(tokens, start, line.end) : null)
  const after = lines[i + 1]
  if (kind !== null) {
    if (line.item && line.item !== 'bullet' && !isChapterHeading(tokens, lines, i)) return false
    const shouted = isShouted(tokens, line)
    const startsList = after?.item != null
    return line.marked ||
      line.apart ||
      (after?.apart ?? false) ||
      colon ||
      shouted ||
      startsList ||
      (after !== undefined && isCapital(tokens, after.body) && line.end - line.body <= 6)
      ? kind
      : false
  }
  if (line.marked) return null
  if (line.item) return isShouted(tokens, line) && isChapterHeading(tokens, lines, i) ? null : false
  if (isShouted(tokens, line) && line.apart) return null
  return line.apart && (after?.apart ?? false) && isTitleLike(tokens, line, start) ? null : false
}

/** "✅ Must haves" above "✔ Hbo-diploma": the mark of a heading is not that of the items below it. */
function isHeadMark(tokens: Tokens, lines: Line[], i: number): boolean {
  const [line, next] = [lines[i], lines[i + 1]]
  if (!line || next?.item !== 'bullet') return false
  const mark = markAt(tokens, line.first)
  const isOwn = mark !== markAt(tokens, next.first) && mark !== markAt(tokens, lines[i - 1]?.first ?? -1)
  return isOwn && headingKindAt(tokens, line.body, line.end) !== null
}

/** At least two items stand right below it. */
function headsList(lines: Line[], i: number): boolean {
  const [first, second] = [lines[i + 1], lines[i + 2]]
  return lines[i]?.item === null && first?.item != null && second?.item === first.item
}

/** "opdracht is € 84,75": the end of a sentence that a page broke. */
function hasMoney(tokens: Tokens, line: Line): boolean {
  for (let k = line.body; k < line.end; k++) if (markAt(tokens, k) === '€') return true
  return false
}

function isLabelHeading(tokens: Tokens, start: number, end: number): boolean {
  return end - start <= 6 && tokens.type[start] === WORD
}

/** "2. Minimumeisen": something stands below it that is not the next number. */
function isChapterHeading(tokens: Tokens, lines: Line[], i: number): boolean {
  const line = lines[i]
  const after = lines[i + 1]
  if (!line || !after) return false
  if (line.item === 'letter') return after.item !== 'letter' || !isNextLetter(tokens, line, after)
  if (after.item !== 'number') return true
  return after.number !== (line.number ?? 0) + 1 || after.number === 1 || startsList(tokens, lines, i)
}

/** A heading with the number of its chapter may be followed by an item that happens to count on. */
function startsList(tokens: Tokens, lines: Line[], i: number): boolean {
  const line = lines[i]
  return line !== undefined && headingKindAt(tokens, line.body, line.end) !== null && line.end - line.body <= 4
}

function isShouted(tokens: Tokens, line: Line): boolean {
  let letters = 0
  for (let k = line.body; k < line.end; k++) {
    if (tokens.type[k] !== WORD) continue
    const word = tokens.plain.slice(tokens.start[k], tokens.end[k])
    if (word !== word.toUpperCase()) return false
    letters += word.length
  }
  return letters > 3
}

function isTitleLike(tokens: Tokens, line: Line, start: number): boolean {
  if (!isCapital(tokens, start) || line.end - line.body > LONGEST_UNKNOWN) return false
  // "Ma t/m vr", "Maart 2027": a value.
  const atom = tokens.word[line.body]?.atom?.kind
  if (atom === 'weekday' || atom === 'month') return false
  for (let k = line.body; k < line.end; k++) {
    const mark = markAt(tokens, k)
    if (mark !== '' && '@:!€'.includes(mark)) return false
    if (tokens.type[k] === NUMBER && (tokens.number[k] ?? 0) > 99) return false
  }
  return true
}

function hasCells(tokens: Tokens, first: number, end: number): boolean {
  for (let k = first + 1; k < end; k++) if (tokens.gap[k] === CELL) return true
  return false
}
