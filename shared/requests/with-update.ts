import { netRateCap } from '../net-rate-cap.ts'
import { wholeMonths } from '../read/values/calendar.ts'
import { EXPECTED_FIELDS } from '../record-words.ts'
import type { RequestRecord } from '../request.ts'

/** What a text says of itself, and not of what it asks; and what is worked out of the rest. */
const OWN = [
  ...['schemaVersion', 'kind', 'part', 'format', 'requestNumber', 'title', 'client', 'broker', 'publishedOn'],
  ...['netRateCapCents', 'conflicts', 'missing', 'evidence'],
]

/**
 * A request as an update leaves it: what the update states takes the place of what was known of it, and nothing else
 * changes. Of what has several parts (questions, interviews, contact) each part counts for itself; a criterion takes the
 * place of the one with its number. A conflict about what the update states is settled by it.
 */
export function withUpdate(request: RequestRecord, update: RequestRecord): RequestRecord {
  const stated = Object.keys(update.evidence).filter((name) => !OWN.includes(name))
  const taken = Object.fromEntries(stated.map((name) => [name, update[name as keyof RequestRecord]]))
  const now: RequestRecord = { ...request, ...taken, ...inParts(request, update) }
  const durationMonths = termNow(request, now, stated)
  const stillUnknown = (name: (typeof EXPECTED_FIELDS)[number]) =>
    request.missing.includes(name) && !stated.includes(name)
  return {
    ...now,
    durationMonths,
    netRateCapCents: netRateCap(now.rateCap, now.brokerFee),
    conflicts: [...request.conflicts.filter(({ field }) => !stated.includes(field)), ...update.conflicts],
    missing: EXPECTED_FIELDS.filter(stillUnknown),
    evidence: { ...request.evidence, ...Object.fromEntries(stated.map((name) => [name, update.evidence[name] ?? []])) },
  }
}

/** The term follows the days that it spans, unless the update states it too; without both days it is not known. */
export function termNow(before: RequestRecord, now: RequestRecord, stated: string[]): number | null {
  if (stated.includes('durationMonths') || !(stated.includes('start') || stated.includes('end'))) {
    return now.durationMonths
  }
  // Of a term without an end date the start alone moves.
  if (now.end === null) return before.durationMonths
  return now.start.date === null ? null : wholeMonths(now.start.date, now.end)
}

/** Of these each part counts for itself. */
function inParts(before: RequestRecord, update: RequestRecord) {
  return {
    region: regionNow(before, update),
    rateCap: rateCapNow(before, update),
    questions: stated(before.questions, update.questions),
    interviews: stated(before.interviews, update.interviews),
    contact: stated(before.contact, update.contact),
    shortlist: stated(before.shortlist, update.shortlist),
    cv: stated(before.cv, update.cv),
    knockouts: byNumber(before.knockouts, update.knockouts),
    awards: byNumber(before.awards, update.awards),
  }
}

function stated<T extends object>(before: T, after: T): T {
  return { ...before, ...Object.fromEntries(Object.entries(after).filter(([, value]) => value !== null)) }
}

function byNumber<T extends { number: number }>(before: T[], after: T[]): T[] {
  const left = before.filter(({ number }) => !after.some((each) => each.number === number))
  return [...left, ...after].toSorted((a, b) => a.number - b.number)
}

/** That an update names the client, from which a province follows, moves nobody to another place. */
function regionNow({ region: before }: RequestRecord, { region }: RequestRecord): RequestRecord['region'] {
  const isKnown = region.place === null && region.provinces.every((each) => before.provinces.includes(each))
  return isKnown && !region.nationwide ? before : region
}

/** Another amount is still with or without VAT, fee and travel as the old one was, unless the update says so. */
function rateCapNow({ rateCap: before }: RequestRecord, { rateCap }: RequestRecord): RequestRecord['rateCap'] {
  if (!before || !rateCap) return rateCap ?? before
  return {
    ...rateCap,
    vat: rateCap.vat === 'unstated' ? before.vat : rateCap.vat,
    includes: rateCap.includes.length === 0 ? before.includes : rateCap.includes,
    strength: rateCap.strength === 'stated' ? before.strength : rateCap.strength,
  }
}
