import { isMark, isWord, LINE, markAt, NUMBER, type Tokens } from '../tokens/tokens.ts'
import { bareClockAt, bareStretchAt } from './bare-clock.ts'
import { clockAt } from './clock.ts'
import type { Clock } from './value.ts'

const TO_TIME = new Set([
  'om',
  'at',
  'voor',
  'uiterlijk',
  'vanaf',
  'tot',
  'before',
  'by',
  'rond',
  'circa',
  'ca',
  'omstreeks',
  'until',
  'klokke',
  'te',
  'tijdstip',
  'tijd',
  'time',
  'eindtijd',
  'sluitingstijd',
  'en',
  'tussen',
  'van',
  'between',
  'from',
  'op',
])
const LONGEST_REMARK = 10

/** The time behind a date, over a comma, a word or a remark in brackets. */
export function timeBeside(tokens: Tokens, k: number, limit: number): { clock: Clock; end: number } | null {
  let at = afterNext(tokens, k)
  if (markAt(tokens, at) === '(') {
    const inside = clockAt(tokens, at + 1, limit) ?? bareBeside(tokens, at + 1, limit)
    if (inside) return { clock: inside.clock, end: isMark(tokens, inside.end, ')') ? inside.end + 1 : inside.end }
    at = remarkEnd(tokens, at, limit)
    if (at < 0) return null
  }
  const part = partBefore(tokens, at)
  if (part) {
    const hour = clockAt(tokens, part.end, limit)
    if (!hour) return null
    const { from, to } = hour.clock
    return { clock: { from: part.late && from < NOON ? from + NOON : from, to }, end: hour.end }
  }
  let words = 0
  let opened = false
  while (at < limit && words < 4) {
    if (isMark(tokens, at, ',-/|:') || (isMark(tokens, at, ')') && at === k)) at++
    else if (isMark(tokens, at, '(') && !opened) {
      opened = true
      at++
    } else if (TO_TIME.has(tokens.word[at]?.folded ?? '')) {
      if (isWord(tokens, at, 'tussen', 'van', 'between', 'from')) {
        const stretch = clockAt(tokens, at, limit)
        if (stretch) return stretch
      }
      at++
    } else break
    words++
  }
  const found = clockAt(tokens, at, limit) ?? bareBeside(tokens, at, limit)
  if (!found || isCount(tokens, found.end, limit) || isHours(tokens, at, found, k)) return null
  return { clock: found.clock, end: opened && isMark(tokens, found.end, ')') ? found.end + 1 : found.end }
}

/** "4 mei 12.00, via het portaal": right behind a day a time needs no word, where nothing goes on from its figures. */
function bareBeside(tokens: Tokens, k: number, limit: number): { clock: Clock; end: number } | null {
  const bare = bareStretchAt(tokens, k, limit) ?? bareClockAt(tokens, k, limit)
  if (!bare || bare.end > limit) return null
  const { end } = bare
  const isLast = end >= limit || (tokens.gap[end] ?? LINE) >= LINE || isMark(tokens, end, ',;)')
  return isLast || isMark(tokens, end, '.') || isWord(tokens, end, ...HOW_TO) ? bare : null
}

const HOW_TO = ['via', 'naar', 'bij', 'aan', 'per', 'op', 'in', 'binnen', 'en', 'kun', 'kunt', 'kunnen']

/** "14 april a.s. om 12 uur", "aanstaande". */
function afterNext(tokens: Tokens, k: number): number {
  if (isWord(tokens, k, 'a') && isMark(tokens, k + 1, '.') && isWord(tokens, k + 2, 's'))
    return isMark(tokens, k + 3, '.') ? k + 4 : k + 3
  return isWord(tokens, k, 'as', 'aanstaande', 'eerstkomende', 'next') ? k + 1 : k
}

const NOON = 720

/** "'s ochtends 9 uur": the part of the day before its hour. */
function partBefore(tokens: Tokens, k: number): { end: number; late: boolean } | null {
  const at = isMark(tokens, k, ',') ? k + 1 : k
  if (!isMark(tokens, at, "'") || !isWord(tokens, at + 1, 's')) return null
  const late = isWord(tokens, at + 2, 'middags', 'avonds')
  if (!late && !isWord(tokens, at + 2, 'ochtends', 'morgens')) return null
  return { end: isWord(tokens, at + 3, 'om', 'vanaf', 'rond', 'voor') ? at + 4 : at + 3, late }
}

/** "24 uur per week" is no time, nor are whole hours beyond the day's. */
function isCount(tokens: Tokens, k: number, limit: number): boolean {
  if (k >= limit) return false
  const inTheWeek =
    isWord(tokens, k, 'in') && isWord(tokens, k + 1, 'de', 'een', 'the', 'a') && isWord(tokens, k + 2, 'week')
  return inTheWeek || isWord(tokens, k, 'per', 'p', 'pw') || isMark(tokens, k, '/')
}

/** "2 maart 2027, 24 uur": hours of work, unless a word says that it is a time. */
function isHours(tokens: Tokens, at: number, { clock }: { clock: Clock }, k: number): boolean {
  const plainHour = markAt(tokens, at + 1) !== ':' && markAt(tokens, at + 1) !== '.'
  const said = tokens.word[at - 1]?.folded ?? ''
  return plainHour && clock.to === null && clock.from > 18 * 60 && !TO_TIME.has(said) && at >= k
}

function remarkEnd(tokens: Tokens, k: number, limit: number): number {
  for (let at = k + 1; at < limit && at - k <= LONGEST_REMARK; at++) {
    if (markAt(tokens, at) === ')') return at + 1
    if (tokens.type[at] === NUMBER) return -1
  }
  return -1
}
