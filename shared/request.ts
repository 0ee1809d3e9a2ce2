import * as z from 'zod'

/** A local calendar date, `YYYY-MM-DD`, read in Europe/Amsterdam. */
const date = z.iso.date()
/** An instant in UTC, ISO 8601 with `Z`, to the second. */
const instant = z.iso.datetime()
/** A local time of day, `HH:MM`. */
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
const cents = z.int().nonnegative()

/** ISO 3166-2:NL codes of the twelve provinces. */
export const PROVINCES = [
  'NL-DR',
  'NL-FL',
  'NL-FR',
  'NL-GE',
  'NL-GR',
  'NL-LI',
  'NL-NB',
  'NL-NH',
  'NL-OV',
  'NL-UT',
  'NL-ZE',
  'NL-ZH',
] as const
export const Province = z.enum(PROVINCES)
export type Province = z.infer<typeof Province>

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export type Weekday = (typeof WEEKDAYS)[number]

/** Papers asked for, in the order in which a record lists them. */
export const DOCUMENTS = ['vog', 'integrity', 'kvk', 'uea', 'waadi', 'sroi'] as const

/** Fields whose absence is listed under `missing`, in that order. */
export const EXPECTED_FIELDS = [
  'requestNumber',
  'client',
  'region',
  'hoursPerWeek',
  'rateCap',
  'start',
  'deadline',
  'education',
] as const

export const Region = z.object({ provinces: z.array(Province), place: z.string().nullable(), nationwide: z.boolean() })
export const Range = z.object({ min: z.number(), max: z.number() })

/** The highest hourly (or daily) rate that the client pays (maximum uurtarief, tariefplafond). */
export const RateCap = z.object({
  stages: z.array(z.object({ fromMonth: z.int().nonnegative(), cents })).min(1),
  unit: z.enum(['hour', 'day']),
  vat: z.enum(['excluded', 'included', 'unstated']),
  includes: z.array(z.enum(['allIn', 'brokerFee', 'devices', 'travel'])),
  strength: z.enum(['knockout', 'award', 'stated']),
})

/** What the broker charges the supplier (fee, dienstverleningsfee, MSP fee). */
export const BrokerFee = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none') }),
  z.object({ kind: z.literal('perHour'), cents }),
  z.object({ kind: z.literal('percent'), percent: z.number() }),
])

export const Criterion = z.object({ number: z.int(), text: z.string() })
export const Award = Criterion.extend({
  points: z.number().nullable(),
  tiers: z.array(z.object({ text: z.string(), points: z.number() })),
})

/** Something in the text that a careful reader would ask about. */
export const Conflict = z.object({
  code: z.string(),
  field: z.string(),
  quotes: z.array(z.string()),
  question: z.string().nullable(),
})
export type Conflict = z.infer<typeof Conflict>

/** UTF-16 offsets into the decoded text, a 1-based line, and exactly what stands there. */
export const Evidence = z.object({ start: z.int(), end: z.int(), line: z.int(), quote: z.string() })
export type Evidence = z.infer<typeof Evidence>

/** One hiring request (inhuuropdracht, aanvraag) as read from one text. Every key is always present. */
export const RequestRecord = z.object({
  schemaVersion: z.literal(1),
  format: z.string(),
  /** aanvraagnummer, referentie */
  requestNumber: z.string().nullable(),
  title: z.string(),
  /** opdrachtgever */
  client: z.string().nullable(),
  region: Region,
  /** uren per week */
  hoursPerWeek: Range.nullable(),
  rateCap: RateCap.nullable(),
  /** What the supplier keeps of the first stage per hour, excl. VAT. */
  netRateCapCents: cents.nullable(),
  brokerFee: BrokerFee.nullable(),
  /** functieschaal */
  payScale: Range.nullable(),
  start: z.object({ asap: z.boolean(), date: date.nullable(), precision: z.enum(['day', 'month']).nullable() }),
  end: date.nullable(),
  durationMonths: z.int().nullable(),
  /** opties tot verlenging */
  extensions: z.array(z.object({ times: z.int(), months: z.int() })),
  /** opleidingsniveau: the lowest that is enough */
  education: z.enum(['MBO', 'HBO', 'WO']).nullable(),
  /** sluiting, reactietermijn: earliest and latest of all stated closing instants */
  deadline: z.object({ actBy: instant, closesAt: instant }).nullable(),
  questions: z.object({ deadline: instant.nullable(), answersOn: date.nullable() }),
  interviews: z.object({
    on: date.nullable(),
    from: time.nullable(),
    to: time.nullable(),
    noticeBy: date.nullable(),
  }),
  closedBanner: z.boolean(),
  /** published under a dynamic purchasing system (dynamisch aankoopsysteem) */
  das: z.boolean().nullable(),
  /** zzp */
  selfEmployed: z.enum(['excluded', 'conditional', 'allowed', 'unknown']),
  hybrid: z.enum(['yes', 'no', 'limited', 'unknown']),
  onSiteDays: z.number().nullable(),
  workdays: z.array(z.enum(WEEKDAYS)).nullable(),
  positions: z.int().nullable(),
  shortlist: z.object({ cvs: z.int().nullable(), invited: z.int().nullable() }),
  cv: z.object({ maxPages: z.int().nullable(), language: z.string().nullable(), references: z.int().nullable() }),
  /** knock-outcriteria, eisen */
  knockouts: z.array(Criterion),
  /** gunningscriteria, wensen */
  awards: z.array(Award),
  competences: z.array(z.string()),
  registrations: z.array(z.string()),
  documents: z.array(z.enum(DOCUMENTS)),
  conflicts: z.array(Conflict),
  missing: z.array(z.enum(EXPECTED_FIELDS)),
  evidence: z.record(z.string(), z.array(Evidence)),
})
export type RequestRecord = z.infer<typeof RequestRecord>

export const REFUSAL_REASONS = [
  'empty',
  'too-large',
  'not-text',
  'encoding',
  'not-a-request',
  'several-requests',
] as const
/** Why a text is no request record. */
export const Refusal = z.object({ reason: z.enum(REFUSAL_REASONS), detail: z.string() })
export type Refusal = z.infer<typeof Refusal>

/**
 * What reading one text gives: a record, or a named refusal. Beside the record the text of the assignment itself
 * (opdrachtomschrijving), in which roles are looked for too; null where the text has no such section.
 */
export type Reading = { record: RequestRecord; assignment: string | null } | { refused: Refusal }
