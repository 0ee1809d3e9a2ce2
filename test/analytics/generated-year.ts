import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { type Item, writeExport } from '../../infra/local/analysis/export-files.ts'
import { type KeptPair, packPair } from '../../shared/matching/kept-pair.ts'
import { netRateCap } from '../../shared/net-rate-cap.ts'
import { EXPECTED_FIELDS, PROVINCES } from '../../shared/record-words.ts'
import { REFUSAL_REASONS, type RequestRecord } from '../../shared/request.ts'
import { DocumentRow } from '../../shared/tables/document-row.ts'
import { MatchRow } from '../../shared/tables/match-row.ts'
import { RequestRow } from '../../shared/tables/request-row.ts'
import { RULES } from '../../shared/verdict.ts'
import { aRequest } from '../examples.ts'

export type YearSize = { requests: number; candidates: number; matches: number; seed: number }

/** The exports of a made-up year, 2026, the same for the same seed: with seasons, a drift of one broker, and gaps. */
export async function writeYear(folder: string, size: YearSize): Promise<void> {
  const exportTime = '2027-01-01T01:00:00Z'
  const table = (name: string) => ({ name, exportTime })
  await writeExport(join(folder, 'documents'), table('Documents'), documents(size))
  await writeExport(join(folder, 'requests'), table('Requests'), requests(size))
  await writeExport(join(folder, 'matches'), table('Matches'), matches(size))
}

const ROLES: [title: string, cents: number, scale: number][] = [
  ['Gezinscoach', 8400, 9],
  ['Jeugdconsulent', 8700, 9],
  ['Wmo-consulent', 7900, 8],
  ['Klantmanager inkomen', 7800, 8],
  ['Beleidsadviseur wonen', 10200, 11],
  ['Projectleider civiel', 11500, 11],
  ['Functioneel beheerder', 9300, 10],
  ['Data engineer', 11900, 11],
  ['Vergunningverlener', 9600, 9],
  ['Planner onderhoud', 7200, 7],
  ['Concerncontroller', 12800, 13],
  ['Adviseur duurzaamheid', 10400, 11],
]
const CODES = ['deadline-differs', 'hours-differ', 'year-missing', 'points-not-100', 'fee-in-cap', 'weekday-mismatch']
const FORMATS = ['flextender', 'labelled', 'message']
const FIELDS = ['requestNumber', 'client', 'region', 'hoursPerWeek', 'rateCap', 'start', 'deadline', 'education']
const LABELS = ['Perceelnaam', 'Kostenplaats', 'Bronsysteem', 'Contractvorm leverancier', 'Reden inhuur']
const WORDS =
  'ervaring kennis van het sociaal domein wet beleid team gemeente minimaal jaar aantoonbaar werken met'.split(' ')

