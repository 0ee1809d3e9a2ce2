/** One part of a market: all requests against some of the candidates, in a process of its own. See match-in-parts. */
import { columnsOf } from '../../shared/matching/columns.ts'
import { countVerdicts } from './count-verdicts.ts'
import { manyCandidates, manyRequests } from './many-pairs.ts'

const [requests = 0, first = 0, count = 0] = process.argv.slice(2).map(Number)
const all = manyRequests(requests)
const before = process.cpuUsage()
const counts = countVerdicts(all, columnsOf(manyCandidates(count, first)))
const { user, system } = process.cpuUsage(before)
const seconds = (user + system) / 1_000_000
process.stdout.write(JSON.stringify({ counts, seconds, megabytes: process.resourceUsage().maxRSS / 1_024 }))
