import type { RequestRecord } from '../../request.ts'
import { datesAbout, laterTime } from '../meanings/dates-about.ts'
import { type Meanings, spanOf } from '../meanings/meanings.ts'
import { dayOfDate, instantOf } from '../values/calendar.ts'
import { type Field, nothing } from './field.ts'

const END_OF_DAY = 23 * 60 + 59

/** Vragen: until when they can be asked (a day alone is its end), and the day on which the answers are published. */
export function questions(meanings: Meanings): Field<RequestRecord['questions']> {
  const until = datesAbout(meanings, 'question').filter(({ precision }) => precision === 'day')
  const timed = until.find(({ date, time }) => time !== null && date === until[0]?.date) ?? until[0]
  const answers = datesAbout(meanings, 'answers').find(({ precision }) => precision === 'day')
  if (!timed && !answers) return nothing({ deadline: null, answersOn: null })
  const later = timed && timed.time === null ? laterTime(meanings, timed) : null
  const minutes = timed?.timeTo ?? timed?.time ?? later?.clock.from ?? END_OF_DAY
  const used = [...(timed ? [timed.value] : []), ...(later ? [later] : []), ...(answers ? [answers.value] : [])]
  return {
    value: {
      deadline: timed ? instantOf(dayOfDate(timed.date), minutes) : null,
      answersOn: answers?.date ?? null,
    },
    at: used.map(({ first, end }) => spanOf(meanings, first, end)),
  }
}
