import { writeYear } from './generated-year.ts'

// node test/analytics/write-year.ts FOLDER [REQUESTS]: a made-up year to try queries and the report on.
const [folder, requests = '50000'] = process.argv.slice(2)
if (!folder) throw new Error('a folder to write to')
const count = Number(requests)
await writeYear(folder, { requests: count, candidates: Math.ceil(count * 0.4), matches: count * 6, seed: 2026 })
