import { describe, expect, test } from 'vitest'
import { parse } from '../../shared/read/parse.ts'
import { fieldOf, recordOf } from '../read.ts'

/** Read as it stands, without the lines that `fieldOf` puts around a short text. */
function whole(text: string) {
  const [reading] = readings(text)
  if (!reading || 'refused' in reading) throw new Error('nothing was read')
  return reading.record
}

const readings = (text: string) => parse(new TextEncoder().encode(text), { capturedAt: null })

describe('a request is known by what it states', () => {
  test('each part of a newsletter is one', () => {
    const text = [
      'Nieuwsbrief van Bureau Noord, 4 maart 2027',
      'Reageren op beide kan tot 12 maart 2027 om 10.00 uur.',
      '1) Opdracht BN-11 - Planner\nGemeente Ede | 24 uur per week | start 1 april 2027 | maximaal € 80 per uur',
      '2) Opdracht BN-12 - Jurist\nGemeente Zeist | 32 uur per week | start zo snel mogelijk | maximaal € 95 per uur',
    ].join('\n\n')
    const starts = readings(text).map((reading) => 'record' in reading && [reading.record.client, reading.record.start])
    expect(starts).toEqual([
      ['Gemeente Ede', { asap: false, date: '2027-04-01', precision: 'day' }],
      ['Gemeente Zeist', { asap: true, date: null, precision: null }],
    ])
  })

  test.each([
    'Nieuwsbrief week 8. Nieuw: planner, gemeente Ede, 32 uur, start 1 maart, max € 95, reageren tot 5 maart 2027.',
    'Wij hebben iemand nodig voor de functie van griffier in Gouda, 24 uur.',
    'Our client needs two scrum masters in The Hague starting January.',
  ])('%j', (text) => {
    expect(readings(text)[0]).not.toHaveProperty('refused')
  })

  test.each([
    'Nieuwsbrief: de gemeente Ede heeft een nieuwe planner. Zij werkt 32 uur en begon op 1 maart 2027.',
    'Uw kandidaat is uitgenodigd voor een gesprek over de rol van planner.\nNummer: BN-11\nKlant: Gemeente Ede',
    'Training voor planners: 3 maart 2027, gemeente Ede, € 95 per persoon, aanmelden tot 1 maart 2027.',
    'Bedankt voor uw inzet als planner bij de gemeente Ede. Op 1 maart 2027 stopt u na 12 maanden.',
  ])('none: %j', (text) => {
    expect(readings(text)[0]).toMatchObject({ refused: { reason: 'not-a-request' } })
  })

  test('in a chat who tells the numbers asks, however the wish is spelt', () => {
    const text = [
      '[4/3/2027, 16:59] Bo: gezcht: planner voor gemeente Ede',
      '[4/3/2027, 17:00] Bo: 24 uur p w, max tarief 80 ex btw, start 1 april 2027',
      '[4/3/2027, 17:11] Ans: top, ik ga zoeken',
      '[4/3/2027, 17:15] +31 6 00000000: ik heb iemand voor 16 uur',
    ].join('\n')
    expect(whole(text)).toMatchObject({ client: 'Gemeente Ede', hoursPerWeek: { min: 24, max: 24 } })
  })
})

const CHAT = [
  'Ans (Brug)   15-02-2027 07:58\nGezocht: een planner. 36 uur per week.',
  'Bo (Kaart)   15-02-2027 08:18\nEn jullie fee, gaat die er nog vanaf?',
  'Ans (Brug)   15-02-2027 08:20\nNee. Het is € 2,10 per uur.',
  'Ans (Brug)   15-02-2027 09:44\nHet is 32 uur in plaats van 36 uur per week.',
].join('\n\n')

test('hours set right in a chat, and the fee that another asks for', () => {
  expect(fieldOf('hoursPerWeek', CHAT)).toEqual({ min: 32, max: 32 })
  expect(fieldOf('brokerFee', CHAT)).toEqual({ kind: 'perHour', cents: 210 })
})

test.each([
  [
    'De opdracht\nHet werk komt van een medewerker die ons verlaat. Uren per week: 24\nGezocht voor de functie jurist bouwrecht.',
    'Jurist bouwrecht',
  ],
  ['Belnotitie\nzij willen iemand inhuren als jurist bouwrecht. reden: ziekte\nuren: 24', 'Jurist bouwrecht'],
])('%j seeks %s', (text, title) => {
  expect(whole(text).title).toBe(title)
})

test.each([
  ['Wie: Planner sport\nVoor: gemeente Ede\nUren: 24', 'Gemeente Ede'],
  ['Onderwerp: Wijziging op aanvraag BN-11 (gemeente Ede)\nVan: Brug\n\nHet tarief gaat naar € 80.', 'Gemeente Ede'],
])('%j is of %s', (text, client) => {
  expect(fieldOf('client', text)).toBe(client)
})

test.each([
  ['Jullie mogen tot 5 maart 2027 kandidaten aandragen, niet meer dan 2.', 2],
  ['Wil graag één goede kandidaat van ons.', 1],
  ['Stuur geen tien cv’s, per bureau max 2.', 2],
])('%j: %i a supplier', (text, count) => {
  expect(fieldOf('perSupplier', text)).toBe(count)
})

test('what follows the number of a request in running text is not of it', () => {
  const text = 'Gemeente Ede zoekt een planner. Referentie: BN-11. Het uurtarief is maximaal € 80.'
  expect(fieldOf('rateCap', text)?.stages).toEqual([{ fromMonth: 0, cents: 8000 }])
})

test('a remark on the criteria is none of them', () => {
  const text = 'Lees de eisen goed: vorige keer vielen er drie af.\n\nEisen\n1. Hbo-diploma.\n2. Rijbewijs B.'
  expect(fieldOf('knockouts', text).map(({ number }) => number)).toEqual([1, 2])
})

test('a criterion with its points told twice is one of its list', () => {
  const text =
    'Functie: Planner\nUren per week: 24\n\nE. HARDE EISEN\n\nE1. Hbo-diploma.\nE2. Rijbewijs B.\n\nF. PUNTEN\n\nW1. Ervaring (maximaal 30 punten)\nW2. Plan (maximaal 30 punten)\nW3. Prijs: de laagste krijgt 40 punten, de overige minder (maximaal 40 punten)'
  expect(whole(text).awards.map(({ points }) => points)).toEqual([30, 30, 40])
  expect(whole(text).conflicts.map(({ code }) => code)).not.toContain('points-not-100')
})

test('a text without marks, as it was dictated, has a sentence a paragraph', () => {
  const text =
    'het gaat om de gemeente Ede en die zoekt een planner voor zo lang als het nodig is\n\nwerken van huis uit is niet mogelijk want je staat de hele dag aan het loket\n\nhet duurt 7 maanden een verlenging zit er niet in\n\nzzp is uitgesloten\n\nmaximaal tachtig euro per uur dus kom niet aan met negentig euro'
  const { hybrid, selfEmployed, durationMonths, rateCap } = recordOf(text)
  expect([hybrid, selfEmployed, durationMonths]).toEqual(['no', 'excluded', 7])
  expect(rateCap?.stages).toEqual([{ fromMonth: 0, cents: 8000 }])
})
