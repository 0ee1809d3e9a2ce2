import type { LabelKind } from '../../vocabulary/labels.ts'
import { counts, type Meanings } from '../meanings/meanings.ts'
import { textOf } from '../tokens/tokens.ts'

/** Labels that a mail's own head or a signature also has say nothing about the layout. */
const WEAK = new Set<LabelKind>(['person', 'contact', 'published', 'status', 'deadlineTime', 'title'])
const LEAST = 3
/** Labels of that broker's table, as no other writes them together. */
const FLEXTENDER = [
  'aanvraagnummer',
  'opties verlenging',
  'einde inschrijfdatum',
  'das opdracht',
  'das-opdracht',
  'eindtijd',
  'opleidingniveau',
  'opleidingsniveau',
]
const MOST_OF_THEM = 4

/** The layout of a text: the table of Flextender, labels with values, JSON, or running text. */
export function formatOf(meanings: Meanings): string {
  const pairs = meanings.pairs.filter(({ first, kind }) => kind !== null && counts(meanings, first))
  const kinds = new Set(pairs.filter(({ shape }) => shape !== 'loose').map(({ kind }) => kind))
  if (pairs.some(({ shape }) => shape === 'json')) return 'json'
  const labels = new Set(
    pairs.map(({ labelFirst, labelEnd }) => textOf(meanings.tokens, labelFirst, labelEnd).toLowerCase()),
  )
  if (FLEXTENDER.filter((label) => labels.has(label)).length >= MOST_OF_THEM) return 'flextender'
  const telling = [...kinds].filter((kind) => kind !== null && !WEAK.has(kind))
  return telling.length >= LEAST ? 'labelled' : 'message'
}
