/**
 * Shows where today's reading differs from the golden answers: `npm run golden [-- --update] [PART-OF-NAME…]`.
 * `--update` writes answers that are missing, and brings the lists of known misses up to date; the answers
 * themselves are changed by hand, since they say what is true and not what the parser does.
 */
import { writeFileSync } from 'node:fs'
import { differing, type GoldenRecord, goldenCases, readCase } from './golden-cases.ts'

const args = process.argv.slice(2)
const update = args.includes('--update')
const parts = args.filter((arg) => !arg.startsWith('--'))
let changed = 0

for (const goldenCase of goldenCases()) {
  const { name, golden, jsonPath } = goldenCase
  if (parts.length > 0 && !parts.some((part) => name.includes(part))) continue
  const reading = readCase(goldenCase)
  const write = (value: unknown) => update && writeFileSync(jsonPath, `${JSON.stringify(value, null, 1)}\n`)

  if (golden === null) {
    changed++
    console.log(`${name}: new, review it`)
    write('refused' in reading ? reading : { record: withoutEvidence(reading.record), misses: [] })
  } else if ('refused' in golden || 'refused' in reading) {
    if (JSON.stringify(golden) === JSON.stringify(reading)) continue
    changed++
    console.log(`${name}: wanted ${outcome(golden)}, got ${outcome(reading)}`)
  } else {
    const misses = differing(reading.record, golden.record)
    if (JSON.stringify(misses) === JSON.stringify(golden.misses)) continue
    changed++
    for (const field of misses.filter((miss) => !golden.misses.includes(miss))) {
      console.log(
        `${name} ${field}:\n  - ${JSON.stringify(golden.record[field])}\n  + ${JSON.stringify(reading.record[field])}`,
      )
    }
    for (const field of golden.misses.filter((miss) => !(misses as string[]).includes(miss)))
      console.log(`${name} ${field}: right now`)
    write({ ...golden, misses })
  }
}
console.log(
  changed === 0
    ? 'nothing differs'
    : `${changed} differ${update ? '; written' : '; nothing written (--update writes)'}`,
)

function outcome(reading: object): string {
  return 'refused' in reading ? `refused ${reading.refused}` : 'a record'
}

function withoutEvidence({ evidence: _evidence, ...record }: GoldenRecord & { evidence: unknown }): GoldenRecord {
  return record
}
