import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { correctable } from '../../shared/corrections/correctable.ts'
import type { Correction } from '../../shared/corrections/correction.ts'
import { RequestRecord } from '../../shared/request.ts'
import { asRead, withCorrections } from '../../shared/requests/with-corrections.ts'
import { aRequest } from '../examples.ts'

/** What a person said of a value when the texts said what `read` has. */
function aCorrection(
  field: string,
  value: unknown,
  read: RequestRecord,
  differs: Partial<Correction> = {},
): Correction {
  const what = correctable(field)
  if (!what) throw new Error(`${field} cannot be corrected`)
  return {
    ...{ field, value: JSON.stringify(value), read: asRead(what, read), by: 'A. Visser', at: '2027-01-10T08:00:00Z' },
    ...differs,
  }
}

const HOURS = { min: 32, max: 36 }

describe('a correction', () => {
  test('wins over the reading, and is named with who, when and what the texts said', () => {
    const read = aRequest()
    const correction = aCorrection('hoursPerWeek', HOURS, read)
    expect(withCorrections(read, [correction])).toEqual({
      record: { ...read, hoursPerWeek: HOURS },
      corrections: [{ ...correction, holds: true }],
    })
  })

  test('also where the texts say something new of another value', () => {
    const later = aRequest({ positions: 3 })
    const { record } = withCorrections(later, [aCorrection('hoursPerWeek', HOURS, aRequest())])
    expect(record).toEqual({ ...later, hoursPerWeek: HOURS })
  })

  test('ends when the texts say another value, which is seen; and holds again once they say what they said', () => {
    const correction = aCorrection('hoursPerWeek', HOURS, aRequest())
    const later = aRequest({ hoursPerWeek: { min: 16, max: 16 } })
    expect(withCorrections(later, [correction])).toEqual({
      record: later,
      corrections: [{ ...correction, holds: false }],
    })
    expect(withCorrections(aRequest(), [correction]).record.hoursPerWeek).toEqual(HOURS)
  })

  test('gives way to a newer one of the same value, whose taking back leaves the reading', () => {
    const read = aRequest()
    const first = aCorrection('hoursPerWeek', HOURS, read)
    const second = aCorrection('hoursPerWeek', { min: 8, max: 8 }, read, { at: '2027-01-11T08:00:00Z' })
    expect(withCorrections(read, [second, first]).record.hoursPerWeek).toEqual({ min: 8, max: 8 })
    const takenBack = { ...second, value: null, at: '2027-01-12T08:00:00Z' }
    expect(withCorrections(read, [takenBack, second, first])).toEqual({ record: read, corrections: [] })
  })

  test('of a part leaves the other parts to the texts', () => {
    const read = aRequest({ interviews: { on: '2027-02-09', from: null, to: null, noticeBy: null } })
    const { record, corrections } = withCorrections(read, [
      aCorrection('interviews.noticeBy', '2027-02-05', aRequest()),
    ])
    expect(record.interviews.on).toBe('2027-02-09')
    expect(corrections).toMatchObject([{ field: 'interviews.noticeBy', holds: false }])
  })
})

