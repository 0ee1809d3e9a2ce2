/** One thread of `npm run prove`: schedules until an instant, or some of each scenario, then its share of the mutants. */
import { parentPort, workerData } from 'node:worker_threads'
import { catchMutant } from './catch-mutant.ts'
import { MUTANTS } from './mutants.ts'
import { SCENARIOS } from './scenarios.ts'
import { type Failure, schedulesOf } from './schedules.ts'

/** Seeds are `first`, `first + step`, … `until` is in milliseconds since 1970; `nth` of `step` threads. */
export type Share = { first: number; step: number; nth: number; until: number; mutants: boolean }

export type Told =
  | { is: 'ran'; schedules: number }
  | { is: 'broken'; failure: Failure }
  | { is: 'mutant'; name: string; caught: (Failure & { schedules: number }) | null }
  | { is: 'done'; ran: Map<string, number>; faults: Map<string, number>; coverage: Map<string, number> }

/** Of each scenario, also where the machine is so busy that time is up before: few see every transition. */
const LEAST = 50

const { first, step, nth, until, mutants } = workerData as Share
const tell = (told: Told) => parentPort?.postMessage(told)

const { run, faults, coverage } = await schedulesOf()
const scenarios = SCENARIOS.map(({ name }) => ({ name, seed: first + nth, spent: 0, ran: 0 }))
const isDone = () => Date.now() >= until && scenarios.every(({ ran }) => ran >= LEAST)
while (!isDone()) {
  // Each scenario gets the same time: of what is small there are more schedules.
  const next = scenarios.reduce((a, b) => (b.spent < a.spent ? b : a))
  const began = performance.now()
  for (let n = 0; n < 20; n++) {
    const failure = await run(next.name, next.seed)
    next.seed += step
    next.ran++
    if (failure) tell({ is: 'broken', failure })
  }
  next.spent += performance.now() - began
  tell({ is: 'ran', schedules: 20 })
}
tell({ is: 'done', ran: new Map(scenarios.map(({ name, ran }) => [name, ran])), faults, coverage })
for (const mutant of mutants ? MUTANTS.filter((_, index) => index % step === nth) : []) {
  tell({ is: 'mutant', name: mutant.name, caught: await catchMutant(mutant) })
}
