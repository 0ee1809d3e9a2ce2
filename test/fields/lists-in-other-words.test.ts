import { table } from './table.ts'

table('knockouts', ({ knockouts }) => knockouts.map(({ number, text }) => `${number} ${text}`), [
  [
    ['1 hbo', '2 rijbewijs B', '3 drie jaar ervaring'],
    [
      'Eisen          - hbo\n               - rijbewijs B\n               - drie jaar ervaring',
      'Eisen: hbo\n       rijbewijs B\n       drie jaar ervaring\nZzp: ja',
    ],
  ],
  [
    ['1 hbo', '2 rijbewijs B'],
    ['Eisen:  - hbo\n        - rijbewijs B\nZzp: ja', 'De eisen: hbo en rijbewijs B.'],
  ],
  [
    ['1 Basisarts met BIG-registratie.', '2 Ten minste een jaar ervaring.'],
    ['D2 Eisen   1. Basisarts met BIG-registratie.\n           2. Ten minste een jaar ervaring.\nD3 Zzp     mogelijk'],
  ],
  [
    ['1 Een hbo-diploma', '2 Drie jaar ervaring'],
    ['Eisen (niet voldoen is afvallen)\nNr | Eis\n 1 | Een hbo-diploma\n 2 | Drie jaar ervaring'],
  ],
  [
    ['1 Hbo', '2 Drie jaar ervaring'],
    ['Wat vragen wij\nJe ontwerpt kruispunten en bespreekt ze met bewoners.\n\nEisen\n1. Hbo\n2. Drie jaar ervaring'],
  ],
  [
    ['1 Hbo werk- en denkniveau.', '2 Twee jaar ervaring.'],
    ['Dit breng je mee\n1. Hbo werk- en denkniveau.\n2. Twee jaar ervaring.'],
  ],
  [['1 hbo', '2 vijf jaar ervaring', '3 rijbewijs B'], ['Harde eisen zijn: hbo, vijf jaar ervaring en rijbewijs B.']],
  [['1 hbo', '2 vijf jaar ervaring'], ['Knock-outs: (1) hbo; (2) vijf jaar ervaring.']],
  [
    ['1 Hbo-diploma', '2 Drie jaar ervaring'],
    [
      'Geschiktheid\n\nEen offerte die niet aan onderstaande eisen voldoet, valt af.\n1. Hbo-diploma\n2. Drie jaar ervaring',
      '3   Knock-outcriteria\n\nInschrijvingen die niet aan onderstaande knock-outcriteria voldoen, leggen wij weg.\n\n1.  Hbo-diploma\n2.  Drie jaar ervaring',
      'Eisen:\n1. Hbo-diploma\n2. Drie jaar ervaring\n\n4. Voor alle percelen\nDe tarieven zijn exclusief btw.',
      'Lees de eisen goed door: vorige keer vielen er twee af, en dat is zonde.\n\nEisen\n- Hbo-diploma\n- Drie jaar ervaring',
      'Waaraan voldoet men? (knock-out)\n- Hbo-diploma\n- Drie jaar ervaring\n\nWat telt er mee? (100 punten)\n- Plan (60 punten)\n- Gesprek (40 punten)',
    ],
  ],
  [
    [],
    [
      'Uw offerte moet aan de volgende eisen voldoen:\n1. Getekend\n2. Op tijd',
      'Wij stellen hoge eisen aan onze leveranciers: zij leveren op tijd.',
      'Eisen: zie bijlage 1.',
      'Eisen: geen',
      'Taken\n- Vergunningen verlenen\n- Bezwaren behandelen',
      'Wat ga je doen\n- Vergunningen verlenen\n- Bezwaren behandelen',
      'Wij bieden\n- Een leuk team\n- Een laptop',
      'Minimaal: 24 uur per week',
      'Let op: stuur alleen volledige aanbiedingen in.',
      "Eisen aan het cv: maximaal 3 pagina's, Nederlands.",
      'Voorwaarden: betaling binnen 30 dagen',
      'Onze eisen zijn hoog, maar de sfeer is goed.',
    ],
  ],
  [['1 hbo', '2 VCA'], ['Must haves: hbo + VCA']],
  [
    ['1 Hbo', '2 Rijbewijs B'],
    [
      'Eisen\n1. Hbo\n2. Rijbewijs B\nGewenst\n3. Kennis van GIS (60 punten)\n4. Ervaring (40 punten)',
      'Hier moet de kandidaat aan voldoen\n1. Hbo\n2. Rijbewijs B',
      'Zonder dit geen gesprek:\n- Hbo\n- Rijbewijs B',
      'Ondergrens\n- Hbo\n- Rijbewijs B',
      'Minimaal nodig\n1. Hbo\n2. Rijbewijs B',
      'Wat moet je hebben?\n- Hbo\n- Rijbewijs B',
      'Dit moet\n- Hbo\n- Rijbewijs B',
      'Wij vragen het volgende:\n- Hbo\n- Rijbewijs B',
      '*Harde eisen*\n\n* Hbo\n* Rijbewijs B\n\n*Wat wij bieden*\n\n* Laptop',
      'KO-1 Hbo\nKO-2 Rijbewijs B\nW-1 Kennis van GIS (100 punten)',
    ],
  ],
  [
    ['1 Hbo werk- en denkniveau', '2 Drie jaar ervaring'],
    ['<h3>Functie-eisen</h3><ul><li>Hbo werk- en denkniveau</li><li>Drie jaar ervaring</li></ul>'],
  ],
  [
    ['1 Hbo', '2 Ervaring bij een gemeente'],
    [
      '| # | Eis |\n|---|---|\n| 1 | Hbo |\n| 2 | Ervaring bij een gemeente |',
      'Eis 1\nHbo\n\nEis 2\nErvaring bij een gemeente',
      'EIS_1: Hbo\nEIS_2: Ervaring bij een gemeente',
      'Wat we van je vragen:\n✔ Hbo\n✔ Ervaring bij een gemeente',
      'Eisen waaraan de kandidaat moet voldoen:\na. Hbo\nb. Ervaring bij een gemeente',
      'Wat moet iemand kunnen of hebben:\n- Hbo\n- Ervaring bij een gemeente',
      'Must:\n- Hbo\n- Ervaring bij een gemeente\nNice:\n- Kennis van GIS',
    ],
  ],
  [
    ['1 Hbo', '2 Ervaring'],
    ['Eisen:\n- Hbo\n- Ervaring\n\nHier kijken we naar (100 punten):\n- Kennis van GIS (70)\n- Kennis van BIM (30)'],
  ],
  [
    ['1 hbo', '2 minstens vier jaar als planner gewerkt', '3 rijbewijs'],
    ['wat ie moet hebben: hbo, minstens vier jaar als planner gewerkt, rijbewijs'],
  ],
  [
    ['1 hbo', '2 4 jaar ervaring', '3 SKJ'],
    ['Eisen: hbo / 4 jaar ervaring / SKJ', 'eisen = hbo, 4 jaar ervaring en SKJ'],
  ],
  [['1 hbo', '2 4 jaar ervaring'], ['Echt nodig: hbo en 4 jaar ervaring']],
])