/** Numbers from 0 to 1 that follow from a seed and a place: any row can be made without the ones before it. */
function chance(seed: number, ...place: (string | number)[]): () => number {
  let state = createHash('sha256')
    .update([seed, ...place].join('/'))
    .digest()
    .readUInt32LE(0)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

function pick<T>(random: () => number, from: readonly T[]): T {
  const one = from[Math.floor(random() * from.length)]
  if (one === undefined) throw new Error('nothing to pick from')
  return one
}

const uuid = (text: string) => {
  const hex = createHash('sha256').update(text).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
const iso = (time: number) => new Date(time).toISOString().replace('.000Z', 'Z')
const DAY = 86_400_000
const sentence = (random: () => number, words: number) =>
  Array.from({ length: words }, () => pick(random, WORDS)).join(' ')

/** When a request came in: spread over the year, less in summer. */
function arrival({ seed, requests }: YearSize, n: number): number {
  const random = chance(seed, 'arrival', n)
  const day = Math.floor((n / requests) * 365)
  const summer = day > 190 && day < 235 && random() < 0.5
  return Date.UTC(2026, 0, 1 + (summer ? day + 45 : day), 6 + Math.floor(random() * 12), Math.floor(random() * 60))
}

function* requests(size: YearSize): Generator<Item> {
  for (let n = 0; n < size.requests; n++) yield attributes(RequestRow.parse(requestRow(size, n)))
}

function requestRow(size: YearSize, n: number): RequestRow {
  const random = chance(size.seed, 'request', n)
  const at = arrival(size, n)
  const [title, cents, scale] = pick(random, ROLES)
  const format = pick(random, FORMATS)
  // In September one broker renames a label, and the rate is not read for a while.
  const drifted = format === 'labelled' && at > Date.UTC(2026, 8, 1) && at < Date.UTC(2026, 10, 1)
  const hasCap = random() < (drifted ? 0.35 : 0.82)
  const rateCap: RequestRecord['rateCap'] = hasCap
    ? {
        stages: [{ fromMonth: 0, cents: Math.round((cents * (0.85 + random() * 0.3)) / 25) * 25 }],
        unit: random() < 0.97 ? 'hour' : 'day',
        vat: random() < 0.7 ? 'excluded' : 'unstated',
        includes: random() < 0.5 ? ['travel'] : [],
        strength: pick(random, ['knockout', 'award', 'stated']),
      }
    : null
  const brokerFee: RequestRecord['brokerFee'] = random() < 0.6 ? { kind: 'perHour', cents: 225 } : null
  const provinces =
    random() < 0.93 ? [pick(random, PROVINCES), ...(random() < 0.05 ? [pick(random, PROVINCES)] : [])] : []
  const deadline = random() < 0.96 ? iso(at + Math.ceil(3 + random() * 12) * DAY) : null
  const hours = pick(random, [16, 24, 32, 36])
  const record = aRequest({
    format,
    requestNumber: `G${n}`,
    title: random() < 0.2 ? `${title} (${pick(random, ['senior', 'medior', 'inkomen'])})` : title,
    client: random() < 0.95 ? `Gemeente ${uuid(`${Math.floor(random() ** 2 * 342)}`).slice(0, 4)}dam` : null,
    region: { provinces: [...new Set(provinces)], place: null, nationwide: false },
    hoursPerWeek: random() < 0.95 ? { min: hours - 8, max: hours } : null,
    rateCap,
    brokerFee,
    netRateCapCents: netRateCap(rateCap, brokerFee),
    payScale: random() < 0.7 ? { min: scale, max: scale } : null,
    durationMonths: random() < 0.8 ? pick(random, [3, 6, 9, 12, 24]) : null,
    broker: n % 3 === 0 ? 'Talentplein' : null,
    publishedOn: n % 2 === 0 ? iso(at).slice(0, 10) : null,
    perSupplier: n % 4 === 0 ? 2 : null,
    priceWeight: n % 5 === 0 ? 40 : null,
    certificates: n % 3 === 0 ? ['VCA', 'Prince2'] : [],
    languages: n % 4 === 0 ? [{ language: 'nl', level: n % 8 === 0 ? 'B2' : null }] : [],
    deadline: deadline ? { actBy: deadline, closesAt: deadline } : null,
    selfEmployed: pick(random, ['excluded', 'excluded', 'conditional', 'allowed', 'unknown']),
    education: random() < 0.85 ? pick(random, ['MBO', 'HBO', 'HBO', 'WO']) : null,
    knockouts: Array.from({ length: 3 + Math.floor(random() * 8) }, (_, k) => ({
      number: k + 1,
      text: sentence(random, 14),
    })),
    awards: Array.from({ length: 3 }, (_, k) => ({
      number: k + 1,
      text: k === 0 ? 'Het tarief' : sentence(random, 10),
      points: pick(random, [20, 30, 40]),
      tiers: [],
    })),
    conflicts: CODES.filter(() => random() < 0.05).map((code) => ({
      code,
      field: 'deadline',
      quotes: [sentence(random, 4)],
      question: 'Wat geldt?',
    })),
    evidence: Object.fromEntries(
      FIELDS.map((field, k) => [
        field,
        [{ start: 40 * k, end: 40 * k + 20, line: k + 1 + Math.floor(random() * 3), quote: sentence(random, 3) }],
      ]),
    ),
  })
  const missing = EXPECTED_FIELDS.filter((field) =>
    field === 'region'
      ? record.region.provinces.length === 0
      : field === 'start'
        ? random() < 0.1
        : record[field] === null,
  )
  return {
    requestId: `number:G${n}`,
    textOrder: `${new Date(at).toISOString()}#${'0'.repeat(64)}#v${n}`,
    revision: random() < 0.9 ? 1 : 2,
    key: `requests/${n}.txt`,
    objectId: uuid(`object ${n}`),
    versionId: `v${n}`,
    listed: 'open',
    openUntil: deadline ?? '9999',
    record: { ...record, missing },
    assignment: sentence(random, 40),
  }
}

/** Each request came in as one text; one text more in twenty is refused. */
function* documents(size: YearSize): Generator<Item> {
  for (let n = 0; n < size.requests; n++) {
    const random = chance(size.seed, 'document', n)
    const at = arrival(size, n)
    const row = { objectId: uuid(`object ${n}`), versionId: `v${n}`, key: `requests/${n}.txt`, recordedAt: iso(at) }
    const unknownLabels = LABELS.filter((_, k) => random() < (k === 4 ? (at > Date.UTC(2026, 11, 10) ? 0.1 : 0) : 0.01))
    yield attributes(DocumentRow.parse({ ...row, outcome: 'parsed', requestIds: [`number:G${n}`], unknownLabels }))
    yield attributes({
      objectId: row.objectId,
      versionId: '#head',
      headVersionId: row.versionId,
      lastModified: iso(at),
    })
    if (random() < 0.05) {
      const refused = { ...row, objectId: uuid(`refused ${n}`), key: `requests/r${n}.txt`, outcome: 'refused' }
      yield attributes(DocumentRow.parse({ ...refused, reason: pick(random, REFUSAL_REASONS), detail: 'made up' }))
    }
  }
}

function* matches(size: YearSize): Generator<Item> {
  const pairs = Map.groupBy(Array(size.matches).keys(), (n) => {
    return Math.floor(chance(size.seed, 'request of', n)() * size.requests)
  })
  for (const [request, numbers] of pairs) {
    yield attributes(
      MatchRow.parse({
        ...{ requestId: `number:G${request}`, page: 1, revision: 1, written: 1 },
        asOf: iso(arrival(size, request) + DAY),
        pairs: numbers.map((n) => packPair(pairOf(size, n))),
      }),
    )
  }
}

function pairOf({ seed, candidates }: YearSize, n: number): KeptPair {
  const random = chance(seed, 'match', n)
  const verdict = pick(random, ['match', 'ask', 'near', 'near', 'no'] as const)
  const outcomes = RULES.map(() => 'p')
  const letter = verdict === 'near' || verdict === 'no' ? 'f' : verdict === 'ask' ? 'u' : 'p'
  outcomes[Math.floor(random() * outcomes.length)] = letter
  return {
    pseudonym: uuid(`candidate ${Math.floor(random() * candidates)}`),
    verdict,
    outcomes: outcomes.join(''),
    headroomCents: random() < 0.8 ? Math.round((random() - 0.4) * 3000) : null,
  }
}

/** The attributes of an item in DynamoDB JSON. */
function attributes(row: object): Item {
  return Object.fromEntries(
    Object.entries(row)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, attribute(value)]),
  )
}

function attribute(value: unknown): unknown {
  if (value === null) return { NULL: true }
  if (typeof value === 'string') return { S: value }
  if (typeof value === 'number') return { N: String(value) }
  if (typeof value === 'boolean') return { BOOL: value }
  if (Array.isArray(value)) return { L: value.map(attribute) }
  if (typeof value === 'object') return { M: attributes(value) }
  throw new Error(`no attribute: ${typeof value}`)
}
