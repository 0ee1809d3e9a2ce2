import type { RequestRecord } from '../../request.ts'
import { type Hit, hasHit, hits, hitsIn } from '../concepts/cues.ts'
import { clauseOf } from '../meanings/demands.ts'
import { counts, cuesOf, type Meanings, pairsOf, sentenceOf, spanOf } from '../meanings/meanings.ts'
import { LANGUAGES } from '../meanings/spoken.ts'
import { GLUED, markAt, NUMBER, type Tokens } from '../tokens/tokens.ts'
import { numberAt } from '../values/number.ts'
import type { Field } from './field.ts'

type Stretch = { first: number; end: number }
type Found<T> = Stretch & { value: T }
/** A stretch that may speak of the cv; `about`: its label or its section says that it does. */
type Place = Stretch & { about: boolean }

/** Cv-eisen: pages, language and references. */
export function cv(meanings: Meanings): Field<RequestRecord['cv']> {
  const places = placesOf(meanings)
  const pages = firstOf(places, (place) => pagesIn(meanings, place))
  const language = firstOf(places, (place) => languageIn(meanings, place))
  const references = referencesIn(meanings)
  return {
    value: {
      maxPages: pages?.value ?? null,
      language: language?.value ?? null,
      references: references?.value ?? null,
    },
    at: [pages, language, references].flatMap((found) => (found ? [spanOf(meanings, found.first, found.end)] : [])),
  }
}

function firstOf<T>(places: Place[], read: (place: Place) => Found<T> | null): Found<T> | null {
  for (const place of places) {
    const found = read(place)
    if (found) return found
  }
  return null
}

/** Labels of the cv first, then the sentences of its section and those that name it. */
function placesOf(meanings: Meanings): Place[] {
  const { tokens, sections, lines, cues } = meanings
  const places: Place[] = pairsOf(meanings, 'cv', 'cvLanguage').map(({ labelFirst, first, end, shape }) => ({
    first: labelFirst,
    // Below a label the whole line is about the cv, whatever other labels stand on it.
    end: shape === 'below' ? Math.max(end, lines[meanings.lineAt[first] ?? 0]?.end ?? end) : end,
    about: true,
  }))
  const seen = new Set<number>()
  const add = (token: number, about: boolean) => {
    const { first, end } = sentenceOf(meanings, token)
    if (!seen.has(first)) places.push({ first, end, about })
    seen.add(first)
  }
  for (const section of sections) {
    if (section.kind !== 'cv' || !counts(meanings, lines[section.first]?.first ?? 0)) continue
    const end = lines[section.end - 1]?.end ?? 0
    for (let k = lines[section.first]?.first ?? end; k < end; k = sentenceOf(meanings, k).end) add(k, true)
  }
  if (hits(cues, 'cv.name').length > 0) for (const { first } of cuesOf(meanings, 'cv.name')) add(first, false)
  return places.filter(({ first }) => first < tokens.count)
}

/** "maximaal vier (4) pagina's", "4 A4", "four pages at most": the most pages that a cv may have. */
function pagesIn(meanings: Meanings, { first, end, about }: Place): Found<number> | null {
  const { tokens, cues } = meanings
  if (!about && isPast(tokens, first, end)) return null
  const labelled = about ? pagesAlone(meanings, first, end) : null
  if (labelled) return labelled
  for (const page of hitsIn(cues, 'cv.page', first, end)) {
    if (tokens.word[page.first]?.folded === 'a' && tokens.number[page.first + 1] !== 4) continue
    const count = numberBefore(tokens, first, page.first)
    if (!count || count.value < 1) continue
    if (!(isOfCv(meanings, { first, end }, count.first, page.end) ?? about)) continue
    if (!about && !isBounded(meanings, { first, end }, count.first, page.end)) continue
    return { value: count.value, first: count.first, end: page.end }
  }
  return null
}

/** "Pagina's cv: 4": the label names the pages, the value is a number alone. */
function pagesAlone({ tokens, cues, pairs, pairAt }: Meanings, first: number, end: number): Found<number> | null {
  const pair = pairs[pairAt[end - 1] ?? -1]
  if (!pair || pair.labelFirst !== first || pair.end !== end) return null
  const number = numberAt(tokens, pair.first, end)
  const length = hasHit(cues, 'cv.page', first, pair.labelEnd) || isLength(tokens, first, pair.labelEnd)
  if (!number || number.end !== end || number.article || number.value < 1 || number.value > 50 || !length) return null
  return { value: number.value, first, end }
}

function isLength(tokens: Tokens, first: number, end: number): boolean {
  for (let k = first; k < end; k++) if (LENGTHS.has(tokens.word[k]?.folded ?? '')) return true
  return false
}

const LENGTHS = new Set(['omvang', 'lengte', 'length', 'pages'])

