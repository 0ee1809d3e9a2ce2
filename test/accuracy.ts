/** How often each field is right over the golden texts, and which is the weakest: `npm run accuracy [-- --json]`. */
import { differing, type GoldenRecord } from '../infra/local/generate/golden-answer.ts'
import { goldenCases, goldenParts, readCase } from './golden-cases.ts'

type Score = { right: number; null: number; wrong: number }
const scores = new Map<string, Score>()
const refusals: Score = { right: 0, null: 0, wrong: 0 }

for (const goldenCase of goldenCases()) {
  const { golden } = goldenCase
  if (golden === null) continue
  const reading = readCase(goldenCase)
  if ('refused' in golden || 'refused' in reading) {
    refusals[JSON.stringify(golden) === JSON.stringify(reading) ? 'right' : 'wrong']++
    continue
  }
  for (const [k, part] of goldenParts(golden).entries()) {
    const record = reading.records[k]
    const misses = record ? differing(record, part.record) : Object.keys(part.record)
    for (const name of Object.keys(part.record) as (keyof GoldenRecord)[]) {
      const score = scores.get(name) ?? { right: 0, null: 0, wrong: 0 }
      if (!(misses as string[]).includes(name)) score.right++
      else if (!record || isOpen(record[name])) score.null++
      else score.wrong++
      scores.set(name, score)
    }
  }
}

const rows = [...scores.entries(), ['refusals', refusals] as const].map(([field, score]) => {
  const all = score.right + score.null + score.wrong
  return { field, ...score, percent: all === 0 ? 100 : Math.round((1000 * score.right) / all) / 10 }
})
const total = rows.reduce(
  (sum, row) => ({ right: sum.right + row.right, null: sum.null + row.null, wrong: sum.wrong + row.wrong }),
  { right: 0, null: 0, wrong: 0 },
)
const all = total.right + total.null + total.wrong
const weakest = rows.toSorted((a, b) => a.percent - b.percent)[0]

if (process.argv.includes('--json')) {
  for (const row of rows) console.log(JSON.stringify(row))
} else {
  console.log('field               right   null  wrong   right %')
  for (const row of rows) {
    console.log(
      `${row.field.padEnd(18)}${String(row.right).padStart(7)}${String(row.null).padStart(7)}${String(row.wrong).padStart(7)}${row.percent.toFixed(1).padStart(10)}`,
    )
  }
  console.log(
    `\n${total.right} of ${all} right (${((100 * total.right) / all).toFixed(1)} %), ${total.null} left open, ${total.wrong} wrong (${((100 * total.wrong) / all).toFixed(2)} %)`,
  )
  console.log(`weakest: ${weakest?.field} (${weakest?.percent} %)`)
}

/** Nothing claimed: null, unknown, or an empty list or object of nulls. */
function isOpen(value: unknown): boolean {
  if (value === null || value === 'unknown' || value === '' || value === false) return true
  if (Array.isArray(value)) return value.length === 0
  return typeof value === 'object' && value !== null && Object.values(value).every(isOpen)
}
