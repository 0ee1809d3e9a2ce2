import { closingsOf } from '../fields/deadline.ts'
import { interviewDays, noticeDays } from '../fields/interviews.ts'
import { spanOf } from '../meanings/meanings.ts'
import type { Found, Seen } from './found.ts'
import { dutchDate, dutchList } from './in-dutch.ts'

/** An interview or an invitation on or before a stated closing date: responses may still come in by then. */
export function interviewBeforeDeadline({ meanings }: Seen): Found[] {
  const closing = [...closingsOf(meanings)].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))[0]
  if (!closing) return []
  const interview = interviewDays(meanings)[0]
  const notice = noticeDays(meanings)[0]
  const early = [
    ...(interview && interview.date <= closing.date ? [{ what: 'de gesprekken', meaning: interview }] : []),
    ...(notice && notice.date <= closing.date ? [{ what: 'de uitnodigingen', meaning: notice }] : []),
  ]
  if (early.length === 0) return []
  const planned = dutchList(early.map(({ what, meaning }) => `${what} op ${dutchDate(meaning.date)}`))
  const places = [...early.map(({ meaning }) => meaning.value), closing]
  return [
    {
      code: 'interview-before-deadline',
      field: 'interviews',
      at: places.map(({ first, end }) => spanOf(meanings, first, end)),
      question: `De planning noemt ${planned}, terwijl de reactietermijn op ${dutchDate(closing.date)} sluit. Kloppen deze data?`,
    },
  ]
}
