import { instantOf } from '../dates/calendar.ts'
import { datesAbout, type KnownDate, onlySpan, spansOf, stretchOf } from '../dates/dated.ts'
import { findTime, type TimeMention } from '../dates/times.ts'
import type { Field } from '../reading/find.ts'
import { pairsOf } from '../reading/layout.ts'
import { type Outline, placeAt } from '../reading/outline.ts'
import type { Span } from '../reading/text.ts'
import type { RequestRecord } from '../request.ts'

/** One stated closing moment. `at`: the date and its time; `quote`: the stretch to show. */
export type Closing = { instant: string; date: string; time: string | null; at: Span[]; quote: Span }

/** sluiting, reactietermijn: the earliest and the latest of all stated closing instants. */
export function deadline(outline: Outline): Field<RequestRecord['deadline']> {
  const all = closings(outline)
  const instants = all.map(({ instant }) => instant).sort()
  const [actBy, closesAt] = [instants[0], instants.at(-1)]
  if (!actBy || !closesAt) return { value: null, at: [] }
  return { value: { actBy, closesAt }, at: all.flatMap(({ at }) => at) }
}

/** Every stated closing moment, those of the header first. A date alone is the same moment as that date with a time. */
export function closings(outline: Outline): Closing[] {
  const cell = timeOfHeader(outline)
  const found = datesAbout(outline, 'deadline')
    .filter(({ precision }) => precision === 'day')
    .map((date) => closingOf(outline, date, cell))
  const timed = new Map(found.flatMap((c) => (c.time ? [[c.date, c] as const] : [])))
  return found.map((closing) => {
    const same = closing.time ? undefined : timed.get(closing.date)
    return same ? { ...closing, instant: same.instant, time: same.time } : closing
  })
}

function closingOf(outline: Outline, date: KnownDate, cell: TimeMention | null): Closing {
  const isHeader = placeAt(outline, date.start) === 'header'
  const time = date.time ?? (isHeader || !pairsOf(outline, 'deadlineTime')[0]?.header ? cell : null)
  const clock = time ? (time.to ?? time.from) : null
  return {
    instant: instantOf(date.date, clock ?? '23:59'),
    date: date.date,
    time: clock,
    at: date.time || !time ? spansOf(date) : [onlySpan(date), onlySpan(time)],
    quote: stretchOf(date),
  }
}

/** The time in a cell of its own beside the date ("Eindtijd", "Sluitingstijd"). */
function timeOfHeader(outline: Outline): TimeMention | null {
  for (const pair of pairsOf(outline, 'deadlineTime')) {
    const time = findTime(pair.value)
    if (time) return { ...time, start: pair.at.start + time.start, end: pair.at.start + time.end }
  }
  return null
}
