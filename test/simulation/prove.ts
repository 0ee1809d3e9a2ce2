/**
 * `npm run prove` runs schedules for a minute, then all mutants, and prints what was proven how often.
 * `npm run prove -- --minutes N` takes longer over the schedules; `--scenario S --seed N` runs one of them again.
 */
import { parseArgs } from 'node:util'
import { catchMutant } from './catch-mutant.ts'
import { INVARIANTS, MAIL_STEPS } from './invariants.ts'
import { MUTANTS } from './mutants.ts'
import { SCENARIOS } from './scenarios.ts'
import { type Failure, schedulesOf } from './schedules.ts'

const { values } = parseArgs({
  options: { minutes: { type: 'string' }, scenario: { type: 'string' }, seed: { type: 'string' } },
})
const say = (line: string) => process.stdout.write(`${line}\n`)
const show = ({ scenario, seed, violation }: Failure) =>
  `BROKEN ${violation.message}\n  again: npm run prove -- --scenario '${scenario}' --seed ${seed}`

const schedules = await schedulesOf()
if (values.seed !== undefined) {
  const failure = await schedules.run(values.scenario ?? '', Number(values.seed))
  say(failure ? show(failure) : 'no promise was broken')
  process.exit(failure ? 1 : 0)
}

const first = Date.now() % 1_000_000_000
const end = Date.now() + Number(values.minutes ?? 1) * 60_000
const failures: Failure[] = []
const ran = new Map(SCENARIOS.map(({ name }) => [name, 0]))
for (let seed = first; Date.now() < end; seed++) {
  for (const { name } of SCENARIOS) {
    const failure = await schedules.run(name, seed)
    ran.set(name, (ran.get(name) ?? 0) + 1)
    if (failure) {
      failures.push(failure)
      say(show(failure))
    }
  }
}

say(`${'\nmutant'.padEnd(62)}caught by, at seed`)
const caughtBy = new Map<string, number>()
const survivors: string[] = []
for (const mutant of MUTANTS) {
  const failure = await catchMutant(mutant)
  if (!failure) survivors.push(mutant.name)
  const promise = failure?.violation.message.split(':')[0] ?? 'none'
  say(`${mutant.name.padEnd(61)}${failure ? `${promise}, ${failure.seed}` : 'SURVIVED'}`)
  caughtBy.set(promise, (caughtBy.get(promise) ?? 0) + 1)
}

const total = [...ran.values()].reduce((sum, each) => sum + each, 0)
const counted = (prefix: string) => [...schedules.coverage].filter(([name]) => name.startsWith(prefix))
const faults = counted('fault: ').reduce((sum, [, times]) => sum + times, 0)
say(`\nschedules from seed ${first}: ${total} (${[...ran].map(([name, times]) => `${name} ${times}`).join(', ')})`)
say(`faults injected: ${faults}`)
for (const [name, times] of counted('fault: ')) say(`  ${String(times).padStart(8)}  ${name.slice(7)}`)
const steps = MAIL_STEPS.filter((step) => schedules.coverage.has(`mail: ${step}`))
say(`steps of a mail that came about: ${steps.length} of ${MAIL_STEPS.length}`)
for (const step of MAIL_STEPS) say(`  ${String(schedules.coverage.get(`mail: ${step}`) ?? 0).padStart(8)}  ${step}`)
say(`\n${'promise'.padEnd(86)} broken  mutants caught`)
for (const [name, promise] of Object.entries(INVARIANTS)) {
  const broken = failures.filter(({ violation }) => violation.message.startsWith(`${name}:`)).length
  say(
    `${`${name.padEnd(4)}${promise}`.padEnd(86)} ${String(broken).padStart(6)}  ${String(caughtBy.get(name) ?? 0).padStart(14)}`,
  )
}
say(`\nmutants caught: ${MUTANTS.length - survivors.length} of ${MUTANTS.length}`)
for (const survivor of survivors) say(`  survived: ${survivor}`)
process.exit(failures.length + survivors.length > 0 ? 1 : 0)
