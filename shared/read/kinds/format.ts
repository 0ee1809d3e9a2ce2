import type { LabelKind } from '../../vocabulary/labels.ts'
import { counts, type Meanings } from '../meanings/meanings.ts'

/** Labels that a mail's own head or a signature also has say nothing about the layout. */
const WEAK = new Set<LabelKind>(['person', 'contact', 'published', 'status', 'deadlineTime', 'title'])
const LEAST = 3

/** The layout of a text: the table of Flextender, labels with values, JSON, or running text. */
export function formatOf(meanings: Meanings): string {
  const pairs = meanings.pairs.filter(({ first, kind }) => kind !== null && counts(meanings, first))
  const kinds = new Set(pairs.map(({ kind }) => kind))
  if (pairs.some(({ shape }) => shape === 'json')) return 'json'
  // Only that broker's table asks for a purchasing system and gives the time of closing a row of its own.
  if (kinds.has('das') && kinds.has('deadlineTime') && kinds.has('number')) return 'flextender'
  const telling = [...kinds].filter((kind) => kind !== null && !WEAK.has(kind))
  return telling.length >= LEAST ? 'labelled' : 'message'
}
