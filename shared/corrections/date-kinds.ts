import * as z from 'zod'
import { inLanguage } from '../language/language.ts'
import { LONG_AGO, localDateOf, localTimeOf, showDate, showInstant } from '../language/local-time.ts'
import { dayOfDate, instantOf } from '../read/values/calendar.ts'
import { RequestRecord } from '../request.ts'
import { kindOf } from './kind.ts'
import { splitAt } from './typed-number.ts'

const Day = z.iso.date()
const Instant = z.iso.datetime()
const Time = z.iso.time({ precision: -1 })

/** `2027-02-01`, or as Dutch people write it: `1-2-2027`. */
function dateOf(typed: string): string | undefined {
  const [day = '', month = '', year = '', ...more] = splitAt(typed, ['-', '/', '.'])
  const isDutch = more.length === 0 && year.length === 4
  return Day.safeParse(isDutch ? [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-') : typed).data
}

/** `9:30`, or as Dutch people write it: `9.30 uur`. */
function timeOf(typed: string): string | undefined {
  const [hours = '', minutes = '', ...more] = splitAt(typed.replace(' uur', ''), [':', '.'])
  return more.length > 0 ? undefined : Time.safeParse(`${hours.padStart(2, '0')}:${minutes}`).data
}

/** A local day and time as an instant; a day alone is its last minute. */
function momentOf(typed: string): string | undefined {
  const [day = '', ...rest] = typed.split(' ').filter((word) => word !== '' && word !== 'om')
  const date = dateOf(day)
  const time = rest.length === 0 ? '23:59' : timeOf(rest.join(' '))
  if (date === undefined || time === undefined) return undefined
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return instantOf(dayOfDate(date), hours * 60 + minutes)
}

const typedMoment = (instant: string) => `${localDateOf(instant)} ${localTimeOf(instant)}`

export const DATE = kindOf(Day, {
  takes: { nl: 'een datum, zoals 2027-02-01 of 1-2-2027', en: 'a date, such as 2027-02-01' },
  read: dateOf,
  show: (date, language) => showDate(date, LONG_AGO, language),
  write: (date) => date,
})

export const TIME = kindOf(Time, {
  takes: { nl: 'een tijd, zoals 14:00', en: 'a time, such as 14:00' },
  read: timeOf,
  show: (time) => time,
})

export const MOMENT = kindOf(Instant, {
  takes: { nl: 'een datum met een tijd, zoals 2027-02-01 12:00', en: 'a date with a time, such as 2027-02-01 12:00' },
  read: momentOf,
  show: (instant, language) => showInstant(instant, LONG_AGO, language),
  write: typedMoment,
})

/** When responding is over: one moment, or the earliest and the latest of those that are stated. */
export const CLOSING = kindOf(RequestRecord.shape.deadline.unwrap(), {
  takes: {
    nl: `${MOMENT.takes.nl}; of twee, met "en" ertussen`,
    en: `${MOMENT.takes.en}; or two, with "en" between them`,
  },
  read(typed) {
    const moments = splitAt(typed, [' en ', ' and ']).map(momentOf)
    const known = moments.filter((moment) => moment !== undefined).toSorted()
    const [actBy, closesAt = actBy] = known
    if (actBy === undefined || closesAt === undefined || moments.length > 2 || known.length < moments.length)
      return undefined
    return { actBy, closesAt }
  },
  show: ({ actBy, closesAt }, language) =>
    [...new Set([actBy, closesAt])]
      .map((instant) => showInstant(instant, LONG_AGO, language))
      .join(inLanguage(language)(' en ', ' and ')),
  write: ({ actBy, closesAt }) => [...new Set([actBy, closesAt])].map(typedMoment).join(' en '),
})
