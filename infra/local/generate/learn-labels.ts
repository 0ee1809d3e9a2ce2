import { writeFileSync } from 'node:fs'
import { lettersOfLabel } from '../../../shared/vocabulary/label-letters.ts'
import { LABELS } from '../../../shared/vocabulary/labels.ts'
import { KIND_LETTERS } from '../../../shared/vocabulary/learned-labels.ts'
import { expandRow } from '../../../shared/vocabulary/phrases.ts'

/**
 * Learns from the rows of labels.ts what labels stand for that no row knows: multinomial logistic regression over the
 * letters of a label. Learned again from the same rows it gives the same bytes.
 */
type Example = { kind: number; letters: string[]; weight: number }
type Weights = Map<string, Float64Array>

const KINDS = Object.keys(LABELS)
if (KINDS.length > KIND_LETTERS.length) throw new Error('there are more kinds of labels than letters for them')
const EPOCHS = 14
/** So many of the phrases that a row stands for are learned from; together they weigh as much as any other row. */
const PHRASES_OF_ROW = 4
/** Weights nearer to nothing, and all but the strongest of a few letters, are left out: they take room and decide little. */
const LEAST_WEIGHT = 0.5
const KINDS_OF_LETTERS = 3

/** The weights that learned-labels.ts reads, as JSON; `without` leaves out every so many-th row, to be tested with. */
export function learnedLabels(without?: { of: number; at: number }): { weights: string; left: [string, string][] } {
  const random = randomFrom(7)
  const examples: Example[] = []
  const left: [string, string][] = []
  let row = 0
  for (const [kind, rows] of Object.entries(LABELS))
    for (const written of rows.split('\n').map((line) => line.trim())) {
      if (written === '') continue
      const phrases = someOf(expandRow(written), random)
      if (without && row++ % without.of === without.at) left.push([kind, phrases[0] ?? ''])
      else
        for (const phrase of phrases)
          examples.push({
            kind: KINDS.indexOf(kind),
            letters: lettersOfLabel(wordsOf(phrase)),
            weight: 1 / phrases.length,
          })
    }
  const weights: Weights = new Map()
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(examples, random)
    for (const example of examples) learn(weights, example, 0.5 / (1 + epoch * 0.3))
  }
  return { weights: written(weights), left }
}

/** One step towards the kind of an example. */
function learn(weights: Weights, { kind, letters, weight }: Example, rate: number) {
  const size = Math.sqrt(letters.length)
  const sums = new Float64Array(KINDS.length)
  for (const part of letters)
    for (const [k, value] of weights.get(part)?.entries() ?? []) sums[k] = (sums[k] ?? 0) + value / size
  const odds = sums.map((sum) => Math.exp(sum - Math.max(...sums)))
  const total = odds.reduce((sum, value) => sum + value, 0)
  const steps = odds.map((value, k) => (rate * weight * (value / total - (k === kind ? 1 : 0))) / size)
  for (const part of letters) {
    const values = weights.get(part) ?? new Float64Array(KINDS.length)
    weights.set(part, values)
    for (let k = 0; k < KINDS.length; k++) values[k] = (values[k] ?? 0) - (steps[k] ?? 0)
  }
}

/** `{"<ure": "G4J-1", …}`, a line each, in the order of the letters. */
function written(weights: Weights): string {
  const lines: string[] = []
  for (const part of [...weights.keys()].sort()) {
    const strongest = [...(weights.get(part) ?? [])]
      .map((value, k) => ({ value, kind: KIND_LETTERS[k] ?? '' }))
      .filter(({ value }) => Math.abs(value) >= LEAST_WEIGHT)
      .sort(
        (a, b) => Math.abs(b.value) - Math.abs(a.value) || KIND_LETTERS.indexOf(a.kind) - KIND_LETTERS.indexOf(b.kind),
      )
      .slice(0, KINDS_OF_LETTERS)
    if (strongest.length === 0) continue
    const entries = strongest.map(({ kind, value }) => `${kind}${Math.round(value * 2)}`)
    lines.push(`  ${JSON.stringify(part)}: ${JSON.stringify(entries.join(''))}`)
  }
  return `{\n${lines.join(',\n')}\n}\n`
}

export function wordsOf(phrase: string): string[] {
  return phrase.split(/[^a-z0-9]+/).filter((word) => word !== '')
}

function someOf(phrases: string[], random: () => number): string[] {
  const left = [...phrases]
  return Array.from({ length: Math.min(PHRASES_OF_ROW, left.length) }, () =>
    left.splice(Math.floor(random() * left.length), 1),
  ).flat()
}

function shuffle<T>(list: T[], random: () => number) {
  for (let k = list.length - 1; k > 0; k--) {
    const other = Math.floor(random() * (k + 1))
    const kept = list[k] as T
    list[k] = list[other] as T
    list[other] = kept
  }
}

/** The same numbers in [0, 1) each time (Park and Miller). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48271) % 2147483647
    return state / 2147483647
  }
}

/** `npm run learn:labels` */
if (import.meta.main)
  writeFileSync(new URL('../../../shared/vocabulary/learned-labels.json', import.meta.url), learnedLabels().weights)