function isPast(tokens: Tokens, first: number, end: number): boolean {
  for (let k = first; k < end; k++) if (PAST.has(tokens.word[k]?.folded ?? '')) return true
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
  if (behind && behind.first - end < 2 && !hasMark(tokens, end, behind.first)) return behind.cv
  return (before ?? behind)?.cv ?? null
}

function hasMark(tokens: Tokens, first: number, end: number): boolean {
  for (let k = first; k < end; k++) if (markAt(tokens, k) !== '') return true
  return false
}

const BOUNDS = new Set(
  'max maximaal maximum maximale hoogstens hoogste hooguit langer meer groter longer more up most tot to mag uit van beslaat beslaan omvat bestaat telt exceed exceeds exceeding limit limited boven'.split(
    ' ',
  ),
)

/** "maximaal", "niet langer dan", "(4 pagina's)": the number bounds. */
function isBounded({ tokens }: Meanings, around: Stretch, first: number, end: number): boolean {
  for (let k = Math.max(around.first, first - 6); k < first; k++)
    if (BOUNDS.has(tokens.word[k]?.folded ?? '')) return true
  for (let k = end; k < Math.min(around.end, end + 4); k++) if (BOUNDS.has(tokens.word[k]?.folded ?? '')) return true
  const before = markAt(tokens, first - 1)
  return before === ':' || before === '('
}

/** The language that a cv is written in, not one that the candidate speaks; null where several will do. */
function languageIn(meanings: Meanings, { first, end, about }: Place): Found<string> | null {
  const { cues, tokens } = meanings
  if (hasHit(cues, 'language.mastered', first, end)) return null
  const found = LANGUAGES.flatMap((language) =>
    hitsIn(cues, `language.${language}`, first, end)
      .slice(0, 1)
      .map((hit) => ({ ...hit, value: language as string })),
  )
  const [only] = found
  if (!only || found.length > 1) return null
  const alone = isAlone(tokens, only, first, end)
  return alone || hasHit(cues, 'writing.cv', first, end) ? only : about && end - first < 4 ? only : null
}

/** "CV: max. 4 A4, Nederlands, 2 referenties". */
function isAlone(tokens: Tokens, hit: Hit, first: number, end: number): boolean {
  const before = hit.first === first || '.,(;:/|-*•'.includes(markAt(tokens, hit.first - 1) || ' ')
  const behind = hit.end >= end || ',);.|'.includes(markAt(tokens, hit.end) || ' ')
  return before && behind
}

const NOT_NEEDED = 'demand.denied'
/** Another person's cv, or one of long ago. */
const PAST = new Set(['telde', 'was', 'waren', 'had', 'hadden', 'stond', 'las', 'bevatte'])

/** How many references are asked for: "twee relevante referenties", "referenties: 2". */
function referencesIn(meanings: Meanings): Found<number> | null {
  const { tokens, cues } = meanings
  for (const hit of cuesOf(meanings, 'cv.reference')) {
    const { first } = sentenceOf(meanings, hit.first)
    const clause = clauseOf(meanings, hit.first)
    if (hasHit(cues, NOT_NEEDED, clause.first, clause.end) || tokens.word[hit.first - 1]?.folded === 'geen') continue
    for (let k = hit.first - 1; k >= Math.max(first, hit.first - 4) && markAt(tokens, k) !== ','; k--) {
      const number = k < hit.first ? numberAt(tokens, k, k + 1) : null
      if (isCount(number)) return { value: number.value, first: k, end: hit.end }
    }
    if (!tokens.word[hit.first]?.folded.endsWith('s') && tokens.word[hit.first]?.folded !== 'referenten') continue
    const behind = countBehind(tokens, hit.end)
    if (behind) return { value: behind.value, first: hit.first, end: behind.end }
  }
  return null
}

function isCount(number: ReturnType<typeof numberAt>): number is NonNullable<ReturnType<typeof numberAt>> {
  return number !== null && !number.article && Number.isInteger(number.value) && number.value > 0 && number.value < 20
}

const LEAST = new Set(['minimaal', 'min', 'ten', 'minste', 'tenminste', 'minstens', 'at', 'least'])

function countBehind(tokens: Tokens, from: number): { value: number; end: number } | null {
  let k = from
  while ((':=(-.'.includes(markAt(tokens, k) || ' ') || LEAST.has(tokens.word[k]?.folded ?? '')) && k - from < 5) k++
  const number = k > from ? numberAt(tokens, k, k + 1) : null
  const goesOn =
    '/-.'.includes(markAt(tokens, k + 1) || ' ') && tokens.gap[k + 1] === GLUED && tokens.gap[k + 2] === GLUED
  const whole = tokens.type[k] !== NUMBER || !goesOn || k + 2 >= tokens.count
  return isCount(number) && whole ? { value: number.value, end: k + 1 } : null
}
