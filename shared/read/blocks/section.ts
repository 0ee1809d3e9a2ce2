import type { HeadingKind } from '../../vocabulary/headings.ts'
import type { LabelKind } from '../../vocabulary/labels.ts'

/** What stands below a heading, up to the next one. Positions are line indexes, the end exclusive. */
export type Section = {
  /** What the heading announces; null where we do not know it, or before the first heading. */
  kind: HeadingKind | LabelKind | null
  /** The line of the heading; -1 before the first. */
  heading: number
  first: number
  end: number
}
