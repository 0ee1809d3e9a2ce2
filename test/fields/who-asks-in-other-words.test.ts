import { describe, expect, test } from 'vitest'
import { parse } from '../../shared/read/parse.ts'
import { fieldOf } from '../read.ts'

const FOR_EDE = 'Planner riolering\n\nOpdrachtgever: Gemeente Ede\nUren: 36\n\n'

describe('the name of a role ends where it should', () => {
  test.each([
    [
      'Home > Zorg > Wijkzorg > Teamleider thuiszorg a.i.\n\n# Teamleider thuiszorg a.i.\n\nUren: 28',
      'Teamleider thuiszorg a.i.',
    ],
    ['Gemeente Ede zoekt een teamleider a.i. die het rooster op orde brengt.', 'Teamleider a.i.'],
    ['Wij zoeken een teamleider a.i. Het gaat om 24 uur per week.', 'Teamleider a.i.'],
    [
      'Onderwerp: Interim-controller prov. Drenthe\n\nGeachte mevrouw,\n\nHet gaat om 32 uur per week.',
      'Interim-controller',
    ],
    ['Gemeente Ede zoekt per 1 maart 2027 twee mensen als Klantmanager Inkomen, 24 uur.', 'Klantmanager Inkomen'],
    ['Gezocht: drie professionals als Consulent Wmo, 24 uur per week', 'Consulent Wmo'],
    [
      'Planner / Roosteraar crisisdienst\naanvr. nr. ZM-11956     geplaatst: 27-11-2026\n\nUren: 24',
      'Planner / Roosteraar crisisdienst',
    ],
    [
      'Om de zaken bij te houden huren wij een forensisch psycholoog in. Uren: 24. Start 1 mei 2027.',
      'Forensisch psycholoog',
    ],
    [
      'Onderwerp: FW: Adviseur Wmo Hoorn (aanvraagnummer KF-27-0114)\n\nDag,\n\nDe gemeente Hoorn huurt een adviseur Wmo in voor 28 uur.',
      'Adviseur Wmo',
    ],
    ['Gemeente Ede vraagt een planner (24 uur per week)\nVragen: 040-5550199', 'Planner'],
    [
      'Onderwerp: RE: aanvraag ZND-41 Jurist ondermijning\n\nDe gemeente haalt aanvraag ZND-41 uit de markt.',
      'Jurist ondermijning',
    ],
    ['Opdracht 27-118: (Senior) Juridisch adviseur\nUren: 24', '(Senior) Juridisch adviseur'],
    ['(Spoed) Planner\nUren: 24\nTarief: 90', 'Planner'],
    ['Inhuur: Omgevingsmanager t.b.v. project Noord\nUren: 24', 'Omgevingsmanager'],
    ['Adviseur subsidies ten behoeve van het stadsfonds\nUren: 24', 'Adviseur subsidies'],
    ['Wij zoeken een planner t.b.v. het project Noord.', 'Planner'],
    ['2e lijns medewerker servicedesk (0,8 fte)\nUren: 24\nTarief: 90', '2e lijns medewerker servicedesk'],
    ['Adviseur toerisme [VERLENGD]\nUren: 24\nTarief: 90', 'Adviseur toerisme'],
    ['Vraagspecificatie Adviseur Duurzaamheid, versie 1.2\nUren: 24', 'Adviseur Duurzaamheid'],
    ['Ken jij nog iemand die als planner bij gemeente Ede wil werken? 32 uur, 85 euro.', 'Planner'],
  ])('%j', (text, title) => {
    expect(fieldOf('title', text)).toBe(title)
  })
})

test.each([
  ['Kenmerk: G-TP 2026/093', 'G-TP 2026/093'],
  ['De vragen over opdracht BV-118 zijn beantwoord.', 'BV-118'],
  ['Aanvraag UM-77', 'UM-77'],
  ['Aanvraag MBO-4 gevraagd', null],
  ['Wij rekenen zonder btw.\n\nFLITS-311 | Planner riolering', 'FLITS-311'],
])('the number in %j', (said, number) => {
  expect(fieldOf('requestNumber', FOR_EDE + said)).toBe(number)
})

test.each([
  ['Plaats tewerkstelling: Breda', 'Breda'],
  ['Plek van uitvoering: Zutphen', 'Zutphen'],
  ['Werken doet u in het Kompashuis te Hoogeveen.', 'Hoogeveen'],
  ["We zitten met z'n allen op het stadhuis in Zoetermeer.", 'Zoetermeer'],
  ['De gesprekken zijn op het stadhuis in Zoetermeer.', null],
])('the place of work: %s', (said, place) => {
  expect(fieldOf('region', FOR_EDE + said).place).toBe(place)
})

test.each([
  ['Standplaats: Zwolle of Ter Apel', null, ['NL-GR', 'NL-OV']],
  ['Standplaatsen: Arnhem en Leeuwarden', null, ['NL-FR', 'NL-GE']],
  ['Werkplekken: Barendrecht en Ridderkerk', null, ['NL-ZH']],
  ['Standplaats: Drachten, Smallingerland', 'Drachten', ['NL-FR']],
])('of several places only the provinces: %s', (said, place, provinces) => {
  expect(fieldOf('region', FOR_EDE.replace('Gemeente Ede', 'CJIB') + said)).toMatchObject({ place, provinces })
})

