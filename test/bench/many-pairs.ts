import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Candidate } from '../../shared/candidate.ts'
import type { JudgedRequest } from '../../shared/matching/rules/rule.ts'
import { parse } from '../../shared/read/parse.ts'
import { PROVINCES } from '../../shared/record-words.ts'

const GOLDEN = join(import.meta.dirname, '../golden')

/** As many requests as asked, of the golden texts in turn; those that come again have another cap and other hours. */
export function manyRequests(count: number): JudgedRequest[] {
  const golden = readdirSync(GOLDEN, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.txt'))
    .toSorted()
    .flatMap((file) => {
      const readings = parse(readFileSync(join(GOLDEN, file)), { capturedAt: null })
      return readings.flatMap((reading) => ('record' in reading ? [{ file, ...reading }] : []))
    })
  return Array.from({ length: count }, (_, nth) => {
    const { file, record, assignment } = golden[nth % golden.length] ?? raise()
    const round = Math.floor(nth / golden.length)
    const hoursPerWeek = record.hoursPerWeek && { min: 16 + ((nth * 5) % 17), max: 32 + ((nth * 3) % 9) }
    const netRateCapCents = record.netRateCapCents && 6_000 + ((nth * 917) % 6_000)
    const closesAt = '2026-12-15T11:00:00Z'
    const deadline = nth % 10 === 0 ? null : { actBy: closesAt, closesAt }
    const own = { deadline, closedBanner: false, ...(round > 0 && { hoursPerWeek, netRateCapCents }) }
    return { file, assignment, record: { ...record, ...own } }
  })
}

const HEADS =
  'adviseur consulent beleidsmedewerker projectleider coach jurist planner inkoper teamleider regisseur'.split(' ')
const FIELDS =
  `wonen jeugd sociaal financien ict ruimte wmo schuldhulpverlening participatie juridisch milieu vergunningen
  handhaving techniek civiel gezin onderwijs subsidies data communicatie`.split(/\s+/)

/** Candidates with one to three of two hundred roles, one in twenty with none, spread over provinces, rates and hours. */
export function manyCandidates(count: number, first = 0): Candidate[] {
  return Array.from({ length: count }, (_, index) => {
    const nth = first + index
    const pick = (salt: number, below: number) => hash(nth, salt) % below
    const role = (salt: number) => `${HEADS[pick(salt, HEADS.length)]} ${FIELDS[pick(salt + 1, FIELDS.length)]}`
    const roles = pick(1, 20) === 0 ? [] : Array.from({ length: 1 + pick(2, 3) }, (_, n) => role(10 + 2 * n))
    const hoursMin = 8 + pick(3, 25)
    return {
      candidateId: `k-${nth}`,
      name: `Persoon ${nth}`,
      alertEmail: `recruiter${nth % 1_000}@bureau.example`,
      rateCents: 5_000 + pick(4, 90) * 100,
      provinces: [...new Set([0, 1].map((n) => PROVINCES[pick(5 + n, PROVINCES.length)] ?? raise()))],
      hoursMin,
      hoursMax: Math.min(40, hoursMin + pick(7, 20)),
      availableFrom: null,
      education: null,
      contractForm: ([null, 'employed', 'selfEmployed', 'viaIntermediary'] as const)[pick(8, 4)] ?? null,
      roles,
      registrations: [],
      language: 'nl',
      consentUntil: pick(9, 10) === 0 ? '2026-06-30' : null,
    }
  })
}

/** So that columns do not go in step with each other. */
function hash(nth: number, salt: number): number {
  let mixed = Math.imul(nth ^ Math.imul(salt, 0x9e3779b1), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 13)) >>> 0
}

function raise(): never {
  throw new Error('nothing to pick from')
}