describe('what follows from a corrected value', () => {
  const follows = (read: RequestRecord, ...stated: [string, unknown][]) =>
    withCorrections(
      read,
      stated.map(([field, value]) => aCorrection(field, value, read)),
    ).record

  test('the net cap', () => {
    const cap = [{ fromMonth: 0, cents: 9225 }]
    expect(follows(aRequest(), ['rateCap', cap]).netRateCapCents).toBe(9000)
    expect(follows(aRequest(), ['rateCap', cap], ['brokerFee', { kind: 'none' }]).netRateCapCents).toBe(9225)
    expect(follows(aRequest(), ['rateCap.includes', ['travel']]).netRateCapCents).toBe(8395)
    expect(follows(aRequest(), ['rateCap.unit', 'day']).netRateCapCents).toBe(824)
  })

  test('a cap where the texts state none is an hourly one, of which nothing else is known', () => {
    const { rateCap, netRateCapCents } = follows(
      aRequest({ rateCap: null, netRateCapCents: null, brokerFee: null }),
      ['rateCap', [{ fromMonth: 0, cents: 9000 }]],
      ['rateCap.vat', 'included'],
    )
    expect(rateCap).toMatchObject({ unit: 'hour', vat: 'included', includes: [], strength: 'stated' })
    expect(netRateCapCents).toBe(7438)
  })

  test('what is missing', () => {
    const read = aRequest({ client: null, deadline: null, missing: ['client', 'deadline'] })
    expect(follows(read, ['client', 'Gemeente Epe']).missing).toEqual(['deadline'])
    expect(follows(aRequest(), ['rateCap', null]).missing).toEqual(['rateCap'])
    const nowhere = { provinces: [], place: null, nationwide: false }
    expect(follows(aRequest({ region: nowhere, missing: ['region'] }), ['region.nationwide', true]).missing).toEqual([])
  })

  test('the term, where start and end span it', () => {
    const read = aRequest({ end: '2027-12-31', start: { asap: false, date: '2027-03-01', precision: 'month' } })
    expect(follows(read, ['start.date', '2027-02-01'])).toMatchObject({
      start: { date: '2027-02-01', precision: 'day' },
      durationMonths: 11,
    })
    expect(follows(read, ['start.date', '2027-02-01'], ['durationMonths', 9]).durationMonths).toBe(9)
  })

  const conflict = (code: string, field: string) => ({ code, field, quotes: ['x'], question: 'Klopt dit?' })
  test('conflicts about it are settled, on either side; the others stay', () => {
    const conflicts = [
      conflict('deadline-differs', 'deadline'),
      conflict('interview-before-deadline', 'interviews'),
      conflict('hours-differ', 'hoursPerWeek'),
    ]
    const closing = { actBy: '2027-01-31T08:00:00Z', closesAt: '2027-01-31T08:00:00Z' }
    expect(follows(aRequest({ conflicts }), ['deadline', closing]).conflicts).toEqual(conflicts.slice(2))
  })

  test('that the cap must pay the fee is a conflict as long as it must', () => {
    const feeInCap = { ...conflict('fee-in-cap', 'rateCap'), question: null }
    const read = aRequest({ conflicts: [feeInCap] })
    expect(follows(read, ['rateCap', [{ fromMonth: 0, cents: 9000 }]]).conflicts).toEqual([feeInCap])
    expect(follows(read, ['rateCap.includes', []]).conflicts).toEqual([])
    const bare = aRequest({ brokerFee: null, rateCap: { ...Object(aRequest().rateCap), includes: [] } })
    expect(follows(bare, ['rateCap.includes', ['brokerFee']]).conflicts).toMatchObject([{ code: 'fee-in-cap' }])
  })
})

test('the same is said for whatever order the corrections come in, and each wins exactly where it is the newest and the texts say what they said', () => {
  const values = {
    hoursPerWeek: [HOURS, { min: 8, max: 8 }, null],
    positions: [1, 2, null],
    'contact.phone': ['0592 123456', null],
    rateCap: [[{ fromMonth: 0, cents: 9000 }], null],
    'rateCap.unit': ['hour', 'day'],
  }
  const reading = fc.record({
    hoursPerWeek: fc.constantFrom(aRequest().hoursPerWeek, HOURS, null),
    positions: fc.constantFrom(1, 2, null),
    rateCap: fc.constantFrom(aRequest().rateCap, null),
  })
  const correction = fc
    .constantFrom(...Object.entries(values))
    .chain(([field, of]) => fc.tuple(fc.constant(field), fc.constantFrom(...of), reading, fc.nat(3), fc.boolean()))
    .map(([field, value, read, day, isTakenBack]) => {
      const made = aCorrection(field, value, aRequest(read), { at: `2027-01-1${day}T08:00:00Z` })
      return isTakenBack ? { ...made, value: null } : made
    })
  const corrections = fc.array(correction, { maxLength: 8 })
  const shuffled = corrections.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
  )
  fc.assert(
    fc.property(reading, shuffled, (read, [all, others]) => {
      const request = aRequest(read)
      const said = withCorrections(request, all)
      expect(withCorrections(request, others)).toEqual(said)
      expect(RequestRecord.parse(said.record)).toEqual(said.record)
      for (const field of ['hoursPerWeek', 'positions', 'contact.phone', 'rateCap']) {
        const of = (record: RequestRecord) => JSON.stringify(correctable(field)?.of(record))
        const days = all.filter((each) => each.field === field).map(({ at }) => at)
        const last = all.filter((each) => each.field === field && each.at === days.toSorted().at(-1))
        const stated = last.filter((each) => each.value !== null && each.read === of(request))
        // Of two within one instant either may count.
        const may = [
          ...stated.map(({ value }) => value),
          ...(stated.length < last.length || last.length === 0 ? [of(request)] : []),
        ]
        expect(may).toContain(of(said.record))
      }
    }),
  )
})
