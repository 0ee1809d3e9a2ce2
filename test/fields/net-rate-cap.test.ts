import { expect, test } from 'vitest'
import { netRateCap } from '../../shared/net-rate-cap.ts'
import type { RequestRecord } from '../../shared/request.ts'
import { recordOf } from '../read.ts'

type Cap = NonNullable<RequestRecord['rateCap']>

const cap = (cents: number, rest: Partial<Cap> = {}): Cap => ({
  stages: [{ fromMonth: 0, cents }],
  unit: 'hour',
  vat: 'excluded',
  includes: [],
  strength: 'stated',
  ...rest,
})
const fee = { kind: 'perHour', cents: 225 } as const

test.each<[string, RequestRecord['rateCap'], RequestRecord['brokerFee'], number | null]>([
  ['no cap', null, fee, null],
  ['a cap that does not cover the fee', cap(8000), fee, 8000],
  ['a cap that covers the fee', cap(8395, { includes: ['brokerFee', 'travel'] }), fee, 8170],
  ['a cap that covers a fee that is not stated', cap(7750, { includes: ['brokerFee'] }), null, null],
  ['a cap that covers a fee of nothing', cap(8000, { includes: ['brokerFee'] }), { kind: 'none' }, 8000],
  ['all-in while a fee is stated', cap(9500, { includes: ['allIn'] }), fee, 9275],
  ['all-in without mention of a fee', cap(9500, { includes: ['allIn'] }), null, 9500],
  ['a percentage of the rate', cap(9500, { includes: ['allIn'] }), { kind: 'percent', percent: 10 }, 8550],
  ['a percentage, rounded down', cap(9999, { includes: ['brokerFee'] }), { kind: 'percent', percent: 2.5 }, 9749],
  ['VAT included', cap(12_100, { vat: 'included' }), null, 10_000],
  ['VAT included, rounded down', cap(10_000, { vat: 'included' }), null, 8264],
  ['a day', cap(88_000, { unit: 'day' }), null, 11_000],
  ['a day with VAT and fee', cap(96_800, { unit: 'day', vat: 'included', includes: ['brokerFee'] }), fee, 9775],
])('%s', (_title, rateCap, brokerFee, net) => {
  expect(netRateCap(rateCap, brokerFee)).toBe(net)
})

test.each([
  ['Maximaal € 64,75 per uur (ex btw), onze fee van € 1,75 per uur gaat daar nog van af.', 6300],
  ['Het tarief is maximaal € 90 per uur. De fee van € 2,00 per uur wordt daarop ingehouden.', 8800],
  ['Tarief max € 90,00. Onze fee (€ 3 p.u.) brengen wij daarop in mindering.', 8700],
  ['Maximumtarief € 80. De fee van € 2 komt daar bovenop.', 8000],
])('a fee that goes off the rate is off the net, one on top is not: %s', (text, cents) => {
  expect(recordOf(text).netRateCapCents).toBe(cents)
})
