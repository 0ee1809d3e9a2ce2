/**
 * A market: more pairs than one function would take, in parts of so many candidates, one after another, each with a process
 * of its own: `node test/bench/match-in-parts.ts [REQUESTS CANDIDATES]`. Memory is the most that a part held,
 * times are those of the processor.
 */
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import * as z from 'zod'

const CANDIDATES_A_PART = 100_000
const [REQUESTS, CANDIDATES] = [Number(process.argv[2] ?? 10_000), Number(process.argv[3] ?? 1_000_000)]
const Part = z.object({ counts: z.array(z.number()), seconds: z.number(), megabytes: z.number() })

const parts: z.infer<typeof Part>[] = []
for (let first = 0; first < CANDIDATES; first += CANDIDATES_A_PART) {
  const count = Math.min(CANDIDATES_A_PART, CANDIDATES - first)
  const numbers = [REQUESTS, first, count].map(String)
  const told = execFileSync(process.execPath, [join(import.meta.dirname, 'match-part.ts'), ...numbers])
  parts.push(Part.parse(JSON.parse(told.toString())))
  const { seconds, megabytes } = parts.at(-1) ?? { seconds: 0, megabytes: 0 }
  console.log(`part ${parts.length}: ${seconds.toFixed(1)} s, ${Math.round(megabytes)} MB`)
}
const [match = 0, ask = 0, near = 0] = [0, 1, 2].map((at) =>
  parts.reduce((sum, { counts }) => sum + (counts[at] ?? 0), 0),
)
console.log(
  `${REQUESTS} requests, ${CANDIDATES} candidates in ${parts.length} parts: ` +
    `${parts.reduce((sum, { seconds }) => sum + seconds, 0).toFixed(0)} s in all; match ${match}, ask ${ask}, near ${near}`,
)
