import { describe, expect, test } from 'vitest'
import { fieldOf } from '../read.ts'

const FOR_EDE = 'Opdrachtgever: Gemeente Ede\n'

describe('broker: beside its label, or a word for what it is', () => {
  test.each([
    ['Uitgezet door: Veldlink, onder nummer VL-12', 'Veldlink'],
    ['Gepubliceerd door: Studio9', 'Studio9'],
    ['Makelaar: De Zeeuwse Brug', 'De Zeeuwse Brug'],
    ['Broker/MSP: Tromp & Van Dam Flexwerk', 'Tromp & Van Dam Flexwerk'],
    ['Bemiddelaar   | VeldLink\nUren          | 36', 'VeldLink'],
    ['Uitvraag van broker Veldlink', 'Veldlink'],
    ['Veldlink is als bemiddelaar verantwoordelijk voor de selectie.', 'Veldlink'],
    ['Wij werken hiervoor samen met intermediair Veldlink.', 'Veldlink'],
    ['Veldlink, al jaren broker in de zorg, zoekt een planner.', 'Veldlink'],
    ['Aanvraagnr Veldlink: 41877', 'Veldlink'],
    ['Uiterlijk reageren bij Veldlink: 3 mei 2027', 'Veldlink'],
    ['Veldlink | opdracht VL-118 | sinds 3 mei 2027', 'Veldlink'],
    ['Onze huisbroker is Veldlink.', 'Veldlink'],
    ['Broker: n.v.t. (rechtstreekse uitvraag)', null],
    ['Bemiddelaar: geen', null],
  ])('%s', (text, expected) => {
    expect(fieldOf('broker', FOR_EDE + text)).toBe(expected)
  })
})

describe('broker: who does what a broker does for a client', () => {
  test.each([
    ['Namens de gemeente Ede zoekt Veldlink een planner.', 'Veldlink'],
    ['Veldlink publiceert voor de gemeente Ede deze opdracht.', 'Veldlink'],
    ['Uit naam van de gemeente Ede brengt Veldlink deze opdracht op de markt.', 'Veldlink'],
    ['Veldlink treedt op als tussenpersoon voor de gemeente Ede.', 'Veldlink'],
    ["Veldlink legt vier cv's voor aan de gemeente Ede.", 'Veldlink'],
    ['Bij dezen nodigt Veldlink u uit een kandidaat aan te bieden aan de gemeente Ede.', 'Veldlink'],
    ['Veldlink bemiddelt deze opdracht van de gemeente Ede.', 'Veldlink'],
    ['Via Veldlink kunt u reageren op deze opdracht van de gemeente Ede.', 'Veldlink'],
    ['Wij van Veldlink zijn gevraagd om namens de gemeente Ede een planner te vinden.', 'Veldlink'],
    ['Ik ben inhuuradviseur bij Veldlink en zoek voor de gemeente Ede een planner.', 'Veldlink'],
    ['Bericht van Veldlink over opdracht VL-12 van de gemeente Ede', 'Veldlink'],
    ['Veldlink meldt: de aanvraag van de gemeente Ede is gewijzigd.', 'Veldlink'],
    ['U factureert aan Veldlink, niet aan de gemeente Ede.\nOpdracht: planner', 'Veldlink'],
    ['Geplaatst op 3 mei 2027 door De Zeeuwse Brug.', 'De Zeeuwse Brug'],
  ])('%s', (text, expected) => {
    expect(fieldOf('broker', FOR_EDE + text)).toBe(expected)
  })

  test('the name in full, where another place has it', () => {
    const text = `${FOR_EDE}Fee Veldlink: € 2 per uur\n\nVragen aan Veldlink Inhuur.`
    expect(fieldOf('broker', text)).toBe('Veldlink Inhuur')
  })
})

test.each([
  'De vorige planner kwam via Bureau Waal.',
  'Voorheen liep onze inhuur via Veldlink.',
  'De gemeente zoekt zonder tussenkomst van een broker een planner.',
  'Ervaring opgedaan via Veldlink telt mee voor deze opdracht.',
  'Kandidaten aanbieden via LinkedIn is niet toegestaan.',
  'Reageer op deze opdracht via Microsoft Teams.',
  'Afdeling Burgerzaken zoekt voor de gemeente Ede een planner.',
  "HR beoordeelt de cv's en Inkoop verzorgt de contractering.",
  'Projectinhuur ICT: netwerkbeheerder',
  'INHUURAANVRAAG (formulier 12)',
  'Van: Bureau Inhuur, Gemeente Ede\nOnderwerp: planner',
  'Inhuurregister Gemeente Ede',
  'Stadsbeheer nodigt kandidaten uit voor een gesprek.',
  'De kandidaten worden aangeboden aan Openbare Werken.',
  'Facturen indienen via Facturio.',
  'Het project wordt begeleid door Van Dorp Advies.',
  'Mevrouw Jansen stelt de kandidaat voor aan het team.',
  'Inhuurplein Ede publiceert deze opdracht.',
  'Onderwerp: Opdracht planner',
])('no broker: %s', (text) => {
  expect(fieldOf('broker', `${FOR_EDE}${text}`)).toBeNull()
})

const asked = 'Functie: Planner\nOpdrachtgever: Gemeente Goes\nUren: 36'

test.each([
  ['FlexGroen.nl', `Van: FlexGroen.nl\nOnderwerp: planner\n\n${asked}`],
  [
    'De Inhuurdesk Zuidwest',
    `Van: De Inhuurdesk Zuidwest\nOnderwerp: planner\n\n${asked}\n\nFijne week,\nTeam De Inhuurdesk Zuidwest`,
  ],
  ['Regiehuis Sociaal', `${asked}\n\nElke leverancier mag bij Regiehuis Sociaal twee kandidaten aanbieden.`],
])('the whole name: %s', (broker, text) => {
  expect(fieldOf('broker', text)).toBe(broker)
})
