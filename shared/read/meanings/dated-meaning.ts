import type { DateValue } from '../values/value.ts'
import type { About } from './about.ts'

/** A date of the request: when, and what it is about. */
export type DatedMeaning = {
  value: DateValue
  about: About | null
  by: 'label' | 'word' | 'preposition' | null
  /** `YYYY-MM-DD`, a month's first day; null where no year can be told. */
  date: string | null
  precision: 'day' | 'month'
  /** Minutes after midnight, local; null without a time. */
  time: number | null
  timeTo: number | null
  yearStated: boolean
  /** In which of the mails of the text it stands, the newest being 0. */
  mail: number
}
