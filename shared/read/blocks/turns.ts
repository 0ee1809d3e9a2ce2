import { GLUED, isCapital, markAt, NUMBER, type Tokens, textOf, WORD } from '../tokens/tokens.ts'
import { labelOf } from './label-match.ts'
import type { Line } from './line.ts'
import { phoneLineAt } from './phone-lines.ts'
import { COLON } from './signs.ts'
import { handleEnd, isName, lastOfName, nameEnd } from './speaker-names.ts'

/** What one person says in a chat: lines, the end exclusive, and the name as written. */
export type Turn = { speaker: string; first: number; end: number }

const LONGEST_NAME = 8
/** A chat without stamps shows itself by names that come again. */
const LEAST_TURNS = 2
/** Nobody goes on for more lines than this. */
const FARTHEST = 12
const LEAST_SENTENCE = 6

type Opening = { speaker: string; body: number; stamped: boolean; line: number }

/** The turns of a chat; empty for other texts. Lines that begin with a stamp or a name and a colon open one. */
export function turnsIn(tokens: Tokens, lines: Line[]): Turn[] {
  const opens: Opening[] = lines.flatMap((line, i) => {
    const found = phoneAtLine(tokens, lines, i) ?? speakerOf(tokens, line)
    return found ? [{ ...found, line: i }] : []
  })
  const withStamp = opens.filter(({ stamped }) => stamped)
  // "Anna 10:02" alone may be anything; twice it is a chat.
  const isLone =
    withStamp.every(({ line, body }) => body === lines[line]?.end) &&
    (withStamp.length === 1 || isList(tokens, lines, withStamp))
  const stamped = isLone ? [] : withStamp
  const list = stamped.length > 0 ? stamped : opens
  const speakers = new Map<string, number>()
  for (const { speaker } of list) speakers.set(speaker, (speakers.get(speaker) ?? 0) + 1)
  if (stamped.length === 0 && (!isTalk(tokens, lines, list, speakers.size) || labelsOn(tokens, lines) > 1)) return []
  return list.map(({ speaker, line, body }, k) => {
    const opened = lines[line]
    if (opened) opened.body = body
    return { speaker, first: line, end: list[k + 1]?.line ?? lines.length }
  })
}

/** "Van: +31 6 1234 5678" above a message, also with "Aan: …" below it; what goes out alone is said by the writer. */
function phoneAtLine(tokens: Tokens, lines: Line[], i: number): Omit<Opening, 'line'> | null {
  const line = lines[i]
  const way = phoneLineAt(tokens, line)
  if (!line || way === null) return null
  const isSecond = way === 'to' && phoneLineAt(tokens, lines[i - 1]) === 'from'
  if (isSecond) line.body = line.end
  if (isSecond) return null
  const speaker = way === 'to' ? 'Aan' : textOf(tokens, line.body + 2, line.end)
  return { speaker, body: line.end, stamped: true }
}

/** "8-10-2026 10:00 Gesprekken": a list of moments names each once, where who talks says more than one thing. */
function isList(tokens: Tokens, lines: Line[], list: Opening[]): boolean {
  const isEachOnce = new Set(list.map(({ speaker }) => speaker)).size === list.length
  return isEachOnce && list.every(({ line }) => tokens.type[lines[line]?.first ?? 0] === NUMBER)
}

/** How many lines begin with a label that we know: a list of these is no chat, whatever else stands before colons. */
function labelsOn(tokens: Tokens, lines: Line[]): number {
  return lines.filter(({ body, end, signs }) => {
    if ((signs & COLON) === 0) return false
    let k = body
    while (k < end && k - body < LONGEST_NAME && tokens.type[k] === WORD) k++
    return k > body && markAt(tokens, k) === ':' && labelOf(tokens, body, k) !== null
  }).length
}

/** Without stamps: two people or more who take turns, of whom one asks or says a whole sentence. */
function isTalk(tokens: Tokens, lines: Line[], list: Opening[], speakers: number): boolean {
  if (list.length < LEAST_TURNS || speakers < 2) return false
  if (list.some(({ line }, k) => k > 0 && line - (list[k - 1]?.line ?? 0) > FARTHEST)) return false
  const takesTurns = speakers < list.length || lines.length <= list.length * 2
  return takesTurns && list.some(({ line, body }) => speaks(tokens, lines[line], body))
}

function speaks(tokens: Tokens, line: Line | undefined, body: number): boolean {
  return line !== undefined && (line.end - body >= LEAST_SENTENCE || markAt(tokens, line.end - 1) === '?')
}

