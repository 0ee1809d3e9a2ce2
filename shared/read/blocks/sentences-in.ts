import { isOneOf, wordSet } from '../../vocabulary/word-set.ts'
import { BLANK, CELL, isCapital, LINE, MARK, markAt, NUMBER, PARAGRAPH, type Tokens, WORD } from '../tokens/tokens.ts'
import { isDatedRow } from './dated-row.ts'
import type { Line } from './line.ts'
import { markQuestions } from './mark-questions.ts'
import type { Sentence } from './sentence.ts'

const ABBREVIATIONS = wordSet(`
  max min incl excl ex incl evt bijv ca dhr mevr mw dr ir ing mr drs nr tel o a d m i v p w z s t h b gem prov
  art jan feb mrt apr jun jul aug sep sept okt nov dec ma di wo do vr za zo ref vs st blz pag afd resp inkl bv
  nl vh wk no mon tue wed thu fri sat sun approx tar trf uurtar
`)

/** No sentence ends with these. */
const GOES_ON = wordSet(`
  per is zijn wordt worden kan mag de het een van voor met en of in op te om door are be can may the a of for
  with and or to
`)

/** Abbreviations that end a phrase ("32 u p/w. Looptijd"): with a capital behind them a sentence ends. */
const ENDS_PHRASE = wordSet('w h wk jr etc')

const ENDS_LINE = new Set(['.', '!', '?', ':', ';', ','])

/** Cuts a text into sentences, also at the walls that labels, values and cells are. */
export function sentencesIn(
  tokens: Tokens,
  lines: Line[],
  walls: Uint8Array,
): { sentences: Sentence[]; sentenceAt: Int32Array } {
  const sentences: Sentence[] = []
  const sentenceAt = new Int32Array(tokens.count + 1)
  // A text that was spoken, or typed without marks, has paragraphs for sentences.
  const isUnmarked = !lines.some(({ end }) => ENDS_LINE.has(markAt(tokens, end - 1)))
  let first = 0
  let lineIndex = 0
  for (let k = 1; k <= tokens.count; k++) {
    let cut = k === tokens.count || walls[k] === 1
    if (!cut && (tokens.gap[k] ?? 0) >= LINE) {
      lineIndex = Math.max(lineIndex, 0)
      while ((lines[lineIndex]?.end ?? 0) < k) lineIndex++
      cut = (isUnmarked && tokens.gap[k] === PARAGRAPH) || !isWrapped(tokens, lines, lineIndex, k)
    } else if (!cut) cut = tokens.gap[k] === CELL || endsAt(tokens, k - 1)
    if (!cut) continue
    const asks = markAt(tokens, k - 1) === '?'
    for (let t = first; t < k; t++) sentenceAt[t] = sentences.length
    sentences.push({ first, end: k, asks })
    first = k
  }
  sentenceAt[tokens.count] = sentences.length
  markQuestions(tokens, sentences)
  return { sentences, sentenceAt }
}

/** A mark that ends a sentence, with something new behind it. */
export function endsAt(tokens: Tokens, k: number): boolean {
  const mark = markAt(tokens, k)
  if (mark === '!' || mark === '?' || mark === ';' || mark === '•' || mark === '|') return true
  if (mark !== '.') return false
  if (tokens.gap[k + 1] === 0) return false
  if (tokens.gap[k] !== 0) return true
  const before = tokens.word[k - 1]
  // "pagina's.", "cv's."
  if (before?.folded === 's' && markAt(tokens, k - 2) === "'" && tokens.gap[k - 1] === 0) return true
  if (endsWithLetter(tokens, k)) return isCapital(tokens, k + 1)
  if (endsWithAddress(tokens, k)) return isCapital(tokens, k + 1) || tokens.type[k + 1] === NUMBER
  if (isOneOf(before, ENDS_PHRASE) && isCapital(tokens, k + 1) && tokens.type[k + 1] === WORD) return true
  if (tokens.type[k - 1] === WORD && isOneOf(before, ABBREVIATIONS))
    return (
      isCapital(tokens, k + 1) &&
      !isShort(tokens, k - 1) &&
      tokens.type[k + 1] === WORD &&
      tokens.word[k + 1]?.atom === null
    )
  return tokens.type[k + 1] !== NUMBER || tokens.type[k - 1] === WORD
}

/** "… een rijbewijs B. Wij …": a capital of its own behind a small word is no initial. */
function endsWithLetter(tokens: Tokens, k: number): boolean {
  const length = (tokens.end[k - 1] ?? 0) - (tokens.start[k - 1] ?? 0)
  const before = k - 2
  return (
    length === 1 &&
    isCapital(tokens, k - 1) &&
    tokens.type[before] === WORD &&
    (tokens.end[before] ?? 0) - (tokens.start[before] ?? 0) > 3 &&
    tokens.gap[k - 1] !== 0 &&
    !isCapital(tokens, before)
  )
}

