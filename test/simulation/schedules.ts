import { setEnvironment } from './environment.ts'
import { faultsOf } from './faults.ts'
import { NEWER_PARSER } from './host.ts'
import { checkAtRest } from './invariants/at-rest.ts'
import { digestOf } from './invariants/readings.ts'
import type { Watched } from './invariants/seen.ts'
import { difference, stateOf } from './invariants/state.ts'
import { watch } from './invariants/watch.ts'
import { loadHandlers, type Patch } from './load-handlers.ts'
import type { Item } from './models/expressions.ts'
import type { PromiseName } from './promises.ts'
import { random as randomFrom } from './random.ts'
import { SCENARIOS, type Scenario } from './scenarios.ts'
import { takeOverClients } from './sdk.ts'
import { type Simulation, simulate } from './simulation.ts'
import { forgetPeople, reparseOlder, run, runInParts, runOf, sweepInbox, sweepMails } from './steps.ts'
import { Violation } from './violation.ts'
import type { Snapshot } from './world.ts'

/** A schedule that broke a promise: `promise` is its name, such as G6. */
export type Failure = { scenario: string; seed: number; promise: PromiseName; message: string }

export type Schedules = {
  /** Runs the schedule of a seed in a scenario; gives what promise it broke, or null. */
  run(scenario: string, seed: number): Promise<Failure | null>
  /** How often each thing happened. */
  coverage: Map<string, number>
  /** How many faults were injected into the schedules of each scenario. */
  faults: Map<string, number>
}

let ready = false

/** Schedules of the handlers as they are, or as the patches change them. */
export async function schedulesOf(patches: Patch[] = [], trace?: (line: string) => void): Promise<Schedules> {
  if (!ready) {
    setEnvironment()
    takeOverClients()
    ready = true
  }
  const handlers = await loadHandlers(patches)
  const coverage = new Map<string, number>()
  const faults = new Map<string, number>()
  const prepared = new Map<string, { simulation: Simulation; snapshot: Snapshot }>()

  async function prepare(scenario: Scenario) {
    const known = prepared.get(scenario.name)
    if (known) return known
    const simulation = simulate(handlers, coverage, trace)
    simulation.enter()
    for (const step of scenario.before(simulation)) await simulation.run([step], null)
    const made = { simulation, snapshot: simulation.snapshot() }
    prepared.set(scenario.name, made)
    return made
  }

  return {
    coverage,
    faults,
    async run(name, seed) {
      const scenario = SCENARIOS.find((each) => each.name === name)
      if (!scenario) throw new Error(`no scenario is called ${name}`)
      const { simulation, snapshot } = await prepare(scenario)
      try {
        simulation.enter()
        simulation.restore(snapshot, seed)
        await schedule(scenario, simulation, watch(simulation), seed)
        return null
      } catch (error) {
        if (!(error instanceof Violation)) throw error
        return { scenario: name, seed, promise: error.promise, message: error.message }
      } finally {
        faults.set(name, (faults.get(name) ?? 0) + simulation.injected())
      }
    },
  }
}

/** A run a day, for as long as mails have no room for all. */
async function runUntilAllIsTold(simulation: Simulation): Promise<void> {
  const isInParts = simulation.fired().some(({ event }) => 'shard' in event)
  for (let day = 3; day < 10; day++) {
    await simulation.run([(isInParts ? runInParts : run)(simulation, day)], null)
    const ofDay = simulation.tables.rows('mails').filter((mail) => mail.run === runOf(day))
    if (!ofDay.some((mail) => digestOf(mail).untold)) return
  }
}

async function schedule(scenario: Scenario, simulation: Simulation, watched: Watched, seed: number): Promise<void> {
  await simulation.run(scenario.plan(simulation, randomFrom(seed ^ 0x91a7)), { ...faultsOf(seed), ...scenario.faults })

  // The faults are over. A day passes with its sweeps, and one more for mails that are unknown by then.
  simulation.advance(24 * 60)
  simulation.deploy(NEWER_PARSER)
  // What broke off on every try waits until a person puts it back, where it was removed since: no sweep finds it then.
  const removed = simulation.objects.all().filter((version) => version.removed)
  simulation.redrive((body) => removed.some(({ versionId }) => body.includes(`"${versionId}"`)))
  await simulation.run([sweepInbox(simulation)], null)
  const isOlder = ({ parserVersion = NEWER_PARSER }: Item) => Number(parserVersion) < NEWER_PARSER
  if (simulation.tables.rows('documents').some(isOlder)) await simulation.run([reparseOlder(simulation)], null)
  // Who got no answer asks again.
  for (const { name, event } of simulation.fired().filter((fired) => fired.name === 'correctRequest')) {
    await simulation.run([() => simulation.fire(name, event)], null)
  }
  if (scenario.about.includes('people')) {
    // Who got no answer asks again, and the nights come by.
    const asked = simulation.fired().filter(({ name }) => name === 'erasePerson' || name === 'unsubscribe')
    for (const { name, event } of asked) await simulation.run([() => simulation.fire(name, event)], null)
    await simulation.run([forgetPeople(simulation, 3)], null)
  }
  if (scenario.about.includes('mails')) {
    // What the mail service said, and nobody could take in, waits until a person puts it back; no sweep knows of it.
    simulation.redrive((body) => body.includes('"detail-type":"Email '))
    await simulation.run([], null)
    await runUntilAllIsTold(simulation)
    simulation.advance(70)
    await simulation.run([sweepMails(simulation)], null)
    simulation.advance(25 * 60)
    await simulation.run([sweepMails(simulation)], null)
  }
  if (scenario.about.includes('people')) await simulation.run([forgetPeople(simulation, 4)], null)
  checkAtRest(simulation, watched)

  const before = stateOf(simulation)
  simulation.redrive()
  simulation.replay()
  // A person who decides once more has something else in mind.
  const takesBack = simulation.fired().some(({ event }) => JSON.stringify(event).includes('=Undo'))
  const again = simulation
    .fired()
    .filter(({ name }) => name !== 'reviewMails' && !(takesBack && name === 'unsubscribe'))
  const fireAgain = again.map(
    ({ name, event }) =>
      () =>
        simulation.fire(name, event),
  )
  await simulation.run(fireAgain, null)
  const changed = difference(before, stateOf(simulation))
  if (changed !== null) simulation.fail('G10', `it changed when everything came again: ${changed.slice(0, 600)}`)
  simulation.check()
}