/** Who speaks on a line, and where what is said begins: "[10:02] Anna: …", "4-5-2026 08:14 - Kees: …", "Anna: …". */
function speakerOf(tokens: Tokens, line: Line): { speaker: string; body: number; stamped: boolean } | null {
  // Both a stamp and what stands before something said have a colon.
  if ((line.signs & COLON) === 0) return null
  const afterStamp = stampEnd(tokens, line)
  let k = afterStamp > 0 ? afterStamp : line.first
  const first = k
  if (markAt(tokens, k) === '~') k++
  const bare = afterStamp === 0 ? handleEnd(tokens, first, line.end) : -1
  const handle = markAt(tokens, bare) === '(' ? lastOfName(tokens, bare, line.end) : bare
  if (handle > first && stampBehind(tokens, line, handle) === line.end)
    return { speaker: textOf(tokens, first, handle), body: line.end, stamped: true }
  k = lastOfName(tokens, k, line.end)
  if (afterStamp > 0 && markAt(tokens, first) === '+') return phoneAt(tokens, line, first)
  if (k === first || tokens.type[first] !== WORD) return null
  const behind = afterStamp === 0 && isName(tokens, first, k) ? stampBehind(tokens, line, k) : 0
  if (behind > 0) return { speaker: textOf(tokens, first, nameEnd(tokens, k)), body: behind, stamped: true }
  // "17-09-2026 13:05  Ilse, inkoop": what is said stands below.
  if (afterStamp > 0 && isHead(tokens, line, first))
    return { speaker: textOf(tokens, first, line.end), body: line.end, stamped: true }
  const colon = markAt(tokens, k) === ':' && k + (afterStamp > 0 ? 1 : 2) <= line.end
  if (!colon) return null
  if (afterStamp === 0 && (!isCapital(tokens, first) || labelOf(tokens, first, k) !== null)) return null
  if (afterStamp === 0 && !isName(tokens, first, k)) return null
  return { speaker: textOf(tokens, first, k), body: k + 1, stamped: afterStamp > 0 }
}

/** "[17:15] +31 6 12345678: …": somebody whom the phone of the writer does not know by name. */
function phoneAt(tokens: Tokens, line: Line, first: number) {
  let k = first + 1
  while (k < line.end && tokens.type[k] === NUMBER) k++
  if (k === first + 1 || markAt(tokens, k) !== ':') return null
  return { speaker: textOf(tokens, first, k), body: k + 1, stamped: true }
}

/** A name alone, also with the place or the firm behind a comma. */
function isHead(tokens: Tokens, line: Line, first: number): boolean {
  if (line.end - first > LONGEST_NAME || !isCapital(tokens, first) || labelOf(tokens, first, line.end)) return false
  let end = first
  while (end < line.end && tokens.type[end] === WORD) end++
  for (let k = end; k < line.end; k++)
    if (tokens.type[k] !== WORD && !",.'-()".includes(markAt(tokens, k))) return false
  return isName(tokens, first, end)
}

/** The token behind "[10:02]", "[08:14, 4-5-2026]", "4-5-2026 08:14 -", "10:02"; 0 where the line has no stamp. */
function stampEnd(tokens: Tokens, line: Line): number {
  let k = line.first
  const open = markAt(tokens, k)
  const bracket = open === '[' || open === '('
  if (bracket) k++
  let clock = false
  const from = k
  while (k < line.end && k - from < 14) {
    const mark = markAt(tokens, k)
    if (tokens.type[k] === NUMBER) {
      if (markAt(tokens, k + 1) === ':' && tokens.type[k + 2] === NUMBER && tokens.gap[k + 2] === 0) clock = true
    } else if (bracket && (mark === ']' || mark === ')')) {
      return clock ? k + 1 : 0
    } else if (mark === '') {
      const atom = tokens.word[k]?.atom
      if (atom?.kind !== 'month' && atom?.kind !== 'weekday') break
    } else if (!':-/.,'.includes(mark)) break
    else if (clock && mark === '-' && tokens.gap[k] !== GLUED) return k + 1
    k++
  }
  if (bracket || !clock) return 0
  return markAt(tokens, k - 1) === '-' || tokens.type[k - 1] === NUMBER ? k : 0
}

/** "Anna de Vries 10:02", "Anna (10:02): …", "Anna, 4-5-2026 10:02": what is said stands behind or below; 0 without a stamp. */
function stampBehind(tokens: Tokens, line: Line, first: number): number {
  let clock = false
  let k = first
  for (; k < line.end && k - first < 14; k++) {
    const mark = markAt(tokens, k)
    if (mark === ':' && tokens.gap[k + 1] !== GLUED) return clock ? k + 1 : 0
    if (tokens.type[k] === NUMBER) {
      if (markAt(tokens, k + 1) === ':' && tokens.type[k + 2] === NUMBER && tokens.gap[k + 2] === GLUED) clock = true
    } else if (mark === '') {
      const word = tokens.word[k]
      const isOfDate = word?.atom?.kind === 'month' || word?.atom?.kind === 'weekday'
      if (!isOfDate && word?.folded !== 'am' && word?.folded !== 'pm') return 0
    } else if (!':-/.,()[]'.includes(mark)) return 0
  }
  return clock && k === line.end ? line.end : 0
}
