import { type SavedQuery, savedQueries } from '../../saved-queries.ts'
import type { AnalystDatabase } from '../analysis/analyst-database.ts'

/** A row by column name, as the page draws it. */
export type Fact = Record<string, string | number | boolean | null>

/** How many requests there are, and how many of them… */
const TOTALS = `
SELECT
  count(*) AS requests,
  count(*) FILTER (WHERE cap_cents IS NOT NULL) AS with_cap,
  count(*) FILTER (WHERE conflicts > 0) AS with_conflict,
  count(*) FILTER (WHERE act_by > s.taken_at) AS still_open,
  CAST(min(received_at) AS date) AS first_day,
  max(s.taken_at) AS taken_at
FROM requests CROSS JOIN snapshot s`

const CONFLICTS = `
SELECT code, count(DISTINCT request_id) AS requests FROM conflicts GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT 20`

/** What is open first, the soonest to act by first; then what closed, the newest first. */
const REQUESTS = `
SELECT
  r.title, r.request_number, r.client, r.place, r.province, r.nationwide, r.cap_cents, r.net_cap_cents, r.act_by,
  r.conflicts, coalesce(m.fitting, 0) AS fitting, coalesce(m.near, 0) AS near,
  r.closes_at IS NULL OR r.closes_at > s.taken_at AS is_open
FROM requests r
CROSS JOIN snapshot s
LEFT JOIN (
  SELECT request_id, count(*) FILTER (WHERE verdict IN ('match', 'ask')) AS fitting,
    count(*) FILTER (WHERE verdict = 'near') AS near
  FROM matches GROUP BY 1
) m ON m.request_id = r.request_id
ORDER BY is_open DESC, CASE WHEN r.closes_at > s.taken_at THEN r.act_by END, r.act_by DESC`

const REFUSALS = `
SELECT reason, count(*) AS texts FROM documents WHERE outcome = 'refused' GROUP BY 1 ORDER BY 2 DESC, 1`

/** All that the page shows. What analysts ask too is asked by the saved query. */
export async function factsOf(database: AnalystDatabase) {
  // Asked several times over, so read once.
  await database.keep('requests', 'documents')
  const [totals = {}] = await rows(database, TOTALS)
  return {
    totals,
    volumes: await rows(database, saved('volumes')),
    caps: await rows(database, saved('cap-by-province')),
    deadlines: await rows(database, saved('deadlines-ahead')),
    refusals: await rows(database, REFUSALS),
    conflicts: await rows(database, CONFLICTS),
    coverage: await rows(database, saved('coverage-by-field')),
    requests: await rows(database, REQUESTS),
    labels: await rows(database, saved('unknown-labels')),
  }
}

export type Facts = Awaited<ReturnType<typeof factsOf>>

function saved(name: string): string {
  const query: SavedQuery | undefined = savedQueries().find((each) => each.name === name)
  if (!query) throw new Error(`no saved query ${name}`)
  return query.sql
}

async function rows(database: AnalystDatabase, sql: string): Promise<Fact[]> {
  const { columns, rows } = await database.ask(sql)
  return rows.map((row) => Object.fromEntries(columns.map(({ name }, index) => [name, row[index] ?? null])))
}
