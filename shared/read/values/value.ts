import type { Unit } from '../../vocabulary/word.ts'

/** Where a value stands: token indexes, the end exclusive. */
type At = { first: number; end: number }

/** A day, or a month where `day` is null. What the text does not state is null. */
export type DateValue = At & {
  kind: 'date'
  year: number | null
  month: number
  day: number | null
  /** 0 is Monday. */
  weekday: number | null
  time: Clock | null
  /** Where the day ends, without the time beside it. */
  dateEnd: number
  /** An instant with its own zone: minutes east of UTC; null for local time. */
  zone: number | null
  /** Two numbers without a name of a month ("5-2"), which may be something else: only beside words for dates. */
  weak: boolean
  /** "begin", "medio", "eind", or a week: not meant to the day. */
  vague: boolean
}

/** Minutes after midnight; `to` where a stretch is stated. */
export type Clock = { from: number; to: number | null }

export type ClockValue = At & { kind: 'clock'; clock: Clock }

/** "24 tot 28 uur per week", "2 x 6 maanden", "0,8 fte", "10%". */
export type QuantityValue = At & {
  kind: 'quantity'
  min: number
  max: number
  unit: Unit
  per: Unit | null
  /** How often: the 2 of "2 x 6 maanden"; null where it is not said. */
  times: number | null
  /** "een jaar": the number may be an article. */
  article: boolean
}

/** Money: "€ 83,95 per uur". `currency`: whether a sign or word for euros stands with it. */
export type AmountValue = At & {
  kind: 'amount'
  minCents: number
  maxCents: number
  per: Unit | null
  currency: boolean
}

export type Value = DateValue | ClockValue | QuantityValue | AmountValue
