import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import type { Candidate } from '../../shared/candidate.ts'
import { localDateOf } from '../../shared/language/local-time.ts'
import { CONTRACT_FORMS, dayNumber, hundredths, provinceBits } from '../../shared/matching/columns.ts'
import { phrasesIn, roleVocabulary } from '../../shared/matching/role-words/role-vocabulary.ts'
import { textsOf } from '../../shared/matching/rules/roles.ts'
import type { AsOf, JudgedRequest } from '../../shared/matching/rules/rule.ts'
import { NEIGHBOURS } from '../../shared/places/neighbours.ts'

/** The rules in SQL, over the same columns: 0 pass, 1 unknown, 2 near, 3 fail. */
const CODES = `
  CASE WHEN net IS NULL THEN 1 WHEN rate <= net THEN 0 WHEN 100 * rate <= 105 * net THEN 2 ELSE 3 END AS a,
  CASE WHEN nationwide THEN 0 WHEN here = 0 THEN 1 WHEN provinces & here > 0 THEN 0
       WHEN provinces & around > 0 THEN 2 ELSE 3 END AS b,
  CASE WHEN min IS NULL THEN 1 WHEN greatest(min - hoursMax, hoursMin - max) <= 0 THEN 0
       WHEN greatest(min - hoursMax, hoursMin - max) <= 400 THEN 2 ELSE 3 END AS c,
  CASE WHEN form = 0 THEN CASE WHEN asked = 'excluded' THEN 1 ELSE 0 END
       WHEN form <> 2 OR asked = 'allowed' THEN 0 WHEN asked = 'excluded' THEN 3 ELSE 1 END AS d`
const VERDICT = `
  CASE WHEN a = 3 OR b = 3 OR c = 3 OR d = 3 OR consent < today THEN 3
       WHEN (a = 2)::INT + (b = 2)::INT + (c = 2)::INT > 1 THEN 3
       WHEN a = 2 OR b = 2 OR c = 2 THEN 2 WHEN a = 1 OR b = 1 OR c = 1 OR d = 1 OR unknown THEN 1 ELSE 0 END`

/** How many pairs have each verdict, every pair being judged. */
export const ALL_VERDICTS = `SELECT v, count(*)::INT AS n FROM (
  SELECT CASE WHEN wanted.request IS NULL THEN 3 ELSE ${VERDICT} END AS v FROM (
    SELECT candidates.roleSet, requests.id, today, unknown, consent, ${CODES} FROM requests CROSS JOIN candidates
  ) pairs LEFT JOIN wanted ON wanted.request = pairs.id AND wanted.roleSet = pairs.roleSet
) GROUP BY v ORDER BY v`

/** The ten best of each request, by way of the roles. */
export const BEST_TEN = `SELECT id, v, rate, candidate FROM (
  SELECT id, rate, candidate, ${VERDICT} AS v FROM (
    SELECT requests.id, rate, candidates.id AS candidate, today, unknown, consent, ${CODES}
    FROM requests JOIN wanted ON wanted.request = requests.id JOIN candidates ON candidates.roleSet = wanted.roleSet
  )
) WHERE v < 3 QUALIFY row_number() OVER (PARTITION BY id ORDER BY v, rate, candidate) <= 10 ORDER BY id, v, rate, candidate`

/** DuckDB on one thread, with the candidates, and a column for which roles a candidate has together; gives those. */
export async function duckDbOf(candidates: Candidate[]) {
  const database = await DuckDBInstance.create(':memory:', { threads: '1' })
  const connection = await database.connect()
  await connection.run(`CREATE TABLE candidates (id INT, rate INT, provinces INT, hoursMin INT, hoursMax INT, form INT,
    consent INT, roleSet INT); CREATE TABLE wanted (request INT, roleSet INT);
    CREATE TABLE requests (id INT, net INT, nationwide BOOL, here INT, around INT, min INT, max INT, asked TEXT, today INT,
    unknown BOOL)`)
  return { connection, roleSets: await appendCandidates(connection, candidates) }
}

/** Adds the requests, and whose roles each asks: found as ours are, because no database folds Dutch. */
export async function appendRequests(
  { connection, roleSets }: Awaited<ReturnType<typeof duckDbOf>>,
  requests: JudgedRequest[],
  asOf: AsOf,
): Promise<void> {
  await appendWanted(connection, requests, roleSets)
  const today = dayNumber(localDateOf(asOf.instant))
  const rows = requests.map(({ record }, id) => {
    const { provinces, nationwide } = record.region
    const hours = record.hoursPerWeek
    const around = provinceBits(provinces.flatMap((province) => NEIGHBOURS[province]))
    const values = [
      ...[id, record.netRateCapCents, nationwide, provinceBits(provinces), around],
      ...[hours && hundredths(hours.min), hours && hundredths(hours.max)],
    ]
    const all = [...values.map((value) => value ?? 'NULL'), `'${record.selfEmployed}'`, today, record.deadline === null]
    return `(${all.join()})`
  })
  await connection.run(`INSERT INTO requests VALUES ${rows.join()}`)
}

async function appendCandidates(connection: DuckDBConnection, candidates: Candidate[]): Promise<string[][]> {
  const numbers = new Map<string, number>()
  const roleSets: string[][] = []
  const people = await connection.createAppender('candidates')
  for (const [
    id,
    { rateCents, provinces, hoursMin, hoursMax, contractForm, consentUntil, roles },
  ] of candidates.entries()) {
    const set = numbers.get(roles.join('|')) ?? roleSets.push(roles) - 1
    numbers.set(roles.join('|'), set)
    const form = CONTRACT_FORMS.indexOf(contractForm)
    const hours = [hundredths(hoursMin), hundredths(hoursMax)]
    const values = [
      id,
      rateCents,
      provinceBits(provinces),
      ...hours,
      form,
      dayNumber(consentUntil ?? '9999-12-31'),
      set,
    ]
    for (const value of values) people.appendInteger(value)
    people.endRow()
  }
  people.closeSync()
  return roleSets
}

async function appendWanted(
  connection: DuckDBConnection,
  requests: JudgedRequest[],
  roleSets: string[][],
): Promise<void> {
  const vocabulary = roleVocabulary([...new Set(roleSets.flat())])
  const numbers = new Map(vocabulary.phrases.map((phrase, number) => [phrase, number]))
  const sets = roleSets.map((roles) => roles.map((role) => numbers.get(role) ?? -1))
  const wanted = await connection.createAppender('wanted')
  for (const [id, request] of requests.entries()) {
    const isAsked = new Set(phrasesIn(vocabulary, textsOf(request)))
    for (const [set, roles] of sets.entries()) {
      if (roles.length > 0 && !roles.some((role) => isAsked.has(role))) continue
      wanted.appendInteger(id)
      wanted.appendInteger(set)
      wanted.endRow()
    }
  }
  wanted.closeSync()
}
