import { MUTANTS } from './mutants.ts'
import { mayBreak, PROMISES, type PromiseName } from './promises.ts'
import { SCENARIOS } from './scenarios.ts'
import type { Failure } from './schedules.ts'
import { TRANSITIONS, unseen } from './transitions.ts'

type Counts = Map<string, number>

/** What all threads have done together. */
export type Done = {
  seed: number
  /** That the schedules took. */
  seconds: number
  threads: number
  schedules: number
  perSecond: number
  /** Schedules and faults by scenario; everything that happened, by its name. */
  ran: Counts
  faults: Counts
  coverage: Counts
  failures: Failure[]
  /** What caught each mutant; null where nothing did. */
  caught: Map<string, (Failure & { schedules: number }) | null>
}

export type Proof = ReturnType<typeof proofOf>

/** What was proven how often, as one object. */
export function proofOf({ ran, faults, coverage, failures, caught, ...summary }: Done) {
  const seen = (names: readonly string[]) => names.map((name) => [name, coverage.get(name) ?? 0] as const)
  const kinds = [...coverage].filter(([name]) => name.startsWith('fault: ')).toSorted(([, a], [, b]) => b - a)
  const mutants = MUTANTS.map(({ name }) => ({ name, caught: caught.get(name) ?? null }))
  const promises = (Object.keys(PROMISES) as PromiseName[]).map((name) => {
    const about = SCENARIOS.filter((scenario) => mayBreak(PROMISES[name], scenario)).map((scenario) => scenario.name)
    const total = (counts: Counts) => about.reduce((sum, each) => sum + (counts.get(each) ?? 0), 0)
    return {
      ...{ name, ...PROMISES[name], schedules: total(ran), faults: total(faults) },
      broken: failures.filter(({ promise }) => promise === name).length,
      mutants: mutants.filter((mutant) => mutant.caught?.promise === name).length,
    }
  })
  return {
    ...summary,
    scenarios: Object.fromEntries(ran),
    promises,
    faults: Object.fromEntries(kinds.map(([name, times]) => [name.replace('fault: ', ''), times])),
    transitions: Object.entries(TRANSITIONS).flatMap(([of, names]) =>
      seen(names).map(([name, times]) => ({ of, name, times })),
    ),
    missing: unseen(coverage),
    mutants,
    survivors: mutants.filter((mutant) => mutant.caught === null).length,
    failures,
  }
}

/** The proof, to be read. */
export function linesOf(proof: Proof): string[] {
  const { seed, schedules, seconds, threads, perSecond, mutants, survivors, missing } = proof
  const number = (value: number, width = 10) => String(value).padStart(width)
  const counted = (counts: Record<string, number>) =>
    Object.entries(counts).map(([name, times]) => `${number(times)}  ${name}`)
  return [
    `seed ${seed}: ${schedules} schedules in ${seconds} s on ${threads} threads, ${perSecond} a second`,
    ...counted(proof.scenarios),
    ...['', 'faults injected', ...counted(proof.faults)],
    ...['', 'transitions seen'],
    ...proof.transitions.map(({ of, name, times }) => `${number(times)}  ${of.padEnd(11)} ${name}`),
    ...['', `${'mutant'.padEnd(68)}caught by, after`],
    ...mutants.map(({ name, caught }) => {
      return `${name.padEnd(68)}${caught ? `${caught.promise.padEnd(4)} ${caught.schedules} schedules` : 'SURVIVED'}`
    }),
    ...['', `${'promise'.padEnd(92)}  schedules      faults  broken  mutants caught`],
    ...proof.promises.map(({ name, promise, also, ...of }) => {
      const columns = [number(of.schedules), number(of.faults, 11), number(of.broken, 7), number(of.mutants, 15)]
      return `${`${name.padEnd(4)}${promise}`.padEnd(92)} ${columns.join(' ')}${also && `   also ${also}`}`
    }),
    ...['', `mutants caught: ${mutants.length - survivors} of ${mutants.length}`],
    ...(missing.length > 0 ? [`never seen: ${missing.join(', ')}`] : []),
  ]
}
