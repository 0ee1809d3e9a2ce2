import { daysBetween } from '../dates/calendar.ts'
import { dutchDate } from '../dates/date-words.ts'
import { onlySpan } from '../dates/dated.ts'
import { durationMentions, wholeMonths } from '../fields/duration-months.ts'
import { endDates } from '../fields/end.ts'
import { start } from '../fields/start.ts'
import type { Found, Seen } from './found.ts'

const DAYS_A_MONTH = 30.44

/** Stated months that differ from each other or from the time between the stated start and end, or two different ends. */
export function durationDiffers({ outline, record }: Seen): Found[] {
  const stated = durationMentions(outline)
  const ends = endDates(outline)
  const first = stated[0]
  const otherMonths = stated.find(({ value }) => value !== first?.value)
  const otherEnd = ends.find(({ date }) => date !== ends[0]?.date)
  const ask = (at: Found['at'], what: string): Found[] => [
    { code: 'duration-differs', field: 'durationMonths', at, question: `${what} Welke looptijd is bedoeld?` },
  ]
  const [end] = ends
  const from = record.start.asap ? null : record.start.date
  if (first && end && from) {
    const months = wholeMonths(from, end.date)
    const length = daysBetween(from, end.date) / DAYS_A_MONTH
    // A start that is known to the month alone may lie up to a month later.
    const least = record.start.precision === 'month' ? length - 1 : length
    const agrees =
      months === first.value ||
      (months === null || record.start.precision === 'month'
        ? first.value > least - 0.75 && first.value < length + 0.75
        : false)
    if (!agrees)
      return ask(
        [first.at, onlySpan(end), ...start(outline).at],
        length <= 0
          ? `De aanvraag noemt als einde ${dutchDate(end.date)}, maar als start ${dutchDate(from)}.`
          : `De aanvraag noemt een duur van ${monthsNamed(first.value)}, maar van ${dutchDate(from)} tot ${dutchDate(end.date)} is ${months === null ? `ongeveer ${monthsNamed(Math.round(length))}` : monthsNamed(months)}.`,
      )
  }
  if (first && otherMonths) {
    return ask(
      [first.at, otherMonths.at],
      `De aanvraag noemt een duur van ${monthsNamed(first.value)} en van ${monthsNamed(otherMonths.value)}.`,
    )
  }
  if (end && otherEnd) {
    return ask(
      [onlySpan(end), onlySpan(otherEnd)],
      `De aanvraag noemt als einde ${dutchDate(end.date)} en ${dutchDate(otherEnd.date)}.`,
    )
  }
  return []
}

function monthsNamed(months: number): string {
  return months === 1 ? '1 maand' : `${months} maanden`
}
