import { expect, test } from 'vitest'
import { recordOf } from '../read.ts'

const conflict = (code: string, text: string) =>
  recordOf(`Uren per week: 36\n${text}`).conflicts.find((c) => c.code === code)

test.each([
  'Max. uurtarief: 90\n\nHet maximale uurtarief voor deze opdracht bedraagt € 87,50.',
  'Tarief: marktconform\n\nWe betalen tot € 90 per uur.\nEisen\n1. Tarief maximaal € 87,50 per uur',
  'Max. uurtarief: 90\n\nMaximaal dagtarief: € 700',
])('rate-differs: %j', (text) => {
  expect(conflict('rate-differs', text)).toMatchObject({
    field: 'rateCap',
    question: expect.stringContaining('€ 90,00'),
  })
})

test.each([
  'Max. uurtarief: 90\n\nHet maximale uurtarief voor deze opdracht bedraagt € 90,- exclusief btw.',
  'Max. uurtarief: € 100 excl. btw (€ 121 incl. btw)',
  'Tarief: € 85 - € 93\n\nHet uurtarief is maximaal € 93.',
  'Max. uurtarief: 90\nMaximaal dagtarief: € 720',
  'Tarief: eerste jaar € 80, daarna € 85',
  'Max. uurtarief: 90\n\nHet salaris is € 3.500 per maand; de fee is € 2,25 per gewerkt uur; SROI vanaf € 400.000.',
  'Max. uurtarief: 90\n\nVanaf 1 januari 2027 geldt een tarief van € 92,50.',
  'Max. uurtarief: 90\n\nDe vorige opdracht werd voor € 85 per uur ingevuld.',
  'Max. uurtarief: 90\n\nHet gemiddelde tarief in de markt is € 85 per uur.',
  'Max. uurtarief: 90\n\nOverwerk wordt vergoed tegen € 110 per uur.',
  'Max. uurtarief: 90\n\nVoor reizen geldt een tarief van € 0,23 per km.',
  'Max. uurtarief: 90\nPlaats: 3011 AD Rotterdam',
])('no rate-differs: %j', (text) => {
  expect(conflict('rate-differs', text)).toBeUndefined()
})

const SCORED = 'Gunningscriteria\n1. Het uurtarief bedraagt maximaal € 90,- (20 punten)\n2. Ervaring (80 punten)'

test('rate-in-criterion: the cap stands only inside a scored criterion', () => {
  expect(conflict('rate-in-criterion', `\n${SCORED}`)).toMatchObject({ question: expect.stringContaining('€ 90,00') })
})

test.each([`Max. uurtarief: 90\n\n${SCORED}`, '\nEisen\n1. Tarief maximaal € 90,-\n2. Hbo', 'Max. uurtarief: 90'])(
  'no rate-in-criterion: %j',
  (text) => {
    expect(conflict('rate-in-criterion', text)).toBeUndefined()
  },
)

test.each([
  'Tarief: € 83,95 inclusief fee en excl. btw\nFee: € 2,25 per gewerkt uur',
  'Tarief: € 77,50 inclusief MSP fee',
  'Tarief: € 95 all-in\n\nFee\n\nDe broker brengt € 2,25 per gewerkt uur in rekening bij de leverancier.',
])('fee-in-cap: %j', (text) => {
  expect(conflict('fee-in-cap', text)).toMatchObject({ field: 'rateCap', question: null })
})

test.each([
  'Tarief: € 95 all-in',
  'Tarief: € 95\nFee: € 2,25',
  'Tarief: € 95 all-in\nFee: geen',
  'Tarief: € 95 exclusief fee\nFee: 3%',
])('no fee-in-cap: %j', (text) => {
  expect(conflict('fee-in-cap', text)).toBeUndefined()
})

test.each([
  'Uurtarief: € 90 ex btw\n\nDe vorige kandidaat zat op € 98 per uur en viel af.',
  'Max tarief 85 p.u. Je vorige kandidaat vroeg 91 euro per uur, dat was te hoog.',
  'Maximaal tarief: € 90,00\n\nGunningscriteria\n1. Tarief (30 punten): tot € 80: 30 punten, tot € 85: 15 punten\n2. Ervaring (70 punten)',
])('no rate-differs over what others asked or what scores: %j', (text) => {
  expect(conflict('rate-differs', text)).toBeUndefined()
})

test.each([
  ['Max € 142,00 per uur ex btw. Dat is all-in, dus ook inclusief onze fee van € 4,00 per uur.', 13_800],
  ['Uurtarief max. € 96 incl. 3% fee', 9312],
  ['Max. € 90 ex btw. De fee van 3% is niet in het maximale uurtarief begrepen.', 9000],
])('%j leaves %i cents', (text, net) => {
  expect(recordOf(`Uren per week: 36\n${text}`).netRateCapCents).toBe(net)
})
