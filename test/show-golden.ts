/**
 * Shows where today's reading differs from the golden answers: `npm run golden [-- --update] [PART-OF-NAME…]`.
 * `--update` writes answers that are missing, and brings the lists of known misses up to date; the answers
 * themselves are changed by hand, since they say what is true and not what the parser does.
 */
import { writeFileSync } from 'node:fs'
import {
  differing,
  type GoldenPart,
  type GoldenRecord,
  goldenJson,
  goldenOf,
} from '../infra/local/generate/golden-answer.ts'
import { goldenCases, goldenParts, readCase } from './golden-cases.ts'

const args = process.argv.slice(2)
const update = args.includes('--update')
const parts = args.filter((arg) => !arg.startsWith('--'))
let changed = 0

for (const goldenCase of goldenCases()) {
  const { name, golden, jsonPath } = goldenCase
  if (parts.length > 0 && !parts.some((part) => name.includes(part))) continue
  const reading = readCase(goldenCase)
  const write = (value: unknown) => update && writeFileSync(jsonPath, goldenJson(value))

  if (golden === null) {
    changed++
    console.log(`${name}: new, review it`)
    write('refused' in reading ? reading : goldenOf(reading.records.map((record) => ({ record, misses: [] }))))
  } else if ('refused' in golden || 'refused' in reading) {
    if (JSON.stringify(golden) === JSON.stringify(reading)) continue
    changed++
    console.log(`${name}: wanted ${outcome(golden)}, got ${outcome(reading)}`)
  } else {
    const parts = goldenParts(golden)
    const lists = parts.map(({ record }, k) => {
      const own = reading.records[k]
      return own ? differing(own, record) : (Object.keys(record) as (keyof GoldenRecord)[])
    })
    if (lists.every((misses, k) => JSON.stringify(misses) === JSON.stringify(parts[k]?.misses))) continue
    changed++
    for (const [k, part] of parts.entries()) showPart(name, part, lists[k] ?? [], reading.records[k])
    const updated = parts.map(({ record }, k) => ({ record, misses: lists[k] ?? [] }))
    write('parts' in golden ? { parts: updated } : updated[0])
  }
}
console.log(
  changed === 0
    ? 'nothing differs'
    : `${changed} differ${update ? '; written' : '; nothing written (--update writes)'}`,
)

function showPart(name: string, { record, misses }: GoldenPart, now: (keyof GoldenRecord)[], read?: GoldenRecord) {
  for (const field of now.filter((miss) => !misses.includes(miss))) {
    console.log(`${name} ${field}:\n  - ${JSON.stringify(record[field])}\n  + ${JSON.stringify(read?.[field])}`)
  }
  for (const field of misses.filter((miss) => !(now as string[]).includes(miss)))
    console.log(`${name} ${field}: right now`)
}

function outcome(reading: object): string {
  return 'refused' in reading ? `refused ${reading.refused}` : 'a record'
}
