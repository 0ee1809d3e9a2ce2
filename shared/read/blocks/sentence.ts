/** A sentence, an item of a list, a cell or a value. Positions are token indexes, the end exclusive. */
export type Sentence = { first: number; end: number; asks: boolean }
