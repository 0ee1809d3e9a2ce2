import { describe, expect, test } from 'vitest'
import { fieldOf, oneLine } from '../read.ts'

const head = 'Uren: 32\nTarief: 80\nStart: mei 2026\n'

const table: [string | null, string[]][] = [
  [
    'Gemeente Westland',
    [
      `${head}Opdrachtgever: Gemeente Westland`,
      `${head}Opdrachtgever: gemeente Westland`,
      `${head}Klant: de gemeente Westland`,
      `${head}Opdrachtgever: Gemeente Westland (afdeling Werk)`,
      `${head}Opdrachtgever: Bemiddelaar BV\nEindklant: Gemeente Westland`,
      'Voor de gemeente Westland zoeken wij een planner.',
      'Voor onze eindklant, de gemeente Westland, zoek ik een planner.',
      'De gemeente Westland is op zoek naar een planner.',
      'Gemeente: Westland\nFunctie: planner\nUren: 36',
      'Functie:    Planner\nGemeente:   Gemeente Westland\nWerkadres:  Naaldwijk',
      'Memo n.a.v. telefoontje met Femke (gemeente Westland)\n\nFemke zoekt tijdelijk een planner.',
      'Jan van Vliet zoekt een planner voor de gemeente Westland.',
      'Namens de gemeente Westland ben ik op zoek naar twee planners. Ervaring bij de gemeente Delft is een pre.',
      'Planner\n\nGemeente Westland\n\nTarief: 80',
      'Wij vragen een planner bij de gemeente\nWestland. De gemeente Westland ligt mooi.',
    ],
  ],
  [
    'Provincie Noord-Holland',
    ['De provincie Noord-Holland zoekt een jurist.', `${head}Opdrachtgever: Provincie Noord-Holland`],
  ],
  [
    'Sociale Dienst Drechtsteden',
    ['De Sociale Dienst Drechtsteden zoekt een klantmanager.', `Afnemer: Sociale Dienst Drechtsteden`],
  ],
  ['ROC van Twente', ['ROC van Twente is een school. De dienst Financiën zoekt een controller bij ROC van Twente.']],
  ['Gemeente Gouda', ['Organisatie\n\nGouda telt duizend verenigingen.\n\nOpdracht\n\nDe gemeente Gouda wil plannen.']],
  ['Waterschap Drents Overijsselse Delta', ['Waterschap Drents Overijsselse Delta zoekt een peilbeheerder.']],
  ['Veiligheidsregio Gelderland-Zuid', ['Voor Veiligheidsregio Gelderland-Zuid zoeken we een adviseur.']],
  [
    'Vitens',
    ['Onze opdrachtgever Vitens vraagt een monteur.', 'Voor Vitens zoeken wij een monteur.', `${head}Client: Vitens`],
  ],
  [
    'Gemeente Deventer',
    [
      'Klus binnengekregen bij gem. Deventer, wie heeft er nog een planner?',
      `${head}Opdrachtgever: gem. Deventer`,
      `${head}Opdrachtgever: Gemeente Deventer, gevestigd te Deventer`,
    ],
  ],
  [
    null,
    [
      `Dienst Inhuur\n\nPlanner\n${head}`,
      `FUNCTIEPROFIEL TEN BEHOEVE VAN INHUUR\n\nFunctie: Planner\n${head}`,
      `Functie: Planner\nOpdrachtnemer: Noordvaart Groep\n${head}`,
      `${head}Opdrachtgever: n.n.b.`,
      'Voor een overheidsorganisatie zoeken wij een planner.',
      'Een klus in de provincie Groningen, wie wil?',
      'De wethouder van een gemeente in het oosten zoekt versterking.',
      'Goedemorgen, zoekt een planner?',
      'Ervaren planner gezocht, 36 uur',
      'Vrijwilliger gezocht: planner',
      'Kort: zoek een planner, 36 uur.',
      'Onze opdrachtgever zoekt een planner',
      'Femke zoekt tijdelijk een planner, 36 uur.',
      'Jan van Vliet zoekt een planner.',
      'Gemeente: n.n.b.\nFunctie: planner\nUren: 36',
      'Woongemeente: Zwolle\nFunctie: planner\nUren: 36',
    ],
  ],
]

