/**
 * What matching costs beside DuckDB on one thread: `npm run bench:match [-- REQUESTS CANDIDATES]`. Times are those of the
 * processor, the quickest of three, so that other work on the machine counts little. The two are held against each other,
 * and must agree.
 */

import type { Candidate } from '../../shared/candidate.ts'
import { bestOf } from '../../shared/matching/best.ts'
import { type Columns, columnsOf } from '../../shared/matching/columns.ts'
import { knownRoles } from '../../shared/matching/known-roles.ts'
import { judge } from '../../shared/matching/match.ts'
import { rolesAsked } from '../../shared/matching/rules/roles.ts'
import type { JudgedRequest } from '../../shared/matching/rules/rule.ts'
import { VERDICTS } from '../../shared/matching/verdicts.ts'
import { AS_OF, countVerdicts } from './count-verdicts.ts'
import { ALL_VERDICTS, appendRequests, BEST_TEN, duckDbOf } from './duckdb-pairs.ts'
import { manyCandidates, manyRequests } from './many-pairs.ts'

const [REQUESTS, CANDIDATES] = [Number(process.argv[2] ?? 1_000), Number(process.argv[3] ?? 100_000)]
const PAIRS = REQUESTS * CANDIDATES
/** DuckDB judges one in so many of the requests, and its time is multiplied. */
const ONE_IN = Math.ceil(PAIRS / 20_000_000)

async function timed<T>(work: () => T | Promise<T>): Promise<{ made: T; seconds: number }> {
  const before = process.cpuUsage()
  const made = await work()
  const { user, system } = process.cpuUsage(before)
  return { made, seconds: (user + system) / 1e6 }
}

/** The quickest of three: what else the machine does only ever takes time. Each has its own of what it needs. */
async function quickest<Needed, T>(needs: () => Needed, work: (needed: Needed) => T | Promise<T>) {
  const times = []
  for (let round = 0; round < 3; round++) {
    const needed = needs()
    times.push(await timed(() => work(needed)))
  }
  return times.reduce((least, each) => (each.seconds < least.seconds ? each : least))
}

const isChanged = (_: unknown, nth: number) => nth % 100 === 7

/** What 1% changed requests and candidates make a night judge. */
function nightOf(
  requests: JudgedRequest[],
  asked: ReadonlyMap<JudgedRequest, number[]>,
  all: Candidate[],
  columns: Columns,
): void {
  const { roles } = columns
  countVerdicts(requests.filter(isChanged), columns)
  const few = columnsOf(all.filter(isChanged))
  const [now, among] = [knownRoles(roles.phrases, roles), knownRoles(roles.phrases, few.roles)]
  const rest = requests.filter((request, nth) => !isChanged(request, nth))
  countVerdicts(rest, few, (request) => among(request, now(request, asked.get(request) ?? [])))
}

function show(what: string, seconds: number): void {
  const nanoseconds = ((seconds / PAIRS) * 1e9).toFixed(1)
  console.log(`${what.padEnd(32)} ${seconds.toFixed(2).padStart(9)} s ${nanoseconds.padStart(9)} ns a pair`)
}

const candidates = manyCandidates(CANDIDATES)
// What is timed is compiled by then, as DuckDB is; nothing of it is known.
const few = columnsOf(manyCandidates(5_000))
countVerdicts(manyRequests(500), few)
for (const request of manyRequests(500)) bestOf(request, AS_OF, few, 10)
nightOf(manyRequests(500), new Map(), manyCandidates(5_000), few)
const { made: columns, seconds: building } = await timed(() => columnsOf(candidates))
const bytes = Object.values(columns).reduce((sum, each) => sum + (ArrayBuffer.isView(each) ? each.byteLength : 0), 0)
const named = candidates.reduce((sum, { roles }) => sum + roles.length, 0) / CANDIDATES
console.log(
  `${REQUESTS} requests, ${CANDIDATES} candidates with ${named.toFixed(1)} of ${columns.roles.phrases.length} roles each: ` +
    `${(bytes / CANDIDATES).toFixed(1)} bytes a candidate in columns\n`,
)
// Each has requests of its own, so that nothing is known that another looked up.
const requestsAnew = () => manyRequests(REQUESTS)
const some = requestsAnew().filter((_, nth) => nth % ONE_IN === 0)

