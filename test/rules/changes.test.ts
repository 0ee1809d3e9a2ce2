import { describe, expect, test } from 'vitest'
import { changesBetween } from '../../shared/mails/changes.ts'
import { changeLine } from '../../shared/mails/digest/change-lines.ts'
import type { RequestRecord } from '../../shared/request.ts'
import { aRequest } from '../examples.ts'

const NOW = '2027-01-18T08:00:00Z'
const cap = aRequest().rateCap

function told(before: Partial<RequestRecord>, after: Partial<RequestRecord>): string[] {
  return changesBetween(aRequest(before), aRequest(after), NOW).map((change) => changeLine(change, NOW, 'nl'))
}

describe('a change that matters is told with what it was and what it is', () => {
  test.each<[string, Partial<RequestRecord>, Partial<RequestRecord>]>([
    [
      'Sluiting: was ma 1 feb 09:00, is nu wo 3 feb 12:00',
      {},
      { deadline: { actBy: '2027-02-03T11:00:00Z', closesAt: '2027-02-03T11:00:00Z' } },
    ],
    [
      'Sluiting: was ma 1 feb 09:00, is nu vr 29 jan 09:00 of ma 1 feb 09:00',
      {},
      { deadline: { actBy: '2027-01-29T08:00:00Z', closesAt: '2027-02-01T08:00:00Z' } },
    ],
    ['Sluiting: was niet genoemd, is nu ma 1 feb 09:00', { deadline: null }, {}],
    ['Eerder gesloten: reageren kan niet meer', {}, { closedBanner: true }],
    ['Netto maximumtarief: was € 81,70, is nu € 85,00', {}, { netRateCapCents: 8500 }],
    ['Netto maximumtarief: was € 81,70, is nu niet genoemd', {}, { netRateCapCents: null, rateCap: null }],
    [
      'Maximumtarief: was € 83,95 per uur excl. btw, incl. fee en reiskosten, is nu € 83,95 per uur excl. btw, incl. fee',
      {},
      { rateCap: cap && { ...cap, includes: ['brokerFee'] } },
    ],
    ['Uren: was 24–28 uur per week, is nu 32 uur per week', {}, { hoursPerWeek: { min: 32, max: 32 } }],
    [
      'Plaats: was Heerde, Gelderland, is nu landelijk',
      {},
      { region: { provinces: [], place: null, nationwide: true } },
    ],
  ])('%s', (line, before, after) => {
    expect(told(before, after)).toEqual([line])
  })
})

test('what does not matter is not told', () => {
  expect(told({}, {})).toEqual([])
  expect(told({}, { title: 'Coach', knockouts: [], conflicts: [] })).toEqual([])
  expect(told({}, { rateCap: cap && { ...cap, strength: 'stated' } })).toEqual([])
  expect(told({ closedBanner: true }, { closedBanner: false })).toEqual([])
})

test('a closed banner after the closing time is no early closing', () => {
  const deadline = { actBy: NOW, closesAt: NOW }
  expect(told({ deadline }, { deadline, closedBanner: true })).toEqual([])
})
