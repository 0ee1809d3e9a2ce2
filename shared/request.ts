import * as z from 'zod'
import { DOCUMENTS, EXPECTED_FIELDS, PROVINCES, WEEKDAYS } from './record-words.ts'

/** A local calendar date, `YYYY-MM-DD`, read in Europe/Amsterdam. */
const date = z.iso.date()
/** An instant in UTC, ISO 8601 with `Z`, to the second. */
const instant = z.iso.datetime()
/** A local time of day, `HH:MM`. */
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
const cents = z.int().nonnegative().describe('euro cents')

export const Province = z.enum(PROVINCES)
export type Province = z.infer<typeof Province>

/** What a text is to the request that it is about. */
const KINDS = ['request', 'update', 'withdrawal'] as const

const Region = z.object({
  provinces: z.array(Province).describe('ISO 3166-2:NL codes'),
  place: z.string().nullable().describe('plaats, standplaats'),
  nationwide: z.boolean().describe('landelijk'),
})
const Range = z.object({ min: z.number(), max: z.number() })

/** The highest hourly (or daily) rate that the client pays (maximum uurtarief, tariefplafond). */
const RateCap = z.object({
  stages: z
    .array(z.object({ fromMonth: z.int().nonnegative().describe('0 is the start'), cents }))
    .min(1)
    .describe('more than one where the cap rises during the term'),
  unit: z.enum(['hour', 'day']),
  vat: z.enum(['excluded', 'included', 'unstated']),
  includes: z.array(z.enum(['allIn', 'brokerFee', 'devices', 'travel'])).describe('what the cap must cover'),
  strength: z.enum(['knockout', 'award', 'stated']).describe('where the text states it'),
})

/** What the broker charges the supplier (fee, dienstverleningsfee, MSP fee). */
const BrokerFee = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none') }),
  z.object({ kind: z.literal('perHour'), cents }),
  z.object({ kind: z.literal('percent'), percent: z.number() }),
])

const Criterion = z.object({ number: z.int().describe('as the text counts'), text: z.string() })
const Award = Criterion.extend({
  points: z.number().nullable(),
  tiers: z.array(z.object({ text: z.string(), points: z.number() })).describe('how many points for what'),
})

/** Something in the text that a careful reader would ask about. */
export const Conflict = z.object({
  code: z.string().describe('the name of the check'),
  field: z.string().describe('the field of the record that it is about'),
  quotes: z.array(z.string()),
  question: z.string().nullable().describe('to the broker, in Dutch'),
})
export type Conflict = z.infer<typeof Conflict>

/** UTF-16 offsets into the decoded text, a 1-based line, and exactly what stands there. */
export const Evidence = z.object({
  start: z.int().describe('UTF-16 offset into the decoded text'),
  end: z.int().describe('the offset after the last character'),
  line: z.int().describe('from 1'),
  quote: z.string().describe('exactly what stands there'),
})
export type Evidence = z.infer<typeof Evidence>

