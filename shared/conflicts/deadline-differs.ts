import { localOf } from '../dates/calendar.ts'
import { dutchDate } from '../dates/date-words.ts'
import { closings } from '../fields/deadline.ts'
import type { Found, Seen } from './found.ts'

/** Two closing instants that are not equal. */
export function deadlineDiffers({ outline }: Seen): Found[] {
  const all = closings(outline)
  const instants = [...new Set(all.map(({ instant }) => instant))].sort()
  if (instants.length < 2) return []
  const named = instants.map((instant) => {
    const { date, time } = localOf(instant)
    return all.some((closing) => closing.instant === instant && closing.time)
      ? `${dutchDate(date)} om ${time} uur`
      : dutchDate(date)
  })
  const question = `In de aanvraag staan verschillende sluitingsmomenten: ${listed(named)}. Tot welk moment kunnen wij reageren?`
  return [{ code: 'deadline-differs', field: 'deadline', at: all.map(({ quote }) => quote), question }]
}

function listed(names: string[]): string {
  return `${names.slice(0, -1).join(', ')} en ${names.at(-1)}`
}
