import { describe, expect, test } from 'vitest'
import { fieldOf, recordOf } from '../read.ts'

const capOf = (text: string) => fieldOf('rateCap', text)

describe('what the cap covers, said elsewhere', () => {
  test.each([
    ['Plafond: € 91,00 per uur\n\nHet plafond is inclusief onze fee.', 'unstated', ['brokerFee']],
    ['Maximumtarief: € 91,00\n\nDe bovengrens is exclusief btw.', 'excluded', []],
    ['{"Maximumtarief": "€ 91,00", "Btw": "exclusief"}', 'excluded', []],
    ['{"maxRate": "€ 91,00", "vatIncluded": false}', 'excluded', []],
    ['Maximumtarief: € 91,00\nInclusief btw: nee', 'excluded', []],
    ['Maximumtarief: € 91,00\nExclusief btw: nee', 'included', []],
    [
      'Maximumtarief: € 91,00. Wij houden € 1,90 per uur in. Dat bedrag zit al in het tarief.',
      'unstated',
      ['brokerFee'],
    ],
    [
      'Maximumtarief: € 91,00. De fee is € 1,90 per uur; deze is verwerkt in het genoemde tarief.',
      'unstated',
      ['brokerFee'],
    ],
    ['Maximumtarief: € 91,00. Wij rekenen € 1,90 per uur. Dat bedrag zit niet in het tarief.', 'unstated', []],
    ['Maximumtarief: € 91,00. Op dit tarief wordt geen fee ingehouden.', 'unstated', []],
  ])('%j', (text, vat, includes) => {
    expect(capOf(text)).toMatchObject({ stages: [{ cents: 9100 }], vat, includes })
  })
})

describe('a cap within a criterion', () => {
  test.each([
    'Het aangeboden tarief, dat niet hoger mag zijn dan € 87,50 excl. btw (20 punten)',
    'Het tarief: dit kan niet meer bedragen dan € 87,50 excl. btw (20 punten)',
    'Prijs: een uurtarief dat € 87,50 niet te boven gaat (20 punten)',
  ])('%j', (criterion) => {
    const record = recordOf(`Gunningscriteria\n1. Ervaring met inkoop (80 punten)\n2. ${criterion}`)
    expect(record.rateCap).toMatchObject({ stages: [{ cents: 8750 }], strength: 'award' })
  })
})

describe('a list of caps by level', () => {
  const list = (head: string) => `Functie: Senior planner\n\n${head}\njunior € 70,00\nmedior € 80,00\nsenior € 90,00\n`
  test.each(['Onze tarieflijst, alle tarieven exclusief btw:', 'Dit zijn de maxima per uur, exclusief btw:'])(
    '%j',
    (head) => {
      expect(capOf(list(head))).toMatchObject({ stages: [{ cents: 9000 }], vat: 'excluded' })
    },
  )
  test('not where nothing says that these are rates', () => {
    expect(capOf(list('De bonus hangt af van het niveau:'))).toBeNull()
  })
})

test.each([
  'Noor: Wat mag het kosten? Ik heb iemand voor 96 per uur\nAnna: Plafond is 84 per uur ex btw, hoger gaat niet\nNoor: Dank',
  'Noor: En het tarief? Wij hebben nog een kandidaat voor 96 euro\nAnna: Max 84 per uur',
])('what a supplier asks behind a question is no cap: %j', (text) => {
  expect(capOf(text)?.stages).toEqual([{ fromMonth: 0, cents: 8400 }])
})

describe('travel costs that are not paid beside the rate', () => {
  test.each([
    'Wij vergoeden reiskosten niet apart.',
    'Reiskosten krijg je niet apart.',
    'Kilometers kun je niet declareren.',
    'Er is geen losse vergoeding voor reiskosten.',
    'Reiskosten komen er niet bij.',
    'Dat is met reistijd en reiskosten erbij.',
    'Onze fee zit erin, reiskosten ook.',
  ])('are within it: %s', (sentence) => {
    expect(capOf(`Tarief: maximaal € 91,00 per uur\n${sentence}`)?.includes).toContain('travel')
  })

  test.each([
    'Er zijn geen reiskosten inbegrepen.',
    'Reiskosten zitten er nog niet in.',
    'Wij vergoeden reiskosten, maar niet het parkeren.',
    'Reiskosten kun je gewoon declareren.',
  ])('but not: %s', (sentence) => {
    expect(capOf(`Tarief: maximaal € 91,00 per uur\n${sentence}`)?.includes).toEqual([])
  })

  test.each([
    ['Reiskosten\tIn tarief', ['travel']],
    ['Reiskosten\tNee, zitten in het uurtarief', ['travel']],
    ['Reiskosten\tNiet in het tarief', []],
    ['Reiskostenvergoeding\tGeen', ['travel']],
    ['Tariefbasis      inclusief reiskosten, exclusief fee', ['travel']],
    ['Condities\tall-in, exclusief btw', ['allIn']],
    ['Opslag punten\texclusief prijs', []],
  ])('in a table: %j', (row, includes) => {
    expect(capOf(`Max. tarief\t€ 91,00\nPlaats\tEde\n${row}`)?.includes).toEqual(includes)
  })

  test('a cap keeps its amount where the brackets behind it speak of kilometres', () => {
    expect(capOf('Tarief: € 90 (geen km-vergoeding)')).toMatchObject({
      stages: [{ cents: 9000 }],
      includes: ['travel'],
    })
  })
})

