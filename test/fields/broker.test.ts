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
  [
    'Bureau Tolbrug',
    `*Bureau Tolbrug - voor de publieke zaak*\n\n${asked}\n\nTolbrug rekent leveranciers € 2,00 per uur.`,
  ],
  ['Tolbrug Publiek', `Van: Tolbrug Publiek <desk@tolbrug.nl>\n\n${asked}\nFee Tolbrug: 4%\n\nGroet,\nTolbrug Publiek`],
  ['Tolbrug Inhuur', `Tolbrug Inhuur\n\n${asked}\n\nTolbrug Inhuur B.V. · Ede · KvK 12345678`],
  [
    'Tolbrug Sourcing',
    `Posted by Tolbrug Sourcing on 3 May 2027\n\n${asked}\n\nTolbrug charges a fee of 4%.\n\nTolbrug Sourcing B.V., Ede`,
  ],
  ['Nije Tolbrug', `Nije Tolbrug\n\n${asked}\n\nPlatform Nije Tolbrug brengt leveranciers niets in rekening.`],
  ['Tolbrug Flex', `Tolbrug Flex\n\n${asked}\n\nFee Tolbrug Flex: 4%\n\nInhuurdesk Tolbrug Flex`],
  ['Regiehuis Sociaal', `${asked}\n\nElke leverancier mag bij Regiehuis Sociaal twee kandidaten aanbieden.`],
])('the whole name: %s', (broker, text) => {
  expect(fieldOf('broker', text)).toBe(broker)
})

const WISH = 'Voor de gemeente Ede zoeken wij een planner, 24 uur per week. Reageren kan tot 3 mei 2027, 12.00 uur.'

describe('broker: the firm of who sends or signs the message that holds the request', () => {
  test.each([
    ['below the greeting', 'Tolbrug Interim', `${WISH}\n\nGroet,\nFleur\nTolbrug Interim`],
    ['a firm of any name', 'Meander Techniek', `${WISH}\n\nGroet,\nKim Aarts | Matchmaker | Meander Techniek | Gouda`],
    ['a company', 'De Waterlijn B.V.', `${WISH}\n\nHoogachtend,\n\nDe Waterlijn B.V.\nmr. P. van Dam`],
    [
      'below a name and a role',
      'Waterlijn Advies BV',
      `${WISH}\n\nGroet,\nSanne de Wit\nConsultant\nWaterlijn Advies BV`,
    ],
    ['behind the last sentence', 'Tolbrug Interim', `${WISH} Hoor graag. Groet, Jelle, Tolbrug Interim`],
    [
      'a name like its address',
      'Zuiderbrug',
      `Van: Hugo <hugo@zuiderbrug.nl>\nOnderwerp: planner\n\n${WISH}\n\nHugo Klop\nZuiderbrug`,
    ],
    ['a desk with its firm behind', 'Tolbrug Flex', `Van: Sourcing | Tolbrug Flex\nOnderwerp: planner\n\n${WISH}`],
    ['spoken', 'Meanderhuis', `Ja hoi, met Sjoerd van Meanderhuis. ${WISH}`],
    ['spoken, the name first', 'Meanderhuis', `Yvonne hier, Meanderhuis. ${WISH}`],
    [
      'a third firm that collects',
      'Tolbrug Interim',
      `Team,\n\n${WISH} Het staat op het portaal van Tolbrug Interim.\n\nLotte, bidmanager Veldlink Flex`,
    ],
    [
      'the mail below, and not who sends it on',
      'Tolbrug Interim',
      `Fwd: planner\n\nIets voor jullie?\nKarin, Veldlink Detachering\n\nVan: Peter Bos, Tolbrug Interim\nOnderwerp: planner\n\n${WISH}`,
    ],
    [
      'who publishes the mail of the client',
      'Tolbrug Interim',
      `Van: Frits | Tolbrug Interim\nOnderwerp: FW: planner\n\nHieronder een vraag. Reageer via mij voor 3 mei 2027.\n\nVan: Inkoop gemeente Ede\nOnderwerp: planner\n\nDe gemeente Ede zoekt een planner, 24 uur per week.`,
    ],
    [
      'who answers a question above the request',
      'Tolbrug Interim',
      `Dag, zzp mag. Groet, Anouk, Tolbrug Interim\n\n> Van: Peter (Veldlink Flex)\n> Mag het een zzp'er zijn?\n\n>> Van: Tolbrug Interim\n>> ${WISH}`,
    ],
    [
      'an earlier message, told by its heading',
      'Tolbrug Interim',
      `Antwoord van Veldlink Flex: wij kijken ernaar.\n\nEerder bericht van Mila, Tolbrug Interim:\n"${WISH}"`,
    ],
    [
      'a chat',
      'Tandwiel',
      `[10:02] Kees (Tandwiel): ${WISH}\n[10:04] Anna (Veldlink Flex): Ik heb iemand voor 90 euro`,
    ],
  ])('%s', (_, expected, text) => {
    expect(fieldOf('broker', text)).toBe(expected)
  })

  const OWN = 'De gemeente Ede zoekt een planner, 24 uur per week. Reageren kan tot 3 mei 2027, 12.00 uur.'
  test.each([
    ['a bureau within', `Van: Bureau Inhuur\nOnderwerp: planner\n\n${OWN}\n\nGroet,\nBureau Inhuur`],
    ['a department in letters', `${OWN}\n\nP&O zet de aanvraag uit bij de leveranciers.`],
    ['a bare desk', `Van: Inhuurdesk <inhuur@ede.example>\nOnderwerp: planner\n\n${OWN}\n\nInhuurdesk gemeente Ede`],
    ['a part of the client', `${OWN}\n\nGroet,\nHugo Klop\nProgramma Energietransitie`],
    ['colleagues', `Van: Frits (Veldlink Ede)\nAan: Mounir (Veldlink Goes)\n\n${OWN} Regel jij dat?`],
    [
      'who sends on the mail of the client',
      `Fwd: planner\n\nIets voor jullie?\nTim, accountmanager Veldlink Flex, t@veldlink.nl\n\n> Van: Inkoop gemeente Ede\n> ${OWN}`,
    ],
    [
      'who offers in a chat',
      `[10:02] Kees, gemeente Ede: ${OWN}\n[10:04] Anna (Veldlink Flex): Ik heb iemand voor 90 euro`,
    ],
    ['two firms', `Van: Peter, Tolbrug Interim\nOnderwerp: planner\n\n${WISH}\n\nGroet,\nVeldlink Flex`],
    ['what somebody is', `${WISH}\n\nGroet,\nBetty van Wijk\nAccountmanager Publiek, Noord-Holland`],
    ['of which office', `${WISH}\n\nGroet,\nPeter Bos\nCoordinator Inhuur`],
    ['people', `${WISH}\n\nGroet,\nPiet-Jan en Samir`],
  ])('none: %s', (_, text) => {
    expect(fieldOf('broker', text)).toBeNull()
  })
})