/** One hiring request (inhuuropdracht, aanvraag) as read from one text. Every key is always present. */
export const RequestRecord = z.object({
  schemaVersion: z.literal(2),
  kind: z.enum(KINDS).describe('a request, what became of one (update), or its end (withdrawal)'),
  part: z
    .object({ index: z.int().positive(), of: z.int().positive() })
    .describe('which of the records that the text holds, from 1'),
  format: z.string().describe('the layout of the text'),
  requestNumber: z.string().nullable().describe('aanvraagnummer, referentie'),
  title: z.string().describe('functie'),
  client: z.string().nullable().describe('opdrachtgever'),
  broker: z.string().nullable().describe('bemiddelaar: who publishes, where that is not the client'),
  publishedOn: date.nullable().describe('publicatiedatum'),
  contact: z
    .object({ phone: z.string().nullable(), email: z.string().nullable(), url: z.string().nullable() })
    .describe('where the text says to ask or respond'),
  region: Region.describe('regio, standplaats'),
  hoursPerWeek: Range.nullable().describe('uren per week'),
  rateCap: RateCap.nullable().describe('maximumtarief: the most that the client pays'),
  netRateCapCents: cents.nullable().describe('what the supplier keeps of the first stage per hour, excl. VAT'),
  brokerFee: BrokerFee.nullable().describe('what the broker charges the supplier'),
  payScale: Range.nullable().describe('functieschaal: what an employee must earn, never a cap'),
  start: z
    .object({ asap: z.boolean(), date: date.nullable(), precision: z.enum(['day', 'month']).nullable() })
    .describe('startdatum'),
  end: date.nullable().describe('einddatum'),
  durationMonths: z.int().nullable().describe('looptijd'),
  extensions: z.array(z.object({ times: z.int(), months: z.int() })).describe('opties tot verlenging'),
  education: z.enum(['MBO', 'HBO', 'WO']).nullable().describe('opleidingsniveau: the lowest that is enough'),
  deadline: z
    .object({ actBy: instant, closesAt: instant })
    .nullable()
    .describe('sluiting, reactietermijn: the earliest and the latest of all stated closing instants'),
  questions: z.object({ deadline: instant.nullable(), answersOn: date.nullable() }).describe('nota van inlichtingen'),
  interviews: z
    .object({ on: date.nullable(), from: time.nullable(), to: time.nullable(), noticeBy: date.nullable() })
    .describe('gesprekken'),
  closedBanner: z.boolean().describe('the text itself says that responding is over'),
  das: z.boolean().nullable().describe('published under a dynamic purchasing system (dynamisch aankoopsysteem)'),
  selfEmployed: z.enum(['excluded', 'conditional', 'allowed', 'unknown']).describe('zzp'),
  hybrid: z.enum(['yes', 'no', 'limited', 'unknown']).describe('hybride werken'),
  onSiteDays: z.number().nullable().describe('dagen op locatie, a week'),
  workdays: z.array(z.enum(WEEKDAYS)).nullable().describe('werkdagen'),
  positions: z.int().nullable().describe('aantal professionals'),
  perSupplier: z.int().nullable().describe('candidates that one supplier may offer'),
  shortlist: z
    .object({ cvs: z.int().nullable(), invited: z.int().nullable() })
    .describe('how many CVs go to the client, how many people are invited'),
  priceWeight: z.number().nullable().describe('percent of the award that the rate decides'),
  cv: z
    .object({ maxPages: z.int().nullable(), language: z.string().nullable(), references: z.int().nullable() })
    .describe('CV-eisen'),
  knockouts: z.array(Criterion).describe('knock-outcriteria, eisen'),
  awards: z.array(Award).describe('gunningscriteria, wensen'),
  competences: z.array(z.string()).describe('competenties'),
  registrations: z.array(z.string()).describe('such as SKJ, BIG'),
  certificates: z.array(z.string()).describe('such as VCA, Prince2, asked of the candidate'),
  languages: z
    .array(z.object({ language: z.string().describe('ISO 639-1'), level: z.string().nullable() }))
    .describe('taaleisen'),
  documents: z.array(z.enum(DOCUMENTS)).describe('papers asked for'),
  conflicts: z.array(Conflict).describe('what a careful reader would ask the broker about'),
  missing: z.array(z.enum(EXPECTED_FIELDS)).describe('expected fields that the text does not state'),
  evidence: z.record(z.string(), z.array(Evidence)).describe('by field: where in the text it stands'),
})
export type RequestRecord = z.infer<typeof RequestRecord>

export const REFUSAL_REASONS = [
  'empty',
  'too-large',
  'not-text',
  'encoding',
  'not-a-request',
  'several-requests',
  'unreadable',
] as const
/** Why a text is no request record. */
export const Refusal = z.object({ reason: z.enum(REFUSAL_REASONS), detail: z.string() })
export type Refusal = z.infer<typeof Refusal>

/**
 * What reading one text gives: a record, or a named refusal. Beside the record for each of its conflicts where the
 * quotes stand; the text of the assignment itself (opdrachtomschrijving), in which roles are looked for too, null where
 * the text has no such section; and the labels that nobody here knows yet.
 */
export type Reading =
  | { record: RequestRecord; conflictPlaces: Evidence[][]; assignment: string | null; unknownLabels: string[] }
  | { refused: Refusal }
