import type { RequestRecord } from '../../request.ts'
import type { Stretch } from './clause.ts'

/** A cap as one place of the text states it. `hourly`: its first stage per hour excl. VAT, to compare by. */
export type StatedCap = Stretch & {
  cap: NonNullable<RequestRecord['rateCap']>
  hourly: number
  labelled: boolean
  /** "senior": the level of experience that it holds for; null where it holds for all. */
  level: string | null
  at: Stretch[]
}
