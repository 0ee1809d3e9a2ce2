/** A step of a scored criterion. Positions are token indexes, the end exclusive. */
export type Tier = { text: string; points: number; first: number; end: number }

/** A criterion in the words of the text, with its number and points, and where it stands. */
export type Criterion = {
  kind: 'knockouts' | 'awards'
  number: number
  text: string
  points: number | null
  tiers: Tier[]
  first: number
  end: number
  /** The announcing heading or label. */
  heading: { first: number; end: number }
}
