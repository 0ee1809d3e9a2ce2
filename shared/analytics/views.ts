import { HEAD } from '../tables/document-row.ts'
import { RULES } from '../verdict.ts'
import { EXPORT_ID, type ExportedTable, IS_SUMMARY, rawTable } from './exported-table.ts'

export type ColumnType = 'varchar' | 'bigint' | 'double' | 'boolean' | 'date' | 'timestamp'

/** One column: what it is of, by the path in the item or, where no path is enough, by SQL with `{path}`s in it. */
export type Column = { name: string; type: ColumnType; is: string; about: string }

/** Items of one table: one row each, or one for each element of a list (`i`) or of the lists in a map (`key`, `i`). */
export type Items = { table: ExportedTable; list?: string; map?: string; where?: string }

/** One flat table for analysts: from items or, in SQL, from other views; of the newest complete export. */
export type View = {
  name: string
  /** What one row is. */
  about: string
  from: Items | string
  columns: Column[]
}

const column = (name: string, type: ColumnType, is: string, about: string): Column => ({ name, type, is, about })
const REQUEST_ID = column('request_id', 'varchar', '{requestId}', 'which request; the same in all views')
const path = (name: string, type: ColumnType, at: string, about: string) => column(name, type, `{${at}}`, about)
const count = (name: string, at: string, about: string) => column(name, 'bigint', `cardinality({${at}})`, about)

/** A part of a packed pair, from 1; what is empty is not known. */
const pairPart = (name: string, type: ColumnType, part: number, about: string) =>
  column(name, type, `NULLIF(split_part({pairs[i]}, ' ', ${part}), '')`, about)

/** The instant that the id of an export begins with. */
const TAKEN_AT = 'CAST(from_unixtime(CAST(substr(id, 1, 14) AS bigint) / 1000) AS varchar)'
const REQUESTS: Items = { table: 'requests' }

