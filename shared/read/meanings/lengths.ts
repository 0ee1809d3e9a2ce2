import type { Pair } from '../blocks/pair.ts'
import { hitsIn } from '../concepts/cues.ts'
import { numberAt } from '../tokens/number.ts'
import { isMark, markAt, NUMBER } from '../tokens/tokens.ts'
import type { QuantityValue } from '../values/value.ts'
import { type Meanings, valuesWithin } from './meanings.ts'

/** A length of time with its months; null where these are no whole number. `times`: the 2 of "2 x 6 maanden". */
export type Length = { months: number | null; times: number | null; first: number; end: number }

export function isLength({ unit, per }: QuantityValue): boolean {
  return per === null && (unit === 'month' || unit === 'year' || unit === 'week' || unit === 'quarter')
}

/** Thirteen weeks are a quarter; other numbers of weeks are no whole months. */
export function monthsOf({ min, max, unit }: QuantityValue): number | null {
  if (min !== max) return null
  const weeks = unit === 'week' && min % 13 === 0 ? (min / 13) * 3 : 0
  const months = unit === 'month' ? min : unit === 'year' ? min * 12 : unit === 'quarter' ? min * 3 : weeks
  return Number.isInteger(months) && months > 0 && months <= 240 ? months : null
}

/** "Verlenging na de eerste periode van 5 maanden", "3 maanden (1e termijn)": the term itself, beside what follows it. */
export function isInitial({ cues }: Meanings, { first, end }: Length): boolean {
  const hits = hitsIn(cues, 'term.first', Math.max(0, first - LONGEST_INITIAL), end + 2)
  return hits.some((hit) => hit.end === first || hit.first === end)
}

const LONGEST_INITIAL = 5
const YEAR = 12

/** "2 optiejaren": years that are counted, without a length of their own. */
export function optionYears({ tokens, cues }: Meanings, first: number, end: number): Length[] {
  return hitsIn(cues, 'term.optionYears', first, end).flatMap((hit): Length[] => {
    const number = numberAt(tokens, hit.first - 1, hit.first)
    if (number && hit.first > first) return [{ months: YEAR, times: number.value, first: hit.first - 1, end: hit.end }]
    const after = numberAt(tokens, isMark(tokens, hit.end, ':') ? hit.end + 1 : hit.end, end)
    return after ? [{ months: YEAR, times: after.value, first: hit.first, end: after.end }] : []
  })
}

/** "Duur (maanden): 6": the unit stands in the label. */
export function bareMonths({ tokens }: Meanings, { first, end, labelFirst }: Pair): Length | null {
  const number = numberAt(tokens, first, end)
  if (!number || number.end !== end || !Number.isInteger(number.value) || number.value < 1) return null
  for (let k = labelFirst; k < first; k++) {
    const atom = tokens.word[k]?.atom
    if (atom?.kind === 'unit' && atom.unit === 'month') return { months: number.value, times: null, first, end }
  }
  return null
}

/** The lengths of a stretch in text order; "6 + 6 maanden" are two, since the unit stands only at the end. */
export function lengthsIn(meanings: Meanings, first: number, end: number): Length[] {
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
export function optionFrom(meanings: Meanings, first: number, end: number): number {
  const cue = hitsIn(meanings.cues, 'term.option', first, end)[0]?.first ?? end
  for (let k = first; k < cue; k++) if (markAt(meanings.tokens, k) === '+') return k
  return cue
}
