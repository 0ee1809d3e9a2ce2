import type { Mutable, Mutant } from './mutants.ts'

/** So many rows are left out at once, where no test comes by two of them: loading takes most of the time. */
const MOST_AT_ONCE = 200

/** Which of some rows and rules no test misses; `tell` hears of each share that is done. */
export function survivorsOf({ holds, without }: Mutable, mutants: Mutant[], tell: (done: Mutant[]) => void): Mutant[] {
  const survivors: Mutant[] = []
  const { row: rows = [], rule: rules = [] } = Object.groupBy(mutants, ({ kind }) => kind)
  const whole = without(new Set())
  for (const rule of rules) {
    if (rule.tests.every((k) => holds(whole[k], rule.name))) survivors.push(rule)
    tell([rule])
  }
  for (const batch of batchesOf(rows)) {
    const tests = without(new Set(batch.map(({ name }) => name)))
    survivors.push(...batch.filter((row) => row.tests.every((k) => holds(tests[k]))))
    tell(batch)
  }
  return survivors
}

/** Rows that go together since no test comes by two of them: each is missed for itself. */
function batchesOf(rows: Mutant[]): Mutant[][] {
  const batches: { rows: Mutant[]; tests: Set<number> }[] = []
  for (const row of rows.toSorted((a, b) => b.tests.length - a.tests.length)) {
    const free = batches.find(({ rows, tests }) => rows.length < MOST_AT_ONCE && !row.tests.some((k) => tests.has(k)))
    const batch = free ?? { rows: [], tests: new Set() }
    if (!free) batches.push(batch)
    batch.rows.push(row)
    for (const k of row.tests) batch.tests.add(k)
  }
  return batches.map((batch) => batch.rows)
}