test('whoever only sends a request on is no contact', () => {
  const below = 'Van: Inkoop\nVerzonden: 3 mei 2027\nOnderwerp: Planner\n\nGemeente Ede zoekt een planner, 36 uur.'
  const above = (said: string) => `${said}\nTom, tom@flexbureau.nl\n\n-----Oorspronkelijk bericht-----\n${below}`
  expect(fieldOf('contact', above('FYI. Iets voor ons?')).email).toBeNull()
  expect(fieldOf('contact', above('FYI. Reageren bij mij: ')).email).toBe('tom@flexbureau.nl')
})

test.each([
  ['Brug & Bries | bemiddelaars in informatie\n\n', 'Brug & Bries'],
  ['Bemiddelaar: Noorderzon Flexwerk B.V.\n', 'Noorderzon Flexwerk B.V.'],
  ['Waar moet de kandidaat aan voldoen?\n\n3. Een geldig certificaat MSP Practitioner.\n\n', null],
  ["Van de inschrijvingen legt Twentekracht vijf cv's voor aan de gemeente.\n", 'Twentekracht'],
])('the broker: %s', (said, broker) => {
  expect(fieldOf('broker', said + FOR_EDE)).toBe(broker)
})

test.each([
  [
    'Samenwerking Inhuur Waterland - open aanvragen\nBeide aanvragen zijn van de gemeente Purmerend.\n\nFunctie: Planner\nUren: 24',
    'Gemeente Purmerend',
  ],
  ['Instelling: Isala Ziekenhuis\nFunctie: Planner\nUren: 24', 'Isala Ziekenhuis'],
])('the client: %s', (text, client) => {
  expect(fieldOf('client', text)).toBe(client)
})

test.each([
  ['uit de mailing van de Inkoopkring  |  verschenen op 2 februari 2027', '2027-02-02'],
  ['Deze opdracht staat sinds 2 februari 2027 online.', '2027-02-02'],
  ['Rondgestuurd op 2 februari 2027', '2027-02-02'],
  ['Het rapport is verschenen op 2 februari 2027.', null],
  ['De functie is nieuw sinds 2 februari 2026.', null],
])('published: %s', (said, day) => {
  expect(fieldOf('publishedOn', FOR_EDE + said)).toBe(day)
})

test.each([
  ['Helaas gaat de opdracht adviseur Wmo (kenmerk 7310) niet door. De gemeente Ede heeft geen geld.', 'withdrawal'],
  ['Ter info: de klant heeft een keuze gemaakt voor aanvraag 7310, we sluiten hem.', 'withdrawal'],
  ['Aanvraag 7310 mag dicht.', 'withdrawal'],
  ['Het maximumtarief van aanvraag 7310 gaat naar 95 euro.', 'update'],
  ['Nog even over de planner bij Ede (7310): start wordt 1 maart 2027 ipv 1 februari.', 'update'],
  ['Rectificatie 7310: tarief moet zijn € 95.', 'update'],
  ['De vragen over aanvraag 7310 zijn beantwoord, zie bijlage. Zzp is niet toegestaan.', 'update'],
  ['Let op: de gemeente Ede trekt aanvraag 2025-NW-4 terug.', 'withdrawal'],
  ['Aan alle leveranciers: de gemeente Ede haalt aanvraag ZND-41 uit de markt.', 'withdrawal'],
  [
    'De vragen over opdracht BV-118 (jurist bij de gemeente Ede) zijn beantwoord. De antwoorden staan in de bijlage.',
    'update',
  ],
  ['Gemeente Ede heeft plek voor een tijdelijke kracht.\nRol: teamleider Groen\nUren: 36', 'request'],
  [
    'Deze opdracht is geplaatst door Kaderflex.\nGevraagde rol: planner riolering.\n24 uur per week vanaf 1 mei 2027.',
    'request',
  ],
  ['Functie: Planner\nWerkgever: Stichting De Terp\nUren: 24\nStart: 1 mei 2027', 'request'],
  [
    'Nr. G-441 | Gemeente Ede | Planner | 28 uur\nReageren uiterlijk 19 mei 2027.\nDe facturen verstuurt u later.',
    'request',
  ],
  ['Als de opdracht niet door gaat, hoort u dat. De gemeente Ede zoekt een planner voor 32 uur.', 'request'],
  ['De opdracht gaat door, ook als het budget niet hoger wordt. Gemeente Ede zoekt een planner.', 'request'],
])('%s is of kind %s', (text, kind) => {
  const [reading] = parse(new TextEncoder().encode(text), { capturedAt: null })
  expect(reading && 'record' in reading && reading.record.kind).toBe(kind)
})

test('the number behind what a message calls itself', () => {
  expect(fieldOf('requestNumber', 'Rectificatie 7310: tarief moet zijn € 95.')).toBe('7310')
})
