/**
 * How the time for one text grows with its length, and what hostile texts of 20 KB cost:
 * `npm run bench`. Linear growth shows as a ratio of about 2 for each doubling.
 */
import { performance } from 'node:perf_hooks'
import { parse } from '../../shared/read/parse.ts'
import { decode } from '../../shared/read/text/decode.ts'
import { goldenCases } from '../golden-cases.ts'

const KB = 1024
const sample = goldenCases()
  .flatMap(({ bytes }) => {
    const decoded = decode(bytes)
    return 'text' in decoded ? [decoded.text] : []
  })
  .filter((text) => text.length > 2000)
  .join('\n\n')

/** The least of a few runs, in milliseconds: what the work costs when nothing disturbs it. */
function cost(text: string): number {
  const bytes = new TextEncoder().encode(text)
  const runs = Array.from({ length: 5 }, () => {
    const before = performance.now()
    parse(bytes, { capturedAt: null })
    return performance.now() - before
  })
  return Math.min(...runs)
}

cost(sample.slice(0, 40 * KB))

console.log('length      ms   ratio')
let before: number | null = null
for (const kb of [10, 20, 40, 80, 160, 320]) {
  const ms = cost(sample.repeat(Math.ceil((kb * KB) / sample.length)).slice(0, kb * KB))
  console.log(
    `${String(kb).padStart(4)} KB ${ms.toFixed(1).padStart(8)} ${before ? (ms / before).toFixed(2).padStart(7) : ''}`,
  )
  before = ms
}

const HOSTILE: [string, string][] = [
  ['digits', '7'],
  ['spaces', ' '],
  ['tabs', '\t'],
  ['newlines', '\n'],
  ['carriage returns', '\r'],
  ['open brackets', '('],
  ['brackets', '()'],
  ['full stops', '.'],
  ['dots and spaces', '. '],
  ['dashes', '-'],
  ['stars', '*'],
  ['hashes', '# '],
  ['ampersands', '&'],
  ['entities', '&amp;'],
  ['less-than signs', '<'],
  ['euro amounts', '€ 1,00 '],
  ['dates', '1 mei 2026 '],
  ['days', '1 en 2, '],
  ['words in capitals', 'Gemeente Aa '],
  ['labels', 'Uren: '],
  ['hours', '24 tot '],
  ['numbered lines', '1. x\n'],
  ['bullets', '- \n'],
  ['pipes', '|'],
  ['combining marks', 'e\u0301'],
  ['zzp', 'zzp niet '],
  ['padded lines', ' \n'],
  ['names far apart', `A${' '.repeat(500)}`],
  ['dot leaders', `A${'.'.repeat(500)}`],
]
const plain = cost(sample.repeat(Math.ceil((20 * KB) / sample.length)).slice(0, 20 * KB))
console.log(`\n20 KB of            ms   to 20 KB of requests (${plain.toFixed(1)} ms)`)
for (const [name, unit] of HOSTILE) {
  const ms = cost(
    `Uren per week: 36\nRegio: Drenthe\n${unit.repeat(Math.ceil((20 * KB) / unit.length)).slice(0, 20 * KB)}`,
  )
  console.log(`${name.padEnd(18)}${ms.toFixed(1).padStart(6)} ${(ms / plain).toFixed(2).padStart(7)}`)
}
