import type { Candidate } from '../candidate.ts'
import { PROVINCES } from '../record-words.ts'
import type { Province } from '../request.ts'
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
  const placed = new Float64Array(count)
  // Numbers are sorted far sooner than by comparing candidates.
  for (let nth = 0; nth < count; nth += 1) placed[nth] = centsOf(candidates[nth]) * count + nth
  const index = Uint32Array.from(placed.sort(), (place) => place % count)
  const rowOf = new Uint32Array(count)
  for (let row = 0; row < count; row += 1) rowOf[index[row] ?? 0] = row
  const columns = {
    ...{ index, rateCents: new Uint32Array(count), provincesAndForm: new Uint16Array(count) },
    ...{ hoursMin: new Uint16Array(count), hoursMax: new Uint16Array(count), consentUntil: new Uint16Array(count) },
  }
  // In the order in which they were given, in which they also lie in memory.
  for (let nth = 0; nth < count; nth += 1) {
    const candidate = candidates[nth]
    const row = rowOf[nth] ?? 0
    if (!candidate) continue
    const form = CONTRACT_FORMS.indexOf(candidate.contractForm) << FORM_SHIFT
    columns.rateCents[row] = centsOf(candidate)
    columns.provincesAndForm[row] = provinceBits(candidate.provinces) | form
    columns.hoursMin[row] = hundredths(candidate.hoursMin)
    columns.hoursMax[row] = hundredths(candidate.hoursMax)
    columns.consentUntil[row] = candidate.consentUntil === null ? NO_END : dayNumber(candidate.consentUntil)
  }
  return { ...columns, ...byRole(candidates, index) }
}

function centsOf(candidate: Candidate | undefined): number {
  return Math.min(candidate?.rateCents ?? 0, MOST_CENTS)
}

/** The rows of each role, as it is written, and of who names none; words without meaning are no role. */
function byRole(candidates: readonly Candidate[], index: Uint32Array) {
  const numbers = new Map<string, number>()
  const phrases: string[] = []
  const sizes: number[] = []
  const numberOf = (phrase: string): number => {
    let number = numbers.get(phrase)
    if (number === undefined) {
      number = phraseWords(phrase).length === 0 ? MEANINGLESS : phrases.push(phrase) - 1
      numbers.set(phrase, number)
    }
    return number
  }
  /** The different roles of each candidate, one candidate after another, and where those of each begin. */
  const named: number[] = []
  const firstOf = new Uint32Array(candidates.length + 1)
  for (const [nth, { roles }] of candidates.entries()) {
    const first = named.length
    for (const phrase of roles) {
      const role = numberOf(phrase)
      if (role === MEANINGLESS || named.includes(role, first)) continue
      named.push(role)
      sizes[role] = (sizes[role] ?? 0) + 1
    }
    firstOf[nth + 1] = named.length
  }
  const roles = roleVocabulary(phrases)
  return { roles, ...listsOf(index, sizes, (nth) => named.slice(firstOf[nth], firstOf[nth + 1])) }
}

/** The rows of each role, and then of who has none, one list after another. */
function listsOf(index: Uint32Array, sizes: readonly number[], rolesOf: (nth: number) => number[]) {
  const firstByRole = new Uint32Array(sizes.length + 2)
  for (const [role, size] of sizes.entries()) firstByRole[role + 1] = (firstByRole[role] ?? 0) + size
  const without: number[] = []
  const next = firstByRole.slice()
  const rowsByRole = new Uint32Array((firstByRole[sizes.length] ?? 0) + index.length)
  for (let row = 0; row < index.length; row += 1) {
    const own = rolesOf(index[row] ?? 0)
    if (own.length === 0) without.push(row)
    for (const role of own) {
      const place = next[role] ?? 0
      rowsByRole[place] = row
      next[role] = place + 1
    }
  }
  const end = (firstByRole[sizes.length] ?? 0) + without.length
  rowsByRole.set(without, firstByRole[sizes.length])
  firstByRole[sizes.length + 1] = end
  return { rowsByRole: rowsByRole.slice(0, end), firstByRole }
}

/** Stands for the number of words without meaning. */
const MEANINGLESS = -1

const DAY_ZERO = Date.parse('2000-01-01')
const BIT = new Map<Province, number>(PROVINCES.map((province, bit) => [province, 1 << bit]))

export function provinceBits(provinces: readonly Province[]): number {
  let bits = 0
  for (const province of provinces) bits |= BIT.get(province) ?? 0
  return bits
}

export function hundredths(hours: number): number {
  return Math.round(hours * 100)
}

/** Days since the beginning of 2000, in two bytes; what is before that, or after 2179, counts as its end. */
export function dayNumber(date: string): number {
  const days = Math.round((Date.parse(date) - DAY_ZERO) / 86_400_000)
  return Math.min(Math.max(days, 0), NO_END)
}
