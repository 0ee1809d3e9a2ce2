import { statedTerms } from '../fields/duration-months.ts'
import { endDates } from '../fields/end.ts'
import { start } from '../fields/start.ts'
import { spanOf } from '../meanings/meanings.ts'
import type { Span } from '../text/text.ts'
import { dayOfDate, wholeMonths } from '../values/calendar.ts'
import type { Found, Seen } from './found.ts'
import { dutchDate, dutchMonths } from './in-dutch.ts'

const DAYS_A_MONTH = 30.44
/** How far a stated number of months may be from dates that do not align. */
const SLACK = 0.75

/** Stated months that differ from each other or from the time between start and end, or two different ends. */
export function durationDiffers({ meanings, record }: Seen): Found[] {
  const stated = statedTerms(meanings)
  const ends = endDates(meanings)
  const first = stated[0]
  const end = ends[0]
  const spanOfTerm = (term: { first: number; end: number }) => spanOf(meanings, term.first, term.end)
  const from = record.start.asap ? null : record.start.date
  if (first && end && from && !fits(first.months, from, end.date, record.start.precision === 'month')) {
    return ask([spanOfTerm(first), spanOfTerm(end.value), ...start(meanings).at], told(first.months, from, end.date))
  }
  const otherMonths = stated.find(({ months }) => months !== first?.months)
  if (first && otherMonths) {
    const what = `De aanvraag noemt een duur van ${dutchMonths(first.months)} en van ${dutchMonths(otherMonths.months)}.`
    return ask([spanOfTerm(first), spanOfTerm(otherMonths)], what)
  }
  const otherEnd = ends.find(({ date }) => date !== end?.date)
  if (end && otherEnd) {
    const what = `De aanvraag noemt als einde ${dutchDate(end.date)} en ${dutchDate(otherEnd.date)}.`
    return ask([spanOfTerm(end.value), spanOfTerm(otherEnd.value)], what)
  }
  return []
}

function ask(at: Span[], what: string): Found[] {
  return [{ code: 'duration-differs', field: 'durationMonths', at, question: `${what} Welke looptijd is bedoeld?` }]
}

function lengthOf(from: string, to: string): number {
  return (dayOfDate(to) - dayOfDate(from)) / DAYS_A_MONTH
}

function fits(stated: number, from: string, to: string, startIsMonth: boolean): boolean {
  const months = wholeMonths(from, to)
  if (months === stated) return true
  if (months !== null && !startIsMonth) return false
  // A start that is known to the month alone may lie up to a month later.
  const length = lengthOf(from, to)
  return stated > (startIsMonth ? length - 1 : length) - SLACK && stated < length + SLACK
}

function told(stated: number, from: string, to: string): string {
  const length = lengthOf(from, to)
  if (length <= 0) return `De aanvraag noemt als einde ${dutchDate(to)}, maar als start ${dutchDate(from)}.`
  const months = wholeMonths(from, to)
  const between = months === null ? `ongeveer ${dutchMonths(Math.round(length))}` : dutchMonths(months)
  return `De aanvraag noemt een duur van ${dutchMonths(stated)}, maar van ${dutchDate(from)} tot ${dutchDate(to)} is ${between}.`
}
