import type { Stretch } from './clause.ts'

/** Hours a week as a stretch of text states them. */
export type Week = Stretch & {
  min: number
  max: number
  /** Only one end is stated: "minimaal 24 uur", "max 36". */
  bound: 'least' | 'most' | null
  average: boolean
  by: 'hours' | 'days' | 'fte'
  /** "per week" stands with it. */
  weekly: boolean
}