const all = await quickest(requestsAnew, (requests) => countVerdicts(requests, columns))
// Which roles each request asks is read from its text, and DuckDB is given it in a table: so it is timed apart.
const rolesRead = () => {
  const [requests, fresh] = [requestsAnew(), columnsOf(candidates)]
  for (const request of requests) rolesAsked(request, fresh.roles)
  return { requests, fresh }
}
const reading = await quickest(
  () => ({ requests: requestsAnew(), fresh: columnsOf(candidates) }),
  ({ requests, fresh }) => requests.map((request) => rolesAsked(request, fresh.roles)),
)
const best = await quickest(rolesRead, ({ requests, fresh }) =>
  requests.map((request) => bestOf(request, AS_OF, fresh, 10)),
)
// A night with the columns of its snapshot: everything, or what 1% changed requests and candidates make it judge.
const full = await quickest(requestsAnew, (requests) => countVerdicts(requests, columns))
// Of the night before it is known which roles each request asks.
const nightBefore = () =>
  new Map(requestsAnew().map((request) => [request, rolesAsked(request, columns.roles)] as const))
const night = await quickest(nightBefore, (asked) => nightOf([...asked.keys()], asked, candidates, columns))
const words = await timed(() => {
  for (const request of manyRequests(50)) {
    for (const candidate of candidates.slice(0, 400)) judge(request, candidate, AS_OF)
  }
})
const people = await timed(() => duckDbOf(candidates))
const appended = await timed(() => appendRequests(people.made, some, AS_OF))
const { connection } = people.made
const tables = people.seconds + appended.seconds * ONE_IN
const asked = (query: string) =>
  quickest(
    () => query,
    async (sql) => (await connection.runAndReadAll(sql)).getRows(),
  )
const queried = await asked(ALL_VERDICTS)
const ten = await asked(BEST_TEN)

show('columns', building)
show('all verdicts', all.seconds)
show('the roles that are asked', reading.seconds)
show('the best ten', best.seconds)
show('a night, 1% of both changed', night.seconds)
show('with words', (words.seconds / (50 * 400)) * PAIRS)
show('DuckDB, its tables', tables)
show('DuckDB, all verdicts', queried.seconds * ONE_IN)
show('DuckDB, the best ten', ten.seconds * ONE_IN)

const ours = countVerdicts(some, columns)
const theirs = VERDICTS.map((_, verdict) => Number(queried.made.find(([each]) => each === verdict)?.[1] ?? 0))
if (ours.join() !== theirs.join()) throw new Error(`verdicts differ: ${ours} and ${theirs}`)
const ourTen = some.flatMap((request, id) =>
  bestOf(request, AS_OF, columns, 10).map(({ index, verdict, rateCents }) => [id, verdict, rateCents, index]),
)
if (JSON.stringify(ourTen) !== JSON.stringify(ten.made)) throw new Error('the best ten differ')

const ratio = (a: number, b: number) => `${(a / b).toFixed(1)} times`
console.log(
  `\n${VERDICTS.map((verdict, at) => `${verdict} ${all.made[at]}`).join(', ')}; DuckDB agrees on one in ${ONE_IN}`,
)
console.log(
  `all verdicts: ${ratio(queried.seconds * ONE_IN, all.seconds)} faster than DuckDB; ` +
    `with what each builds ${ratio(tables + queried.seconds * ONE_IN, building + all.seconds)}`,
)
console.log(
  `the best ten, of known roles: ${ratio(ten.seconds * ONE_IN, best.seconds)}; ` +
    `with what each builds ${ratio(tables + ten.seconds * ONE_IN, building + reading.seconds + best.seconds)}; ` +
    `beside judging all in SQL ${ratio(queried.seconds * ONE_IN, best.seconds)}`,
)
console.log(`a night with 1% changed: ${(night.seconds / full.seconds).toFixed(2)} of a full one`)
