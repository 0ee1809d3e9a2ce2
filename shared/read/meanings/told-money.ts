import type { Pair } from '../blocks/pair.ts'
import type { AmountValue } from '../values/value.ts'
import type { Stretch } from './clause.ts'

/** What an amount stands in: the value of a label for a rate, or a sentence with the label that nobody knows before it. */
export type Phrase = Stretch & { label: Stretch | null; pair: Pair | null }

/** An amount that may be a rate; `carried` where it goes on about the one before it. */
export type Money = AmountValue & { phrase: Phrase; carried?: true }
