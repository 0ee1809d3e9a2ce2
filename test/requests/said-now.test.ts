import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { RequestRecord } from '../../shared/request.ts'
import { requestsIn } from '../../shared/requests/requests-in.ts'
import { saidNow } from '../../shared/requests/said-now.ts'
import type { Statement } from '../../shared/requests/statement.ts'
import { aRequest } from '../examples.ts'
import { anUpdate, aWhole } from './statements.ts'

const moment = (day: number) => {
  const instant = `2027-02-${String(day).padStart(2, '0')}T08:00:00Z`
  return { actBy: instant, closesAt: instant }
}
const cents = (amount: number): RequestRecord['rateCap'] => ({
  ...{ stages: [{ fromMonth: 0, cents: amount }], unit: 'hour', vat: 'unstated', includes: [], strength: 'stated' },
})

const saidOf = (wholes: Statement[], updates: Statement[]) =>
  saidNow({ wholes, updates, knownSince: wholes[0]?.order ?? '' })

describe('an update changes what it states, and nothing else', () => {
  test.each<[string, Partial<RequestRecord>, Partial<RequestRecord>]>([
    ['a deadline', { deadline: moment(9) }, { deadline: moment(9) }],
    ['hours', { hoursPerWeek: { min: 32, max: 36 } }, { hoursPerWeek: { min: 32, max: 36 } }],
    [
      'a cap, which includes what the old one did; the net cap follows',
      { rateCap: cents(9000) },
      { rateCap: { ...aRequest().rateCap, stages: [{ fromMonth: 0, cents: 9000 }] } as never, netRateCapCents: 8775 },
    ],
    [
      'when questions are answered, and not until when they are asked',
      { questions: { deadline: null, answersOn: '2027-01-30' } },
      { questions: { deadline: '2027-01-25T08:00:00Z', answersOn: '2027-01-30' } },
    ],
    [
      'the day of the interviews, and not the hours',
      { interviews: { on: '2027-02-10', from: null, to: null, noticeBy: null } },
      { interviews: { on: '2027-02-10', from: '14:00', to: '17:00', noticeBy: '2027-02-04' } },
    ],
    [
      'one criterion by its number',
      { knockouts: [{ number: 2, text: 'Een jaar ervaring' }] },
      {
        knockouts: [
          { number: 1, text: 'Een afgeronde hbo-opleiding' },
          { number: 2, text: 'Een jaar ervaring' },
        ],
      },
    ],
    ['its own title, client and number change nothing', { title: 'Verlengd', client: 'Gemeente Heerde' }, {}],
    [
      'the province that follows from the client it names moves nobody',
      { region: { provinces: ['NL-GE'], place: null, nationwide: false } },
      {},
    ],
    ['an end, without which the term is not known', { end: '2027-12-31' }, { end: '2027-12-31', durationMonths: null }],
    [
      'start and end, from which the term follows',
      { start: { asap: false, date: '2027-03-01', precision: 'day' }, end: '2027-12-31' },
      {
        ...{ start: { asap: false, date: '2027-03-01', precision: 'day' }, end: '2027-12-31', durationMonths: 10 },
      },
    ],
  ])('%s', (_, states, becomes) => {
    const whole = aWhole('1')
    const { record } = saidOf([whole], [anUpdate('2', states)])
    expect({ ...record, evidence: {} }).toEqual({ ...whole.record, ...becomes, evidence: {} })
  })

  test('what it states is missing no more, and a conflict about it is settled', () => {
    const conflict = { code: 'deadline-differs', field: 'deadline', quotes: [], question: null }
    const whole = aWhole('1', { missing: ['rateCap', 'deadline'], conflicts: [conflict] })
    const { record } = saidOf([whole], [anUpdate('2', { deadline: moment(9) })])
    expect(record).toMatchObject({ missing: ['rateCap'], conflicts: [], evidence: { deadline: [{ quote: '2' }] } })
  })
})

describe('what a request says now', () => {
  test('the newest statement counts', () => {
    const updates = [anUpdate('2', { deadline: moment(9) }), anUpdate('3', { deadline: moment(12) })]
    expect(saidOf([aWhole('1')], updates).record.deadline).toEqual(moment(12))
  })

  test('a newer whole text says all anew: what was stated before it counts no more', () => {
    const { record, updates } = saidOf([aWhole('1'), aWhole('3')], [anUpdate('2', { deadline: moment(9) })])
    expect([record.deadline, updates]).toEqual([aRequest().deadline, []])
  })

  test('what came in before it was known counts as stated right after', () => {
    const update = anUpdate('0', { deadline: moment(9) })
    expect(saidOf([aWhole('1')], [update]).record.deadline).toEqual(moment(9))
    expect(saidOf([aWhole('1'), aWhole('3')], [update]).record.deadline).toEqual(aRequest().deadline)
  })

  test('a withdrawal ends it, and a newer whole text opens it again', () => {
    const withdrawal = anUpdate('2', {}, 'withdrawal')
    expect(saidOf([aWhole('1')], [withdrawal]).record.kind).toBe('withdrawal')
    expect(saidOf([aWhole('1'), aWhole('3')], [withdrawal]).record.kind).toBe('request')
  })

  test('is the same for every order of arrival', () => {
    const client = fc.constantFrom(null, 'Gemeente Heerde', 'gemeente Epe')
    const differs = fc.record({ client, title: fc.constantFrom('Gezinscoach', 'Planner') })
    const order = fc.integer({ min: 10, max: 99 }).map(String)
    const text = fc.oneof(
      fc.tuple(order, differs).map(([at, each]) => aWhole(at, each)),
      fc.tuple(order, fc.integer({ min: 1, max: 28 })).map(([at, day]) => anUpdate(at, { deadline: moment(day) })),
      fc.tuple(order, client).map(([at, of]) => anUpdate(at, { client: of }, 'withdrawal')),
    )
    const texts = fc.uniqueArray(text, { selector: ({ order }) => order, maxLength: 8 })
    fc.assert(
      fc.property(
        texts.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          const said = (given: typeof all) => {
            const { requests, waiting } = requestsIn(given)
            const now = requests.map((request) => saidNow(request).record)
            return { now, waiting }
          }
          expect(said(shuffled)).toEqual(said(all))
        },
      ),
    )
  })
})
