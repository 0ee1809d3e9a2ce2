import { type Meanings, spanOf } from '../meanings/meanings.ts'
import type { Term } from '../meanings/term.ts'
import { termsOf } from '../meanings/terms.ts'
import type { Span } from '../text/text.ts'
import { wholeMonths } from '../values/calendar.ts'
import { end, endDates } from './end.ts'
import { type Field, nothing } from './field.ts'
import { start } from './start.ts'

/** Looptijd: as a label states it; else from start to end where the end has a label; else as a sentence states it. */
export function durationMonths(meanings: Meanings): Field<number | null> {
  const stated = statedTerms(meanings)
  const best = stated[0]
  const derived = derivedMonths(meanings)
  if (best && (best.labelled || !derived || !derived.labelled)) {
    const same = stated.filter(({ months }) => months === best.months)
    return { value: best.months, at: same.map(({ first, end: last }) => spanOf(meanings, first, last)) }
  }
  return derived ? { value: derived.value, at: derived.at } : nothing(null)
}

/** Every stated term in whole months, those of labels first. */
export function statedTerms(meanings: Meanings): (Term & { months: number })[] {
  return termsOf(meanings).filter(
    (term): term is Term & { months: number } => term.use === 'term' && term.months !== null,
  )
}

/** Whole months from the stated start to the stated end. */
function derivedMonths(meanings: Meanings): { value: number; at: Span[]; labelled: boolean } | null {
  const ending = endDates(meanings)[0]
  if (!ending) return null
  // "Looptijd: 26 februari tot 26 augustus": the dates of one value are a term by themselves, whatever the start.
  const pair = meanings.pairAt[ending.value.first] ?? -1
  const opening =
    pair < 0
      ? undefined
      : meanings.dates.find(
          ({ about, value, date }) => about === 'start' && date !== null && meanings.pairAt[value.first] === pair,
        )
  const from = start(meanings)
  const begin = opening?.date ?? (from.value.asap ? null : from.value.date)
  if (!begin) return null
  const months = wholeMonths(begin, ending.date)
  if (months === null || months < 1) return null
  const at = opening ? [spanOf(meanings, opening.value.first, opening.value.end)] : from.at
  return { value: months, at: [...end(meanings).at, ...at], labelled: ending.by === 'label' }
}
