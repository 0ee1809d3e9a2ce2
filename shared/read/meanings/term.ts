import type { LabelKind } from '../../vocabulary/labels.ts'
import type { Hit } from '../concepts/cues.ts'

/** A stated length of time: the first term (looptijd) of the assignment, or an option to go on after it (verlenging). */
export type Term = {
  use: 'term' | 'option'
  /** Whole months; null where the length is none ("6 tot 9 maanden", "16 weken"). */
  months: number | null
  /** How often, where the length says so itself: "2 x 6 maanden". */
  times: number | null
  labelled: boolean
  /** The kind of its label, and the value or sentence in which it stands. */
  label: LabelKind | null
  scope: Hit
  first: number
  end: number
}
