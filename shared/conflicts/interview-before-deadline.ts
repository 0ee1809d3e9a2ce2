import { dutchDate } from '../dates/date-words.ts'
import { onlySpan } from '../dates/dated.ts'
import { closings } from '../fields/deadline.ts'
import { interviewDays, noticeDays } from '../fields/interviews.ts'
import type { Found, Seen } from './found.ts'

/** An interview or an invitation on or before a stated closing date: responses may still come in by then. */
export function interviewBeforeDeadline({ outline }: Seen): Found[] {
  const closing = closings(outline).toSorted((a, b) => b.date.localeCompare(a.date))[0]
  if (!closing) return []
  const [interview] = interviewDays(outline)
  const [notice] = noticeDays(outline)
  const early = [
    ...(interview && interview.date <= closing.date ? [{ what: 'de gesprekken', mention: interview }] : []),
    ...(notice && notice.date <= closing.date ? [{ what: 'de uitnodigingen', mention: notice }] : []),
  ]
  if (early.length === 0) return []
  const planned = early.map(({ what, mention }) => `${what} op ${dutchDate(mention.date)}`).join(' en ')
  return [
    {
      code: 'interview-before-deadline',
      field: 'interviews',
      at: [...early.map(({ mention }) => onlySpan(mention)), closing.quote],
      question: `De planning noemt ${planned}, terwijl de reactietermijn op ${dutchDate(closing.date)} sluit. Kloppen deze data?`,
    },
  ]
}
