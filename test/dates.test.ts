import { describe, expect, test } from 'vitest'
import { understand } from '../shared/read/parse.ts'
import { dayOfDate, instantOf, localOf, monthsBetween, timeOfDay } from '../shared/read/values/calendar.ts'
import { fieldOf } from './read.ts'

const findDates = (text: string) => understand(text).dates
const datesOf = (text: string) => findDates(text).map(({ date }) => date)
const clock = (minutes: number | null | undefined) => (minutes == null ? null : timeOfDay(minutes))

/** The time in a cell of its own, beside a closing date; null where it leaves that date at the end of its day. */
function timeOf(text: string): string | null {
  const closing = fieldOf('deadline', `Sluitingsdatum: 2 maart 2026\nSluitingstijd: ${text}`)
  const local = localOf(Date.parse(closing?.closesAt ?? '') / 60_000)
  const minutes = (local.day - dayOfDate('2026-03-02')) * 1440 + local.minutes
  return minutes === 1439 ? null : timeOfDay(minutes)
}

describe('a day with its year', () => {
  test.each([
    '2 maart 2026',
    'maandag 2 maart 2026',
    'ma 2 mrt 2026',
    'ma. 2 mrt. 2026',
    'maandag, 2 maart 2026',
    'maandag de 2e maart 2026',
    'de 2e maart 2026',
    '2 Maart 2026',
    '2 MAART 2026',
    '02 maart 2026',
    "2 maart '26",
    '2 maart, 2026',
    '2-mrt-2026',
    '2-mrt-26',
    '2-3-2026',
    '02-03-2026',
    '02-03-26',
    '2/3/2026',
    '02/03/26',
    '2.3.2026',
    '02.03.2026',
    '02 - 03 - 2026',
    '2026-03-02',
    '2026/03/02',
    '2026-03-02T09:00:00',
    '2026-03-02T08:00:00Z',
    '2026-03-02 09:00',
    '2026-03-01T23:00:00',
    'March 2, 2026',
    'Monday March 2nd, 2026',
    '2 March 2026',
    '2nd of March 2026',
    'maandag\n2 maart 2026',
    '(2 maart 2026)',
    'vóór 2 maart 2026.',
    'week 10 van 2026',
    'week 10, 2026',
    'wk 10 2026',
    'week 10 (2026)',
  ])('%s', (text) => {
    expect(datesOf(text)).toEqual(['2026-03-02'])
  })
})

test.each([
  ['12 en 13 maart 2026', ['2026-03-12', '2026-03-13']],
  ['12, 13 of 16 maart 2026', ['2026-03-12', '2026-03-13', '2026-03-16']],
  ['do 12 en vr 13 maart 2026', ['2026-03-12', '2026-03-13']],
  ['12 t/m 14 maart 2026', ['2026-03-12', '2026-03-14']],
  ['1 januari t/m 31 december 2026', ['2026-01-01', '2026-12-31']],
  ['1 september tot 1 maart 2027', ['2026-09-01', '2027-03-01']],
  ['12 maart 2026 en 13 maart', ['2026-03-12', '2026-03-13']],
  ['1/1/2026-31/12/2026', ['2026-01-01', '2026-12-31']],
  ['1-1-2026 - 31-12-2026', ['2026-01-01', '2026-12-31']],
])('several in one phrase share their year: %s', (text, dates) => {
  expect(datesOf(text)).toEqual(dates)
  expect(findDates(text).every(({ yearStated }) => yearStated)).toBe(true)
})

test.each([
  'mei 2026',
  'Mei 2026',
  'begin mei 2026',
  'medio mei 2026',
  'eind mei 2026',
  'May 2026',
  'in mei 2026',
  "mei '26",
])('a month: %s', (text) => {
  expect(findDates(text)).toMatchObject([{ date: '2026-05-01', precision: 'month' }])
})

test.each([
  '30 februari 2026',
  '29 februari 2026',
  '31 april 2026',
  '31-04-2026',
  '2026-13-01',
  '00-01-2026',
  'week 53 van 2027',
  'week 60 2026',
  '24 tot 28 uur',
  'Uren per week 24 tot 28 uur',
  '24-32 uur per week',
  '€ 12.50',
  '1.250 euro',
  '035-7510777',
  'schaal 10/11',
  'versie 2.3',
  '36 uur per week',
  'in 2026',
  'kwartaal 3 2026',
  'May I ask',
  'ISO 27001-2022',
  '20260302',
])('no date: %s', (text) => {
  expect(datesOf(text)).toEqual([])
})

