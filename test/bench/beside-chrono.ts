/**
 * The whole reader beside chrono-node, which finds only the dates, over the golden texts; part of `npm run bench`.
 * Each runs in processes of its own, turn by turn, since what one leaves behind in V8 slows down the other. The times
 * are processor time for one page of 11.5 KB: cold (the first pass of a process) and warm.
 */
import { execFileSync } from 'node:child_process'
import { decode } from '../../shared/read/text/decode.ts'
import { goldenCases } from '../golden-cases.ts'

const PAGE = 11_500
const TURNS = 3
const WARM_UP = 20
const PASSES = 10

type Cost = { cold: number; warm: number }

const READERS: Record<string, () => Promise<(bytes: Uint8Array, text: string) => unknown>> = {
  reader: async () => {
    const { parse } = await import('../../shared/read/parse.ts')
    return (bytes) => parse(bytes, { capturedAt: null })
  },
  'chrono-node': async () => {
    const { nl } = await import('chrono-node')
    return (_, text) => nl.parse(text)
  },
}

const [name] = process.argv.slice(2)
if (name) console.log(JSON.stringify(await cost(name)))
else compare()

/** What one reader costs in this process, in microseconds for a page. */
async function cost(name: string): Promise<Cost> {
  const texts = goldenCases().flatMap(({ bytes }) => {
    const decoded = decode(bytes)
    return 'text' in decoded ? [{ bytes, text: decoded.text }] : []
  })
  const pages = texts.reduce((sum, { text }) => sum + text.length, 0) / PAGE
  const read = await READERS[name]?.()
  if (!read) throw new Error(`there is no reader ${name}`)
  const passes = (count: number) => {
    const before = process.cpuUsage().user
    for (let pass = 0; pass < count; pass++) for (const { bytes, text } of texts) read(bytes, text)
    return (process.cpuUsage().user - before) / count / pages
  }
  const cold = passes(1)
  passes(WARM_UP)
  return { cold, warm: passes(PASSES) }
}

function compare() {
  const names = Object.keys(READERS)
  const turns = Array.from({ length: TURNS }, () => names.map(inOwnProcess))
  console.log('\n11.5 KB         cold µs  warm µs')
  names.forEach((name, k) => {
    const least = (which: keyof Cost) => Math.min(...turns.map((costs) => costs[k]?.[which] ?? Infinity)).toFixed(0)
    console.log(`${name.padEnd(14)}${least('cold').padStart(9)}${least('warm').padStart(9)}`)
  })
}

function inOwnProcess(name: string): Cost {
  return JSON.parse(execFileSync(process.execPath, [import.meta.filename, name], { encoding: 'utf8' }))
}
