import { expect, test } from 'vitest'
import { recordOf } from '../read.ts'

const ONE = (hours: number) => ({ min: hours, max: hours })

test.each([
  ['Uren per week: 20 uur -> 28 uur', ONE(28)],
  ['Uren: 16 => 24 uur', ONE(24)],
  ['Gemiddeld 20 uur; piek (36 uur per week)', ONE(20)],
  ['Inzet 20 uur per week, in drukke weken 36 uur per week.', ONE(20)],
  ['Een werkweek telt bij ons 36 uur.', null],
  ['Bij de gemeente is een werkweek 36 uur.', null],
  ['De werkweek is 36 uur.', ONE(36)],
  ['Inzet: vier dagen van negen uur', ONE(36)],
  ['De inzet is drie dagen van acht uur.', ONE(24)],
  ['Op 2 dagen van 9 uur tot 17 uur is er inloop.', null],
  [
    'Omvang: 0,9 fte. Een volle week is bij de provincie 36 uur; in het contract komt 32 uur per week te staan.',
    ONE(32),
  ],
  ['Wij zoeken 2 adviseurs voor ieder 20 tot 28 uur per week.', { min: 20, max: 28 }],
  ['Wij zoeken 2 adviseurs. 20 uur elk is goed, meer mag ook, tot 28.', { min: 20, max: 28 }],
  ['Urenbudget per week: 28', ONE(28)],
  ['Aantal dagen in de week: 3', ONE(24)],
  ['Kenmerk\tX-9\tStatus\tOpen\nUren\t28\tVervolgkans\tjazeker', ONE(28)],
])('uren: %s', (said, value) => {
  const { hoursPerWeek, conflicts } = recordOf(said)
  expect(hoursPerWeek).toEqual(value)
  expect(conflicts.map(({ code }) => code)).not.toContain('hours-differ')
})

test.each([
  ['Maximumtarief: € 70 per uur, onze bemiddelingskosten van € 2 per uur betaalt u hiervan.', 7000, 6800],
  ['Maximaal € 85 per uur, daar gaat onze fee van € 3 nog van af.', 8500, 8200],
  ['Maximaal € 85 per uur. Hierop houden wij € 2,50 per uur in voor de bemiddeling.', 8500, 8250],
  ['Maximaal € 85 per uur. Onze fee (€ 2) wordt apart gefactureerd.', 8500, 8500],
])('de fee gaat van het tarief af: %s', (said, cents, net) => {
  const { rateCap, netRateCapCents } = recordOf(said)
  expect(rateCap?.stages[0]?.cents).toBe(cents)
  expect(netRateCapCents).toBe(net)
})

test.each([
  ['Tarief: € 90 per uur ex btw. Inbegrepen: reiskosten.', ['travel']],
  ['Tarief: € 90 per uur ex btw (inbegrepen zijn reis- en verblijfkosten)', ['travel']],
  ['Kenmerk\tX-9\tStatus\tOpen\nTarief\t€ 90 per uur ex btw\tInbegrepen\treis- en verblijfkosten', ['travel']],
  ['Tarief: € 90 per uur ex btw, reiskosten zijn niet inbegrepen.', []],
])('wat het tarief dekt: %s', (said, includes) => {
  expect(recordOf(said).rateCap?.includes).toEqual(includes)
})

test.each([
  'Maximumtarief\nEerste 12 maanden: € 80 excl. btw\nDaarna: € 82 excl. btw',
  'Maximumtarief: eerste 12 maanden € 80 excl. btw, daarna € 82',
])('een tarief in stappen: %s', (said) => {
  expect(recordOf(said).rateCap?.stages).toEqual([
    { fromMonth: 0, cents: 8000 },
    { fromMonth: 12, cents: 8200 },
  ])
})

test.each([
  'Max 75 euro per uur. Wij zaten bij de vorige op 79 euro per uur.',
  'Max 75 euro per uur. Sjoerd vraagt 81 euro per uur dus die valt af.',
])('wat een ander vroeg is geen tarief van de aanvraag: %s', (said) => {
  const { rateCap, conflicts } = recordOf(said)
  expect(rateCap?.stages).toEqual([{ fromMonth: 0, cents: 7500 }])
  expect(conflicts.map(({ code }) => code)).not.toContain('rate-differs')
})

test.each([
  ['Tarieflimiet excl. btw: 78', 7800],
  ['Grensbedrag: 74,90 euro per uur', 7490],
  ['Budgetgrens: € 90', 9000],
])('een ander woord voor het tarief: %s', (said, cents) => {
  expect(recordOf(said).rateCap?.stages[0]?.cents).toBe(cents)
})

test.each([
  'Wij vragen ten minste 20 en ten hoogste 28 uur per week.',
  'Het gaat om minstens 20, hooguit 28 uur per week.',
  'De inzet is niet minder dan 20 en niet meer dan 28 uur per week.',
  'Op zijn minst 20 en hoogstens 28 uur per week.',
])('de minste en de meeste uren van een zin: %s', (said) => {
  expect(recordOf(said).hoursPerWeek).toEqual({ min: 20, max: 28 })
})

test.each([
  'Inzet is 3 dagen per week. Ik weet iemand, maar die wil 36 uur.',
  'Inzet is 3 dagen per week. Ik ken een kandidaat die alleen 36 uur wil werken.',
])('uren die een ander wil: %s', (said) => {
  expect(recordOf(said).hoursPerWeek).toEqual({ min: 24, max: 24 })
})

test('wat anderen onder een bericht schrijven', () => {
  const post =
    'Wij zoeken een planner voor 24 uur per week.\n\nPiet Smit en 41 anderen   12 commentaren • 3 reposts\n\n'
  expect(recordOf(`${post}Jan Post\nVrij vanaf mei, 115 per uur`).rateCap).toBeNull()
})

test.each([
  ['Max 90 euro per uur. Reiskosten moeten daar ook uit betaald worden.', ['travel']],
  ['Max 90 euro per uur. Reiskosten worden daaruit voldaan.', ['travel']],
  ['Max 90 euro per uur. Reiskosten worden daar niet uit betaald.', []],
])('waaruit de reiskosten betaald worden: %s', (said, includes) => {
  expect(recordOf(said).rateCap?.includes).toEqual(includes)
})
