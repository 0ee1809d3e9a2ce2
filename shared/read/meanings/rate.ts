import type { Stretch } from './clause.ts'

/** A rate in a phrase. `from`: its first month where the phrase binds it to one. */
export type Rate = Stretch & {
  cents: number
  unit: 'hour' | 'day'
  /** First month; 0 where nothing binds it; null where it holds from a moment that cannot be known. */
  from: number | null
  /** The month after its last, where the words give it. */
  until: number | null
  /** Bound to a later part by words ("na 12 maanden", "daarna"), so that it belongs to a rate before it. */
  later: boolean
  /** Said to be the most that is paid: "maximaal", "tot", "plafond". */
  capped: boolean
  /** A step of a scale of points: "lager dan € 80". */
  compared: boolean
}
