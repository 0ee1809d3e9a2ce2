import { oneLine } from '../../language/one-line.ts'
import type { DatedMeaning } from '../meanings/dated-meaning.ts'
import { type Meanings, spanOf } from '../meanings/meanings.ts'
import { NUMBER, textOf } from '../tokens/tokens.ts'
import type { Found, Seen } from './found.ts'
import { dutchDay, dutchList, dutchMonth } from './in-dutch.ts'
import { usedDates } from './used-dates.ts'

/** Dates without a year that the record uses: one question for all, which names what was read where a year was found. */
export function yearMissing({ meanings }: Seen): Found[] {
  const used = usedDates(meanings).filter(({ meaning }) => !meaning.yearStated && hasOwnMonth(meanings, meaning))
  const first = used[0]
  if (!first) return []
  const dates = used.map(({ meaning }) => meaning)
  const at = dates.map(({ value }) => spanOf(meanings, value.first, value.dateEnd))
  return [{ code: 'year-missing', field: first.field, at, question: questionOn(meanings, dates) }]
}

/** The days before the last in "16, 17 en 20 april" have no month of their own to show. */
function hasOwnMonth({ tokens }: Meanings, { value }: DatedMeaning): boolean {
  for (let k = value.first; k < value.end; k++) if (tokens.type[k] !== NUMBER) return true
  return false
}

function questionOn({ tokens }: Meanings, dates: DatedMeaning[]): string {
  const words = [...new Set(dates.map(({ value }) => `"${oneLine(textOf(tokens, value.first, value.dateEnd))}"`))]
  const read = [
    ...new Set(
      dates.flatMap(({ date, precision }) => (date ? [precision === 'month' ? dutchMonth(date) : dutchDay(date)] : [])),
    ),
  ]
  const stated = `Bij ${dutchList(words)} staat geen jaartal.`
  return dates.every(({ date }) => date !== null)
    ? `${stated} Wij lezen dit als ${dutchList(read)}. Klopt dat?`
    : `${stated} Welk jaar is bedoeld?`
}