/** Timestamps are UTC; amounts are whole euro cents. */
export const VIEWS: View[] = [
  {
    name: 'requests',
    about: 'one hiring request, as its texts say now',
    from: REQUESTS,
    columns: [
      REQUEST_ID,
      path('request_number', 'varchar', 'record.requestNumber', 'aanvraagnummer; null where the text has none'),
      path('revision', 'bigint', 'revision', 'from 1; rises when a newer text says something else'),
      column('received_at', 'timestamp', 'substr({textOrder}, 1, 19)', 'when the newest text came in'),
      path('object_key', 'varchar', 'key', 'the file of the newest whole text'),
      path('kind', 'varchar', 'record.kind', 'request; withdrawal where it is over'),
      path('format', 'varchar', 'record.format', 'the layout of the text'),
      path('title', 'varchar', 'record.title', 'functie'),
      column(
        'profession',
        'varchar',
        "lower(trim(regexp_replace({record.title}, '( [-–]|[(/,|]).*$', '')))",
        'the title in small letters, without what follows a bracket, dash, slash or comma',
      ),
      path('client', 'varchar', 'record.client', 'opdrachtgever'),
      path('broker', 'varchar', 'record.broker', 'bemiddelaar, where that is not the client'),
      path('published_on', 'date', 'record.publishedOn', 'publicatiedatum'),
      column(
        'province',
        'varchar',
        'CASE WHEN cardinality({record.region.provinces}) = 1 THEN {record.region.provinces[1]} END',
        'ISO 3166-2 code; null where the text names none or several: see request_provinces',
      ),
      path('place', 'varchar', 'record.region.place', 'standplaats'),
      path('nationwide', 'boolean', 'record.region.nationwide', 'landelijk'),
      path('hours_min', 'double', 'record.hoursPerWeek.min', 'uren per week, at least'),
      path('hours_max', 'double', 'record.hoursPerWeek.max', 'uren per week, at most'),
      path('cap_cents', 'bigint', 'record.rateCap.stages[1].cents', 'maximumtarief at the start, as stated'),
      path('cap_unit', 'varchar', 'record.rateCap.unit', 'of the cap: hour, day'),
      path('cap_vat', 'varchar', 'record.rateCap.vat', 'of the cap: excluded, included, unstated'),
      path('cap_strength', 'varchar', 'record.rateCap.strength', 'where the cap stands: knockout, award, stated'),
      path('net_cap_cents', 'bigint', 'record.netRateCapCents', 'the cap an hour, excl. VAT, less the fee'),
      path('fee_kind', 'varchar', 'record.brokerFee.kind', 'none, perHour, percent; null where not stated'),
      path('fee_cents', 'bigint', 'record.brokerFee.cents', 'of a fee perHour'),
      path('fee_percent', 'double', 'record.brokerFee.percent', 'of a fee in percent'),
      path('pay_scale_min', 'double', 'record.payScale.min', 'functieschaal, the lowest'),
      path('pay_scale_max', 'double', 'record.payScale.max', 'functieschaal, the highest'),
      path('starts_asap', 'boolean', 'record.start.asap', 'zo snel mogelijk'),
      path('starts_on', 'date', 'record.start.date', 'startdatum; the first of the month where only that is known'),
      path('start_precision', 'varchar', 'record.start.precision', 'of starts_on: day, month'),
      path('ends_on', 'date', 'record.end', 'einddatum'),
      path('duration_months', 'bigint', 'record.durationMonths', 'looptijd'),
      path('education', 'varchar', 'record.education', 'the lowest that is enough: MBO, HBO, WO'),
      path('act_by', 'timestamp', 'record.deadline.actBy', 'the earliest closing moment that the text states'),
      path('closes_at', 'timestamp', 'record.deadline.closesAt', 'the latest closing moment that the text states'),
      path('questions_by', 'timestamp', 'record.questions.deadline', 'until when questions may be asked'),
      path('interviews_on', 'date', 'record.interviews.on', 'gesprekken'),
      path('closed_banner', 'boolean', 'record.closedBanner', 'the text itself says that responding is over'),
      path('das', 'boolean', 'record.das', 'under a dynamic purchasing system; null where not stated'),
      path('self_employed', 'varchar', 'record.selfEmployed', 'zzp: excluded, conditional, allowed, unknown'),
      path('hybrid', 'varchar', 'record.hybrid', 'yes, no, limited, unknown'),
      path('on_site_days', 'double', 'record.onSiteDays', 'days a week on site'),
      path('positions', 'bigint', 'record.positions', 'how many people are asked for'),
      path('per_supplier', 'bigint', 'record.perSupplier', 'how many candidates one supplier may offer'),
      path('cvs', 'bigint', 'record.shortlist.cvs', 'how many CVs go to the client'),
      path('invited', 'bigint', 'record.shortlist.invited', 'how many people are invited'),
      path('price_weight', 'double', 'record.priceWeight', 'percent of the award that the rate decides'),
      count('knockouts', 'record.knockouts', 'how many knock-out criteria'),
      count('awards', 'record.awards', 'how many award criteria'),
      count('conflicts', 'record.conflicts', 'how many conflicts'),
    ],
  },
  {
    name: 'request_provinces',
    about: 'one province that a request names',
    from: { ...REQUESTS, list: 'record.region.provinces' },
    columns: [REQUEST_ID, path('province', 'varchar', 'record.region.provinces[i]', 'ISO 3166-2 code')],
  },
  {
    name: 'knockouts',
    about: 'one knock-out criterion of a request',
    from: { ...REQUESTS, list: 'record.knockouts' },
    columns: [
      REQUEST_ID,
      path('number', 'bigint', 'record.knockouts[i].number', 'as the text counts'),
      path('text', 'varchar', 'record.knockouts[i].text', 'as the text says it'),
    ],
  },
  {
    name: 'awards',
    about: 'one award criterion of a request',
    from: { ...REQUESTS, list: 'record.awards' },
    columns: [
      REQUEST_ID,
      path('number', 'bigint', 'record.awards[i].number', 'as the text counts'),
      path('text', 'varchar', 'record.awards[i].text', 'as the text says it'),
      path('points', 'double', 'record.awards[i].points', 'null where not stated'),
      count('tiers', 'record.awards[i].tiers', 'for how many grades of it points are stated'),
    ],
  },
  {
    name: 'criteria',
    about: 'one criterion of a request, of either kind',
    from: `(
    SELECT request_id, 'knockout' AS kind, number, text, CAST(NULL AS double) AS points FROM knockouts
    UNION ALL
    SELECT request_id, 'award' AS kind, number, text, points FROM awards
  )`,
    columns: [
      column('request_id', 'varchar', 'request_id', 'which request; the same in all views'),
      column('kind', 'varchar', 'kind', 'knockout, award'),
      column('number', 'bigint', 'number', 'as the text counts'),
      column('text', 'varchar', 'text', 'as the text says it'),
      column('points', 'double', 'points', 'of an award; null where not stated'),
    ],
  },
  {
    name: 'registrations',
    about: 'a register that a request asks the candidate to be in',
    from: { ...REQUESTS, list: 'record.registrations' },
    columns: [REQUEST_ID, path('registration', 'varchar', 'record.registrations[i]', 'such as SKJ, BIG')],
  },
  {
    name: 'certificates',
    about: 'a certificate that a request demands of the candidate',
    from: { ...REQUESTS, list: 'record.certificates' },
    columns: [REQUEST_ID, path('certificate', 'varchar', 'record.certificates[i]', 'such as VCA, Prince2')],
  },
  {
    name: 'languages',
    about: 'a language that a request demands of the candidate',
    from: { ...REQUESTS, list: 'record.languages' },
    columns: [
      REQUEST_ID,
      path('language', 'varchar', 'record.languages[i].language', 'ISO 639-1'),
      path('level', 'varchar', 'record.languages[i].level', 'as written, such as B2; null where not stated'),
    ],
  },
  {
    name: 'conflicts',
    about: 'something in a request that a careful reader would ask about',
    from: { ...REQUESTS, list: 'record.conflicts' },
    columns: [
      REQUEST_ID,
      column('number', 'bigint', 'i', 'from 1'),
      path('code', 'varchar', 'record.conflicts[i].code', 'the name of the check'),
      path('field', 'varchar', 'record.conflicts[i].field', 'the field that it is about'),
      path('question', 'varchar', 'record.conflicts[i].question', 'to the broker, in Dutch'),
      path('first_quote', 'varchar', 'record.conflicts[i].quotes[1]', 'the first place in the text'),
    ],
  },
  {
    name: 'corrections',
    about: 'what a person last said a value of a request is; requests has it where it holds',
    from: { ...REQUESTS, list: 'corrections' },
    columns: [
      REQUEST_ID,
      path('field', 'varchar', 'corrections[i].field', 'of the record, or its part: contact.phone'),
      path('holds', 'boolean', 'corrections[i].holds', 'false once the texts say something else than then'),
      path('stated', 'varchar', 'corrections[i].value', 'what the person said, as JSON'),
      path('text_said', 'varchar', 'corrections[i].read', 'what the texts said then, as JSON'),
      path('corrected_by', 'varchar', 'corrections[i].by', 'who, as they gave their name'),
      column('corrected_at', 'timestamp', 'substr({corrections[i].at}, 1, 19)', 'when'),
    ],
  },
  {
    name: 'missing_fields',
    about: 'an expected field that a request does not state',
    from: { ...REQUESTS, list: 'record.missing' },
    columns: [REQUEST_ID, path('field', 'varchar', 'record.missing[i]', 'as in the record')],
  },
  {
    name: 'evidence',
    about: 'one place in the text that states a field of a request',
    from: { ...REQUESTS, map: 'record.evidence' },
    columns: [
      REQUEST_ID,
      // One of the two readers of DynamoDB JSON in Athena makes keys small: so both engines do.
      column('field', 'varchar', 'lower(key)', 'as in the record, in small letters'),
      column('number', 'bigint', 'i', 'from 1'),
      path('line', 'bigint', 'record.evidence<key>[i].line', 'of the text, from 1'),
      path('quote', 'varchar', 'record.evidence<key>[i].quote', 'exactly what stands there'),
    ],
  },
  {
    name: 'matches',
    about: 'the last verdict on one pair of a request and a candidate, known by pseudonym only',
    from: { table: 'matches', list: 'pairs' },
    columns: [
      REQUEST_ID,
      pairPart('pseudonym', 'varchar', 1, 'stands for the candidate'),
      pairPart('verdict', 'varchar', 2, 'match, ask, near, no'),
      path('revision', 'bigint', 'revision', 'of the request, when it was judged'),
      pairPart('headroom_cents', 'bigint', 4, 'net cap less the rate of the candidate, an hour'),
      path('as_of', 'timestamp', 'asOf', 'the time of the run that last found something new on the request'),
      pairPart('outcomes', 'varchar', 3, `a letter a rule, p pass, u unknown, f fail: ${RULES.join(', ')}`),
    ],
  },
  {
    name: 'match_rules',
    about: 'the outcome of one rule for one pair',
    from: `matches CROSS JOIN (VALUES ${RULES.map((rule, at) => `(${at + 1}, '${rule}')`).join(', ')}) AS rules (place, rule)`,
    columns: [
      column('request_id', 'varchar', 'request_id', 'which request; the same in all views'),
      column('pseudonym', 'varchar', 'pseudonym', 'stands for the candidate'),
      column('verdict', 'varchar', 'verdict', 'of the pair'),
      column('rule', 'varchar', 'rule', RULES.join(', ')),
      column(
        'outcome',
        'varchar',
        "CASE substr(outcomes, place, 1) WHEN 'p' THEN 'pass' WHEN 'u' THEN 'unknown' ELSE 'fail' END",
        'pass, fail, unknown',
      ),
    ],
  },
  {
    name: 'documents',
    about: 'what became of one version of one text',
    from: { table: 'documents', where: `{versionId} <> '${HEAD}'` },
    columns: [
      path('object_id', 'varchar', 'objectId', 'stands for bucket and key'),
      path('version_id', 'varchar', 'versionId', 'of the object'),
      path('object_key', 'varchar', 'key', 'the file'),
      path('recorded_at', 'timestamp', 'recordedAt', 'when the outcome was written'),
      path('outcome', 'varchar', 'outcome', 'parsed, refused, gone'),
      path('reason', 'varchar', 'reason', 'where refused'),
      path('detail', 'varchar', 'detail', 'where refused: what was found'),
      count('requests', 'requestIds', 'where parsed: how many requests it is about; see document_requests'),
      path('parser_version', 'bigint', 'parserVersion', 'which parser gave the outcome'),
    ],
  },
  {
    name: 'document_requests',
    about: 'a request that a version of a text is about',
    from: { table: 'documents', list: 'requestIds' },
    columns: [
      path('object_id', 'varchar', 'objectId', 'stands for bucket and key'),
      path('version_id', 'varchar', 'versionId', 'of the object'),
      column('request_id', 'varchar', '{requestIds[i]}', 'which request; of an update that waits, which it would be'),
    ],
  },
  {
    name: 'unknown_labels',
    about: 'what looks like a label in a text, and is none that the reader knows',
    from: { table: 'documents', list: 'unknownLabels' },
    columns: [
      path('object_id', 'varchar', 'objectId', 'stands for bucket and key'),
      path('version_id', 'varchar', 'versionId', 'of the object'),
      path('recorded_at', 'timestamp', 'recordedAt', 'when the outcome was written'),
      column('label', 'varchar', 'lower({unknownLabels[i]})', 'in small letters'),
    ],
  },
  {
    name: 'snapshot',
    about: 'the one row that says as of when all views are',
    from: `(SELECT max(${EXPORT_ID}) AS id FROM ${rawTable('requests')} WHERE ${IS_SUMMARY})`,
    columns: [column('taken_at', 'timestamp', TAKEN_AT, 'the instant of the newest export')],
  },
]
