import { expect, test } from 'vitest'
import { parse } from '../../shared/read/parse.ts'

const read = (...said: string[]) => parse(new TextEncoder().encode(said.join('\n')), { capturedAt: null })[0]

const TOLD = [
  'Rob: Nieuw: beheerder voor gemeente Lelystad, aanvraag FP-1904',
  'Rob: 30 uur, max 54 euro, start 12 oktober 2026, reageren voor 21 september 2026 12:00',
  'Els: 54 is krap',
]

test.each([
  [
    'Rob: Update van de gemeente: max tarief is nu 57,50 in plaats van 54',
    'Rob: De sluiting is verlengd tot 23 september 2026 12:00',
  ],
  ['Rob: Wijziging op deze aanvraag: de sluiting is verlengd tot 23 september 2026 12:00', 'Els: Top'],
])('a chat that tells a request and then changes it is that request, with what it is now: %s', (...later) => {
  expect(read(...TOLD, ...later)).toMatchObject({
    record: {
      kind: 'request',
      title: 'Beheerder',
      deadline: { actBy: '2026-09-23T10:00:00Z', closesAt: '2026-09-23T10:00:00Z' },
    },
  })
})

test.each([
  ['Rob: Update aanvraag FP-1904: max tarief is nu 57,50 in plaats van 54', 'Els: Top'],
  ['Rob: Van aanvraag FP-1904 (beheerder, 30 uur) is de sluiting verlengd tot 23 september 2026 12:00', 'Els: ok'],
])('a chat that only changes a request is an update: %s', (...said) => {
  expect(read(...said)).toMatchObject({ record: { kind: 'update' } })
})

test('a chat that tells a request and then takes it back withdraws it', () => {
  expect(read(...TOLD, 'Rob: Aanvraag FP-1904 is ingetrokken')).toMatchObject({ record: { kind: 'withdrawal' } })
})

test.each(['Update 15 september', 'Aangepast op 15 september', 'Wijziging d.d. 15 september'])(
  'when something was added is no closing day: %s',
  (added) => {
    const text = `Gemeente Lelystad zoekt een beheerder voor 30 uur.\n\n${added}: de sluiting is verlengd tot 23 september 2026 12:00.`
    expect(read(text)).toMatchObject({ record: { deadline: { actBy: '2026-09-23T10:00:00Z' } } })
  },
)
