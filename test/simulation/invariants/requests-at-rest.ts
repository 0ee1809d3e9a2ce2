import type { Correction } from '../../../shared/corrections/correction.ts'
import type { RequestRecord } from '../../../shared/request.ts'
import { type RequestTexts, requestsIn } from '../../../shared/requests/requests-in.ts'
import { saidNow } from '../../../shared/requests/said-now.ts'
import { type Heads, standing, type VersionStatement } from '../../../shared/requests/standing.ts'
import { statementsOf } from '../../../shared/requests/statement.ts'
import { withCorrections } from '../../../shared/requests/with-corrections.ts'
import { NEWER_PARSER } from '../host.ts'
import type { Item } from '../models/expressions.ts'
import type { ObjectVersion } from '../models/objects.ts'
import type { Simulation } from '../simulation.ts'
import { canonical, objectIdOf, readingOf } from './readings.ts'

/** The requests are those that the texts state, worked out apart from the handlers, and say what these say now. */
export function checkRequests(simulation: Simulation): void {
  const { tables, fail } = simulation
  const places = placesOf(simulation)
  const versions = seenVersions(simulation, places)
  const heads = new Map<string, string | null>()
  for (const { key, versionId } of versions.toSorted((a, b) => a.nth - b.nth)) {
    heads.set(objectIdOf(key), simulation.objects.isDeleted(key) ? null : versionId)
  }
  const statements = versions.flatMap((version) => statementsIn(simulation, version, places))
  const rows = tables.rows('requests')
  const expected = requestsOf(statements, heads)
    .map((texts) => saidNow(texts).record)
    .map((record) => withCorrections(record, correctionsOf(record, simulation)).record)
  const found = rows.filter(({ basis }) => basis !== 'nobody').map(({ record }) => record as RequestRecord)
  const [is, ought] = [found, expected].map((records) => records.map(canonical).toSorted())
  if (canonical(is) !== canonical(ought)) {
    fail('G13', `the requests are ${found.map(shown)}, and the texts say ${expected.map(shown)}`)
  }
  for (const { requestId, record, basis, parserVersion } of rows) {
    if (basis !== 'nobody' && parserVersion !== NEWER_PARSER) fail('G1', `${requestId} is as an older parser read it`)
    const { kind } = record as RequestRecord
    if (basis === 'nobody' && kind !== 'withdrawal') fail('G2', `nobody states ${requestId}, and it is open`)
  }
}

/** What people said of the request with this number and client, by its row. */
function correctionsOf({ requestNumber, client }: RequestRecord, { tables }: Simulation): Correction[] {
  const row = tables.rows('requests').find(({ record }) => {
    const of = record as RequestRecord
    return of.requestNumber === requestNumber && of.client === client
  })
  const said = tables
    .rows('statements')
    .filter(({ correction, requestId }) => correction && requestId === row?.requestId)
  return said.map(({ correction }) => correction as Correction)
}

const shown = ({ requestNumber, client, kind, deadline, rateCap }: RequestRecord) =>
  `${requestNumber} of ${client}: ${kind} ${deadline?.closesAt} ${rateCap?.stages[0]?.cents}; `

/** Where each version stands, as it is kept; which must be in the order in which they came. */
function placesOf({ tables, objects, fail }: Simulation): Map<string, string> {
  const kept = tables.rows('statements').filter(({ place }) => place !== undefined)
  const places = new Map(kept.map(({ versionId, place }) => [String(versionId), String(place)]))
  const placed = objects.all().filter(({ versionId }) => places.has(versionId))
  for (const a of placed) {
    for (const b of placed) {
      const isEarlier = a.lastModified < b.lastModified || (a.key === b.key && a.nth < b.nth)
      if (isEarlier && (places.get(a.versionId) ?? '') >= (places.get(b.versionId) ?? ''))
        fail('G2', `${a.versionId} stands behind ${b.versionId}, which came later`)
    }
  }
  return places
}

const documentOf = (tables: Simulation['tables'], { key, versionId }: ObjectVersion): Item | undefined =>
  tables.rows('documents').find((row) => row.objectId === objectIdOf(key) && row.versionId === versionId)

/** The versions that were read before they were removed, if they were. */
function seenVersions({ tables, objects }: Simulation, places: Map<string, string>): ObjectVersion[] {
  const heads = new Set(tables.rows('documents').map(({ headVersionId }) => headVersionId))
  return objects.all().filter((version) => {
    if (!version.key.startsWith('requests/')) return false
    const outcome = documentOf(tables, version)?.outcome
    const isRead = outcome !== undefined && outcome !== 'gone'
    return isRead || places.has(version.versionId) || heads.has(version.versionId)
  })
}

function statementsIn({ tables, fail }: Simulation, version: ObjectVersion, places: Map<string, string>) {
  const reading = readingOf(version)
  const { key, versionId } = version
  if (reading.outcome !== 'parsed' || documentOf(tables, version)?.outcome === 'refused') return []
  const place = places.get(versionId)
  if (place === undefined) {
    if (!version.removed) fail('G2', `what ${key} ${versionId} says is not kept`)
    return []
  }
  const text = objectIdOf(key)
  return statementsOf(reading.readings, { text, order: '' }).map((each): VersionStatement => {
    const rank = { request: 0, update: 1, withdrawal: 2 }[each.record.kind]
    return { ...each, versionId, place, order: [place.split('#')[0], rank, text, place].join('#') }
  })
}

/** Number by number, with the texts without a number of the same objects. */
function requestsOf(statements: VersionStatement[], heads: Heads): RequestTexts<VersionStatement>[] {
  const isNumbered = ({ number }: VersionStatement) => number !== null
  const numbered = [...Map.groupBy(statements.filter(isNumbered), ({ number }) => number).values()].map((all) => {
    const objects = new Set(all.map(({ text }) => text))
    const others = statements.filter((each) => each.number === null && each.record.kind !== 'request')
    return [...all, ...others.filter(({ text }) => objects.has(text))]
  })
  const unnumbered = Map.groupBy(
    statements.filter((each) => !isNumbered(each)),
    ({ text }) => text,
  )
  return [...numbered, ...unnumbered.values()].flatMap((all) => requestsIn(standing(all, heads)).requests)
}