/** "… naar inhuur@bureau.nl. De gesprekken …": the end of an address is no abbreviation. */
function endsWithAddress(tokens: Tokens, k: number): boolean {
  const isGlued = tokens.gap[k - 1] === 0 && tokens.gap[k - 2] === 0 && markAt(tokens, k - 2) === '.'
  return isGlued && lengthOf(tokens, k - 1) >= 2 && lengthOf(tokens, k - 3) >= 2 && tokens.type[k - 1] === WORD
}

function lengthOf(tokens: Tokens, k: number): number {
  return (tokens.end[k] ?? 0) - (tokens.start[k] ?? 0)
}

function isShort(tokens: Tokens, k: number): boolean {
  return (tokens.end[k] ?? 0) - (tokens.start[k] ?? 0) <= 5
}

/** A line does not end with these unless the sentence goes on below. */
const HANGS = wordSet('in de het een van te en of op aan bij met voor tot the of and to a')

/** Whether the sentence goes on from the line above, as prose does that is broken off at a margin. */
function isWrapped(tokens: Tokens, lines: Line[], above: number, k: number): boolean {
  const line = lines[above]
  const next = lines[above + 1]
  if (!line || !next || next.marked || line.marked) return false
  if (tokens.gap[next.first] !== PARAGRAPH && isOpen(tokens, k - 1, next.first)) return true
  if (markAt(tokens, k - 1) === ',' && isClockAt(tokens, next.first)) return true
  // "👉 VOG verplicht" begins anew.
  if (next.item || isDatedRow(tokens, line, next) || markAt(tokens, next.first) >= FIRST_PICTURE) return false
  const mark = markAt(tokens, k - 1)
  const from = tokens.type[k - 1] === NUMBER || tokens.word[k - 1]?.atom?.kind === 'number'
  // "32 tot ⏎ 36 uur", "32- ⏎ 36 uur", "32 ⏎ tot 36 uur".
  const opens = tokens.type[next.body] === NUMBER || markAt(tokens, next.body) === '€'
  if (opens && (isOneOf(tokens.word[k - 1], OPEN_ENDS) || isOpenDash(tokens, k - 1))) return true
  if (isPer(tokens, k - 1) && !isCapital(tokens, next.body)) return true
  if (from && isOneOf(tokens.word[next.body], OPEN_ENDS) && !isCapital(tokens, next.body)) return true
  if (mark === '.' || mark === '!' || mark === '?' || mark === ':' || mark === ';') return false
  if (mark >= FIRST_PICTURE && isCapital(tokens, next.body)) return false
  const small = tokens.type[next.body] === WORD && !isCapital(tokens, next.body)
  if (small && isOneOf(tokens.word[k - 1], GOES_ON)) return true
  const width = (tokens.end[k - 1] ?? 0) - (tokens.start[line.first] ?? 0)
  if (isOneOf(tokens.word[k - 1], HANGS) && mark === '' && width > 12) return true
  if (tokens.gap[next.first] === PARAGRAPH) return small && width > 50 && mark === ''
  if (small) return width > 30 || mark === ','
  return width > 60 || (mark === ',' && width > 30) || mark === '€'
}

/** "Ik doe mijn best 😊" ends with a picture, as others begin with one: from here on they stand. */
const FIRST_PICTURE = '\u2600'

/** Words that a number goes on behind. */
const OPEN_ENDS = wordSet('tot en t/m of a van maximaal max voor circa ca per')

/** "€ 88,50 per ⏎ uur". */
function isPer(tokens: Tokens, k: number): boolean {
  return tokens.word[k]?.folded === 'per'
}

function isOpenDash(tokens: Tokens, k: number): boolean {
  return markAt(tokens, k) === '-' && tokens.type[k - 1] === NUMBER
}

/** "17.00 uur" at the start of a line is no number of a list. */
function isClockAt(tokens: Tokens, k: number): boolean {
  const mark = markAt(tokens, k + 1)
  return (
    tokens.type[k] === NUMBER &&
    (mark === '.' || mark === ':') &&
    tokens.gap[k + 2] === 0 &&
    tokens.type[k + 2] === NUMBER
  )
}

const OPEN_WORDS = wordSet(`
  om op tot en van voor de het een per met uiterlijk vanaf tussen in aan the at on by until before from of and
`)

const JOINING_WORDS = wordSet('en of tot om uur and or until')

/** A line that breaks off within a phrase: "uiterlijk 6 maart 2026 om", "is 1 ⏎ november". */
function isOpen(tokens: Tokens, last: number, next: number): boolean {
  if (tokens.type[next] !== WORD && tokens.type[next] !== NUMBER) return false
  if (tokens.type[last] === NUMBER && tokens.word[next]?.atom?.kind === 'month') return true
  const goesOn = isOneOf(tokens.word[next], JOINING_WORDS) && !isCapital(tokens, next)
  if (goesOn && tokens.type[last] !== MARK) return true
  return isOneOf(tokens.word[last], OPEN_WORDS) && tokens.type[last - 1] !== undefined && tokens.gap[last] === BLANK
}
