import { expect, test } from 'vitest'
import { recordOf } from '../read.ts'

/** A text that is a request whatever follows. */
const read = (text: string) => recordOf(`Gemeente Zeist zoekt een beleidsadviseur wonen.\n\n${text}`)
const inChat = (...turns: string[]) =>
  recordOf(['Iris: Gemeente Zeist zoekt een beleidsadviseur wonen', ...turns].join('\n'))

test.each([
  ['Elke onderneming dient ten hoogste twee kandidaten in.', 2],
  ['Iedere marktpartij levert maximaal drie kandidaten.', 3],
  ['Uw inschrijving bevat maximaal drie kandidaten.', 3],
  ['Uw voorstel, met hooguit twee profielen, ontvangen wij op 3 mei 2027.', 2],
  ['Jullie mogen elk twee kandidaten sturen.', 2],
  ['Draagt u ten hoogste vier kandidaten voor.', 4],
  ['Hoeveel kandidaten mogen we sturen\n\n4 per bureau', 4],
  ['Twee kandidaten per bureau is het maximum, niet zoals de vorige ronde.', 2],
  ['Levert u maximaal twee referenties mee.', null],
  ['Uw inschrijving bevat het cv en twee referenties.', null],
  ['Aantal vragen: 3 per leverancier', null],
  ['De vorige ronde kregen we zes kandidaten per bureau.', null],
])('%j is %j a supplier', (text, expected) => {
  expect(read(text).perSupplier).toBe(expected)
})

test.each([
  ['De twee hoogst gerangschikte inschrijvers worden uitgenodigd voor een gesprek.', { cvs: null, invited: 2 }],
  ['De drie kandidaten met de meeste punten op 2, 6 en 8 worden uitgenodigd.', { cvs: null, invited: 3 }],
  ['De kandidaten met de meeste punten op criterium 6 worden uitgenodigd.', { cvs: null, invited: null }],
  ['De manager kiest hieruit drie kandidaten.', { cvs: null, invited: 3 }],
  ['Er blijven drie kandidaten over, die worden verwacht op 4 mei 2027.', { cvs: null, invited: 3 }],
  ['The client invites four people.', { cvs: null, invited: 4 }],
  ['De inlener selecteert twee kandidaten. Deze voeren een gesprek met de manager.', { cvs: null, invited: 2 }],
  ['De broker selecteert vier kandidaten. De gesprekken zijn op 4 mei 2027.', { cvs: 4, invited: null }],
  [
    'Jullie mogen elk twee cv’s sturen, voor 3 mei. Zij nodigt er vier uit voor een gesprek.',
    { cvs: null, invited: 4 },
  ],
])('%j invites so many', (text, expected) => {
  expect(read(text).shortlist).toEqual(expected)
})

test.each([
  ['De kandidaat werkt ten minste drie dagen per week op het ministerie.', 'yes', 3],
  ['Minimaal twee dagen per week op het projectbureau.', 'yes', 2],
  ['You work in Utrecht two days a week as a minimum.', 'yes', 2],
  ['On-site days per week (min.): 2', 'yes', 2],
  ['Is geheel thuiswerken mogelijk?\nNee, minimaal twee dagen per week op kantoor.', 'yes', 2],
  ['Is volledig thuiswerken mogelijk?\nNee.', 'unknown', null],
  ['Is thuiswerken mogelijk?\nNee.', 'no', null],
])('%j says %j, %j days', (text, hybrid, onSiteDays) => {
  const { hybrid: home, onSiteDays: days } = read(text)
  expect([home, days]).toEqual([hybrid, onSiteDays])
})

test.each([
  ['Nee, het zijn er deze keer 2.', 2],
  ['De regio en 9 gemeenten leveren gegevens aan.', null],
  ['De huidige leider is ziek, team van 14 mensen plus drie die ingehuurd zijn.', null],
  ['Het projectteam (8 personen) bereidt de komst voor.', null],
  ['- 24 uur per week, 3 posities\n- start 1 mei 2027', 3],
])('%j asks for %j', (text, expected) => {
  expect(read(text).positions).toBe(expected)
})

test.each([
  ['Planners openbare ruimte (3)', 3],
  ['Planners openbare ruimte (drie)', 3],
  ['Planner openbare ruimte (3)', null],
])('the title %j asks for %j', (title, expected) => {
  expect(
    recordOf(`Functie: ${title}\n\nGemeente Zeist zoekt voor 24 uur per week. Tarief maximaal 54 euro per uur.`)
      .positions,
  ).toBe(expected)
})

test.each([
  ['Uren per week: 24 à 28 per persoon', [24, 28]],
  ['Inzet: 3 dagen per week. U noemt een dagtarief voor een werkdag van acht uur.', [24, 24]],
  ['Wij hebben vorige maand Karin aangeboden, 28 uur per week.', null],
  ['Wij hebben een kandidaat nodig voor 32 uur per week.', [32, 32]],
  ['Wij hebben een opdracht voor een kandidaat van 32 uur per week.', [32, 32]],
  ['De manager zegt net 24 uur per week.', [24, 24]],
])('%j is %j hours', (text, expected) => {
  const hours = read(text).hoursPerWeek
  expect(hours && [hours.min, hours.max]).toEqual(expected)
})

test.each([
  ['Iris: Dat worden er 24 uur per week, niet 36.'],
  ['Iris: Het is nu 24 uur per week. Dus geen 36'],
  ['Iris: Correctie van mij: 24 uur per week'],
])('in a chat the last word on the hours counts, however far: %j', (said) => {
  const turns = [
    'Iris: 36 uur per week, van 1 juni tot 1 november',
    'Bas: Dank, ik ga voor jullie op zoek in ons bestand',
  ]
  const record = inChat(...turns, 'Iris: Fijn, en denk ook aan de vog en aan de verklaring', said)
  expect(record.hoursPerWeek).toEqual({ min: 24, max: 24 })
  expect(record.conflicts.filter(({ code }) => code === 'hours-differ')).toEqual([])
})

test.each([
  'In het team werken 17 planners, een deel van hen 28 uur.',
  'Ik heb een uitstekende kandidaat voor 106 die dan kan beginnen, 36 uur.',
  'Wie eerder dit jaar op RT-12 (Planner, 28 uur, € 76,00) heeft gereageerd mag opnieuw meedoen.',
  'Nog uitzoeken of Theo vrij kan komen (zijn klus in Ede loopt tot 1 mei, 36 uur).',
  'Wie deed dit werk?\nEen eigen medewerker, 28 uur per week. Die is elders begonnen.',
])('hours of others are no difference: %j', (text) => {
  expect(read(`Uren per week: 32\n\n${text}`).conflicts.filter(({ code }) => code === 'hours-differ')).toEqual([])
})
