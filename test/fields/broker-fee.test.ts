import { describe, expect, test } from 'vitest'
import { fieldOf, recordOf } from '../read.ts'

const readFee = (phrase: string) => fieldOf('brokerFee', `Fee: ${phrase}`)

const read = (text: string) => recordOf(`Uren per week: 36\n\n${text}`)

test.each([
  ['€ 2,25 per gewerkt uur', 225],
  ['€ 1,90', 190],
  ['1,90', 190],
  ['2', 200],
  ['€ 3,- p/u', 300],
  ['2,50 euro', 250],
  ['De broker brengt voor deze opdracht € 2,25 per gewerkt uur in rekening bij de leverancier.', 225],
  ['€ 95 incl. fee van € 2,25', 225],
  ['zie hieronder\nfee Werkmaatje    € 2,25 per gewerkt uur; deze zit niet in het tarief', 225],
])('%j is %i cents an hour', (phrase, cents) => {
  expect(readFee(phrase)).toEqual({ kind: 'perHour', cents })
})

test.each([
  ['10% of the agreed rate', 10],
  ['2,5 procent van het uurtarief', 2.5],
  ['3%', 3],
  ['Er wordt een fee van 1,5% van het tarief ingehouden', 1.5],
])('%j is %d percent', (phrase, percent) => {
  expect(readFee(phrase)).toEqual({ kind: 'percent', percent })
})

test.each([
  'geen',
  'nee',
  'n.v.t.',
  '0',
  '0%',
  '€ 0,00 per uur',
  'no fee',
  'zonder aanvullende fee',
  'Wij rekenen geen extra kosten',
  'Voor deze opdracht wordt geen fee in rekening gebracht.',
])('%j is none', (phrase) => {
  expect(readFee(phrase)).toEqual({ kind: 'none' })
})

test.each(['€ 250 per maand', 'inclusief', 'in overleg', '21% btw', 'eenmalig € 15', ''])(
  '%j states no fee',
  (phrase) => {
    expect(readFee(phrase)).toBeNull()
  },
)

describe('in a text', () => {
  test.each([
    ['MSP fee: € 1,90 per uur', { kind: 'perHour', cents: 190 }],
    [
      'Fee\n\nDe broker brengt € 1,90 per gewerkt uur in rekening bij de winnende leverancier.',
      { kind: 'perHour', cents: 190 },
    ],
    ['Locatie Venlo, fee n.v.t.', { kind: 'none' }],
    ['Onze fee is 2,50 per uur.', { kind: 'perHour', cents: 250 }],
    ['There is a fee of 10% of the agreed rate.', { kind: 'percent', percent: 10 }],
    ['Fee\n\nDe broker brengt voor deze opdracht geen fee in rekening.', { kind: 'none' }],
    ['Het tarief is maximaal € 95 per uur.', null],
    ['De selectiecommissie weegt het gesprek voor 20%.', null],
  ])('%j', (text, expected) => {
    expect(read(text).brokerFee).toEqual(expected)
  })
})

