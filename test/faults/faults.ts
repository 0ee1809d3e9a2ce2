/**
 * `npm run faults -- --cycles 200 [--seed S] [--json]`: cycles of faults and kills on the embedded stack, and what
 * became of the guarantees. Exit status 1 where one did not hold; its state folder is kept then, and named.
 */
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as z from 'zod'
import { flag, text } from '../../infra/local/terminal/options.ts'
import { print, printJson, tell } from '../../infra/local/terminal/print.ts'
import { table } from '../../infra/local/terminal/table.ts'
import { readArguments } from '../../infra/local/terminal/usage.ts'
import { type Cycle, chain, countByFault } from './chain.ts'
import { GUARANTEES, guarantees } from './violations.ts'

/** Cycles on one folder; then a fresh one, because what is kept grows with each. */
const CYCLES_OF_A_CHAIN = 10

const { cycles, json, ...options } = readArguments(process.argv.slice(2), {
  cycles: z.coerce.number('a number of cycles').int().positive().default(CYCLES_OF_A_CHAIN),
  seed: text('S', 'a word', 'brings back the same faults').optional(),
  json: flag('JSON Lines: one object a line'),
})
const seed = options.seed ?? randomBytes(4).toString('hex')
tell(`seed ${seed}`)

const done: Cycle[] = []
for (let first = 0; first < cycles; first += CYCLES_OF_A_CHAIN) {
  const folder = mkdtempSync(join(tmpdir(), 'inhuurradar-faults-'))
  // The seed that is told with a cycle brings its chain back as the first.
  const ofChain = first === 0 ? seed : `${seed}/${first / CYCLES_OF_A_CHAIN}`
  let broken = false
  const size = Math.min(CYCLES_OF_A_CHAIN, cycles - first)
  for await (const cycle of chain({ seed: ofChain, cycles: size, folder })) {
    done.push(cycle)
    broken ||= cycle.violations.length > 0
    const { faults, violations } = cycle
    if (json) printJson({ seed: ofChain, cycle: cycle.cycle, faults: countByFault(faults), violations })
    tell(
      `${done.length} of ${cycles} (${ofChain}/${cycle.cycle}): ${faults.length} faults, ${violations.length} violations`,
    )
    for (const { guarantee, says } of violations) tell(`  ${guarantee}: ${says}`)
    if (violations.length > 0) for (const fault of faults) tell(`  ${Object.values(fault).join(' ')}`)
  }
  if (broken) tell(`  the state is kept in ${folder}`)
  else rmSync(folder, { recursive: true })
}

const violations = done.flatMap((cycle) => cycle.violations)
if (!json) {
  const rows = guarantees.map((name) => [
    `${name} ${GUARANTEES[name]}`,
    String(done.length),
    String(violations.filter(({ guarantee }) => guarantee === name).length),
  ])
  print(`${table(['guarantee', 'cycles', 'violations'], rows)}\n`)
  const counts = Object.entries(countByFault(done.flatMap(({ faults }) => faults)))
  print(
    table(
      ['fault', 'injected'],
      counts.map(([fault, count]) => [fault, String(count)]),
    ),
  )
}
process.exitCode = violations.length > 0 ? 1 : 0
