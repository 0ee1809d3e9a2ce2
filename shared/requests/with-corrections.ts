import { CORRECTABLE, type Correctable } from '../corrections/correctable.ts'
import type { Correction, StandingCorrection } from '../corrections/correction.ts'
import { feeLowersCap, netRateCap } from '../net-rate-cap.ts'
import { EXPECTED_FIELDS } from '../record-words.ts'
import type { Conflict, RequestRecord } from '../request.ts'
import { termNow } from './with-update.ts'

export type Corrected = { record: RequestRecord; corrections: StandingCorrection[] }

/** What the texts say of a value, as corrections keep it: of equal values it is the same. */
export function asRead({ of, schema }: Correctable, read: RequestRecord): string {
  const value = of(read)
  return JSON.stringify(value === null ? null : schema.parse(value))
}

/**
 * A request with what people stated of it. Of each value the newest correction counts, and as long as the texts say what
 * they said then: once they say anything else, they are believed again. The same for whatever order the corrections are
 * given in.
 */
export function withCorrections(read: RequestRecord, corrections: readonly Correction[]): Corrected {
  const standing = CORRECTABLE.flatMap((what) => {
    const newest = corrections
      .filter(({ field }) => field === what.name)
      .reduce<Correction | null>((last, each) => (last && placeOf(last) > placeOf(each) ? last : each), null)
    if (newest === null || newest.value === null) return []
    const { field, value, read: was, by, at } = newest
    return [{ what, correction: { field, value, read: was, by, at, holds: asRead(what, read) === was } }]
  })
  const held = standing.filter(({ correction }) => correction.holds)
  const stated = held.reduce((record, { what, correction }) => put(record, what, correction.value), read)
  const fields = new Set(held.map(({ what }) => what.field))
  return { record: derived(read, stated, fields), corrections: standing.map(({ correction }) => correction) }
}

/** Two of one instant have an order too. */
const placeOf = (correction: Correction) => `${correction.at} ${JSON.stringify(correction)}`

function put(record: RequestRecord, { put, schema }: Correctable, value: string): RequestRecord {
  return put(record, schema.parse(JSON.parse(value)))
}

/** What follows from the values that were stated. */
function derived(read: RequestRecord, stated: RequestRecord, fields: Set<keyof RequestRecord>): RequestRecord {
  if (fields.size === 0) return read
  const record = { ...stated, durationMonths: termNow(read, stated, [...fields]) }
  return {
    ...record,
    netRateCapCents: netRateCap(record.rateCap, record.brokerFee),
    conflicts: conflictsNow(read.conflicts, record, fields),
    missing: EXPECTED_FIELDS.filter((name) =>
      fields.has(name) ? isUnknown(record, name) : read.missing.includes(name),
    ),
  }
}

function isUnknown(record: RequestRecord, name: (typeof EXPECTED_FIELDS)[number]): boolean {
  const { region, start } = record
  if (name === 'region') return region.provinces.length === 0 && region.place === null && !region.nationwide
  if (name === 'start') return !start.asap && start.date === null
  return record[name] === null
}

/** Conflicts between two fields: who corrects either has decided between them. */
const OTHER_SIDES: Record<string, (keyof RequestRecord)[]> = {
  'interview-before-deadline': ['deadline'],
  'duration-differs': ['start', 'end'],
  'closed-early': ['deadline'],
  'fee-in-cap': ['brokerFee'],
}

/** A conflict about what a person stated is settled by it; that the fee lowers the cap follows from the two. */
function conflictsNow(conflicts: Conflict[], record: RequestRecord, fields: Set<string>): Conflict[] {
  const isSettled = ({ code, field }: Conflict) =>
    [field, ...(OTHER_SIDES[code] ?? [])].some((side) => fields.has(side))
  const open = conflicts.filter((conflict) => !isSettled(conflict))
  const isMoney = fields.has('rateCap') || fields.has('brokerFee')
  if (!isMoney || !feeLowersCap(record.rateCap, record.brokerFee)) return open
  const known = conflicts.find(({ code }) => code === FEE_IN_CAP)
  return [...open, known ?? { code: FEE_IN_CAP, field: 'rateCap', quotes: [], question: null }]
}

const FEE_IN_CAP = 'fee-in-cap'
