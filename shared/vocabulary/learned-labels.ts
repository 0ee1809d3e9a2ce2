import { lettersOfLabel } from './label-letters.ts'
import { LABELS, type LabelKind } from './labels.ts'
import data from './learned-labels.json' with { type: 'json' }

/** What a label that no row knows stands for, and how sure that is, from 0 to 1. */
type LearnedKind = { kind: LabelKind; sure: number }

/**
 * Weights that `npm run learn:labels` learned from the rows of labels.ts: for each letters the kinds that they speak for
 * or against, in hundredths ("rate:210 fee:-45").
 */
const WEIGHTS: Record<string, string> = data

const KINDS = Object.keys(LABELS)

/** The likeliest kind of a label, given as its words in lower case without accents. */
export function learnedKind(words: string[], weights = WEIGHTS): LearnedKind {
  const letters = lettersOfLabel(words)
  const sums = new Map<string, number>(KINDS.map((kind) => [kind, 0]))
  for (const part of letters)
    for (const [kind, weight] of entriesOf(weights[part] ?? '')) sums.set(kind, (sums.get(kind) ?? 0) + weight)
  let kind = ''
  let total = 0
  let most = 0
  for (const [name, sum] of sums) {
    const odds = Math.exp(sum / 100 / Math.sqrt(letters.length))
    total += odds
    if (odds > most) [kind, most] = [name, odds]
  }
  return { kind: kind as LabelKind, sure: most / total }
}

function entriesOf(row: string): [string, number][] {
  return row === ''
    ? []
    : row
        .split(' ')
        .map((entry) => entry.split(':'))
        .map(([kind = '', weight]) => [kind, Number(weight)])
}