describe('the fee that the cap must also pay', () => {
  const net = (sentence: string) => recordOf(`Tarief: maximaal € 91,00 per uur excl. btw\n${sentence}`).netRateCapCents

  test.each([
    'Onze fee (€ 2 per uur) maakt deel uit van het tarief.',
    'Het maximumtarief bevat al onze fee van € 2 per uur.',
    'De fee van € 2 per uur betaal je uit je tarief.',
    'Wij houden daar € 2 per uur op in.',
    'U dient de fee van € 2,- in uw tarief te verdisconteren.',
    'Houd in uw tarief rekening met onze fee van € 2,-.',
    'Daarvan gaat € 2 per uur af voor onze dienstverlening.',
    'Reiskosten zitten daar al in. Onze fee van € 2 per uur ook!',
    'Reiskosten zijn inbegrepen en dat geldt ook voor onze fee van € 2 per uur.',
    'Hier gaat onze fee (2,00 euro) nog af.',
    'Vergoeding Noordwerk: € 2 per gewerkt uur, door u te dragen en verwerkt in de uurprijs',
    'Fee: € 2 per uur, voor rekening van de leverancier en in het uurtarief opgenomen',
    'Fee ...... € 2 per uur, verwerkt in de uurprijs',
    'Vergoeding makelaar . € 2 per uur, verwerkt in de uurprijs',
  ])('%s', (sentence) => {
    expect(net(sentence)).toBe(8900)
  })

  test.each([
    'Fee: € 2 per uur, niet in het tarief begrepen',
    'Fee: € 2 per uur, komt boven op uw tarief',
    'Fee: € 2 per uur, te voldoen binnen 30 dagen',
    'De fee van € 2 per uur zit niet in het tarief.',
    'De fee van € 2 per uur zit er nog niet in.',
    'Onze fee bedraagt € 2 per uur, en reiskosten zijn in het tarief begrepen.',
    'Reiskosten zijn in het tarief begrepen en onze fee bedraagt € 2 per uur.',
    'Reiskosten zitten in het tarief, de fee van € 2 komt er bovenop.',
    'De fee van € 2 rekenen wij af met de opdrachtgever, in uw tarief hoeft die niet te zitten.',
    'Zit de fee van € 2 in het tarief?',
    'Er zit geen bureau tussen, dus ook geen fee.',
  ])('not: %s', (sentence) => {
    expect(net(sentence)).toBe(9100)
  })

  test('what is said of VAT before the fee is of the rate', () => {
    const text = 'Max. tarief: € 91,00\nAlle maximumtarieven zijn exclusief btw en inclusief onze fee van € 2 per uur.'
    expect(capOf(text)).toMatchObject({ vat: 'excluded', includes: ['brokerFee'] })
  })
})

test.each([
  'Maximale uurtarieven (exclusief btw)\n\n     Junior      € 74,00\n     Medior      € 88,00',
  'Tarieven per niveau\n- junior: € 74,00\n- medior: € 88,00',
])('a list of caps below a heading without a colon: %j', (list) => {
  expect(capOf(`Rol: Medior beheerder\n\n${list}`)?.stages).toEqual([{ fromMonth: 0, cents: 8800 }])
})

test.each([
  ['89 euro is echt het maximum, per uur ex btw', 8900],
  ['Meer dan 89 euro wordt het niet.', 8900],
  ['Hoger dan 89 per uur kan niet.', 8900],
  ["max tar. 78,- p/u ex btw, km's inbegrepen", 7800],
  ['Ik dacht aan Wouter, maar die zit op 112 per uur.\nTarief: max 104 per uur', 10_400],
  ['Oud tarief: € 80\nNieuw tarief: € 85', 8500],
  ['Tarief (oud): € 80\nTarief (nieuw): € 85', 8500],
  ['Mijn mensen kosten 95 per uur.', null],
  ['Boven de € 95 per uur krijgt u nul punten.', null],
])('a cap told in a chat, and what is none: %j', (text, cents) => {
  expect(capOf(text)?.stages[0]?.cents ?? null).toBe(cents)
})

test.each([
  'Tarief, niet meer dan\nEerste 12 maanden: € 76,00\nDaarna: € 78,50',
  'Maximumtarief\nEerste jaar: € 76\nTweede jaar: € 78,50',
])('a cap that changes, below a line that names the rate: %j', (text) => {
  expect(capOf(text)?.stages).toEqual([
    { fromMonth: 0, cents: 7600 },
    { fromMonth: 12, cents: 7850 },
  ])
})
