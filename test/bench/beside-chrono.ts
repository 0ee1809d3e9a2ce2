/**
 * The whole reader, stage by stage, beside chrono-node, which finds only the dates, over the golden texts; part of
 * `npm run bench`. Each runs in processes of its own, turn by turn, since what one leaves behind in V8 slows down the
 * other. For a page of 11.5 KB: texts that the process has not seen, after as many others; and
 * texts that it has seen often, each in the least of some rounds over all of them.
 */
import { execFileSync } from 'node:child_process'
import { decode } from '../../shared/read/text/decode.ts'
import { goldenCases } from '../golden-cases.ts'
import { leastOfEach } from './least.ts'
import { stagesOf } from './stages.ts'

const PAGE = 11_500
const TURNS = 3
const WARM_UP = 20
const ROUNDS = 15

type Sample = { bytes: Uint8Array; text: string }
type Cost = { unseen: number; warm: number; stages: [string, number][] }

const READERS: Record<string, () => Promise<(sample: Sample) => unknown>> = {
  reader: async () => {
    const { parse } = await import('../../shared/read/parse.ts')
    return ({ bytes }) => parse(bytes, { capturedAt: null })
  },
  'chrono-node': async () => {
    const { nl } = await import('chrono-node')
    return ({ text }) => nl.parse(text)
  },
}

const [name] = process.argv.slice(2)
if (name) console.log(JSON.stringify(await cost(name)))
else compare()

async function cost(name: string): Promise<Cost> {
  const samples = goldenCases().flatMap(({ bytes }): Sample[] => {
    const decoded = decode(bytes)
    return 'text' in decoded ? [{ bytes, text: decoded.text }] : []
  })
  const read = await READERS[name]?.()
  if (!read) throw new Error(`there is no reader ${name}`)
  const seen = samples.filter((_, k) => k % 2 === 0)
  const others = samples.filter((_, k) => k % 2 === 1)
  for (let pass = 0; pass < WARM_UP; pass++) seen.forEach(read)
  const unseen = perPage(others, 1, (sample) => () => read(sample))
  for (let pass = 0; pass < WARM_UP; pass++) others.forEach(read)
  const warm = perPage(samples, ROUNDS, (sample) => () => read(sample))
  return { unseen, warm, stages: name === 'reader' ? stagesOf(samples, perPage) : [] }
}

/** Microseconds for a page of what is done with each text. */
function perPage(samples: Sample[], rounds: number, work: (sample: Sample) => () => unknown): number {
  const pages = samples.reduce((sum, { text }) => sum + text.length, 0) / PAGE
  return (leastOfEach(rounds, samples.map(work)) * 1_000) / pages
}

function compare() {
  const names = Object.keys(READERS)
  const turns = Array.from({ length: TURNS }, () => names.map(inOwnProcess))
  const costs = names.map((name, k) => ({ name, turns: turns.flatMap((turn) => turn[k] ?? []) }))
  console.log('\n11.5 KB        unseen µs  warm µs')
  for (const { name, turns } of costs) {
    const least = (which: 'unseen' | 'warm') => Math.min(...turns.map((turn) => turn[which])).toFixed(0)
    console.log(`${name.padEnd(15)}${least('unseen').padStart(9)}${least('warm').padStart(9)}`)
  }
  for (const [k, [stage]] of (costs[0]?.turns[0]?.stages ?? []).entries()) {
    const least = Math.min(...(costs[0]?.turns ?? []).map(({ stages }) => stages[k]?.[1] ?? Number.POSITIVE_INFINITY))
    console.log(`  ${stage.padEnd(22)}${least.toFixed(0).padStart(9)}`)
  }
}

function inOwnProcess(name: string): Cost {
  return JSON.parse(execFileSync(process.execPath, [import.meta.filename, name], { encoding: 'utf8' }))
}
