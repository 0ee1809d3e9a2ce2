import type { DateRole } from '../dates/date-cues.ts'
import type { RoledDate } from '../dates/date-roles.ts'
import type { Outline } from '../reading/outline.ts'
import type { Draft } from './found.ts'

const FIELD: Partial<Record<DateRole, keyof Draft>> = {
  deadline: 'deadline',
  question: 'questions',
  answers: 'questions',
  interview: 'interviews',
  notice: 'interviews',
  start: 'start',
  availability: 'start',
  end: 'end',
}

/** The dates of the text that a field of the record speaks of, each with that field. */
export function usedDates(outline: Outline): { date: RoledDate; field: keyof Draft }[] {
  return outline.dates.flatMap((date) => {
    const field = date.role ? FIELD[date.role] : undefined
    return field ? [{ date, field }] : []
  })
}
