import { expect, test } from 'vitest'
import { parse } from '../../shared/read/parse.ts'
import { fieldOf, recordOf } from '../read.ts'

/** What mails, notes and chats say in their own words, one table a field. */

test.each([
  ['thuiswerken nee', 'no'],
  ['thuiswerken ja', 'yes'],
  ['Een kantoor hebben we nergens meer: je werkt volledig op afstand.', 'yes'],
  ['100% remote', 'yes'],
  ['Volledig thuiswerken kan niet.', 'no'],
])('%j: working from home is %s', (text, expected) => {
  expect(fieldOf('hybrid', text)).toBe(expected)
})

test.each([
  ['zzp nee', 'excluded'],
  ['zzp ja', 'allowed'],
  ['Zzp is toegestaan, tenzij er iets anders bij staat.', 'allowed'],
  ['Zzp mag, tenzij anders vermeld.', 'allowed'],
  ['Zzp mag, tenzij de klant bezwaar maakt.', 'conditional'],
])('%j: self-employed is %s', (text, expected) => {
  expect(fieldOf('selfEmployed', text)).toBe(expected)
})

test.each([
  ['⏰ 32 uur', { min: 32, max: 32 }],
  ['Uurtjes: 24-28 pw', { min: 24, max: 28 }],
  ['De inzet is 36 uur per week.\nCorrectie: het zijn 28 uur in plaats van 36 uur.', { min: 28, max: 28 }],
])('%j: hours a week', (text, expected) => {
  expect(fieldOf('hoursPerWeek', text)).toEqual(expected)
})

test.each([
  [
    'U kon reageren tot maandag 5 april 2027 12.00 uur, dit wordt vrijdag 9 april 2027, 16.00 uur.',
    '2027-04-09T14:00:00Z',
  ],
  ['De termijn loopt nu tot vrijdag 9 april 2027, 10.00 uur.', '2027-04-09T08:00:00Z'],
  [
    'Ontvangen: maandag 5 april 2027, 08:55\n\nIk wil de cv’s graag op vrijdag 9 april 2027 om 10.00 uur.',
    '2027-04-09T08:00:00Z',
  ],
  ['Ons zaaknummer is GNK-IZB-26-009. Reageren tot 9 april 2027, 10.00 uur.', '2027-04-09T08:00:00Z'],
])('%j closes once', (text, expected) => {
  expect(fieldOf('deadline', text)).toEqual({ actBy: expected, closesAt: expected })
})

test('of a mail that is sent on both closing moments hold: that of the sender and that of the client', () => {
  const text = `Van: Kees
Onderwerp: FW: planner

Stuur mij je kandidaat uiterlijk 8 april 2027 om 10.00 uur.

-----Oorspronkelijk bericht-----
Van: gemeente Weert
Onderwerp: planner

Kandidaten kunnen worden ingediend tot 9 april 2027, 12.00 uur.`
  expect(fieldOf('deadline', text)).toEqual({ actBy: '2027-04-08T08:00:00Z', closesAt: '2027-04-09T10:00:00Z' })
})

test.each([
  [
    'Belnotitie\nwie: mevrouw Bos\nwanneer: 5 april 2027, 14.10 uur\n- ingangsdatum 1-6-2027',
    { asap: false, date: '2027-06-01' },
  ],
  ['Wij (gem. Weert, project Noord) hebben per direct een planner nodig.', { asap: true, date: null }],
  ['Wij zien u graag op 1 juni 2027 beginnen.', { asap: false, date: '2027-06-01' }],
])('%j: the start', (text, expected) => {
  expect(fieldOf('start', text)).toMatchObject(expected)
})

test.each([
  ['Beginnen op 12 april 2027. Het loopt dan tot 12 oktober 2027, langer hoeft niet.', '2027-10-12'],
  ['De inzet loopt naar verwachting door tot 12 oktober 2027.', '2027-10-12'],
])('%j: the end', (text, expected) => {
  expect(fieldOf('end', text)).toBe(expected)
})

test.each([
  ['Start 4 januari 2027, duur 6 maanden, werklocatie Assen.', 'Assen'],
  ['Er is een planner nodig, met werkplek Bergen op Zoom.', 'Bergen op Zoom'],
])('%j: the place of work', (text, expected) => {
  expect(fieldOf('region', text).place).toBe(expected)
})

test.each([
  ['Van: Kees, Inhuurloket Zuid\nOnderwerp: planner', 'Inhuurloket Zuid'],
  ['Van: Aanvragenteam Zuid Flex\nOnderwerp: planner', 'Zuid Flex'],
  ['Van: Zandloper <vragen@zandloper-groep.nl>\nOnderwerp: planner', 'Zandloper'],
  ['Wij zoeken een planner. Mail naar kees@zandloper.nl.\n\nMet groet,\nTeam Zandloper', 'Zandloper'],
  ['Van: Kees Bos <kees@gemeente.nl>\nOnderwerp: planner', null],
])('%j: the broker', (text, expected) => {
  expect(fieldOf('broker', text)).toBe(expected)
})

