import { table } from './table.ts'

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
      'Opleiding? Hbo.',
      'Standplaats Almelo · 36 uur per week · 12 maanden · hbo · max. € 92,00',
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
      'Hbo?\nMaakt niet uit.',
      'Wo vrij.',
      'Wo: thuiswerkdag',
      'Ma en wo kantoor',
      'HBO Drechtsteden organiseert de selectie.',
      'De opdracht betreft de samenwerking met het mbo.',
    ],
  ],
  ['WO', ['wo-geschoold of vergelijkbaar door ervaring', 'Wo bestuurskunde of rechten.']],
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
      'VCA? Ja, verplicht.',
    ],
  ],
  [
    [],
    [
      'Wat ga je doen\nJe controleert of aannemers een VCA-certificaat hebben.',
      'Je controleert VCA-certificaten van aannemers.',
      'VCA? Niet nodig.',
      'Zonder VCA kun je ook starten.',
    ],
  ],
  [['BHV'], ['BHV is gewenst maar VCA ook; nee: BHV is verplicht.']],
])

table('positions', ({ positions }) => positions, [
  [
    1,
    [
      'Max 2 kandidaten per leverancier, ze hebben er ook maar één nodig',
      'Gemeente Almelo zoekt een (1) jurist',
      'Het gaat om de inzet van één kwaliteitsmedewerker jeugd ten behoeve van ons team Toegang.',
    ],
  ],
  [2, ['Aantal: 2 (twee)']],
  [3, ['We zoeken drie mensen: een senior en twee medioren.']],
  [
    null,
    [
      'Het gaat om een team van vijf juristen, van wie er twee vertrekken.',
      'Wij hebben er al twee.',
      'Je gaat in gesprek met drie wethouders.',
      'Je werkt in een duo met een ervaren adviseur.',
      'We spreken 4 kandidaten op 3 maart.',
      'Onze twee juristen blijven in te zetten voor de bezwaren.',
      'Eén persoon uit het team is het aanspreekpunt.',
      'Voor vragen: één persoon, Anna de Wit.',
      "Max 2 cv's (3 stuks is te veel).",
      'Het archief telt 2.000 stuks.',
      'Laptop en telefoon: twee stuks.',
      'VOG, diploma: 2 stuks.',
    ],
  ],
])

table('shortlist', ({ shortlist }) => [shortlist.cvs, shortlist.invited], [
  [[5, 3], ["Lijn Drie legt vijf cv's voor, daarvan nodigt de klant er drie uit."]],
  [[null, null], ['Stuur drie voorbeelden van eerder werk.']],
  [[null, 3], ['We nodigen drie kandidaten uit, één wordt gekozen.']],
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
      'Zonder SKJ mag ook.',
    ],
  ],
  [
    ['SKJ'],
    [
      'Je hebt een SKJ-registratie en begeleidt gezinnen.',
      'SKJ-registratie verplicht, Wmo-ervaring gewenst.',
      'Eisen\n- geregistreerd jeugdprofessional (SKJ)',
      'Eis: SKJ (of in aanvraag)',
      'Ook zonder SKJ? Nee, SKJ is verplicht.',
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
      'Het cv op pagina 2 van de bijlage is een voorbeeld.',
      'Kort cv graag. De bijlage telt 10 pagina’s.',
      'Cv past op een A4? Mooi.',
    ],
  ],
  [[null, null, 3], ['Referenties: minimaal 3']],
  [[2, null, null], ['Motivatie (1 A4) en cv (2 A4)']],
  [[4, 'nl', null], ['CV-eisen: Nederlands, max. 4 pag.']],
])

table('perSupplier', ({ perSupplier }) => perSupplier, [
  [1, ['Er mag één persoon worden aangeboden.', 'Draag dan hoogstens één kandidaat voor.']],
  [
    null,
    [
      'U kunt één persoon bellen voor vragen.',
      'De gemeente mag één persoon kiezen.',
      'Graag de twee referenten indienen.',
      'Stuur niet meer dan twee bijlagen.',
      'Geef niet meer dan drie voorbeelden.',
      'Dien twee referenties in.',
    ],
  ],
])

table('knockouts', ({ knockouts }) => knockouts.map(({ number, text }) => `${number} ${text}`), [
  [[], ['Aantal eisen: 4', 'Eisenpakket: wordt nog opgesteld']],
])

table('competences', ({ competences }) => competences, [
  [
    [],
    [
      'Je bent:\n- Beschikbaar per 1 maart en bereid tot reizen door heel het land\n- Hbo-opgeleid met ten minste vijf jaar ervaring',
    ],
  ],
])
