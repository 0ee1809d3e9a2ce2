/**
 * `npm run prove` runs schedules for a minute on all cores, then all mutants, and prints what was proven how often.
 * `-- --minutes N` takes longer over the schedules, and then every transition must have been seen; `--seed S` is where
 * the seeds begin; `--json` gives one object. `-- --scenario NAME --seed S` runs one schedule again and tells all of it.
 */
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import { MUTANTS } from './mutants.ts'
import { mayBreak, PROMISES, type PromiseName } from './promises.ts'
import type { Share, Told } from './prove-worker.ts'
import { SCENARIOS } from './scenarios.ts'
import { type Failure, schedulesOf } from './schedules.ts'
import { TRANSITIONS, unseen } from './transitions.ts'

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
const perSecond = () => Math.round(schedules / ((Math.min(Date.now(), until) - began) / 1000))

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

const survivors = MUTANTS.map(({ name }) => name).filter((name) => !caught.get(name))
const missing = unseen(coverage)
const table = (Object.keys(PROMISES) as PromiseName[]).map((name) => {
  const scenarios = SCENARIOS.filter((scenario) => mayBreak(PROMISES[name], scenario))
  const total = (counts: Map<string, number>) => scenarios.reduce((sum, each) => sum + (counts.get(each.name) ?? 0), 0)
  return {
    name,
    ...PROMISES[name],
    schedules: total(ran),
    faults: total(faults),
    broken: failures.filter(({ promise }) => promise === name).length,
    mutants: [...caught.values()].filter((each) => each?.promise === name).length,
  }
})

const counts = (names: readonly string[]) => names.map((name) => [name, coverage.get(name) ?? 0] as const)
const kinds = [...coverage].filter(([name]) => name.startsWith('fault: ')).toSorted(([, a], [, b]) => b - a)
if (values.json) {
  const transitions = Object.fromEntries(Object.values(TRANSITIONS).flatMap(counts))
  const mutants = MUTANTS.map(({ name }) => ({ name, caught: caught.get(name) ?? null }))
  const summary = { seed: first, minutes, threads, schedules, perSecond: perSecond() }
  const faultsByKind = Object.fromEntries(kinds)
  say(JSON.stringify({ ...summary, promises: table, faults: faultsByKind, transitions, missing, mutants, failures }))
} else {
  say(`seed ${first}: ${schedules} schedules in ${minutes} min on ${threads} threads, ${perSecond()} a second`)
  for (const [name, times] of ran) say(`${String(times).padStart(10)}  ${name}`)
  say('\nfaults injected')
  for (const [name, times] of kinds) say(`${String(times).padStart(10)}  ${name.slice(7)}`)
  say('\ntransitions seen')
  for (const [of, names] of Object.entries(TRANSITIONS)) {
    for (const [name, times] of counts(names)) say(`${String(times).padStart(10)}  ${of.padEnd(11)} ${name}`)
  }
  say('\nmutant'.padEnd(69).concat('caught by, after'))
  for (const { name } of MUTANTS) {
    const by = caught.get(name)
    say(`${name.padEnd(68)}${by ? `${by.promise.padEnd(4)} ${by.schedules} schedules` : 'SURVIVED'}`)
  }
  say(`\n${'promise'.padEnd(92)}  schedules      faults  broken  mutants caught`)
  for (const { name, promise, also, ...numbers } of table) {
    const columns = [
      String(numbers.schedules).padStart(10),
      String(numbers.faults).padStart(11),
      String(numbers.broken).padStart(7),
      String(numbers.mutants).padStart(15),
    ]
    say(`${`${name.padEnd(4)}${promise}`.padEnd(92)} ${columns.join(' ')}${also && `   also ${also}`}`)
  }
  say(`\nmutants caught: ${MUTANTS.length - survivors.length} of ${MUTANTS.length}`)
  if (missing.length > 0) say(`never seen: ${missing.join(', ')}`)
}
const isLong = values.minutes !== undefined
process.exit(failures.length + survivors.length + (isLong ? missing.length : 0) > 0 ? 1 : 0)
