import type { LabelKind } from '../../vocabulary/labels.ts'

/** A label with its value. Positions are token indexes, the end exclusive. */
export type Pair = {
  /** What the label stands for; null where the vocabulary does not know it. */
  kind: LabelKind | null
  labelFirst: number
  labelEnd: number
  first: number
  end: number
  line: number
  /** How the two stand: beside a colon, in cells, on lines of their own, in columns, merely beside one another, in JSON. */
  shape: 'colon' | 'cell' | 'below' | 'column' | 'loose' | 'json'
  /** Whether no row of the vocabulary knows the label, and its kind was learned. */
  learned?: true
  /** Which row of values, or which object of a list; 0 where there is one. */
  row: number
}
