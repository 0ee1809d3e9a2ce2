import { mkdirSync } from 'node:fs'
import * as z from 'zod'
import type { Calmed } from './calm.ts'
import { FAULTS, type Fault } from './fault-plan.ts'
import { linesOf } from './observed.ts'
import { startStackProcess } from './stack-process.ts'
import { type Violation, violationsOf } from './violations.ts'

/** One cycle: its faults in the order in which they came ("resetAfter DYNAMODB PutItem of ParseRequest…"). */
export type Cycle = { cycle: number; faults: InjectedFault[]; violations: Violation[] }

const InjectedFault = z.object({ fault: z.enum(FAULTS), operation: z.string(), caller: z.string() })
export type InjectedFault = z.infer<typeof InjectedFault>

/**
 * Cycle after cycle on one folder: a day of faults and kills, a day without, then a look at what must hold. Ends early
 * after the first cycle with a violation: what follows would only repeat it.
 */
export async function* chain(options: { seed: string; cycles: number; folder: string }): AsyncGenerator<Cycle> {
  const { seed, cycles, folder } = options
  mkdirSync(folder, { recursive: true })
  let stack = await startStackProcess(folder)
  try {
    let before: Calmed | null = null
    for (let cycle = 0; cycle < cycles; cycle++) {
      const known = linesOf(folder, 'faults.jsonl', InjectedFault).length
      const survived = await stack.order({ is: 'turmoil', cycle, seed: `${seed}/${cycle}` })
      if (!survived) stack = await startStackProcess(folder)
      const calmed = await stack.order({ is: 'calm', cycle, seed })
      if (!calmed) throw new Error('the stack was killed, and not by a fault')
      const now = calmed.answer as Calmed
      const violations = violationsOf(before, now)
      yield { cycle, faults: linesOf(folder, 'faults.jsonl', InjectedFault).slice(known), violations }
      if (violations.length > 0) return
      before = now
    }
  } finally {
    await stack.kill()
  }
}

export function countByFault(faults: InjectedFault[]): Record<Fault, number> {
  const counts = FAULTS.map((kind) => [kind, faults.filter(({ fault }) => fault === kind).length] as const)
  return z.record(z.enum(FAULTS), z.number()).parse(Object.fromEntries(counts))
}
