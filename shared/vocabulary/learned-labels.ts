import { lettersOfLabel } from './label-letters.ts'
import { LABELS, type LabelKind } from './labels.ts'
import data from './learned-labels.json' with { type: 'json' }

/** What a label that no row knows stands for, and how sure that is, from 0 to 1. */
type LearnedKind = { kind: LabelKind; sure: number }

/**
 * Weights that `npm run learn:labels` learned from the rows of labels.ts: for each letters of a label the kinds that they
 * speak for or against, in halves. A kind is a letter, by its place in labels.ts, which takes half the room of its name:
 * "B4F-1".
 */
const WEIGHTS: Record<string, string> = data

const KINDS = Object.keys(LABELS)
/** @internal The letter of each kind. */
export const KIND_LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/** The likeliest kind of a label, given as its words in lower case without accents. */
export function learnedKind(words: string[], weights = WEIGHTS): LearnedKind {
  const letters = lettersOfLabel(words)
  const sums = new Float64Array(KINDS.length)
  for (const part of letters)
    for (const [kind, weight] of entriesOf(weights[part] ?? '')) sums[kind] = (sums[kind] ?? 0) + weight
  let likeliest = 0
  let total = 0
  let most = 0
  for (let kind = 0; kind < sums.length; kind++) {
    const odds = Math.exp((sums[kind] ?? 0) / 2 / Math.sqrt(letters.length))
    total += odds
    if (odds > most) [likeliest, most] = [kind, odds]
  }
  return { kind: KINDS[likeliest] as LabelKind, sure: most / total }
}

/** The rows that were asked for, as the numbers of kinds with their weights. */
const entries = new Map<string, [number, number][]>()

function entriesOf(row: string): [number, number][] {
  const known = entries.get(row)
  if (known) return known
  const read: [number, number][] = []
  for (let k = 0, next = 1; k < row.length; k = next++) {
    while (next < row.length && !KIND_LETTERS.includes(row[next] ?? '')) next++
    read.push([KIND_LETTERS.indexOf(row[k] ?? ''), Number(row.slice(k + 1, next))])
  }
  entries.set(row, read)
  return read
}
