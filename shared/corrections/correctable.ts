import type * as z from 'zod'
import type { Language } from '../language/language.ts'
import { RequestRecord } from '../request.ts'
import { CLOSING, DATE, MOMENT, TIME } from './date-kinds.ts'
import type { Kind } from './kind.ts'
import * as kinds from './kinds.ts'
import { CAP, FEE, INCLUDES, UNIT, VAT } from './money-kinds.ts'

const { DECIMAL, RANGE, TEXT, TEXTS, WHOLE, YES_NO } = kinds

/** A value of the record that a person can correct: a field, or a part of one, as "contact.phone". */
export type Correctable = {
  name: string
  /** The field of the record that it is, or is a part of. */
  field: keyof RequestRecord
  label: Record<Language, string>
  kind: Kind
  schema: z.ZodType
  of(record: RequestRecord): unknown
  /** The record with this value. */
  put(record: RequestRecord, value: unknown): RequestRecord
}

const { shape } = RequestRecord
type Shape = typeof shape
type Named = [label: string, english: string, kind: Kind]

function field<F extends keyof Shape>(name: F, ...[nl, en, kind]: Named): Correctable {
  return {
    ...{ name, field: name, label: { nl, en }, kind, schema: shape[name] },
    of: (record) => record[name],
    put: (record, value) => ({ ...record, [name]: value }),
  }
}

type Parted = { [F in keyof Shape]: Shape[F] extends z.ZodObject ? F : never }[keyof Shape]

/** Of what has several parts, each is corrected by itself. */
function part<F extends Parted>(name: F, of: string & keyof Shape[F]['shape'], ...[nl, en, kind]: Named): Correctable {
  const parts: Record<string, z.ZodType> = shape[name].shape
  const schema = parts[of]
  if (!schema) throw new Error(`${name} has no part ${of}`)
  return {
    ...{ name: `${name}.${of}`, field: name, label: { nl, en }, kind, schema },
    of: (record) => Object(record[name])[of],
    put: (record, value) => ({ ...record, [name]: { ...record[name], [of]: value } }),
  }
}

const Cap = shape.rateCap.unwrap()
type Cap = z.infer<typeof Cap>
/** Of a cap whose amount alone a person states. */
const PLAIN_CAP: Omit<Cap, 'stages'> = { unit: 'hour', vat: 'unstated', includes: [], strength: 'stated' }

/** A part of the cap; without an amount there is no cap that it could be of. */
function cap(of: 'stages' | 'unit' | 'vat' | 'includes', ...[nl, en, kind]: Named): Correctable {
  const isAmount = of === 'stages'
  return {
    ...{ name: isAmount ? 'rateCap' : `rateCap.${of}`, field: 'rateCap', label: { nl, en }, kind },
    schema: isAmount ? Cap.shape.stages.nullable() : Cap.shape[of],
    of: ({ rateCap }) => rateCap?.[of] ?? null,
    put(record, value) {
      if (isAmount && value === null) return { ...record, rateCap: null }
      if (!isAmount && record.rateCap === null) return record
      return { ...record, rateCap: Cap.parse({ ...PLAIN_CAP, ...record.rateCap, [of]: value }) }
    },
  }
}

/**
 * All that can be corrected, in the order in which corrections are applied. Not the number, which decides whose texts are
 * of a request; nor lists of criteria, which are read with their points.
 */
export const CORRECTABLE: Correctable[] = [
  field('title', 'Functie', 'Role', TEXT),
  field('client', 'Opdrachtgever', 'Client', TEXT),
  field('broker', 'Broker', 'Broker', TEXT),
  field('publishedOn', 'Gepubliceerd', 'Published', DATE),
  part('contact', 'phone', 'Telefoon', 'Telephone', TEXT),
  part('contact', 'email', 'E-mailadres', 'Email address', TEXT),
  part('contact', 'url', 'Webadres', 'Web address', TEXT),
  part('region', 'provinces', 'Provincies', 'Provinces', kinds.PROVINCES),
  part('region', 'place', 'Plaats', 'Place', TEXT),
  part('region', 'nationwide', 'Landelijk', 'Nationwide', YES_NO),
  field('hoursPerWeek', 'Uren per week', 'Hours a week', RANGE),
  cap('stages', 'Maximumtarief', 'Maximum rate', CAP),
  cap('unit', 'Tarief per', 'Rate per', UNIT),
  cap('vat', 'Btw van het tarief', 'VAT of the rate', VAT),
  cap('includes', 'In het tarief inbegrepen', 'Included in the rate', INCLUDES),
  field('brokerFee', 'Fee', 'Fee', FEE),
  field('payScale', 'Functieschaal', 'Pay scale', RANGE),
  part('start', 'asap', 'Start zo snel mogelijk', 'Starts as soon as possible', YES_NO),
  startDate(),
  field('end', 'Einddatum', 'End date', DATE),
  field('durationMonths', 'Duur in maanden', 'Term in months', WHOLE),
  field('education', 'Opleiding', 'Education', kinds.EDUCATION),
  field('deadline', 'Sluiting', 'Closing', CLOSING),
  part('questions', 'deadline', 'Vragen tot', 'Questions until', MOMENT),
  part('questions', 'answersOn', 'Antwoorden op', 'Answers on', DATE),
  part('interviews', 'on', 'Gesprekken op', 'Interviews on', DATE),
  part('interviews', 'from', 'Gesprekken vanaf', 'Interviews from', TIME),
  part('interviews', 'to', 'Gesprekken tot', 'Interviews until', TIME),
  part('interviews', 'noticeBy', 'Bericht uiterlijk', 'Notice by', DATE),
  field(
    'closedBanner',
    'Tekst zegt zelf dat reageren niet meer kan',
    'Text itself says that responding is over',
    YES_NO,
  ),
  field('das', 'Via een DAS', 'Under a DAS', YES_NO),
  field('selfEmployed', 'Zzp', 'Self-employed', kinds.SELF_EMPLOYED),
  field('hybrid', 'Thuiswerken', 'Working from home', kinds.HYBRID),
  field('onSiteDays', 'Dagen op locatie', 'Days on site', DECIMAL),
  field('workdays', 'Werkdagen', 'Working days', kinds.WORKDAYS),
  field('positions', 'Aantal mensen', 'People', WHOLE),
  field('perSupplier', 'Kandidaten per leverancier', 'Candidates per supplier', WHOLE),
  part('shortlist', 'cvs', 'Cv’s naar de opdrachtgever', 'CVs put before the client', WHOLE),
  part('shortlist', 'invited', 'Uitgenodigden', 'People invited', WHOLE),
  field('priceWeight', 'Weging prijs in procenten', 'Weight of the rate in percent', DECIMAL),
  part('cv', 'maxPages', 'Pagina’s van het cv, hooguit', 'Pages of the CV, at most', WHOLE),
  part('cv', 'language', 'Taal van het cv', 'Language of the CV', TEXT),
  part('cv', 'references', 'Referenties', 'References', WHOLE),
  field('registrations', 'Registraties', 'Registrations', TEXTS),
  field('certificates', 'Certificaten', 'Certificates', TEXTS),
  field('documents', 'Papieren', 'Papers', kinds.PAPERS),
]

/** A day that a person states is known to the day. */
function startDate(): Correctable {
  const date = part('start', 'date', 'Startdatum', 'Start date', DATE)
  return {
    ...date,
    put(record, value) {
      const precision = value === null ? null : ('day' as const)
      return date.put({ ...record, start: { ...record.start, precision } }, value)
    },
  }
}

export function correctable(name: string): Correctable | undefined {
  return CORRECTABLE.find((each) => each.name === name)
}
