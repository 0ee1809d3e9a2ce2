/**
 * How the time for one text grows with its length, and what hostile texts of 20 KB cost; part of `npm run bench`.
 * Linear growth has the exponent 1.
 */
import { parse } from '../../shared/read/parse.ts'
import { decode } from '../../shared/read/text/decode.ts'
import { goldenCases } from '../golden-cases.ts'
import { UNITS } from './hostile-units.ts'
import { leastOf } from './least.ts'

const KB = 1024
const LENGTHS = [10, 20, 40, 80, 160, 320, 640]
const RUNS = 7
const HOSTILE = 20 * KB
/** So many times the time of requests is the most for a hostile text. */
const MOST_TIMES = 5

/** Shorter lines may be labels, of which several make several requests. */
const LEAST_PROSE = 80

/** Paragraphs of a long description without numbers, to stand below the facts of one request. */
const prose = goldenCases()
  .flatMap(({ bytes, golden }) => {
    const decoded = golden && 'record' in golden ? decode(bytes) : null
    return decoded && 'text' in decoded ? decoded.text.split(/\r?\n/) : []
  })
  .filter((line) => line.length >= LEAST_PROSE && !/\d/.test(line))
  .join('\n\n')
const FACTS = 'Functie: Planner\nUren per week: 36\nRegio: Drenthe\nOpdrachtgever: Gemeente Assen\n\nOpdracht\n\n'

function cost(text: string): number {
  const bytes = new TextEncoder().encode(text)
  return leastOf(RUNS, () => parse(bytes, { capturedAt: null }))
}

const request = (length: number) => FACTS + filled(prose, length - FACTS.length)
const filled = (unit: string, length: number) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length)

for (let warmUp = 0; warmUp < 10; warmUp++) cost(request(40 * KB))

console.log('length      ms  µs a KB')
const times = LENGTHS.map((kb) => {
  const ms = cost(request(kb * KB))
  console.log(`${String(kb).padStart(4)} KB ${ms.toFixed(1).padStart(8)} ${((ms / kb) * 1000).toFixed(0).padStart(8)}`)
  return ms
})
const [shortest = 1, longest = 1] = [times[0], times.at(-1)]
const exponent = Math.log(longest / shortest) / Math.log((LENGTHS.at(-1) ?? 1) / (LENGTHS[0] ?? 1))
console.log(`exponent ${exponent.toFixed(2)}`)

const plain = cost(request(HOSTILE))
const hostile = UNITS.map((unit) => {
  const text = `Uren per week: 36\nRegio: Drenthe\n${filled(unit, HOSTILE)}`
  return { unit, times: cost(text) / plain }
}).sort((a, b) => b.times - a.times)
const over = hostile.filter(({ times }) => times > MOST_TIMES)
console.log(
  `\n20 KB of ${UNITS.length} hostile units beside 20 KB of requests (${plain.toFixed(1)} ms): ${over.length} over ${MOST_TIMES} times; the slowest:`,
)
for (const { unit, times } of hostile.slice(0, Math.max(12, over.length)))
  console.log(`${JSON.stringify(unit.slice(0, 20)).padEnd(24)}${times.toFixed(2).padStart(6)}`)
