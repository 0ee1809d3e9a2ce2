import { readCandidates } from '../../shared/candidates/candidates.ts'

// node test/candidates/read-many-rows.ts ROWS: reads a candidate file of so many rows, and says what came of it.
const rows = Array.from({ length: Number(process.argv[2]) }, (_, row) => {
  return `k-${row},Persoon ${row},recruiter-${row % 50}@bureau.example,78.50,Drenthe|Utrecht,24,36,Jurist|Inkoper`
})
const header = 'candidateId,name,alertEmail,rate,provinces,hoursMin,hoursMax,roles'
const ids = new Set<string>()
const { candidates, refusals } = readCandidates('many.csv', Buffer.from([header, ...rows].join('\n')), ids)
console.log(`${candidates.length} taken, ${refusals.length} refused, ${ids.size} ids claimed`)
