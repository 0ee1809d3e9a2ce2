import type { Candidate } from '../candidate.ts'
import { PROVINCES, type Province } from '../request.ts'
import { phraseWords } from './role-words/phrase-words.ts'

/** Forms of contract by their number in the column; the first is that of who gives none. */
export const CONTRACT_FORMS = [null, 'employed', 'selfEmployed', 'viaIntermediary'] as const

/** Later than any day: a consent without an end. */
const NO_END = 0xffff_ffff
/** No column holds more; a rate of some 43 million euros an hour and more counts as that. */
export const MOST_CENTS = 0xffff_ffff

/**
 * What the rules look at of many candidates, column by column, 23 bytes a candidate. Rows with the same roles stand
 * together, cheapest first, so that who fits no request's roles is never looked at.
 */
export type Columns = {
  /** Which of the candidates that were given a row is. */
  index: Uint32Array
  rateCents: Uint32Array
  /** A bit a province, see provinceBits. */
  provinces: Uint16Array
  /** Hundredths of an hour a week. */
  hoursMin: Uint16Array
  hoursMax: Uint16Array
  contractForm: Uint8Array
  /** The last day of the consent, see dayNumber. */
  consentUntil: Uint32Array
  /** Which of the role sets a row has. */
  roleSet: Uint32Array
  /** Each different list of roles, as numbers of phrases; the first is that of who names none. */
  roleSets: number[][]
  phrases: string[]
  /** By role set, the first of its rows; one more for the end. */
  firstRow: Uint32Array
}

export function columnsOf(candidates: readonly Candidate[]): Columns {
  const { roleSet, roleSets, phrases } = rolesOf(candidates)
  const order = Uint32Array.from(candidates.keys()).sort((a, b) => {
    return (roleSet[a] ?? 0) - (roleSet[b] ?? 0) || (candidates[a]?.rateCents ?? 0) - (candidates[b]?.rateCents ?? 0)
  })
  const count = candidates.length
  const columns: Columns = {
    ...{ index: order, rateCents: new Uint32Array(count), provinces: new Uint16Array(count) },
    ...{ hoursMin: new Uint16Array(count), hoursMax: new Uint16Array(count), contractForm: new Uint8Array(count) },
    ...{ consentUntil: new Uint32Array(count), roleSet: new Uint32Array(count) },
    ...{ roleSets, phrases, firstRow: new Uint32Array(roleSets.length + 1) },
  }
  for (const [row, index] of order.entries()) {
    const candidate = candidates[index]
    if (candidate) fill(columns, row, candidate, roleSet[index] ?? 0)
  }
  for (let set = roleSets.length, row = count; set >= 0; set -= 1) {
    while (row > 0 && (columns.roleSet[row - 1] ?? 0) >= set) row -= 1
    columns.firstRow[set] = set === roleSets.length ? count : row
  }
  return columns
}

function fill(columns: Columns, row: number, candidate: Candidate, roleSet: number): void {
  columns.rateCents[row] = Math.min(candidate.rateCents, MOST_CENTS)
  columns.provinces[row] = provinceBits(candidate.provinces)
  columns.hoursMin[row] = hundredths(candidate.hoursMin)
  columns.hoursMax[row] = hundredths(candidate.hoursMax)
  columns.contractForm[row] = CONTRACT_FORMS.indexOf(candidate.contractForm)
  columns.consentUntil[row] = candidate.consentUntil === null ? NO_END : dayNumber(candidate.consentUntil)
  columns.roleSet[row] = roleSet
}

/** Numbers the phrases and the lists of them, as they come; words without meaning are none. */
function rolesOf(candidates: readonly Candidate[]) {
  const phraseNumbers = new Map<string, number>()
  const setNumbers = new Map<string, number>([['', 0]])
  const roleSets: number[][] = [[]]
  const roleSet = candidates.map(({ roles }) => {
    const set = roles
      .filter((phrase) => phraseWords(phrase).length > 0)
      .map((phrase) => numberOf(phraseNumbers, phrase))
    const number = numberOf(setNumbers, set.join())
    roleSets[number] ??= set
    return number
  })
  return { roleSet, roleSets, phrases: [...phraseNumbers.keys()] }
}

function numberOf(numbers: Map<string, number>, name: string): number {
  const known = numbers.get(name)
  if (known !== undefined) return known
  numbers.set(name, numbers.size)
  return numbers.size - 1
}

const BIT = new Map<Province, number>(PROVINCES.map((province, bit) => [province, 1 << bit]))

export function provinceBits(provinces: readonly Province[]): number {
  return provinces.reduce((bits, province) => bits | (BIT.get(province) ?? 0), 0)
}

export function hundredths(hours: number): number {
  return Math.round(hours * 100)
}

/** `2027-01-18` to 20270118: days in their order. */
export function dayNumber(date: string): number {
  return Number(date.replaceAll('-', ''))
}
