import type { LabelKind } from '../../vocabulary/labels.ts'
import type { Pair } from '../blocks/pair.ts'
import { type Hit, hasHit, hitsIn } from '../concepts/cues.ts'
import { markAt, NUMBER, WORD } from '../tokens/tokens.ts'
import { isMark, isWord, numberAt } from '../values/number.ts'
import type { QuantityValue } from '../values/value.ts'
import { counts, type Meanings, pairsOf, sectionKind, sentenceOf, valuesWithin } from './meanings.ts'

/** A stated length of time: the first term (looptijd) of the assignment, or an option to go on after it (verlenging). */
export type Term = {
  use: 'term' | 'option'
  /** Whole months; null where the length is none ("6 tot 9 maanden", "16 weken"). */
  months: number | null
  /** How often, where the length says so itself: "2 x 6 maanden". */
  times: number | null
  labelled: boolean
  /** The kind of its label, and the value or sentence in which it stands. */
  label: LabelKind | null
  scope: Hit
  first: number
  end: number
}

/** What speaks of other things with the same words. */
const ASIDES = new Set(['knockouts', 'awards', 'competences', 'organisation', 'condition', 'cv', 'registrations'])

/** Every length of time that the text states of the assignment: those of labels first, then those of sentences. */
export function termsOf(meanings: Meanings): Term[] {
  const labelled = pairsOf(meanings, 'duration', 'end', 'extension').flatMap((pair) =>
    // "- tot 2 jaar werkervaring" among criteria has no label.
    pair.shape === 'loose' && isAside(meanings, pair.first) ? [] : termsOfPair(meanings, pair),
  )
  const told: Term[] = []
  let sentence = -1
  for (const value of meanings.values) {
    if (value.kind !== 'quantity' || !isLength(value) || !counts(meanings, value.first)) continue
    const at = meanings.sentenceAt[value.first] ?? 0
    if (at === sentence) continue
    sentence = at
    const kind = meanings.pairs[meanings.pairAt[value.first] ?? -1]?.kind
    if (kind === 'duration' || kind === 'end' || kind === 'extension' || isAside(meanings, value.first)) continue
    for (const term of termsOfSentence(meanings, stretchOf(meanings, value.first))) told.push(term)
  }
  return [...labelled, ...told]
}

/** A sentence; a label that we do not know is part of what its value says ("Possible extension: 6 months"). */
function stretchOf(meanings: Meanings, token: number): Hit {
  const { first, end } = sentenceOf(meanings, token)
  const pair = meanings.pairs[meanings.pairAt[token] ?? -1]
  return pair && pair.kind === null && pair.first === first ? { first: pair.labelFirst, end } : { first, end }
}

function isAside(meanings: Meanings, token: number): boolean {
  return ASIDES.has(sectionKind(meanings, token) ?? '')
}

function isLength({ unit, per }: QuantityValue): boolean {
  return per === null && (unit === 'month' || unit === 'year' || unit === 'week' || unit === 'quarter')
}

/** Thirteen weeks are a quarter; other numbers of weeks are no whole months. */
export function monthsOf({ min, max, unit }: QuantityValue): number | null {
  if (min !== max) return null
  const weeks = unit === 'week' && min % 13 === 0 ? (min / 13) * 3 : 0
  const months = unit === 'month' ? min : unit === 'year' ? min * 12 : unit === 'quarter' ? min * 3 : weeks
  return Number.isInteger(months) && months > 0 && months <= 240 ? months : null
}

/** Of a "Duur" the first length is the term, and what follows a word of extension is an option. */
function termsOfPair(meanings: Meanings, pair: Pair): Term[] {
  const { first, end, kind } = pair
  const made = (length: Length, use: Term['use']): Term => ({
    ...length,
    use,
    labelled: true,
    label: kind,
    scope: { first, end },
  })
  const lengths = lengthsIn(meanings, first, end)
  const years = optionYears(meanings, first, end).map((length) => made(length, 'option'))
  if (kind === 'extension') {
    if (isRefused(meanings, first, end)) return []
    return years.length > 0 ? years : lengths.map((length) => made(length, 'option'))
  }
  const bare = lengths.length === 0 ? bareMonths(meanings, pair) : null
  if (bare) return [made(bare, 'term')]
  const option = optionFrom(meanings, first, end)
  const term = lengths.find((length) => length.first < option && length.times === null)
  const after = lengths.filter((length) => length.end > option)
  return [...(term ? [made(term, 'term')] : []), ...years, ...after.map((length) => made(length, 'option'))]
}

