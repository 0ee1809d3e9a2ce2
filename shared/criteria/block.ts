import type { Outline } from '../reading/outline.ts'
import type { Span } from '../reading/text.ts'
import type { ListItem } from './list-items.ts'

export type ListKind = 'knockouts' | 'awards' | 'competences'

/** A list of criteria or competences with the words that announce it. */
export type Block = { kind: ListKind; heading: Span; items: ListItem[] }

/** What lists are read from. */
export type Listed = Pick<Outline, 'text' | 'pairs' | 'sections' | 'sentences'>

/** Requirements on papers and offers are no criteria of the candidate. */
export const NOT_OF_CANDIDATE = /\b(?:cv|cv's|offerte|inschrijving|aanbieding|factu|document|stukken|bijlagen|bewijs)/i
