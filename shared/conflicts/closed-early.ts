import { localOf } from '../dates/calendar.ts'
import { dutchDate } from '../dates/date-words.ts'
import { closedBanner } from '../fields/closed-banner.ts'
import { deadline } from '../fields/deadline.ts'
import type { Found, Seen } from './found.ts'

/** The text says that it is closed while its last closing moment lies ahead of the moment at which it was captured. */
export function closedEarly({ outline, record, capturedAt }: Seen): Found[] {
  if (!record.closedBanner || !record.deadline || capturedAt === null) return []
  const { closesAt } = record.deadline
  if (Date.parse(capturedAt) >= Date.parse(closesAt)) return []
  const { date, time } = localOf(closesAt)
  return [
    {
      code: 'closed-early',
      field: 'closedBanner',
      at: [...closedBanner(outline).at, ...deadline(outline).at],
      question: `Bij de aanvraag staat dat reageren niet meer mogelijk is, maar de sluiting is ${dutchDate(date)} om ${time} uur. Is de aanvraag eerder gesloten?`,
    },
  ]
}
