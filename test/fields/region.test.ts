import { describe, expect, test } from 'vitest'
import { parse, understand } from '../../shared/read/parse.ts'
import { textOf } from '../../shared/read/tokens/tokens.ts'
import { fieldOf, oneLine } from '../read.ts'

const head = 'Uren: 32\nTarief: 80\n'
const nowhere = { provinces: [], place: null, nationwide: false }

const table: [object, string[]][] = [
  [
    { provinces: ['NL-GE'], place: null, nationwide: false },
    [
      'Regio: Gelderland',
      'Provincie: gelderland'.replace('g', 'G'),
      'Regio: Gelderse Vallei',
      'Regio | Gelderland',
      'Region: Achterhoek',
      'Opdrachtgever: Gemeente Heerde',
      'Opdrachtgever: Provincie Gelderland',
      'Gezocht: een planner voor een gemeente in Gelderland, naam volgt.',
      'Een klus bij een groeiende gemeente in de provincie Gelderland.',
      'Onze klant in de regio Arnhem zoekt een planner.',
      'Regio: Ede',
      'Werkgebied: Ede en Wageningen',
      'Werkgebied: Gelderland',
    ],
  ],
  [
    { provinces: ['NL-ZH'], place: 'Den Haag', nationwide: false },
    [
      'Locatie: Den Haag',
      'Standplaats: Den Haag/Hybride',
      'Werklocatie: Den Haag (2 dagen thuis)',
      'Locatie: Den Haag Zuid-Holland',
      'Locatie: Stadhuis, Den Haag',
      'Regio: Zuid-Holland\nPlaats: Den Haag',
      'De standplaats is Den Haag.',
      'Je werkt vanuit Den Haag.',
      'Minimaal 2 dagen op locatie in Den Haag.',
      'Minimaal 3 dagen per week werk je vanuit Den Haag.',
      'De professional werkt minimaal 2 dagen per week in Den Haag.',
      'Hybride werken is prima, 1 dag per week in Den Haag.',
      'Je bent minimaal 2 dagen per week aanwezig op ons kantoor in\n\nDen Haag.',
      'Work location: Den Haag',
      'De werkplek is het Huis van Techniek en Bestuur in Den Haag.',
      'De werkzaamheden vinden plaats in het stadshuis te Den Haag.',
      'De opdracht wordt in Den Haag uitgevoerd.',
      'Je werkplek bevindt zich in Den Haag.',
      'Plaats van de werkzaamheden: Den Haag',
      'You will be working from the town hall in Den Haag.',
      'Waar wordt gewerkt?\nDen Haag',
      'Werkgebied: Den Haag',
      '9. Werkplek\nHet stadhuis staat in Den Haag. De adviseur werkt er minimaal twee dagen.',
    ],
  ],
  [
    { provinces: ['NL-ZH'], place: 'Rijswijk', nationwide: false },
    [
      'Locatie: Rijswijk (ZH)',
      'Locatie: Rijswijk (Zuid-Holland)',
      'Standplaats: Rijswijk\nProvincie: Zuid-Holland',
      'Locatie: Rijswijk\nOpdrachtgever: Gemeente Rijswijk',
      'Standplaats: Rijswijk, ZH',
    ],
  ],
  [{ provinces: [], place: 'Hengelo', nationwide: false }, ['Standplaats: Hengelo']],
  [
    { provinces: ['NL-UT'], place: 'Utrecht', nationwide: false },
    ['Standplaats: Utrecht', 'Werklocatie: Utrecht, Stadskantoor'],
  ],
  [{ provinces: ['NL-UT'], place: null, nationwide: false }, ['Regio: Utrecht', 'Provincie: Utrecht']],
  [
    { provinces: ['NL-GE', 'NL-OV'], place: null, nationwide: false },
    [
      'Regio: Gelderland/Overijssel',
      'Regio: Overijssel en Gelderland',
      'Provincie: Gelderland, Overijssel',
      'Regio: Stedendriehoek',
    ],
  ],
  [
    { provinces: [], place: null, nationwide: true },
    [
      'Regio: Landelijk',
      'Locatie: heel Nederland',
      'Location: nationwide',
      'Regio: Nederland',
      'De inzet is door heel Nederland.',
    ],
  ],
  [
    nowhere,
    [
      'Het hoofdkantoor van onze leverancier zit in Zwolle.',
      'Ik zit in de trein naar Zwolle.',
      'Bel ons kantoor: Stationsplein 1, 3511 CE Utrecht',
      'Locatie: Gemeentehuis',
      'Parkeren bij het gemeentehuis in Emmeloord is gratis.',
      'Een goede planner is wel nodig.',
      'Locatie: n.t.b.',
      'Regio: 0,0',
      'De gesprekken vinden plaats in Houten.',
    ],
  ],
]