table('awards', ({ awards }) => awards.map(({ number, text, points }) => `${number} ${text} ${points}`), [
  [
    ['4 Kennis van GIS 60', '5 Kennis van BIM 40'],
    ['Wensen   4. Kennis van GIS (60 punten)\n         5. Kennis van BIM (40 punten)'],
  ],
  [
    ['3 Kennis van GIS 60', '4 Kennis van BIM 40'],
    ['Wensen\nNr | Wens               | Punten\n 3 | Kennis van GIS     | 60\n 4 | Kennis van BIM     | 40'],
  ],
  [
    ['1 De kandidaat leidt een team. 60', '2 De kandidaat kent GIS. 40'],
    ['Wens 1 (60 punten): De kandidaat leidt een team.\nWens 2 (40 punten): De kandidaat kent GIS.'],
  ],
  [
    [],
    [
      'Je vindt het leuk om op pad te zijn en bent goed in: luisteren, grenzen stellen, rapporteren.',
      'Bij gelijke score wint de laagste prijs.',
      'De wensen van de bewoners staan centraal: rust, groen en ruimte.',
      'Gewenst: start per 1 maart',
      'Gewenste startdatum: 1 maart 2027',
    ],
  ],
  [['1 kennis van GIS null'], ['Pre: kennis van GIS']],
  [
    ['1 Kennis van GIS 60', '2 Ervaring bij een gemeente 40'],
    [
      'Gunningscriteria\nKennis van GIS: 60 punten\nErvaring bij een gemeente: 40 punten',
      'Wij beoordelen op:\n- Kennis van GIS, 60 punten\n- Ervaring bij een gemeente, 40 punten',
      'Wensen (100 punten te verdelen)\n1. Kennis van GIS [60]\n2. Ervaring bij een gemeente [40]',
    ],
  ],
  [
    ['1 Kennis van GIS 60', '2 Ervaring 40'],
    [
      'Wensen\n1. Kennis van GIS = 60 pt\n2. Ervaring = 40 pt',
      'Wensen\n1. Kennis van GIS (60%)\n2. Ervaring (40%)',
      'Wensen\n1. Kennis van GIS (levert 60 punten op)\n2. Ervaring (levert 40 punten op)',
      'Wensen: 1. Kennis van GIS (60 punten) 2. Ervaring (40 punten)',
    ],
  ],
  [
    ['3 Kennis van GIS 60', '4 Ervaring 40'],
    ['Eisen\n1. Hbo\n2. Rijbewijs B\nGewenst\n3. Kennis van GIS (60 punten)\n4. Ervaring (40 punten)'],
  ],
  [
    ['1 Plan van aanpak 60', '2 Interview 40'],
    [
      'Gunningscriteria\n1. Plan van aanpak (60 punten)\n   Uitstekend: 60 punten\n   Goed: 40 punten\n2. Interview (40 punten)\n   Uitstekend: 40 punten\n   Goed: 20 punten',
      'Gunningscriteria:\n| Criterium | Weging |\n| --- | --- |\n| Plan van aanpak | 60% |\n| Interview | 40% |',
    ],
  ],
  [
    ['3 Kennis van GIS null'],
    [
      'Must:\n- Hbo\n- Ervaring bij een gemeente\nNice:\n- Kennis van GIS',
      'Eisen:\n- Hbo\n- Ervaring\nPluspunten zijn:\n- Kennis van GIS',
      'Eisen:\n- Hbo\n- Ervaring\nHet is mooi als je ook hebt:\n- Kennis van GIS',
      'Eisen:\n- Hbo\n- Ervaring\nFijn, maar niet nodig:\n- Kennis van GIS',
      'Eisen:\n- Hbo\n- Ervaring\nStreepje voor als je:\n- Kennis van GIS',
    ],
  ],
  [
    ['3 Kennis van GIS 70', '4 Kennis van BIM 30'],
    ['Eisen:\n- Hbo\n- Ervaring\n\nHier kijken we naar (100 punten):\n- Kennis van GIS (70)\n- Kennis van BIM (30)'],
  ],
  [['1 Interview 100'], ['Gunningscriterium: Interview (100 punten)']],
  [['1 Prijs 40', '2 Kwaliteit 60'], ['Gunning\nPrijs: 40 punten\nKwaliteit: 60 punten']],
])

