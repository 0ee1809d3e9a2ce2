import { closedBanner } from '../fields/closed-banner.ts'
import { deadline } from '../fields/deadline.ts'
import type { Found, Seen } from './found.ts'
import { dutchInstant } from './in-dutch.ts'

/** The text says that it is closed while its last closing moment lies ahead of the moment at which it was captured. */
export function closedEarly({ meanings, record, capturedAt }: Seen): Found[] {
  if (!record.closedBanner || !record.deadline || capturedAt === null) return []
  const { closesAt } = record.deadline
  if (Date.parse(capturedAt) >= Date.parse(closesAt)) return []
  return [
    {
      code: 'closed-early',
      field: 'closedBanner',
      at: [...closedBanner(meanings).at, ...deadline(meanings).at],
      question: `Bij de aanvraag staat dat reageren niet meer mogelijk is, maar de sluiting is ${dutchInstant(closesAt)}. Is de aanvraag eerder gesloten?`,
    },
  ]
}