describe.each(table)('%o', (region, phrasings) => {
  test.each(phrasings.map((phrasing) => [oneLine(phrasing), phrasing]))('%s', (_title, phrasing) => {
    expect(fieldOf('region', head + phrasing)).toEqual(region)
  })
})

test('a client whose name has namesakes states a region that stays open', () => {
  const [reading] = parse(
    new TextEncoder().encode('Functie: Planner\nOpdrachtgever: Gemeente Bergen\nUren: 32\nTarief: 80'),
    {
      capturedAt: null,
    },
  )
  expect(reading && 'record' in reading && [reading.record.region, reading.record.missing]).toEqual([
    nowhere,
    expect.not.arrayContaining(['region']),
  ])
})

describe('a geographical name is found whole', () => {
  test.each([
    ['Bergen op Zoom', ['Bergen op Zoom']],
    ['Capelle aan den IJssel', ['Capelle aan den IJssel']],
    ["'s-Hertogenbosch", ["'s-Hertogenbosch"]],
    ['Noord Brabant', ['Noord Brabant']],
    ['Alphen aan den Rijn en Leiden', ['Alphen aan den Rijn', 'Leiden']],
    ['SUDWEST-FRYSLAN', ['SUDWEST-FRYSLAN']],
    ['een wel heel goede planner', []],
  ])('%s', (phrase, names) => {
    const { places, tokens } = understand(phrase)
    expect(places.map(({ first, end }) => textOf(tokens, first, end))).toEqual(names)
  })
})

test.each([
  ['Minimaal één dag per week werkt de kandidaat op het gemeentehuis in Oss.', 'Oss'],
  ['Je vaste plek is het gemeentehuis in Sneek.', 'Sneek'],
  ['Het gaat om basisschool De Kraanvogel in Soest.', 'Soest'],
  ['De gesprekken zijn in het stadhuis in Arnhem.', null],
  ['Uw inschrijving geeft u af bij het stadhuis in Arnhem.', null],
  ['De adviseur werkt ook voor de school in Barneveld.', null],
])('a building where the work is done: %s', (said, place) => {
  expect(fieldOf('region', `Wij zoeken een planner. ${said}`).place).toBe(place)
})

test('"heel" before a province is all of it, and no village', () => {
  expect(fieldOf('region', 'Werkgebied: heel Gelderland').provinces).toEqual(['NL-GE'])
  expect(fieldOf('region', 'Werkgebied: Heel').provinces).toEqual(['NL-LI'])
})

test.each([
  ['the office of the firm', 'Ons kantoor in Breda is verhuisd naar de derde verdieping.', null],
  ['whom to ring', 'Ik ben vrijdag vrij, bel dan met kantoor Venlo.', null],
  [
    'the client below its letter',
    'Reageren kan tot 3 mei 2027.\nMet dank voor uw moeite.\nGemeente Ede, Bennekom',
    null,
  ],
  ['a signature', 'Reageren kan tot 3 mei 2027.\nTot dan!\nKees Vos | Veldlink | Gouda', null],
  ['its street', 'Reageren kan tot 3 mei 2027.\nVeldlink\nKantoor Zuid: Markt 1, Roermond', null],
  ['the office where one works', 'Je werkt twee dagen op kantoor in Lunteren.', 'Lunteren'],
  ['where the matter is', 'In Lunteren staat ook het kantoor en daar speelt deze vraag.', 'Lunteren'],
])('whose place: %s', (_, said, place) => {
  const { provinces, place: found } = fieldOf(
    'region',
    `Voor gemeente Ede zoeken wij een planner, 24 uur per week.\n${said}`,
  )
  expect(found).toBe(place)
  expect(provinces).toEqual(['NL-GE'])
})

test.each([
  ['De werkzaamheden worden landelijk uitgevoerd.', true],
  ['Het is een landelijke inzet.', true],
  ['De inzet is landelijk.', true],
  ['Je werkt door heel Nederland.', true],
  ['U gaat door het hele land.', true],
  ['Op locaties verspreid over het hele land.', true],
  ['Veldlink werkt door heel Nederland voor overheden.', false],
  ['Wij zijn een landelijke organisatie.', false],
])('wherever in the country: %s', (said, nationwide) => {
  expect(fieldOf('region', `Rijkswaterstaat zoekt een planner, 24 uur per week.\n${said}`).nationwide).toBe(nationwide)
})
