import fc from 'fast-check'
import type { Candidate } from '../../shared/candidate.ts'
import type { AsOf, JudgedRequest } from '../../shared/matching/rules/rule.ts'
import { PROVINCES } from '../../shared/record-words.ts'
import { aCandidate, aRequest } from '../examples.ts'

// Few values, and near each other, so that every limit is met from both sides.
const hours = fc.integer({ min: 1, max: 240 }).map((quarters) => quarters / 4)
const range = fc.tuple(hours, hours).map(([a, b]) => ({ min: Math.min(a, b), max: Math.max(a, b) }))
const cents = fc.oneof(
  fc.constantFrom(7_999, 8_000),
  fc.integer({ min: 7_600, max: 8_420 }),
  fc.integer({ min: 1, max: 200_000 }),
)
const provinces = fc.uniqueArray(fc.constantFrom(...PROVINCES), { maxLength: 3 })
const instant = fc.constantFrom(
  '2027-01-18T07:59:59Z',
  '2027-01-18T08:00:00Z',
  '2027-01-31T22:59:59Z',
  '2027-01-31T23:00:00Z',
)
const day = fc.constantFrom('2027-01-17', '2027-01-18', '2027-01-31', '2027-02-01')
const phrase = fc.constantFrom('Gezinscoach', 'coach gezin', 'Jurist', 'jeugdconsulent', 'Planner', 'van de', '')

export const aRandomCandidate: fc.Arbitrary<Candidate> = fc
  .record({
    rateCents: cents,
    provinces: provinces.filter((some) => some.length > 0),
    hours: range,
    contractForm: fc.constantFrom(null, 'employed', 'selfEmployed', 'viaIntermediary'),
    roles: fc.array(phrase, { maxLength: 3 }),
    consentUntil: fc.option(day),
  })
  .map(({ hours: { min, max }, ...differs }) => aCandidate({ hoursMin: min, hoursMax: max, ...differs }))

export const aRandomRequest: fc.Arbitrary<JudgedRequest> = fc
  .record({
    title: fc.constantFrom('Gezinscoach', 'Consulent Jeugd', 'Planner civiele werken'),
    region: fc.record({ provinces, place: fc.constant(null), nationwide: fc.boolean() }),
    hoursPerWeek: fc.option(range),
    netRateCapCents: fc.option(cents),
    deadline: fc.option(instant.map((closesAt) => ({ actBy: closesAt, closesAt }))),
    closedBanner: fc.boolean(),
    selfEmployed: fc.constantFrom('excluded', 'conditional', 'allowed', 'unknown'),
    assignment: fc.option(fc.constantFrom('Als jurist toets je het beleid.', 'Je coacht gezinnen.')),
  })
  .map(({ assignment, ...differs }) => ({ record: aRequest(differs), file: 'a.txt', assignment }))

export const aRandomClock: fc.Arbitrary<AsOf> = fc.record({ instant, bannerCounts: fc.boolean() })
