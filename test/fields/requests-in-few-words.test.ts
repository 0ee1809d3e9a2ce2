import { describe, expect, test } from 'vitest'
import { parse } from '../../shared/read/parse.ts'
import { fieldOf, oneLine } from '../read.ts'

const read = (text: string) => parse(new TextEncoder().encode(text), { capturedAt: null })[0]

describe.each([
  [
    'Jurist',
    [
      'Ede wil jurist',
      'Ede wil jurist. 24u',
      'gevrgd: jurist Ede 24u max 100',
      'Jurist, Ede, 24 uur, max 110.',
      'Jurist Ede 24u 110 max',
      'gem ede zkt jurist 24u',
      'Graag een jurist voor 24 uur in Ede',
      'Jurist gewenst per 1 januari',
      'Inhuur jurist Ede',
      'Aanvraag jurist Ede 24 uur',
      'Spoed! jurist Ede',
      'Lopende uitvraag: jurist, 24u, Ede',
      'Vervanging jurist Ede 24 u',
      'jurist tijdelijk ede',
      'Ede, jurist, 24 uur, max 110',
      'Gemeente Ede: jurist 24 uur max 110',
      'In verband met ziekte van onze jurist zoekt gemeente Ede een vervanger, 24 uur',
    ],
  ],
  ['Juridisch adviseur', ['Juridisch adviseur. Ede. 24 uur. 110 max.']],
  ['Planners', ['2 planners Ede 36u', 'Utrecht wil twee planners']],
  ['Planner', ['Planner for Ede, 36 hrs, max 90', 'Planner Ede asap 36u max 85 pu', 'Planner nodig in Ede!']],
  ['Plannr', ['plannr gezocht', 'plannr gezocht gemeente Ede 36 uur']],
  ['Jurst', ['Gezocht: jurst voor gemeente Ede', 'Ede zoekt een jurst']],
  ['Projectleidr', ['projectleidr gezocht 36u Almere']],
  ['Projectmanager Dijken', ['Projectmanager Dijken, Kampen, 36 uur, max 110']],
])('a message of a line or two seeks somebody: %s', (role, texts) => {
  test.each(texts)('%s', (text) => {
    expect(read(text)).toMatchObject({ record: { kind: 'request' } })
    expect(fieldOf('title', text)).toBe(role)
  })
})

test.each(
  [
    'Planner zoekt klus in Ede',
    'Jurist zoekt opdracht. 24 uur, Ede, 98 euro.',
    'Ervaren projectleider zoekt per 1 maart een nieuwe uitdaging, 36 uur, Almere',
    'Zoekt u nog een planner? Onze planner is per 1 mei inzetbaar voor 36 uur, tarief 90 euro.',
    'Iedere gemeente zoekt een jurist.',
    'Gemeenten zoeken een adviseur via een bureau.',
    'Waarom je als gemeente een planner nodig hebt',
    'De jurist zoekt uit of dit kan voor 1 maart',
    'Wethouder wil jurist inhuren voor onderzoek naar fraude',
    'Ede wil projectleider ontslaan',
    'Gemeente Ede wil adviseurs schrappen',
    'Graag planner aanpassen voor week 12',
    'De aanvraag jurist sluit vrijdag 12 uur',
    'Beste jurist, kun je voor vrijdag naar het contract van Ede kijken? Kost max 2 uur.',
    'Rapport adviseur Ede kost 12.000 euro',
    'Jurist gevonden voor Ede!',
    'Kan de jurist morgen om 12 uur bellen?',
    'Training planner: 2 dagen, Ede, 450 euro',
    'Welke jurist heeft vandaag dienst in Ede?',
    'Marieke Smit\nJurist\nGemeente Ede\nAanwezig: ma, di en do',
  ].map((text) => [oneLine(text), text]),
)('no message that seeks somebody: %s', (_, text) => {
  expect(read(text)).toMatchObject({ refused: { reason: 'not-a-request' } })
})

test.each(
  [
    ['Instructeur', 'Instructeur\n\nMaximaal twee kandidaten per leverancier. De prijs telt voor 40%.'],
    ['Beleidsadviseur wonen', 'Beleidsadviseur wonen\n\nHybride werken mag. Het cv telt maximaal drie pagina’s.'],
    ['Accountmanager wijken', 'Interim accountmanager wijken\n\nEisen\n1. Hbo.\n2. Op dinsdag inzetbaar.'],
    ['Poppenspelers', 'Wij zoeken twee poppenspelers voor het museum in Assen: 24 uur per week, mbo, op dinsdag.'],
    ['Griffier', 'Inhuur griffier | Hoeksche Waard\n\nReferentie\n88213\n\nGevraagd niveau\nWO'],
  ].map(([title, text]) => [title, text?.replaceAll('\n', ' / '), text]),
)('what is asked beside the name of a role makes a request: %s: %s', (title, _, text) => {
  const reading = read(text ?? '')
  expect(reading && 'record' in reading && reading.record.title).toContain(title?.split(' ')[1] ?? title)
})

test.each([
  'Wij zoeken 20 containers voor opslag in Hoorn, 40 uur per week bereikbaar.',
  'Senior adviseur verkeer\nWoonplaats: Breda\nTalen: Nederlands, Engels\nCertificaten: Prince2, VCA',
  'Handreiking inhuur voor managers\nEen cv telt maximaal vier pagina’s. De prijs telt voor 40%.',
])('what looks alike and seeks nobody: %s', (text) => {
  expect(read(text)).toMatchObject({ refused: { reason: 'not-a-request' } })
})