table('competences', ({ competences }) => competences, [
  [
    ['luisteren', 'grenzen stellen', 'rapporteren'],
    ['Je vindt het leuk om op pad te zijn en bent goed in: luisteren, grenzen stellen, rapporteren.'],
  ],
  [
    ['Samenwerken', 'Zelfstandig'],
    ['III.4 Competenties\n- Samenwerken\n- Zelfstandig\n\nIII.5 Uitvoering door een zelfstandige\nDat mag.'],
  ],
  [['Nauwkeurig', 'Klantgericht'], ['H. COMPETENTIES\n- Nauwkeurig\n- Klantgericht\n\nI. AANLEVEREN\n- cv\n- VOG']],
  [['Accuraat', 'Flexibel', 'Hulpvaardig'], ['Persoonlijkheid\nAccuraat, Flexibel, Hulpvaardig']],
  [['verbindend', 'daadkrachtig'], ['Besproken competenties:\n- verbindend\n- daadkrachtig']],
  [
    ['Analytisch', 'Zelfstandig'],
    [
      'Eigenschappen: Analytisch en Zelfstandig',
      'Competenties\nAnalytisch\nZelfstandig',
      'Gedrag\n• Analytisch\n• Zelfstandig',
    ],
  ],
  [[], ['Je werkt zelfstandig en analytisch.']],
  [
    ['Resultaatgericht', 'Communicatief vaardig'],
    [
      'Competenties:\n1. Resultaatgericht\n2. Communicatief vaardig',
      'Gevraagde competenties: Resultaatgericht; Communicatief vaardig.',
    ],
  ],
  [
    ['Daadkrachtig', 'Verbindend'],
    ['Je bent:\n- Daadkrachtig\n- Verbindend', '## Persoonlijke kenmerken\n- Daadkrachtig\n- Verbindend'],
  ],
  [
    ['Plannen en organiseren', 'Samenwerken'],
    ['Competenties\n- Plannen en organiseren\n- Samenwerken', 'Competenties: Plannen en organiseren, Samenwerken'],
  ],
])

