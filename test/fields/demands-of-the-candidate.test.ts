import { describe, expect, test } from 'vitest'
import { recordOf } from '../read.ts'

type Read = ReturnType<typeof recordOf>

function table(title: string, read: (record: Read) => unknown, rows: [unknown, string[]][]) {
  describe(title, () => {
    for (const [want, texts] of rows) {
      test.each(texts.map((text) => [text.replaceAll('\n', ' / '), text]))(`${JSON.stringify(want)}: %s`, (_, text) => {
        expect(read(recordOf(text))).toEqual(want)
      })
    }
  })
}

table('education', ({ education }) => education, [
  [
    'HBO',
    [
      'Gemeente Almelo\nOpdrachtnummer BW-4475\n\nJe behandelt aanvragen van inwoners. Hbo werk- en denkniveau.\n\nOmvang: 24 uur per week',
      'Je hebt hbo gedaan',
      'hbo-achtergrond',
      'Opleiding en ervaring: hbo bouwkunde, 5 jaar ervaring',
      'Liefst wo, maar hbo is ook goed.',
      'Minimaal hbo (wo is een plus).',
      'HBO vereist; MBO alleen met 10 jaar ervaring',
    ],
  ],
  [
    null,
    [
      'Je begeleidt jongeren van het mbo naar werk.',
      'Opdracht bij een hbo-instelling in Zwolle.',
      'Je bent de gesprekspartner van mbo, hbo en wo in de regio.',
      'Kosten opleiding: voor rekening leverancier',
      'Er is budget voor een opleiding op wo-niveau.',
      'De vorige consulent had alleen mbo.',
      'Bij de universiteit van Twente loopt een onderzoek.',
    ],
  ],
  ['WO', ['wo-geschoold of vergelijkbaar door ervaring']],
  ['MBO', ['Mbo+ met veel ervaring volstaat']],
])

table('certificates', ({ certificates }) => certificates, [
  [
    ['VCA'],
    [
      'Waar letten wij op\nOpleiding: minimaal mbo niveau 4.\nJe hebt met een roosterpakket gewerkt.\nBij aanvang moet een geldig VCA-certificaat aanwezig zijn.',
      'Aanvullend\nDe kandidaat moet een geldig VCA-diploma hebben.',
      'Overige voorwaarden\nVCA is verplicht.',
      'Wat ga je doen\nJe houdt toezicht op de bouw. VCA is verplicht.',
    ],
  ],
  [
    [],
    [
      'Wat ga je doen\nJe controleert of aannemers een VCA-certificaat hebben.',
      'Je controleert VCA-certificaten van aannemers.',
    ],
  ],
  [['BHV'], ['BHV is gewenst maar VCA ook; nee: BHV is verplicht.']],
])

table('positions', ({ positions }) => positions, [
  [1, ['Max 2 kandidaten per leverancier, ze hebben er ook maar één nodig']],
])

table('shortlist', ({ shortlist }) => [shortlist.cvs, shortlist.invited], [
  [[5, 3], ["Lijn Drie legt vijf cv's voor, daarvan nodigt de klant er drie uit."]],
])

table('registrations', ({ registrations }) => registrations, [
  [
    ['BIG'],
    [
      'Gemeente Almelo\nOpdrachtnummer BW-4475\n\nEen BIG-registratie is vereist.',
      'Als verpleegkundige sta je in het BIG-register.',
    ],
  ],
  [
    [],
    [
      'Over ons\nOnze artsen hebben een BIG-registratie.',
      'Je beoordeelt of zorgaanbieders SKJ-geregistreerd personeel inzetten.',
      'Je bewaakt de SKJ-registratie van het team.',
      'BIG-registratie: n.v.t.',
    ],
  ],
  [
    ['SKJ'],
    [
      'Je hebt een SKJ-registratie en begeleidt gezinnen.',
      'SKJ-registratie verplicht, Wmo-ervaring gewenst.',
      'Eisen\n- geregistreerd jeugdprofessional (SKJ)',
      'Eis: SKJ (of in aanvraag)',
    ],
  ],
])

table('languages', ({ languages }) => languages.map(({ language, level }) => `${language} ${level}`), [
  [
    ['nl null'],
    [
      'Gemeente Almelo\nOpdrachtnummer BW-4475\n\nNederlands is een vereiste.',
      'Je spreekt en schrijft goed Nederlands',
      'beheerst het Nederlands uitstekend',
    ],
  ],
  [['en C1'], ['English: C1']],
  [
    [],
    [
      'Spreekt je kandidaat ook Turks? Dat is handig.',
      'Onze inwoners spreken 60 talen, waaronder Turks en Arabisch.',
      'Rapportage in het Engels (door vertaalbureau)',
      'Franse en Duitse collega’s bellen weleens.',
      'De website is ook in het Engels beschikbaar.',
    ],
  ],
  [['nl B1'], ['Minimaal taalniveau B1 Nederlands']],
  [['en null'], ['Goede kennis van het Engels is vereist']],
])

table('cv', ({ cv }) => [cv.maxPages, cv.language, cv.references], [
  [
    [null, null, 2],
    [
      'Eisen\n- hbo\n- twee referenties van vergelijkbare opdrachten',
      'minimaal 2 referenties (naam en telefoonnummer)',
    ],
  ],
  [
    [null, null, null],
    [
      'Referentie: 2026-114',
      'Ons kenmerk/referentie 3',
      'De referentie mag niet ouder zijn dan 5 jaar',
      'V: Zijn er 2 referenties nodig?\nA: Nee, hoeft niet.',
      'Het plan telt maximaal 3 pagina’s, het cv is vrij.',
      'Offerte van maximaal 5 pagina’s inclusief cv',
    ],
  ],
  [[null, null, 3], ['Referenties: minimaal 3']],
  [[2, null, null], ['Motivatie (1 A4) en cv (2 A4)']],
  [[4, 'nl', null], ['CV-eisen: Nederlands, max. 4 pag.']],
])
