import { headingKind } from '../reading/headings.ts'
import type { Span, Text } from '../reading/text.ts'
import { announces } from './announcements.ts'
import { type ListLine, listLines } from './list-lines.ts'
import { mentionsPoints } from './points.ts'

/** An item of a list: the lines of its own words, and the marked or scored lines below it. */
export type ListItem = { number: number | null; lines: Span[]; below: { at: Span; marked: boolean }[]; end: number }

/** Sentences that follow a list and say how to answer it, or add it up. */
const CLOSING =
  /^(?:geef|gelieve|let op|n\.?b\.?\b|indien|wanneer|als (?:de|het|een|u|je)\b|kandidaten |bovenstaande|bovengenoemde|graag\b|we |wij |alle (?:eisen|criteria|bovenstaande)|in het cv|in uw|voor (?:de|alle|ieder)|please|note\b|candidates|(?:sub)?totaa?l|in totaal|totale|bij (?:een )?gelijke|onderbouw|licht (?:dit|de|in)|maak dit|vermeld|upload|stuur|u dient|je dient|cv'?s |het niet|het cv|niet voldoen|aan (?:de|deze|bovenstaande)|de (?:bovenstaande|bovengenoemde|score|puntentelling|weging|punten|inschrijver|opdrachtgever|beoordeling|aanbiedingen|aangeboden)|uit (?:het|uw) cv|toelichting|(?:\* ?)?(?:punten|scores?) worden|met vriendelijke|groet|maximum (?:score|total)|total\b|maximale? (?:totaal)?score|maximaal te behalen)/i

/** Words that head a part of one list ("Opleiding:", "Ervaring"), and do not end it. */
const PART =
  /^(?:opleiding(?:sniveau)?|werkervaring|ervaring|kennis|kennis en (?:ervaring|kunde)|certificat(?:en|ering)|registraties?|taal|talen|beschikbaarheid|algemeen|overige?|functiegericht|inhoudelijk|technisch|tarief|education|experience|knowledge|general|other|language)\b.{0,30}$/i

const ENDS = /[.;!?]["')\]]?$/

export function isPartHeading(words: string): boolean {
  return PART.test(words.replace(/[:\s]+$/, '')) && words.length < 45
}

/** The items of the list in a stretch of text, up to the sentence that closes it. */
export function listItems(text: Text, span: Span): ListItem[] {
  const lines = listLines(text, span)
  const marked = lines.findIndex((line) => line.mark !== 'none')
  const before = lines[marked - 1]
  if (marked < 0 || (before && scoresBelow(lines, marked, before))) return plainItems(lines)
  return markedItems(lines.slice(marked))
}

/** Unmarked criteria with points, each with bullets below it for its steps. */
function scoresBelow(lines: ListLine[], marked: number, before: ListLine): boolean {
  const first = lines[marked]
  return first !== undefined && first.mark === 'bullet' && mentionsPoints(first.words) && !before.words.endsWith('::')
    ? mentionsPoints(before.words) ||
        lines.some((line, k) => k > marked && line.mark === 'none' && mentionsPoints(line.words))
    : false
}

function markedItems(lines: ListLine[]): ListItem[] {
  const first = lines[0]
  if (!first) return []
  const items: ListItem[] = []
  let last = (first.number ?? 1) - 1
  for (const [k, line] of lines.entries()) {
    const item = items.at(-1)
    if (isTop(line, first, last, item)) {
      if (line.words === '') continue
      items.push({ number: line.number, lines: [line.at], below: [], end: line.at.end })
      last = line.number ?? last
      continue
    }
    if (!item) continue
    if (line.mark !== 'none') {
      // A numbering that starts again after the list is another list.
      if (first.mark === 'number' && line.mark === 'number' && line.indent <= first.indent && line.afterBlank) break
      item.below.push({ at: line.at, marked: true })
      item.end = line.at.end
      continue
    }
    // A sentence of its own below the list is about something else, such as the points of the price.
    const apart = line.afterBlank && !nextTop(lines, k, first, last) && line.words.split(/\s+/).length > 4
    const scores = mentionsPoints(line.words) && !(apart && !isStep(line.words))
    const goesOn = isEmpty(item, lines) || (continues(line, lines[k - 1]) && !(scores && isStep(line.words)))
    const more = nextTop(lines, k, first, last)
    const part = more && isPartHeading(line.words)
    const heads = (headingKind(line.words) !== null || announces(line.words)) && !scores
    if (!goesOn && (CLOSING.test(line.words) || heads) && !part && !(first.mark === 'number' && more)) break
    if (goesOn || scores || (more && first.mark === 'number' && !part)) {
      if (item.below.length > 0 || (scores && !goesOn)) item.below.push({ at: line.at, marked: false })
      else item.lines.push(line.at)
      item.end = line.at.end
      continue
    }
    if (more && (isPartHeading(line.words) || line.words.endsWith(':'))) continue
    break
  }
  return items
}

/** "Wens 1 (20 punten)": the words of the item are still to come. */
function isEmpty(item: ListItem, lines: ListLine[]): boolean {
  const only = item.lines.length === 1 ? lines.find((line) => line.at === item.lines[0]) : undefined
  return (
    only !== undefined &&
    /^\W*(?:[0-9]|\(|weging|max)/i.test(only.words) &&
    only.words.length < 30 &&
    mentionsPoints(only.words) &&
    !/\p{L}{4}[^()]*\p{L}{4}/u.test(only.words.replace(/punten|weging|maximaal|points/gi, ''))
  )
}

function isTop(line: ListLine, first: ListLine, last: number, item: ListItem | undefined): boolean {
  if (line.mark !== first.mark) return false
  if (line.mark === 'number') {
    const number = line.number ?? 0
    if (number === last + 1) return true
    return number > last && number - last <= 3 && line.indent <= first.indent + 1
  }
  if (line.indent > first.indent + 1) return false
  if (line.symbol === first.symbol) return true
  return line.symbol !== 'o' && !mentionsPoints(line.words) && item !== undefined
}

/** A line that only goes on with the one before it, also over the blank line of a page that ended. */
function continues(line: ListLine, before: ListLine | undefined): boolean {
  if (!before) return false
  const ended = ENDS.test(before.words)
  if (/^[\p{Ll}(&]/u.test(line.words)) return !ended || !line.afterBlank
  if (line.afterBlank)
    return !ended && /[,-]$|\b(?:en|of|de|het|een|van|met|in|op|bij|and|or|the|of)$/.test(before.words)
  if (CLOSING.test(line.words)) return false
  if (line.indent > before.indent && line.indent > 1) return true
  return !ended && before.words.length > 55
}

function nextTop(lines: ListLine[], k: number, first: ListLine, last: number): boolean {
  for (const line of lines.slice(k + 1, k + 12)) {
    if (line.mark !== first.mark) continue
    return first.mark === 'number' ? line.number === last + 1 : line.indent <= first.indent + 1
  }
  return false
}

/** One criterion a line, without marks. Prose of several sentences is no list. */
function plainItems(lines: ListLine[]): ListItem[] {
  const items: ListItem[] = []
  for (const [k, line] of lines.entries()) {
    const item = items.at(-1)
    if (line.mark !== 'none' || (item && mentionsPoints(line.words) && isStep(line.words))) {
      if (item) item.below.push({ at: line.at, marked: line.mark !== 'none' })
      if (item) item.end = line.at.end
      continue
    }
    if (item && continues(line, lines[k - 1]) && !isOwnLine(line, lines, k)) {
      item.lines.push(line.at)
      item.end = line.at.end
      continue
    }
    if (k === 0 && line.words.endsWith(':')) continue
    if (TABLE_HEAD.test(line.words)) continue
    if (CLOSING.test(line.words)) break
    if (isPartHeading(line.words) && line.words.split(/\s+/).length <= 3) continue
    items.push({ number: null, lines: [line.at], below: [], end: line.at.end })
  }
  const sentences = (line: ListLine) => (line.words.match(/[.!?)]\s+\p{Lu}/gu)?.length ?? 0) + 1
  const most = items.length === 1 ? 1 : 2
  const prose = lines.some((line) => line.mark === 'none' && sentences(line) > most)
  return prose ? [] : items
}

/** A short line that stands for itself: it starts as the first one does, and the line above it was not full. */
function isOwnLine(line: ListLine, lines: ListLine[], k: number): boolean {
  const before = lines[k - 1]?.words ?? ''
  if (/^\p{Lu}/u.test(line.words)) return line.words.length < 55
  const alike = /^\p{Ll}/u.test(lines[0]?.words ?? '') && /^\p{Ll}/u.test(line.words)
  return (
    alike && before.length < 50 && !/[,(-]$|\s(?:en|of|de|het|een|van|met|in|op|bij|als|and|or|the|with)$/.test(before)
  )
}

const TABLE_HEAD =
  /^(?:nr\.?|#|criterium|criteria|eis|wens|omschrijving|description|criterion)\s*[|\t ]{1,5}.{0,60}(?:punten|weging|score|omschrijving|points|weight|criterium|eis)\W{0,3}$/i

/** "0-2 jaar: 5 punten", "Minder dan 4 jaar (0 punten)". */
function isStep(words: string): boolean {
  return /^(?:[<>≥≤]|[0-9]|minder|meer|minimaal|geen|tussen|tot|vanaf|less|more|none|no |at least|between|ja|nee|wel)/i.test(
    words,
  )
}
