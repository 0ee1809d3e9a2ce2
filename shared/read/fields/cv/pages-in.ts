import { isOneOf, wordSet } from '../../../vocabulary/word-set.ts'
import { pairAround } from '../../blocks/blocks.ts'
import { hitsIn } from '../../concepts/cues.ts'
import { clauseOf } from '../../meanings/demands.ts'
import type { Meanings } from '../../meanings/meanings.ts'
import { numberAt } from '../../tokens/number.ts'
import { GLUED, isMark, isWord, markAt, type Tokens } from '../../tokens/tokens.ts'
import { type Found, isLengthAsked, type Place, type Stretch } from './place-of-cv.ts'

/** "maximaal vier (4) pagina's", "4 A4", "four pages at most": the most pages that a cv may have. */
export function pagesIn(meanings: Meanings, { first, end, about, asked }: Place): Found<number> | null {
  const { tokens, cues } = meanings
  const labelled = asked === 'length' ? onlyNumber(tokens, first, end) : about ? pagesAlone(meanings, first, end) : null
  if (labelled) return labelled
  for (const page of hitsIn(cues, 'cv.page', first, end)) {
    if (tokens.word[page.first]?.folded === 'a' && tokens.number[page.first + 1] !== 4) continue
    const count = numberBefore(tokens, first, page.first)
    if (!count || count.value < 1 || isPast(meanings, count.first) || isWord(tokens, page.end, 'per')) continue
    if (!(isOfCv(meanings, { first, end }, count.first, page.end) ?? about)) continue
    if (!about && !isBounded(meanings, { first, end }, count.first, page.end)) continue
    return { value: count.value, first: count.first, end: page.end }
  }
  return pagesLeftOut(meanings, { first, end })
}

/** "De brief telt hooguit één pagina, het cv hooguit twee": the word is not said twice. */
function pagesLeftOut({ tokens, cues }: Meanings, { first, end }: Stretch): Found<number> | null {
  const [page] = hitsIn(cues, 'cv.page', first, end)
  const cv = hitsIn(cues, 'cv.name', first, end).find((hit) => page && hit.first > page.end)
  if (!cv) return null
  let k = cv.end
  while (k < end && (isOneOf(tokens.word[k], MOST) || markAt(tokens, k) === '.')) k++
  const number = k > cv.end ? numberAt(tokens, k, end) : null
  if (!number || number.value < 1 || number.value > 50 || (number.end < end && markAt(tokens, number.end) === ''))
    return null
  return { value: number.value, first: cv.first, end: number.end }
}

/** "Pagina's cv: 4": the label names the pages, the value is a number alone. */
function pagesAlone(meanings: Meanings, first: number, end: number): Found<number> | null {
  const { tokens } = meanings
  const pair = pairAround(meanings, end - 1)
  if (!pair || pair.labelFirst !== first || pair.end !== end) return null
  const found = isLengthAsked(meanings, { first, end: pair.labelEnd }) ? onlyNumber(tokens, pair.first, end) : null
  return found && { ...found, first }
}

/** "4", "max. vier." */
function onlyNumber(tokens: Tokens, first: number, end: number): Found<number> | null {
  let k = first
  while (k < end && (isOneOf(tokens.word[k], MOST) || markAt(tokens, k) === '.')) k++
  const number = numberAt(tokens, k, end)
  const isWhole = number?.end === end || (number?.end === end - 1 && isMark(tokens, end - 1, '.!'))
  if (!number || !isWhole || number.article || number.value < 1 || number.value > 50) return null
  return { value: number.value, first: k, end: number.end }
}

const MOST = wordSet('max maximaal maximum hooguit hoogstens')

/** Another person's cv, or one of long ago. */
const PAST = wordSet(`
  telde was waren had hadden stond las bevatte kregen kreeg ontvingen ontving vorig vorige laatst onlangs eerder eerdere
  destijds toen received previous previously
`)

function isPast(meanings: Meanings, token: number): boolean {
  const { tokens } = meanings
  const { first, end } = clauseOf(meanings, token)
  for (let k = first; k < end; k++) if (isOneOf(tokens.word[k], PAST)) return true
  return false
}

/** The number before a token, in digits or as a word, also "vier (4)". */
function numberBefore(tokens: Tokens, first: number, k: number): Found<number> | null {
  let at = k - 1
  if (markAt(tokens, at) === ')') at--
  if (markAt(tokens, at) === '-' && tokens.gap[at] === GLUED) at--
  if (at < first) return null
  const number = numberAt(tokens, at, at + 1)
  if (!number || number.article || !Number.isInteger(number.value) || number.value > 50) return null
  return { value: number.value, first: at, end: k }
}

/** Whether the paper that is named nearest before a place, else behind it, is the cv; null where none is named. */
function isOfCv({ cues, tokens }: Meanings, around: Stretch, first: number, end: number): boolean | null {
  const marks = [
    ...hitsIn(cues, 'cv.name', around.first, around.end).map((hit) => ({ ...hit, cv: true })),
    ...hitsIn(cues, 'cv.other', around.first, around.end).map((hit) => ({ ...hit, cv: false })),
  ].sort((a, b) => a.first - b.first)
  const before = marks.filter((mark) => mark.first < first).at(-1)
  const behind = marks.find((mark) => mark.first >= end)
  // "maximaal 2 pagina's motivatie": what follows at once is what is measured.
  const isNext = behind && behind.first - end < 2 && !hasMark(tokens, end, behind.first)
  if (isNext && !isWord(tokens, end, 'en', 'and', 'plus')) return behind.cv
  return (before ?? behind)?.cv ?? null
}

function hasMark(tokens: Tokens, first: number, end: number): boolean {
  for (let k = first; k < end; k++) if (markAt(tokens, k) !== '') return true
  return false
}

const BOUNDS = wordSet(`
  max maximaal maximum maximale hoogstens hoogste hooguit langer meer groter longer more up most tot to mag uit
  van beslaat beslaan omvat bestaat telt exceed exceeds exceeding limit limited boven past passen passend op genoeg
  volstaat volstaan voldoende fits fit enough kort
`)

/** "maximaal", "niet langer dan", "(4 pagina's)": the number bounds. */
function isBounded({ tokens }: Meanings, around: Stretch, first: number, end: number): boolean {
  for (let k = Math.max(around.first, first - 6); k < first; k++) if (isOneOf(tokens.word[k], BOUNDS)) return true
  for (let k = end; k < Math.min(around.end, end + 8); k++) if (isOneOf(tokens.word[k], BOUNDS)) return true
  const before = markAt(tokens, first - 1)
  return before === ':' || before === '('
}
