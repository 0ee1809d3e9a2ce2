import type { Candidate } from '../candidate.ts'
import { PROVINCES, type Province } from '../request.ts'
import { phraseWords } from './role-words/phrase-words.ts'
import { type RoleVocabulary, roleVocabulary } from './role-words/role-vocabulary.ts'

/** Forms of contract by their number in the column; the first is that of who gives none. */
export const CONTRACT_FORMS = [null, 'employed', 'selfEmployed', 'viaIntermediary'] as const
/** The form stands above the bits of the provinces. */
export const FORM_SHIFT = PROVINCES.length

/** No column holds more; a rate of some 43 million euros an hour and more counts as that. */
const MOST_CENTS = 0xffff_ffff
/** A consent without an end; one that ends later than 2179 counts as that. */
const NO_END = 0xffff

/**
 * What the rules look at of many candidates, column by column, the cheapest first: 16 bytes a candidate, and 4 for each
 * role, by which the candidates are found whose roles a request asks, so that nobody else is looked at.
 */
export type Columns = {
  /** Which of the candidates that were given a row is. */
  index: Uint32Array
  rateCents: Uint32Array
  /** A bit a province, and above them the form of contract. */
  provincesAndForm: Uint16Array
  /** Hundredths of an hour a week. */
  hoursMin: Uint16Array
  hoursMax: Uint16Array
  /** The last day of the consent, see dayNumber. */
  consentUntil: Uint16Array
  /** The different roles, and last those who name none. */
  roles: RoleVocabulary
  rowsByRole: Uint32Array
  /** Where the rows of a role begin; one more for the end. */
  firstByRole: Uint32Array
}

export function columnsOf(candidates: readonly Candidate[]): Columns {
  const count = candidates.length
  // Numbers are sorted far sooner than by comparing candidates.
  const placed = Float64Array.from(candidates, ({ rateCents }, nth) => Math.min(rateCents, MOST_CENTS) * count + nth)
  const index = Uint32Array.from(placed.sort(), (place) => place % count)
  const columns = {
    ...{ index, rateCents: new Uint32Array(count), provincesAndForm: new Uint16Array(count) },
    ...{ hoursMin: new Uint16Array(count), hoursMax: new Uint16Array(count), consentUntil: new Uint16Array(count) },
  }
  for (const [row, nth] of index.entries()) {
    const candidate = candidates[nth]
    if (!candidate) continue
    const form = CONTRACT_FORMS.indexOf(candidate.contractForm) << FORM_SHIFT
    columns.rateCents[row] = Math.min(candidate.rateCents, MOST_CENTS)
    columns.provincesAndForm[row] = provinceBits(candidate.provinces) | form
    columns.hoursMin[row] = hundredths(candidate.hoursMin)
    columns.hoursMax[row] = hundredths(candidate.hoursMax)
    columns.consentUntil[row] = candidate.consentUntil === null ? NO_END : dayNumber(candidate.consentUntil)
  }
  return { ...columns, ...byRole(candidates, index) }
}

/** The rows of each role, as it is written, and of who names none; words without meaning are no role. */
function byRole(candidates: readonly Candidate[], index: Uint32Array) {
  const rows = new Map<string, number[]>()
  const meaningless = new Set<string>()
  const without: number[] = []
  for (const [row, nth] of index.entries()) {
    let isNamed = false
    for (const phrase of candidates[nth]?.roles ?? []) {
      const known = rows.get(phrase)
      if (!known && (meaningless.has(phrase) || phraseWords(phrase).length === 0)) {
        meaningless.add(phrase)
        continue
      }
      isNamed = true
      if (!known) rows.set(phrase, [row])
      else if (known.at(-1) !== row) known.push(row)
    }
    if (!isNamed) without.push(row)
  }
  const lists = [...rows.values(), without]
  const firstByRole = new Uint32Array(lists.length + 1)
  for (const [role, list] of lists.entries()) firstByRole[role + 1] = (firstByRole[role] ?? 0) + list.length
  const rowsByRole = new Uint32Array(firstByRole[lists.length] ?? 0)
  for (const [role, list] of lists.entries()) rowsByRole.set(list, firstByRole[role])
  return { roles: roleVocabulary([...rows.keys()]), rowsByRole, firstByRole }
}

const BIT = new Map<Province, number>(PROVINCES.map((province, bit) => [province, 1 << bit]))

export function provinceBits(provinces: readonly Province[]): number {
  return provinces.reduce((bits, province) => bits | (BIT.get(province) ?? 0), 0)
}

export function hundredths(hours: number): number {
  return Math.round(hours * 100)
}

/** Days since the beginning of 2000, in two bytes; what is before that, or after 2179, counts as its end. */
export function dayNumber(date: string): number {
  const days = Math.round((Date.parse(date) - Date.parse('2000-01-01')) / 86_400_000)
  return Math.min(Math.max(days, 0), NO_END)
}
