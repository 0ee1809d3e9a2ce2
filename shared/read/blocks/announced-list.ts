import { isOneOf, wordSet } from '../../vocabulary/word-set.ts'
import { CELL, GLUED, markAt, NUMBER, type Tokens } from '../tokens/tokens.ts'
import type { Item } from './item.ts'
import { endsWithColon, isOfPapers } from './item-lines.ts'
import type { Line } from './line.ts'
import { linesOf } from './lines-of-list.ts'
import {
  endOf,
  type FoundLists,
  type List,
  lineAfter,
  MOST_LINES,
  MOST_ON_LINE,
  type Parts,
  scoresItem,
} from './list.ts'
import { listItems } from './list-items.ts'
import { listLine } from './list-line.ts'
import { announcedKind, hasListWord, type ListKind, listWordEnd, widthOf, wordCount } from './list-words.ts'
import { inlinePoints } from './points.ts'
import { isOpen, proseEnd, proseFrom } from './prose-list.ts'
import { endsAt } from './sentences-in.ts'
import { BAR, COLON } from './signs.ts'

const LONGEST_LEAD = 24

const SAYS_READ = wordSet('lees bekijk check controleer let kijk bestudeer read')

/** "De eisen zijn: …" in running text; and a list below such a line. */
export function announced(parts: Parts, i: number): FoundLists | null {
  const { tokens, lines } = parts
  const line = lines[i] as Line
  if ((line.signs & (COLON | BAR)) === 0) return null
  const lists: List[] = []
  let colons = 0
  for (let k = line.body + 1; k < line.end && lists.length < MOST_ON_LINE; k++) {
    const mark = markAt(tokens, k)
    if (mark !== ':' && mark !== '|') continue
    if (mark === ':' && tokens.type[k + 1] === NUMBER && tokens.gap[k + 1] === GLUED) continue
    const from = leadStart(tokens, line, k)
    // What stands behind a colon is only looked at behind the first of them: a line of nothing else takes no more time.
    const scored = () => (mark === ':' && colons++ < MOST_ON_LINE ? scoredBehind(parts, i, from, k) : null)
    // "Lees de eisen goed door: vorige keer vielen er drie af."
    const found = isOneOf(tokens.word[from], SAYS_READ) ? null : (announcedKind(tokens, from, k) ?? scored())
    // "Eisen | hbo; rijbewijs B"
    if (mark === '|' && (from !== line.body || found?.at !== from)) continue
    if (!found || isOpen(tokens, found.at, k) || isOfPapers(tokens, from, k)) continue
    const heading = { first: found.at, end: k + 1 }
    if (k + 1 === line.end) {
      const below = itemsBelow(parts, i)
      if (below)
        return { lists: [...lists, { kind: found.kind, heading, items: below.items, inline: false }], next: below.next }
    } else lists.push({ kind: found.kind, heading, items: proseFrom(parts, i, k + 1), inline: true })
  }
  return lists.length > 0 ? { lists, next: 0 } : null
}

/** "Wij beoordelen op: ervaring (40 punten), plan (30 punten) en prijs (30 punten)." */
function scoredBehind(parts: Parts, i: number, from: number, colon: number): { kind: ListKind; at: number } | null {
  const { tokens, lines } = parts
  const line = lines[i]
  // "W3. Prijs: de laagste krijgt 40 punten, de overige minder (maximaal 40 punten)" is one criterion of several.
  if (!line || colon + 1 >= line.end || listLine(tokens, line, i).mark !== 'none') return null
  if (inlinePoints(tokens, colon + 1, proseEnd(parts, i, colon + 1, true)).length < 2) return null
  const items = proseFrom(parts, i, colon + 1)
  return items.length > 1 && items.every((item) => scoresItem(tokens, item)) ? { kind: 'awards', at: from } : null
}

/** Where the clause of a colon begins. */
function leadStart(tokens: Tokens, line: Line, colon: number): number {
  let from = Math.max(line.body, colon - LONGEST_LEAD)
  for (let k = colon - 1; k > from; k--) {
    if (endsAt(tokens, k) || markAt(tokens, k) === ':') from = k + 1
  }
  return from
}

function itemsBelow(parts: Parts, i: number): { items: Item[]; next: number } | null {
  const { tokens, lines, sections, sectionAt } = parts
  const end = Math.min(sections[sectionAt[i] ?? 0]?.end ?? lines.length, i + MOST_LINES)
  const items = listItems(tokens, linesOf(parts, i + 1, end))
  return items.length > 0 ? { items, next: lineAfter(lines, i + 1, endOf(items)) } : null
}

/** "Je bent:" above what somebody is like. */
export function traitsBelow(parts: Parts, i: number): FoundLists | null {
  const { tokens, lines } = parts
  const line = lines[i] as Line
  if (!endsWithColon(tokens, line) || lines[i + 1]?.item !== 'bullet') return null
  if (listWordEnd(tokens, line.body, line.end, 'person') !== line.end - 1) return null
  const below = itemsBelow(parts, i)
  const heading = { first: line.body, end: line.end }
  return below && { lists: [{ kind: 'competences', heading, items: below.items, inline: false }], next: below.next }
}

/** "Hieronder staan de eisen." with a marked list below it. */
export function followed(parts: Parts, i: number): FoundLists | null {
  const { tokens, lines } = parts
  const line = lines[i] as Line
  const next = lines[i + 1]
  if (!next || line.item || widthOf(tokens, line.body, line.end) > 140) return null
  const below = listLine(tokens, next, i + 1)
  if (below.mark === 'none' || (below.loose && !isColumnHead(tokens, line))) return null
  const heads = isColumnHead(tokens, line) && announcedKind(tokens, line.body, line.end) !== null
  if (!heads && !endsWithColon(tokens, line) && !hasListWord(tokens, line.body, line.end, 'pointing')) return null
  const gunning = tokens.word[line.body]?.folded === 'gunning' && line.end - line.body <= 2
  const kind = gunning ? 'awards' : (announcedKind(tokens, line.body, line.end)?.kind ?? null)
  const scored = hasListWord(tokens, line.body, line.end, 'scored')
  if (kind === null && !scored) return null
  if (kind !== null && !scored && isOfPapers(tokens, line.body, line.end)) return null
  const list = itemsBelow(parts, i)
  if (!list) return null
  // "Wij beoordelen op:" heads many lists; only points make it one of criteria.
  if (kind === null && !list.items.every((item) => scoresItem(tokens, item))) return null
  return {
    lists: [{ kind: kind ?? 'awards', heading: { first: line.body, end: line.end }, items: list.items, inline: false }],
    next: list.next,
  }
}

/** "Nr⇥Knock-outcriterium": the head of a table whose rows have numbers. */
function isColumnHead(tokens: Tokens, line: Line): boolean {
  if (wordCount(tokens, line.body, line.end) > 6) return false
  for (let k = line.body + 1; k < line.end; k++) if (tokens.gap[k] === CELL) return true
  return false
}