test.each([
  ['maandag 2 maart 2026, 09:00 uur', '09:00', null],
  ['2 maart 2026 om 9.00 uur', '09:00', null],
  ['2 maart 2026 9u', '09:00', null],
  ['2 maart 2026 (09:00)', '09:00', null],
  ['2 maart 2026 - 09:00', '09:00', null],
  ['2 maart 2026 vóór 9 uur', '09:00', null],
  ['2 maart 2026 uiterlijk om 09.00u', '09:00', null],
  ["2 maart 2026 's ochtends 9 uur", '09:00', null],
  ["2 maart 2026 om 9 uur 's ochtends", '09:00', null],
  ['March 2, 2026 at 9 am', '09:00', null],
  ['2 maart 2026 at 09:00 CET', '09:00', null],
  ['09:00 uur op 2 maart 2026', '09:00', null],
  ['maandag 09:00 uur 2 maart 2026', '09:00', null],
  ['2026-03-02T08:00:00Z', '09:00', null],
  ['2 maart 2026 tussen 9 en 12 uur', '09:00', '12:00'],
  ['2 maart 2026 van 9:00 tot 12:00 uur', '09:00', '12:00'],
  ['2 maart 2026, 09.00-12.00 uur', '09:00', '12:00'],
  ['2 maart 2026 tussen 09:00 uur en 12:00 uur', '09:00', '12:00'],
])('the time beside a date: %s', (text, from, to) => {
  const [found] = findDates(text)
  expect({ from: clock(found?.time), to: clock(found?.timeTo) }).toEqual({ from, to })
})

test('the time in a cell of its own beside a date', () => {
  expect(fieldOf('deadline', '2 maart 2026\tEindtijd: 09:00\nSluitingsdatum: 2 maart 2026')?.closesAt).toBe(
    '2026-03-02T08:00:00Z',
  )
})

test.each(['2 maart 2026', '2 maart 2026, 24 uur per week', '2 maart 2026, 36 uur', '2 maart 2026 10 dagen'])(
  'no time beside it: %s',
  (text) => {
    expect(findDates(text)[0]?.time).toBeNull()
  },
)

test.each([
  ['09:00 uur', '09:00'],
  ['9.00 uur', '09:00'],
  ['12u', '12:00'],
  ['12u30', '12:30'],
  ['5 pm', '17:00'],
  ['5:30 p.m.', '17:30'],
  ["3 uur 's middags", '15:00'],
  ['24:00', '24:00'],
  ['middernacht', '24:00'],
  ['noon', '12:00'],
  ['uiterlijk 17.00 uur', '17:00'],
])('a time of day: %s', (text, from) => {
  expect(timeOf(text)).toBe(from)
})

test.each(['25:00', '12:60', 'n.t.b.', '36 uur', 'ja'])('no time of day: %s', (text) => {
  expect(timeOf(text)).toBeNull()
})

test.each([
  ['2026-03-28', '12:00', '2026-03-28T11:00:00Z'],
  ['2026-03-29', '01:59', '2026-03-29T00:59:00Z'],
  ['2026-03-29', '02:30', '2026-03-29T01:30:00Z'],
  ['2026-03-29', '03:00', '2026-03-29T01:00:00Z'],
  ['2026-03-29', '23:59', '2026-03-29T21:59:00Z'],
  ['2026-10-24', '12:00', '2026-10-24T10:00:00Z'],
  ['2026-10-25', '02:30', '2026-10-25T00:30:00Z'],
  ['2026-10-25', '03:00', '2026-10-25T02:00:00Z'],
  ['2027-03-28', '09:00', '2027-03-28T07:00:00Z'],
  ['2027-10-31', '09:00', '2027-10-31T08:00:00Z'],
  ['2026-03-28', '24:00', '2026-03-28T23:00:00Z'],
  ['2026-12-31', '24:00', '2026-12-31T23:00:00Z'],
])('the instant of %s %s in Amsterdam, also where the clock changes', (date, time, instant) => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  expect(instantOf(dayOfDate(date), hours * 60 + minutes)).toBe(instant)
})

test.each([
  ['2026-01-01', '2027-01-01', 12],
  ['2026-09-01', '2027-07-01', 10],
  ['2026-01-12', '2026-12-31', null],
])('whole months from %s to %s', (from, to, months) => {
  expect(monthsBetween(from, to)).toBe(months)
})

test.each([
  ['a date near another has its year', 'Sluitingsdatum: 6 maart 2026\nGesprekken: 12 maart', '2026-03-12'],
  ['over the turn of the year', 'Sluitingsdatum: 22 december 2025\nGesprekken: 8 januari', '2026-01-08'],
  ['a start comes after the closing', 'Sluitingsdatum: 2 maart 2026\nStart: 1 september', '2026-09-01'],
  ['an end comes after the start', 'Startdatum: 1 mei 2026\nEinddatum: 1 maart', '2027-03-01'],
  ['a closing comes before the start', 'Start: 1 september 2026\nSluitingsdatum: 2 maart', '2026-03-02'],
  ['a weekday decides where nothing is near', 'Einddatum: 31 december 2027\nGesprekken: maandag 2 maart', '2026-03-02'],
  [
    'a wrong weekday does not move it a year',
    'Sluitingsdatum: 6 maart 2026\nGesprekken: vrijdag 12 maart',
    '2026-03-12',
  ],
  ['the year of a law is no anchor', 'De wet van 1 mei 2016 geldt.\nGesprekken: 12 maart', null],
  ['without any full date it stays open', 'Gesprekken: vrijdag 12 maart', null],
])('the year of a date without one: %s', (_rule, text, date) => {
  const yearless = findDates(text).filter(({ yearStated }) => !yearStated)
  expect(yearless.map((mention) => mention.date)).toEqual([date])
})

test('dates are found in time linear in the text: each line of a long list once', () => {
  const lines = Array.from({ length: 400 }, (_, k) => `Vraag ${k}: di ${(k % 28) + 1} maart, 09:00 uur`)
  expect(findDates(lines.join('\n'))).toHaveLength(400)
})
