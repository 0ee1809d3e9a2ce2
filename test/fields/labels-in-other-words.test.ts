import { expect, test } from 'vitest'
import { fieldOf, oneLine } from '../read.ts'

const cents = (text: string) => fieldOf('rateCap', text)?.stages[0]?.cents ?? null

test.each([
  ['Uurprijs ten hoogste: € 91,50 excl. btw', 9150],
  ['Dagprijs hooguit: € 840,00', 84_000],
  ['Hoogste toegestane uurtarief: 88,-', 8800],
  ['Maximaal toelaatbaar uurloon: € 64,25', 6425],
  ['Uurtarief niet meer dan: € 99', 9900],
  ['Wij betalen maximaal: 95 euro', 9500],
  ['Functie\nPlanner\nUurprijs ten hoogste\n€ 91,50 exclusief btw, inclusief reiskosten\nNiveau\nhbo', 9150],
])('the cap below another label: %j', (text, expected) => {
  expect(cents(text)).toBe(expected)
})

test.each([
  ['Aantal uren per persoon per week: 16 tot 24', 16, 24],
  ['Uren per kandidaat: 32', 32, 32],
  ['Weekuren per persoon .......... 20-24', 20, 24],
])('the hours below another label: %j', (text, min, max) => {
  expect(fieldOf('hoursPerWeek', text)).toEqual({ min, max })
})

test.each([
  'Mogelijkheid tot doorlopen: 3 x 4 maanden',
  'Kans op voortzetting: 3 x 4 maanden',
  'Kan doorlopen: 3 x 4 maanden',
])('the extension below another label: %j', (text) => {
  expect(fieldOf('extensions', text)).toEqual([{ times: 3, months: 4 }])
})

test.each(['Wanneer begin je', 'WANNEER START HET', 'Wanneer kun je beginnen'])(
  'a start below the question %j',
  (label) => {
    const text = `Uren\n24 uur\n${label}\neind februari 2027\nHoe lang\n8 maanden`
    expect(fieldOf('start', text)).toEqual({ asap: false, date: '2027-02-01', precision: 'month' })
  },
)

test.each([
  ['Fee inhuurbureau: geen', { kind: 'none' }],
  ['Vergoeding van het inhuurloket: € 1,75 per uur', { kind: 'perHour', cents: 175 }],
  ['Fee makelaar\t2,5%', { kind: 'percent', percent: 2.5 }],
  ['Provisie: € 2,00 per uur', { kind: 'perHour', cents: 200 }],
])('the fee below another label: %j', (text, expected) => {
  expect(fieldOf('brokerFee', text)).toEqual(expected)
})

test.each([
  'Ten behoeve van: gemeente Meppel',
  'Wie vraagt het uit\nGemeente Meppel\nUren\n24',
  'Uitvragende dienst: Gemeente Meppel',
])('the client below another label: %s', (text) => {
  expect(fieldOf('client', text)).toBe('Gemeente Meppel')
})

test.each(['Uiterste inlevertijd', 'Indientijd', 'Tijdstip indienen'])('the closing time below %j', (label) => {
  const text = `Sluitingsdatum: 4 juni 2026\n${label}: 11:30`
  expect(fieldOf('deadline', text)?.closesAt, oneLine(text)).toBe('2026-06-04T09:30:00Z')
})

test.each(['Lesdagen', 'Spreekuurdagen', 'Aanwezigheidsdagen'])('the days of work below %j', (label) => {
  expect(fieldOf('workdays', `${label}: dinsdag en donderdag`)).toEqual(['tue', 'thu'])
})

test.each(['Aantal docenten: 4', 'Aantal consulenten: 4', 'Aantal juristen\t4'])('positions: %j', (text) => {
  expect(fieldOf('positions', text)).toBe(4)
})

test('an end that is only expected is the end that is stated', () => {
  expect(fieldOf('end', 'Startdatum: 1-2-2027\nVermoedelijke einddatum: 31-7-2027')).toBe('2027-07-31')
})