/** "Verlenging: nee", "geen", "n.v.t."; more of something else. */
function isRefused({ tokens, cues }: Meanings, first: number, end: number): boolean {
  return (
    isWord(tokens, first, 'nee', 'geen', 'no', 'none', 'niet', 'nvt', 'not') ||
    (isWord(tokens, first, 'n') && isWord(tokens, first + 2, 'v', 'a')) ||
    hasHit(cues, 'term.none', first, end) ||
    hasHit(cues, 'term.elsewhere', first, end)
  )
}

const YEAR = 12

/** "2 optiejaren": years that are counted, without a length of their own. */
function optionYears({ tokens, cues }: Meanings, first: number, end: number): Length[] {
  return hitsIn(cues, 'term.optionYears', first, end).flatMap((hit): Length[] => {
    const number = numberAt(tokens, hit.first - 1, hit.first)
    if (number && hit.first > first) return [{ months: YEAR, times: number.value, first: hit.first - 1, end: hit.end }]
    const after = numberAt(tokens, isMark(tokens, hit.end, ':') ? hit.end + 1 : hit.end, end)
    return after ? [{ months: YEAR, times: after.value, first: hit.first, end: after.end }] : []
  })
}

/** "Duur (maanden): 6": the unit stands in the label. */
function bareMonths({ tokens }: Meanings, { first, end, labelFirst }: Pair): Length | null {
  const number = numberAt(tokens, first, end)
  if (!number || number.end !== end || !Number.isInteger(number.value) || number.value < 1) return null
  for (let k = labelFirst; k < first; k++) {
    const atom = tokens.word[k]?.atom
    if (atom?.kind === 'unit' && atom.unit === 'month') return { months: number.value, times: null, first, end }
  }
  return null
}

type Length = Pick<Term, 'months' | 'times' | 'first' | 'end'>

/** The lengths of a stretch in text order; "6 + 6 maanden" are two, since the unit stands only at the end. */
function lengthsIn(meanings: Meanings, first: number, end: number): Length[] {
  const { tokens } = meanings
  return valuesWithin(meanings, first, end).flatMap((value): Length[] => {
    if (value.kind !== 'quantity' || !isLength(value)) return []
    if (value.min !== value.max && isMark(tokens, value.first + 2, ',')) return stepsOf(value)
    const length = { months: monthsOf(value), times: value.times, first: value.first, end: value.end }
    const lead: Length[] = []
    let at = value.first
    while (at - 2 >= first && isMark(tokens, at - 1, '+') && tokens.type[at - 2] === NUMBER) {
      const number = tokens.number[at - 2] ?? 0
      lead.unshift({
        months: monthsOf({ ...value, min: number, max: number }),
        times: null,
        first: at - 2,
        end: at - 1,
      })
      at -= 2
    }
    return [...lead, length]
  })
}

/** "3 maanden, max. 12 maanden" are two lengths, not one between. */
function stepsOf(value: QuantityValue): Length[] {
  const { first, end, min, max } = value
  return [
    { months: monthsOf({ ...value, max: min }), times: null, first, end: first + 2 },
    { months: monthsOf({ ...value, min: max }), times: null, first: first + 3, end },
  ]
}

/** Where the words of what may follow the term begin; past the end where there are none. */
function optionFrom(meanings: Meanings, first: number, end: number): number {
  const cue = hitsIn(meanings.cues, 'term.option', first, end)[0]?.first ?? end
  for (let k = first; k < cue; k++) if (markAt(meanings.tokens, k) === '+') return k
  return cue
}

const JOINS = [
  'met',
  'en',
  'with',
  'and',
  'plus',
  'daarna',
  'waarna',
  'inclusief',
  'incl',
  'of',
  'kan',
  'evt',
  'eventueel',
  'mogelijk',
]

