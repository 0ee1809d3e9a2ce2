import { instantOf } from '../dates/calendar.ts'
import { datesAbout, onlySpan, spansOf } from '../dates/dated.ts'
import type { Field } from '../reading/find.ts'
import type { Outline } from '../reading/outline.ts'
import type { RequestRecord } from '../request.ts'

/** Until when questions can be asked, and the day on which answers are published. */
export function questions(outline: Outline): Field<RequestRecord['questions']> {
  const until = datesAbout(outline, 'question').filter(({ precision }) => precision === 'day')
  const first = until[0]
  const timed = until.find(({ date, time }) => date === first?.date && time) ?? first
  const clock = timed?.time ? (timed.time.to ?? timed.time.from) : '23:59'
  const answers = datesAbout(outline, 'answers').find(({ precision }) => precision === 'day')
  return {
    value: { deadline: timed ? instantOf(timed.date, clock) : null, answersOn: answers?.date ?? null },
    at: [...(timed ? spansOf(timed) : []), ...(answers ? [onlySpan(answers)] : [])],
  }
}