describe('in other words', () => {
  test.each([
    ['Fee TalentSluis: geen', { kind: 'none' }],
    ['Wij brengen u voor deze opdracht geen bemiddelingsfee in rekening.', { kind: 'none' }],
    ['Er worden geen bemiddelingskosten gerekend.', { kind: 'none' }],
    ['No fee applies.', { kind: 'none' }],
    ['Fee Noordelijke Inhuurdesk: € 2,05 per gewerkt uur', { kind: 'perHour', cents: 205 }],
    [
      'Regio\nDrenthe\nLooptijd\n6 maanden\nBemiddelingsfee\n€ 1,75 per gewerkt uur, komt boven op het maximumtarief en wordt door de gemeente betaald',
      { kind: 'perHour', cents: 175 },
    ],
    ['Fee Flexbureau: € 2,25 per uur', { kind: 'perHour', cents: 225 }],
    ['HuurSlim-fee: € 1,00', { kind: 'perHour', cents: 100 }],
    ['Kosten leverancier: € 1,85 per uur', { kind: 'perHour', cents: 185 }],
    ['Per gewerkt uur houden wij € 3,50 in.', { kind: 'perHour', cents: 350 }],
    ['De fee bedraagt twee euro per uur.', { kind: 'perHour', cents: 200 }],
    ['De broker ontvangt per gefactureerd uur een vergoeding van € 1,50.', { kind: 'perHour', cents: 150 }],
    ['Onze marge van € 5 per uur zit in het tarief van max € 95.', { kind: 'perHour', cents: 500 }],
    ['MSP-kosten: 2%', { kind: 'percent', percent: 2 }],
    ['Bij gunning betaalt u een fee van vijf procent over het gefactureerde tarief.', { kind: 'percent', percent: 5 }],
    ['Voor onze dienstverlening rekenen wij 4% van het uurtarief.', { kind: 'percent', percent: 4 }],
    ['We take a 7% margin on the rate.', { kind: 'percent', percent: 7 }],
  ])('%j', (text, expected) => {
    expect(read(text).brokerFee).toEqual(expected)
  })
})

describe('in the words of others', () => {
  test.each([
    ['Kosten bemiddelaar: 4%', { kind: 'percent', percent: 4 }],
    ['Vergoeding intermediair: € 1,25', { kind: 'perHour', cents: 125 }],
    ['Let op: inclusief MSP-fee van 3%', { kind: 'percent', percent: 3 }],
    ['We charge a fee of EUR 2.00 per hour.', { kind: 'perHour', cents: 200 }],
    ['De leverancier draagt € 1,75 per uur af aan de broker.', { kind: 'perHour', cents: 175 }],
    ['De broker houdt 5% van het tarief in.', { kind: 'percent', percent: 5 }],
    ['Er is geen fee verschuldigd.', { kind: 'none' }],
    ['Aan deze opdracht zijn geen bemiddelingskosten verbonden.', { kind: 'none' }],
    ['Het uurtarief is inclusief onze fee.', null],
    ['SROI: 5% van de opdrachtwaarde', null],
    ['De weging is 70% kwaliteit en 30% prijs.', null],
  ])('%j', (text, expected) => {
    expect(fieldOf('brokerFee', text)).toEqual(expected)
  })
})

test.each([
  ['Voor ons werk betaalt u ons 3% van de gefactureerde omzet.', { kind: 'percent', percent: 3 }],
  ['De leverancier betaalt ons € 2 per gefactureerd uur.', { kind: 'perHour', cents: 200 }],
  ['U betaalt aan ons € 1,50 per uur.', { kind: 'perHour', cents: 150 }],
  ['Elk uur betaalt de leverancier ons 2 euro per uur.', { kind: 'perHour', cents: 200 }],
  ['De gemeente betaalt ons 2 euro per uur.', null],
  ['De gefactureerde omzet steeg met 3%.', null],
])('%j: who pays us', (text, fee) => {
  expect(fieldOf('brokerFee', text)).toEqual(fee)
})

describe('by the name of who takes it', () => {
  test.each([
    'Kosten Noordwerk: € 1,75 per uur',
    'Noordwerk rekent € 1,75 per uur.',
    'U betaalt Noordwerk € 1,75 per uur.',
    'De vergoeding van Noordwerk bedraagt € 1,75 per uur.',
    'Onze marge is 1,75 en die moet je er zelf afhalen.',
  ])('%s', (text) => {
    expect(recordOf(`Tarief: € 90\n${text}`).brokerFee).toEqual({ kind: 'perHour', cents: 175 })
  })

  test.each([
    'Kosten Parkeren: € 1,75 per uur',
    'De gemeente rekent € 1,75 per uur voor parkeren.',
    'De fee is 12,50 per kandidaat.',
  ])('not: %s', (text) => {
    expect(recordOf(`Tarief: € 90\n${text}`).brokerFee).toBeNull()
  })
})
