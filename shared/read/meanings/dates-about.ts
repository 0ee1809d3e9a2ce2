import type { ClockValue } from '../values/value.ts'
import type { About } from './about.ts'
import type { DatedMeaning } from './dated-meaning.ts'
import { counts, type Meanings, sentenceOf, valuesWithin } from './meanings.ts'

/** A date whose year is stated or could be inferred. */
export type KnownDate = DatedMeaning & { date: string }

/** The dates that are about these, with a known year: of the newest mail that has any, those of a label first. */
export function datesAbout(meanings: Meanings, ...abouts: About[]): KnownDate[] {
  const known = meanings.dates.filter(
    (meaning): meaning is KnownDate =>
      meaning.date !== null &&
      meaning.about !== null &&
      abouts.includes(meaning.about) &&
      counts(meanings, meaning.value.first),
  )
  if (known.length < 2) return known
  const newest = Math.min(...known.map(({ mail }) => mail))
  const own = known.filter(({ mail }) => mail === newest)
  return [...own.filter(({ by }) => by === 'label'), ...own.filter(({ by }) => by !== 'label')]
}

/** A time in the sentence of a date, behind it and before the next date: "Op 6 maart zijn er gesprekken, 9-12 uur". */
export function laterTime(meanings: Meanings, { value }: DatedMeaning): ClockValue | null {
  const { first, end } = sentenceOf(meanings, value.first)
  const line = meanings.lines[meanings.lineAt[value.first] ?? 0]
  // "di 19-01-2027 ⇥ sluiting 10:00 uur": a row that begins with its day.
  const isRow = line !== undefined && line.body === value.first && first === value.first && line.end > end
  for (const other of valuesWithin(meanings, value.end, isRow ? line.end : end)) {
    if (other.kind === 'date') return null
    if (other.kind === 'clock') return other
  }
  return null
}
