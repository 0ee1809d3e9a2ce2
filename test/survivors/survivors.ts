/**
 * `npm run survivors` takes each row of the vocabulary and each rule of the reader away in turn, and lists those that no
 * test misses. `-- rows` or `-- rules` does one of the two.
 */
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import { bundled } from './bundle.ts'
import type { Mutant } from './mutants.ts'
import type { Share, Told } from './survivors-worker.ts'

const [only] = parseArgs({ allowPositionals: true }).positionals
if (only !== undefined && only !== 'rows' && only !== 'rules') throw new Error(`"${only}" is neither rows nor rules`)
const code = await bundled()
const of = availableParallelism()
const told: Record<Told['is'], Mutant[]> = { all: [], done: [], survivors: [] }

await Promise.all(
  Array.from({ length: of }, (_, nth) => {
    const workerData: Share = { code, nth, of, kind: only === 'rows' ? 'row' : only === 'rules' ? 'rule' : null }
    const worker = new Worker(new URL('./survivors-worker.ts', import.meta.url), { workerData })
    worker.on('message', ({ is, mutants }: Told) => {
      told[is].push(...mutants)
      if (process.stderr.isTTY) process.stderr.write(`\r${told.done.length} of ${told.all.length}`)
    })
    return new Promise((resolve, reject) => worker.on('error', reject).on('exit', resolve))
  }),
)
if (process.stderr.isTTY) process.stderr.write('\r')
for (const { name } of told.survivors) process.stdout.write(`${name}\n`)
for (const kind of ['row', 'rule'] as const) {
  const [all, left] = [told.all, told.survivors].map((list) => list.filter((each) => each.kind === kind).length)
  process.stdout.write(`${left} of ${all} ${kind}s are missed by no test\n`)
}
process.exit(told.survivors.length > 0 ? 1 : 0)
