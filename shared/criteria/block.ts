import type { LaidOut } from '../reading/layout.ts'
import type { Span } from '../reading/text.ts'
import type { ListKind } from './announcements.ts'
import type { ListItem } from './list-items.ts'

/** A list of criteria or competences with the words that announce it. */
export type Block = { kind: ListKind; heading: Span; items: ListItem[] }

/** What lists are read from. */
export type Listed = Omit<LaidOut, 'title' | 'prose'>

/** Requirements on papers and offers are no criteria of the candidate. */
export const NOT_OF_CANDIDATE = /\b(?:cv|cv's|offerte|inschrijving|aanbieding|factu|document|stukken|bijlagen|bewijs)/i
