import type { RequestRecord } from '../../request.ts'
import { datesAbout, type KnownDate } from '../meanings/dates-about.ts'
import { type Meanings, spanOf } from '../meanings/meanings.ts'
import { once } from '../meanings/once.ts'
import { isWord } from '../tokens/tokens.ts'
import { lastOfMonth } from '../values/calendar.ts'
import { type Field, nothing } from './field.ts'

/** Einddatum: a month that is named as the end counts through its last day, except after "tot". */
export function end(meanings: Meanings): Field<RequestRecord['end']> {
  const all = endDates(meanings)
  const first = all[0]
  if (!first) return nothing(null)
  const same = all.filter(({ date }) => date === first.date)
  return { value: first.date, at: same.map(({ value }) => spanOf(meanings, value.first, value.end)) }
}

/** Every stated end, those of a label first. */
export const endDates = once(findEndDates)

function findEndDates(meanings: Meanings): KnownDate[] {
  return datesAbout(meanings, 'end').map((meaning) => {
    if (meaning.precision === 'day') return meaning
    const { tokens } = meanings
    const { first } = meaning.value
    const isLate = isWord(tokens, first, 'eind', 'einde', 'end', 'late', 'ultimo')
    const upTo = isWord(tokens, first - 1, 'tot', 'until', 'till') && !isLate
    return upTo || isWord(tokens, first, 'begin', 'early', 'start')
      ? meaning
      : { ...meaning, date: lastOfMonth(meaning.date) }
  })
}