describe.each(table)('%s', (client, phrasings) => {
  test.each(phrasings.map((phrasing) => [oneLine(phrasing), phrasing]))('%s', (_title, phrasing) => {
    expect(fieldOf('client', phrasing)).toBe(client)
  })
})

test('a register that the duties name more often is no client', () => {
  const text = `Leerplichtconsulent

De werkzaamheden vinden plaats onder leiding en toezicht van de gemeente Zeist.

Taken
- Afhandelen van meldingen vanuit DUO
- Controleren van lijsten vanuit DUO`
  expect(fieldOf('client', text)).toBe('Gemeente Zeist')
})

test.each([
  ['Bij ons in de gemeente Tiel valt het hoofd weg. Ik heb een interim teammanager nodig.', 'Gemeente Tiel'],
  [
    'Vorig jaar heeft het college de I-visie vastgesteld. Wij zoeken een adviseur.\n\nTeam Inhuur, gemeente Tiel',
    'Gemeente Tiel',
  ],
  [
    'Published on 3 May 2027 by Lumen Contracting on behalf of Delta Climate Institute\n\nRole: Programmer',
    'Delta Climate Institute',
  ],
  ['Je werkt samen met het waterschap Limburg en de gemeente Venlo. Wij zoeken een jurist.', null],
  ['Opdrachtgever: Gemeente (naam volgt)\nFunctie: Jurist', null],
  ['Het college van B&W van Tiel zoekt een jurist.', null],
])('%j', (text, name) => {
  expect(fieldOf('client', text)).toBe(name)
})

test.each([
  [
    'in the subject of what changes',
    'Van: Inhuurloket Vallei\nOnderwerp: WIJZIGING opdracht 48213 (Planner, gemeente Hoorn)\n\nHet tarief wordt € 95,00 per uur.',
    'Gemeente Hoorn',
  ],
  [
    'behind a line that ends with a picture',
    'Sorry voor de drukte 😊\nNoordkust Lab is looking for a tester for 32 hours per week.',
    'Noordkust Lab',
  ],
  [
    'below the menu of a site',
    'Aanvragen    Zo werkt het    Leverancier worden    Inloggen\n\nPlanner\n\nUitvragende gemeente: Gemeente Almere\nUren: 32\nStart: 1 mei 2027',
    'Gemeente Almere',
  ],
  ['in a head with a role', 'Planner   Gemeente Ede   Inloggen\n\nUren: 32\nStart: 1 mei 2027', 'Gemeente Ede'],
])('the client %s', (_, text, client) => {
  expect(fieldOf('client', text)).toBe(client)
})

test.each([
  [
    'a team of it that is helped',
    'Gemeente Ede heeft een consulent jeugd nodig voor het wijkteam Veldhuizen.',
    'Gemeente Ede',
  ],
  ['a team alone', 'Jeugdteam Waterland zoekt een consulent voor 24 uur per week.', 'Jeugdteam Waterland'],
  ['partners who are addressed', 'Beste partners, voor gemeente Ede zoeken wij een planner.', 'Gemeente Ede'],
  [
    'where others were placed before',
    'Terugblik: vorig jaar plaatsten wij bij gemeente Dronten drie planners.\n\nNu open: planner voor gemeente Ede, 24 uur per week.',
    'Gemeente Ede',
  ],
  [
    'the same in another order',
    'In maart, wij plaatsten toen bij gemeente Dronten een planner, begon het.\n\nNu open: planner voor gemeente Ede, 24 uur per week.',
    'Gemeente Ede',
  ],
])('client: %s', (_, text, expected) => {
  expect(fieldOf('client', text)).toBe(expected)
})
