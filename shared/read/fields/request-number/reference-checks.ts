import { isOneOf, wordSet } from '../../../vocabulary/word-set.ts'
import {
  BLANK,
  GLUED,
  isCapital,
  isMark,
  LINE,
  markAt,
  NUMBER,
  type Tokens,
  textOf,
  WORD,
} from '../../tokens/tokens.ts'
import { isYear, type ReferenceValue, referenceAt } from '../../values/reference.ts'

export function trimmed(tokens: Tokens, found: ReferenceValue): ReferenceValue {
  return isMark(tokens, found.first, '#') ? { first: found.first + 1, end: found.end } : found
}

/** "36-40 uur", "3 maanden", "2 x": counted things. "Uren" that begins the next line is a label. */
export function isCounted(tokens: Tokens, { end }: ReferenceValue, limit: number): boolean {
  const isNextLine = (tokens.gap[end] ?? 0) >= LINE && isCapital(tokens, end)
  return (
    end < limit &&
    !isNextLine &&
    (tokens.word[end]?.atom?.kind === 'unit' || tokens.word[end]?.atom?.kind === 'month' || isMark(tokens, end, '%€'))
  )
}

export function hasManyDigits(tokens: Tokens, { first: from, end }: ReferenceValue): boolean {
  let digits = 0
  for (let k = from; k < end; k++)
    if (tokens.type[k] === NUMBER) digits += (tokens.end[k] ?? 0) - (tokens.start[k] ?? 0)
  return digits >= 3
}

/** "INH 2027 014", "MPO 90417": capitals and digits in turn, to the end of the value; "2026 118", "4471 MB" where `anyOrder`. */
export function withBlanks(tokens: Tokens, k: number, limit: number, anyOrder = false): ReferenceValue | null {
  let digits = 0
  let blanks = 0
  let end = limit
  while (end > k + 1 && isMark(tokens, end - 1, '.')) end--
  for (let t = k; t < end; t++) {
    if (t > k && tokens.gap[t] === BLANK) blanks++
    if (tokens.type[t] === NUMBER) digits++
    else if (!isShouted(tokens, t) && !(markAt(tokens, t) !== '' && '-./&'.includes(markAt(tokens, t)))) return null
  }
  if (digits === 0 || end - k < 2 || end - k > 8) return null
  if (tokens.type[k] === NUMBER && tokens.gap[k + 1] !== GLUED && !(anyOrder && isLongNumber(tokens, k, end)))
    return null
  return referenceAt(tokens, k, end)?.end === end || blanks > 0 ? { first: k, end } : null
}

/** A few capitals, as numbers of requests begin with. */
function isShouted(tokens: Tokens, t: number): boolean {
  return (
    tokens.type[t] === WORD &&
    isCapital(tokens, t) &&
    (tokens.end[t] ?? 0) - (tokens.start[t] ?? 0) <= LONGEST_LETTERS &&
    textOf(tokens, t, t + 1) === textOf(tokens, t, t + 1).toUpperCase()
  )
}

const LONGEST_LETTERS = 5

/** Four digits or more, that do not begin as those of a phone do. */
function isLongNumber(tokens: Tokens, k: number, end: number): boolean {
  const written = textOf(tokens, k, end)
  let digits = 0
  for (let t = k; t < end; t++) if (tokens.type[t] === NUMBER) digits += (tokens.end[t] ?? 0) - (tokens.start[t] ?? 0)
  return digits >= 4 && !written.startsWith('0')
}

/** Capitals of levels, laws, registers, norms and money, before a number that is none of a request. */
const NO_LETTERS = wordSet(`
  mbo hbo wo wmo wlz zvw avg bio ict it boa skj big vca nen iso iec eur bv nv btw kvk iban tel fte ex max min week nr
  no dag ma di do vr za zo cao fase bbl stb art am pm bij hr ra mvo ai
`)

/** "MBO-4", "HBO-2". */
export function isNoRequest(tokens: Tokens, k: number): boolean {
  return isOneOf(tokens.word[k], NO_LETTERS)
}

/** "aanvraag MB 4471, …", "onder vermelding van WW 27-055": capitals, a blank and at least three digits, in a sentence. */
export function spacedAt(tokens: Tokens, k: number, limit: number): ReferenceValue | null {
  if (!isShouted(tokens, k) || isOneOf(tokens.word[k], NO_LETTERS) || tokens.gap[k + 1] !== BLANK) return null
  let end = k + 1
  while (end < limit && tokens.type[end] === NUMBER && (tokens.gap[end] ?? 0) <= BLANK) {
    const group = referenceAt(tokens, end, limit)
    if (!group) break
    end = group.end
  }
  const found = { first: k, end }
  const isPlainYear = end === k + 2 && isYear(tokens.number[k + 1] ?? 0)
  return end > k + 1 && !isPlainYear && hasManyDigits(tokens, found) && !isCounted(tokens, found, limit) ? found : null
}