table('conflicts', ({ conflicts }) => conflicts.map(({ code }) => code), [
  [
    ['points-not-100'],
    [
      'Wensen\n1. Kennis van GIS (60 punten)\n2. Ervaring (30 punten)',
      'Wensen, te verdelen 100 punten\n1. Kennis van GIS (60 punten)\n2. Ervaring (30 punten)',
    ],
  ],
  [
    [],
    [
      'Wensen (totaal 90 punten)\n1. Kennis van GIS (60 punten)\n2. Ervaring (30 punten)',
      'Wensen (samen 90)\n1. Kennis van GIS (60 punten)\n2. Ervaring (30 punten)',
      'Wensen\n1. Kennis van GIS (40 punten)\n2. Ervaring (30 punten)\nDe prijs telt voor 30 punten.',
      'Wensen\n1. Kennis van GIS (40 punten)\n2. Ervaring (30 punten)\n\nPrijs: 30 punten',
      'Wensen\n1. Kennis van GIS\n2. Ervaring',
      'Wensen\n1. Kennis van GIS (60 punten)\n2. Ervaring',
      'Wensen: in totaal zijn 70 punten te behalen\n1. Kennis van GIS (40 punten)\n2. Ervaring (30 punten)',
      'Zzp (ja/nee): nee',
      'Kunt u aangeven of dit kan (ja/nee)?',
      '[Reageer op deze opdracht] [Bewaar] [Deel]',
      'Vul uw cv in het format in.',
      '[intern] niet delen',
      'Onderwerp: [EXTERN] aanvraag jurist',
      'Zie de website [www.gemeente.nl]',
      'Tel: 06-xxxxxxxx',
    ],
  ],
  [
    ['template-leftover'],
    [
      'Tarief: [tarief invullen]',
      'Zzp: ja/nee',
      'Start: dd-mm-jjjj',
      'Contact: <naam contactpersoon>',
      'De opdracht start op ........',
      '{{functie}} gezocht',
      'Fee: € x,xx per uur',
      'Lorem ipsum dolor sit amet',
      'Vul hier de omschrijving in',
      'Kies een item.',
      'Klik of tik om tekst in te voeren.',
      '[optioneel: alleen bij Europese aanbesteding opnemen]',
      'Projectcode: XXXX',
    ],
  ],
])
