import { describe, expect, test } from 'vitest'
import { CORRECTABLE, correctable } from '../../shared/corrections/correctable.ts'
import { shownValue, typedAgain, typedValue } from '../../shared/corrections/typed-value.ts'
import { RequestRecord } from '../../shared/request.ts'
import { aRequest } from '../examples.ts'

function named(name: string) {
  const what = correctable(name)
  if (!what) throw new Error(`${name} cannot be corrected`)
  return what
}

describe('what a person types is read as the value of the field', () => {
  test.each<[field: string, value: unknown, typed: string[]]>([
    ['title', 'Adviseur Wonen', ['Adviseur Wonen', '  Adviseur Wonen ']],
    ['client', null, ['', 'onbekend', 'Unknown', 'niet genoemd']],
    ['publishedOn', '2027-02-01', ['2027-02-01', '1-2-2027', '01/02/2027', '1.2.2027']],
    ['hoursPerWeek', { min: 24, max: 28 }, ['24-28', '24 – 28', '24 tot 28', '24 t/m 28']],
    ['hoursPerWeek', { min: 36, max: 36 }, ['36', '36,0']],
    ['rateCap', [{ fromMonth: 0, cents: 9550 }], ['95,50', '€ 95,50', '95.5', '€95.50']],
    ['rateCap', [{ fromMonth: 0, cents: 125000 }], ['1.250', '1.250,00', '1250']],
    [
      'rateCap',
      [
        { fromMonth: 0, cents: 9550 },
        { fromMonth: 12, cents: 9800 },
      ],
      ['95,50; 98 na 12 maanden', '95.50;98 after 12 months'],
    ],
    ['rateCap.vat', 'excluded', ['zonder btw', 'Without VAT', 'excluded']],
    ['rateCap.vat', 'unstated', ['onbekend']],
    ['rateCap.includes', ['brokerFee', 'travel'], ['fee, reiskosten', 'brokerFee,travel']],
    ['rateCap.includes', [], ['geen', 'none']],
    ['brokerFee', { kind: 'perHour', cents: 225 }, ['2,25', '€ 2.25']],
    ['brokerFee', { kind: 'percent', percent: 4.5 }, ['4,5%', '4.5 %']],
    ['brokerFee', { kind: 'none' }, ['geen']],
    ['brokerFee', null, ['onbekend']],
    ['region.provinces', ['NL-GE', 'NL-NH'], ['Gelderland, Noord-Holland', 'NL-NH gelderland']],
    ['region.nationwide', true, ['ja', 'yes']],
    [
      'deadline',
      { actBy: '2027-02-01T11:00:00Z', closesAt: '2027-02-01T11:00:00Z' },
      ['2027-02-01 12:00', '1-2-2027 om 12.00 uur'],
    ],
    ['deadline', { actBy: '2027-07-01T21:59:00Z', closesAt: '2027-07-01T21:59:00Z' }, ['2027-07-01']],
    [
      'deadline',
      { actBy: '2027-02-01T11:00:00Z', closesAt: '2027-02-03T08:00:00Z' },
      ['2027-02-03 9:00 en 2027-02-01 12:00'],
    ],
    ['interviews.from', '09:30', ['9:30', '09.30 uur']],
    ['selfEmployed', 'unknown', ['onbekend']],
    ['selfEmployed', 'conditional', ['onder voorwaarden', 'conditional']],
    ['workdays', ['mon', 'thu'], ['maandag, donderdag', 'Monday,Thursday']],
    ['education', 'HBO', ['hbo', 'HBO']],
    ['registrations', ['SKJ', 'BIG'], ['SKJ, BIG', 'SKJ,BIG,SKJ']],
    ['das', null, ['onbekend']],
  ])('%s: %j', (name, value, all) => {
    for (const typed of all) expect([typed, typedValue(named(name), typed, 'nl')]).toEqual([typed, { value }])
  })
})

describe('what is no value of the field is refused, with the field, the value and what is taken', () => {
  test.each<[field: string, typed: string]>([
    ['title', ''],
    ['title', 'a\nb'],
    ['title', 'x'.repeat(201)],
    ['publishedOn', '31-2-2027'],
    ['publishedOn', 'morgen'],
    ['hoursPerWeek', '28-24'],
    ['hoursPerWeek', '24-28-32'],
    ['hoursPerWeek', '0'],
    ['hoursPerWeek', '-8'],
    ['rateCap', 'honderd'],
    ['rateCap', '0'],
    ['rateCap', '95,505'],
    ['rateCap', '12.50.00'],
    ['rateCap', '95 na 12 maanden'],
    ['rateCap', '95; 98'],
    ['rateCap', '95; veel na 12 maanden'],
    ['rateCap.unit', 'per maand'],
    ['brokerFee', '105%'],
    ['region.provinces', 'Beieren'],
    ['deadline', '2027-02-01 25:00'],
    ['deadline', '1-2-2027 en morgen'],
    ['deadline', '1-2-2027 en 2-2-2027 en 3-2-2027'],
    ['durationMonths', '6,5'],
    ['selfEmployed', 'misschien'],
    ['workdays', 'maandag, zzz'],
    ['region.nationwide', 'onbekend'],
  ])('%s: %j', (name, typed) => {
    const reason = expect.stringMatching(/./)
    expect(typedValue(named(name), typed, 'nl')).toEqual({ refused: { field: name, value: typed, reason } })
  })

  test('in the language of who asks; and it says where unknown is an answer', () => {
    const reasons = (name: string) =>
      (['nl', 'en'] as const).map((language) => Object(typedValue(named(name), '?', language)).refused.reason)
    expect(reasons('rateCap')).toEqual([
      'een bedrag in euro’s, zoals 95,50, of meer: 95,50; 98 na 12 maanden; of "onbekend"',
      'an amount in euros, such as 95.50, or more: 95.50; 98 after 12 months; or "unknown"',
    ])
    expect(reasons('region.nationwide')).toEqual(['één van: ja, nee', 'one of: yes, no'])
  })
})

const FULL = aRequest({
  ...{ broker: 'Bemiddelaar', publishedOn: '2027-01-04', end: '2027-12-31', payScale: { min: 10, max: 11 } },
  contact: { phone: '0592 123456', email: 'inhuur@gemeente.example', url: 'https://gemeente.example' },
  ...{ workdays: ['mon', 'tue'], perSupplier: 1, priceWeight: 40, certificates: ['VCA'] },
  start: { asap: false, date: '2027-03-01', precision: 'day' },
})

test.each(CORRECTABLE.map((what) => [what.name, what] as const))(
  '%s can be typed as it is written, in either language, and reads in both',
  (_, what) => {
    const value = what.of(FULL)
    expect(value).not.toBeNull()
    expect(typedValue(what, typedAgain(what, value), 'nl')).toEqual({ value })
    for (const language of ['nl', 'en'] as const) expect(shownValue(what, value, language)).not.toBe('')
    expect(RequestRecord.parse(what.put(aRequest(), value))).toEqual(what.put(aRequest(), value))
    expect(what.of(what.put(aRequest(), value))).toEqual(value)
  },
)
