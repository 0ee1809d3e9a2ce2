/**
 * `npm run prove` runs schedules for a minute on all cores, then all mutants, and prints what was proven how often.
 * Every transition must have been seen. `-- --minutes N` takes longer over the schedules; `--seed S` is where the seeds begin; `--json` gives one object. `-- --scenario NAME --seed S` runs one schedule again and tells all of it.
 */
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import { MUTANTS } from './mutants.ts'
import { linesOf, proofOf } from './proof.ts'
import type { Share, Told } from './prove-worker.ts'
import { SCENARIOS } from './scenarios.ts'
import { type Failure, schedulesOf } from './schedules.ts'

const { values } = parseArgs({
  options: {
    minutes: { type: 'string' },
    seed: { type: 'string' },
    scenario: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
})
const say = (line: string) => process.stdout.write(`${line}\n`)
const aside = (line: string) => process.stderr.write(`${line}\n`)
const wrong = (what: string): never => {
  aside(what)
  process.exit(2)
}
const minutes = Number(values.minutes ?? 1)
if (!(minutes > 0)) wrong('--minutes takes a number above 0')
const first = Number(values.seed ?? Date.now() % 1_000_000_000)
if (!Number.isSafeInteger(first) || first < 0) wrong('--seed takes a whole number')

if (values.scenario !== undefined) {
  const names = SCENARIOS.map(({ name }) => name)
  if (values.seed === undefined || !names.includes(values.scenario)) {
    wrong(`--scenario takes one of these, with a --seed: ${names.join(', ')}`)
  }
  const failure = await (await schedulesOf([], say)).run(values.scenario, first)
  say(failure ? `${failure.promise} broken: ${failure.message}` : 'no promise was broken')
  process.exit(failure ? 1 : 0)
}

const threads = availableParallelism()
const until = Date.now() + minutes * 60_000
const began = Date.now()
const [ran, faults, coverage] = [new Map<string, number>(), new Map<string, number>(), new Map<string, number>()]
const failures: Failure[] = []
const caught = new Map<string, (Failure & { schedules: number }) | null>()
let schedules = 0
/** When the last thread had run its schedules, so far. */
let ended = 0
const perSecond = () => Math.round(schedules / (((ended || Date.now()) - began) / 1000))

function hear(told: Told): void {
  switch (told.is) {
    case 'ran':
      schedules += told.schedules
      break
    case 'broken': {
      failures.push(told.failure)
      const { promise, message, scenario, seed } = told.failure
      aside(`\r${promise} BROKEN ${message}\n  again: npm run prove -- --scenario '${scenario}' --seed ${seed}`)
      break
    }
    case 'mutant':
      caught.set(told.name, told.caught)
      break
    case 'done':
      ended = Date.now()
      for (const [sum, part] of [
        [ran, told.ran],
        [faults, told.faults],
        [coverage, told.coverage],
      ] as const) {
        for (const [name, times] of part) sum.set(name, (sum.get(name) ?? 0) + times)
      }
  }
  if (!process.stderr.isTTY) return
  const left = Math.max(0, Math.ceil((until - Date.now()) / 1000))
  const now = left > 0 ? `${left} s left` : `${caught.size} of ${MUTANTS.length} mutants`
  process.stderr.write(`\r${schedules} schedules, ${perSecond()} a second, ${failures.length} broken, ${now}   `)
}

await Promise.all(
  Array.from({ length: threads }, (_, nth) => {
    const share: Share = { first, step: threads, nth, until, mutants: true }
    const worker = new Worker(new URL('./prove-worker.ts', import.meta.url), { workerData: share })
    worker.on('message', hear)
    return new Promise((resolve, reject) => worker.on('error', reject).on('exit', resolve))
  }),
)
if (process.stderr.isTTY) aside('')

const proof = proofOf({
  ...{ seed: first, seconds: Math.round((ended - began) / 1000), threads, schedules, perSecond: perSecond() },
  ...{ ran, faults, coverage, failures, caught },
})
if (values.json) say(JSON.stringify(proof))
else for (const line of linesOf(proof)) say(line)
process.exit(failures.length + proof.survivors + proof.missing.length > 0 ? 1 : 0)