function termsOfSentence(meanings: Meanings, { first, end }: Hit): Term[] {
  const { cues } = meanings
  const made = (length: Length, use: Term['use']): Term => ({
    ...length,
    use,
    labelled: false,
    label: null,
    scope: { first, end },
  })
  const option = optionFrom(meanings, first, end)
  const hasOption = option < end
  const isNone = hasOption && (hasHit(cues, 'term.none', first, end) || hasHit(cues, 'term.elsewhere', first, end))
  const years = hasOption && !isNone ? optionYears(meanings, first, end).map((length) => made(length, 'option')) : []
  const lengths = lengthsIn(meanings, first, end).flatMap((length): Term[] => {
    const follows = length.first > option || length.times !== null || !closesBefore(meanings, length.end, option)
    if (hasOption && follows) return isNone ? [] : [made(length, 'option')]
    return isTerm(meanings, length, { first, end }, hasOption) ? [made(length, 'term')] : []
  })
  return [...years, ...lengths]
}

/** Whether a clause ends between a length and the word of extension: "12 maanden en kan verlengd worden". */
function closesBefore({ tokens }: Meanings, from: number, option: number): boolean {
  for (let k = from; k <= option; k++) {
    if (isMark(tokens, k, ',;(.+-') || isWord(tokens, k, ...JOINS)) return true
  }
  return false
}

/** Told of the assignment: by the name of a term, of the assignment, or where somebody is wanted "voor 6 maanden". */
function isTerm(meanings: Meanings, length: Length, { first, end }: Hit, hasOption: boolean): boolean {
  const { cues, tokens } = meanings
  const from = clauseFirst(meanings, first, length.first)
  const to = clauseLast(meanings, length.end, end)
  if (length.months === null || length.times !== null) return false
  if (hasHit(cues, 'term.not', Math.max(from, length.first - 5), Math.min(to, length.end + 4))) return false
  if (isWord(tokens, from, 'daarna', 'vervolgens', 'thereafter', 'then')) return false
  if (isStage(meanings, first, length.first)) return false
  if (hasHit(cues, 'term.named', from, length.first)) return true
  if (hasHit(cues, 'term.subject', first, length.first)) return false
  if (hasHit(cues, 'term.assignment', from, length.first)) return true
  if (hasHit(cues, 'term.assignment', length.end, length.end + 2)) return true
  if (hasHit(cues, 'term.behind', length.end, length.end + 1)) return true
  const wanted =
    hasOption || end - first <= 9 || hasHit(cues, 'term.from', first, end) || isWanted(meanings, first, end)
  if (!wanted) return false
  if (
    hasHit(cues, 'term.runs', from, length.first) ||
    hasHit(cues, 'term.for', Math.max(from, length.first - 4), length.first)
  )
    return true
  return from >= length.first - 1 && to <= length.end + 1
}

function isWanted(meanings: Meanings, first: number, end: number): boolean {
  if (hasHit(meanings.cues, 'term.wanted', first, end)) return true
  return valuesWithin(meanings, first, end).some((value) => value.kind === 'quantity' && value.unit === 'hour')
}

/** "€ 76 voor de eerste 12 maanden": how long a rate holds. */
function isStage(meanings: Meanings, first: number, before: number): boolean {
  const { tokens } = meanings
  if (!isWord(tokens, before - 1, 'eerste', 'first')) return false
  return valuesWithin(meanings, first, before).some(({ kind }) => kind === 'amount')
}

function clauseFirst({ tokens }: Meanings, first: number, before: number): number {
  for (let k = before - 1; k >= first; k--) {
    if (isMark(tokens, k, ',;(|') || (isMark(tokens, k, '-') && tokens.gap[k] !== 0)) return k + 1
  }
  return first
}

function clauseLast({ tokens }: Meanings, from: number, end: number): number {
  for (let k = from; k < end; k++) {
    if (isMark(tokens, k, ',;().|+') || (isMark(tokens, k, '-') && tokens.gap[k] !== 0)) return k
    if (tokens.type[k] === WORD && k === from && isWord(tokens, k, ...JOINS)) return k
  }
  return end
}