test.each([
  ['The Delta Institute for Soil Research is looking for a planner.', 'Delta Institute for Soil Research'],
  ['Drinkwaterbedrijf Zandmeer zoekt een planner. Men wil op 1 juni beginnen.', 'Drinkwaterbedrijf Zandmeer'],
  [
    'Van: Bureau inhuur gemeente Weert\nOnderwerp: planner\n\nWie zijn wij?\nTeam Groen bestaat uit 24 mensen.',
    'Gemeente Weert',
  ],
])('%j: the client', (text, expected) => {
  expect(fieldOf('client', text)).toBe(expected)
})

test.each([
  ['Onderwerp: Interim planner (Bergen op Zoom)', 'Interim planner'],
  ['Onderwerp: Wijziging bij aanvraag 2027-118, planner', 'Planner'],
  ['Onderwerp: Need planner for our programme', 'Planner'],
  ['U ontving een opdracht waarin wij een planner grondzaken vroegen.', 'Planner grondzaken'],
  ['Wij zoeken een planner.\n\nMet groet,\nKees Bos\nKwaliteitsmedewerker Toegang', 'Planner'],
])('%j: the title', (text, expected) => {
  expect(fieldOf('title', text)).toBe(expected)
})

test.each([
  ['Het maximale uurtarief is verhoogd. Dat is nu € 92,00 exclusief btw, in plaats van € 85,00.', 9200],
  ['We bespraken het project. Dat is € 92 waard.', undefined],
])('%j: the cap', (text, expected) => {
  expect(fieldOf('rateCap', text)?.stages[0]?.cents).toBe(expected)
})

test.each([
  ['Mijn bemiddeling kost 5% van het uurtarief.', { kind: 'percent', percent: 5 }],
  ['Wij brengen u voor onze dienstverlening niets in rekening.', { kind: 'none' }],
])('%j: the fee', (text, expected) => {
  expect(fieldOf('brokerFee', text)).toEqual(expected)
})

test.each([
  ['Hbo natuurlijk.', 'HBO'],
  ['Moet wo zijn, dat is een harde eis.', 'WO'],
  ['- mbo is genoeg', 'MBO'],
])('%j: the level of education', (text, expected) => {
  expect(fieldOf('education', text)).toBe(expected)
})

test('a level behind a language asks for that language', () => {
  expect(fieldOf('languages', '- Engels op B2, want daar wordt in vergaderd')).toEqual([
    { language: 'en', level: 'B2' },
  ])
})

test.each([
  'Profielen kunnen naar inhuur@voorbeeld.nl, uiterlijk 9 april 2027.',
  'Vrijdag 9 april om 12.00 uur, graag naar inhuur@voorbeeld.nl',
])('%j says where to respond', (text) => {
  expect(fieldOf('contact', text).email).toBe('inhuur@voorbeeld.nl')
})

test('a closing day whose year cannot be told is asked for, and not missing', () => {
  const { deadline, missing } = recordOf('Cv’s voor 13 november 12.00 uur naar mij.')
  expect(deadline).toBeNull()
  expect(missing).not.toContain('deadline')
})

test.each([
  [
    'Betreft: marktconsultatie inhuur\n\nOnze overeenkomst voor de inhuur van planners eindigt in 2029. Wij leren graag van u.',
  ],
])('%j asks nobody', (text) => {
  const [reading] = parse(new TextEncoder().encode(text), { capturedAt: null })
  expect(reading).toMatchObject({ refused: { reason: 'not-a-request' } })
})

test('what may be done in another clause leaves a withdrawal certain', () => {
  const text = 'Aanvraag 2027-517 kunnen jullie uit het systeem halen, die trekken we in.'
  const [reading] = parse(new TextEncoder().encode(text), { capturedAt: null })
  expect(reading).toMatchObject({ record: { kind: 'withdrawal', requestNumber: '2027-517' } })
})

test.each([
  ['Anouk Wessels\nStrategisch adviseur Inkoop'],
  ['A.B. de Vries-Jansen\nAdviseur contracten\nT 0543 123456\n\nDit bericht is alleen voor u bestemd.'],
  ['Marjan, teamleider Inhuur'],
  ['Mevr. dr. I. van Dam (controller)\nGemeente Aalten'],
  ['Namens het college van dijkgraaf en heemraden,\nD. Postma\nHoofd Personeelszaken'],
  ['Olivia Grant\nSenior recruiter, Blue Quay'],
])('Below a letter without a greeting %j signs, and is no title', (signature) => {
  const letter = `Beste leden,\n\nGemeente Aalten huurt een archivaris in voor 24 uur per week.\n\n${signature}\n`
  expect(fieldOf('title', letter)).toBe('Archivaris')
})

test('A role that stands alone below a letter signs nothing', () => {
  const letter = 'Beste leden,\n\nWie kan helpen?\n\nPlanner Wegen\nGemeente Aalten\n24 uur per week'
  expect(fieldOf('title', letter)).toBe('Planner Wegen')
})

test('Behind a first name a word for a role is a surname', () => {
  expect(fieldOf('title', 'Dag Kim Aarts en Piet Schilder,\n\nWij zoeken een planner.')).toBe('Planner')
  expect(fieldOf('title', 'Kim Aarts vroeg mij dit te delen. Gemeente Aalten heeft een planner nodig.')).toBe('Planner')
})
