import { describe, expect, test } from 'vitest'
import { parse } from '../../shared/read/parse.ts'
import { fieldOf, oneLine, recordOf } from '../read.ts'

/** Forms, portals and programmes of demands, each with words and a layout of its own. */
describe('the client', () => {
  test.each([
    [
      'Theater De Waag — uitvraag\n\nWij zoeken voor ons huis in Deventer een planner.\n\nWat we zoeken\nEen planner.',
      'Theater De Waag',
    ],
    ['Planner gezocht\n\nWaarom we zoeken\nOnze planner gaat weg.', null],
    ['Hoe we zoeken\nWij lezen alle voorstellen voor een planner.', null],
  ])('%j', (text, client) => {
    expect(fieldOf('client', text), oneLine(text)).toBe(client)
  })
})

describe('a fee that is part of the cap', () => {
  test.each([
    'Eisen\n1. Het all-in uurtarief is niet hoger dan € 90,00 exclusief btw. De vergoeding voor Bureau Noordhof van € 2,00 per uur zit in dat tarief.',
    'Maximumtarief: € 90,00 per uur exclusief btw\n\nDe bijdrage aan het loket van € 2,00 per uur is in dit tarief inbegrepen.',
  ])('%j', (text) => {
    const { rateCap, netRateCapCents, conflicts } = recordOf(text)
    expect(rateCap?.includes).toContain('brokerFee')
    expect(netRateCapCents).toBe(8800)
    expect(conflicts.map(({ code }) => code)).toContain('fee-in-cap')
  })
})

describe('the place of work is no other place of the text', () => {
  test.each([
    [
      'Waar gewerkt wordt:   Ede\n\nIn een straat in Lunteren is hergebruikt materiaal gelegd. Het werk is uitgevoerd.',
      'Ede',
    ],
    ['Waar je werkt: Zwolle', 'Zwolle'],
  ])('%j', (text, place) => {
    expect(fieldOf('region', text).place, oneLine(text)).toBe(place)
  })
})

describe('points below a chapter with a Roman number', () => {
  const wishes = (last: number) =>
    `IV. Wensen\n\nEr zijn in totaal 100 punten te behalen.\n\nIV.1 Ervaring met beheer (35 punten)\nIV.2 Ervaring met testen (25 punten)\nIV.3 Uurtarief (${last} punten)\n`

  test('each is a criterion of its own', () => {
    expect(fieldOf('awards', wishes(40)).map(({ number, points }) => [number, points])).toEqual([
      [1, 35],
      [2, 25],
      [3, 40],
    ])
  })

  test.each([
    [40, false],
    [30, true],
  ])('with %i for the last, their sum is told where it is not the total', (last, told) => {
    expect(recordOf(wishes(last)).conflicts.some(({ code }) => code === 'points-not-100')).toBe(told)
  })
})

test('demands below a chapter with a letter, and a sentence between', () => {
  const text =
    'A.2 De opdracht\n\nDe planner maakt planningen.\n\nA.3 Geschiktheidseisen aan de in te zetten persoon\n\nWie niet aan elk van deze punten voldoet, valt af.\n\nE1.  Een diploma op hbo-niveau.\nE2.  Vier jaar ervaring als planner.\n'
  expect(fieldOf('knockouts', text)).toEqual([
    { number: 1, text: 'Een diploma op hbo-niveau.' },
    { number: 2, text: 'Vier jaar ervaring als planner.' },
  ])
})

describe('what the last part says of all', () => {
  const lots = (general: string) =>
    `Inhuur Ruimte\nGemeente Ede\n\nOPDRACHT A\nNummer: EDE-26-A1\nFunctie: Planner\nUren per week: 24\nStartdatum: 1 maart 2027\n\nDe planner plant.\n\nOPDRACHT B\nNummer: EDE-26-B2\nFunctie: Inkoper\nUren per week: 16\nStartdatum: 1 april 2027\n\nDe inkoper koopt in.\n\n${general}\nSluitingsdatum: 10 februari 2027, 12:00 uur\nStandplaats: Ede\n`

  test.each([
    'ALGEMENE BEPALINGEN (opdracht A en opdracht B)',
    'Gemeenschappelijke voorwaarden',
    'Algemene informatie',
  ])('%s', (general) => {
    const read = parse(new TextEncoder().encode(lots(general)), { capturedAt: null })
    const said = read.map((one) => ('refused' in one ? null : [one.record.deadline?.closesAt, one.record.region.place]))
    expect(said).toEqual([
      ['2027-02-10T11:00:00Z', 'Ede'],
      ['2027-02-10T11:00:00Z', 'Ede'],
    ])
  })
})

describe('competences below a heading about the person', () => {
  test.each([
    ['Dit ben jij\n- ordelijk\n- rustig\n- niet bang voor drukte', ['ordelijk', 'rustig', 'niet bang voor drukte']],
    ['5 Gedrag\n- Volhardend\n- Ordelijk', ['Volhardend', 'Ordelijk']],
    ['Competentieprofiel\n\n• ordelijk\n• rustig', ['ordelijk', 'rustig']],
    ['Dit ben jij\n- je hebt minstens vijf jaar ervaring als planner bij een gemeente\n- je bent rustig', []],
    ['Dit ben jij\nEen rustige planner met ervaring.', []],
  ])('%j', (text, competences) => {
    expect(fieldOf('competences', text), oneLine(text)).toEqual(competences)
  })
})

describe('the longest label of a table, with two blanks behind it', () => {
  test.each([
    ['Wat      Planner\nWanneer  vanaf half maart 2027, voor 16 weken\nUren     24 per week', '2027-03-01'],
    ['Uren     24 per week\nAanvang  8 maart 2027', '2027-03-08'],
  ])('%j', (text, date) => {
    expect(fieldOf('start', text).date, oneLine(text)).toBe(date)
    expect(fieldOf('hoursPerWeek', text)).toEqual({ min: 24, max: 24 })
  })
})

test('a purchasing system that the programme of demands names in its first lines', () => {
  const text =
    'Programma van eisen\n\nDeze offerteaanvraag is gepubliceerd binnen het dynamisch aankoopsysteem (DAS).\n'
  expect(fieldOf('das', text)).toBe(true)
  expect(fieldOf('das', 'Eisen\n1. Kennis van een dynamisch aankoopsysteem.\n2. Hbo.')).toBe(null)
})
