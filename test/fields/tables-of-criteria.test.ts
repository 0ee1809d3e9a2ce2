import { table } from './table.ts'

table('the words of knock-out criteria', ({ knockouts }) => knockouts.map(({ number, text }) => [number, text]), [
  [
    [
      [1, 'Diploma bouwkunde'],
      [2, 'Rijbewijs'],
    ],
    [
      '| Eis | Voldoet |\n|---|---|\n| Diploma bouwkunde | ja/nee |\n| Rijbewijs | ja/nee |',
      'Eisen\tJa/nee\nDiploma bouwkunde\nRijbewijs',
      'Nr.\tEis\tVoldoet\n1\tDiploma bouwkunde\tja/nee\n2\tRijbewijs\tja/nee',
      '| # | Knock-outeis | Bewijs |\n|---|---|---|\n| 1 | Diploma bouwkunde | kopie |\n| 2 | Rijbewijs | kopie |',
      'Eisen\n\n| Nr | Omschrijving | Ja/nee |\n|---|---|---|\n| 1 | Diploma bouwkunde | |\n| 2 | Rijbewijs | |',
      'Eis                   Ja / nee\nDiploma bouwkunde     [ ] ja [ ] nee\nRijbewijs             [ ] ja [ ] nee',
      '| Eis | Toelichting |\n|---|---|\n| E1. Diploma bouwkunde | kopie |\n| E2. Rijbewijs | kopie |\n\nDe gesprekken zijn in mei.',
      'Nr\tSoort\tOmschrijving\n1\tEis\tDiploma bouwkunde\n2\tEis\tRijbewijs\n3\tWens\tRevit',
      'Eisen en wensen\n\n| Nr | Criterium | Eis/wens |\n|---|---|---|\n| 1 | Diploma bouwkunde | eis |\n| 2 | Rijbewijs | eis |\n| 3 | Revit | wens |',
    ],
  ],
  [
    [],
    [
      '| Vraag | Antwoord |\n|---|---|\n| Is een diploma een eis? | ja |\n| Is er een tarief? | nee |',
      '| Onderdeel | Aantal |\n|---|---|\n| Stoelen | 60 |\n| Tafels | 40 |',
    ],
  ],
])

table(
  'the points of scored criteria',
  ({ awards }) => awards.map(({ number, text, points }) => [number, text, points]),
  [
    [
      [
        [1, 'Ervaring met Revit', 60],
        [2, 'Kennis van de Wkb', 40],
      ],
      [
        '| Criterium | Punten |\n|---|---|\n| Ervaring met Revit | 60 |\n| Kennis van de Wkb | 40 |',
        '| Wens | Weging (%) |\n|---|---|\n| Ervaring met Revit | 60% |\n| Kennis van de Wkb | 40% |',
        'Onderdeel\tMax. punten\nA. Ervaring met Revit\t60\nB. Kennis van de Wkb\t40\nTotaal\t100',
        'Gunningscriteria        Punten\nErvaring met Revit      0-60\nKennis van de Wkb       0-40',
        'Nr\tPunten\tSubgunningscriterium\n1\t60\tErvaring met Revit\n2\t40\tKennis van\n\tde Wkb',
      ],
    ],
    [
      [[3, 'Revit', 100]],
      [
        '| Nr | Criterium | Soort | Punten |\n|---|---|---|---|\n| 1 | Rijbewijs | KO | - |\n| 2 | Hbo | KO | - |\n| 3 | Revit | Wens | 100 |',
      ],
    ],
    [
      [
        [1, 'Ervaring met Revit', 60],
        [2, 'Tarief. Hoe lager, hoe meer punten', 40],
      ],
      ['Gunningscriteria\n\n1\tErvaring met Revit\t60\n2\tTarief. Hoe lager, hoe meer punten\t40'],
    ],
    [[], ['| Profiel | Uurtarief |\n|---|---|\n| Junior | 60 |\n| Medior | 80 |']],
  ],
)

table('competences', ({ competences }) => competences, [
  [['Samenwerken', 'Overtuigen'], ['| Competentie | Niveau |\n|---|---|\n| Samenwerken | 3 |\n| Overtuigen | 4 |']],
])

table('what a list of words sums up', ({ knockouts, awards }) => [...knockouts, ...awards].map(({ text }) => text), [
  [['hbo', 'rijbewijs', 'vca'], ['Eisen: hbo, rijbewijs en vca.']],
  [
    ['mbo', 'kennis van Wmo, Jeugdwet en Participatiewet'],
    ['Eisen: mbo, kennis van Wmo, Jeugdwet en Participatiewet.'],
  ],
  [['zorgvuldig', 'snel', 'geestig'], ['Wensen: zorgvuldig, snel en geestig.']],
  [[], ['Gunningscriteria: beste prijs-kwaliteitverhouding.', 'Gunningscriterium: laagste prijs.']],
])

table('points behind a mark', ({ awards }) => awards.map(({ points, tiers }) => [points, tiers.length]), [
  [
    [
      [60, 0],
      [40, 0],
    ],
    [
      'Wensen (totaal 100 punten):\n1) gis: 60\n2) plan: 40',
      'Wensen (totaal 100 punten):\n- gis - 60\n- plan - 40',
      'Wensen (totaal 100 punten):\n- gis = 60\n- plan = 40',
    ],
  ],
  [
    [
      [60, 0],
      [40, 0],
    ],
    ['Gunningscriteria\n1. Ervaring, max. 60 punten:\n   hoe ruimer, hoe beter\n2. Plan, max. 40 punten'],
  ],
])

table(
  'lists below headings of their own',
  ({ knockouts, awards, competences }) => [knockouts.length, awards.length, competences.length],
  [
    [[4, 0, 0], ['Eisen\n1. mbo\n2. rijbewijs\n\nAanvullende eisen\n3. VCA\n4. VOG']],
    [
      [2, 0, 0],
      [
        '-- Harde eisen ----------\n\n• Diploma\n• Rijbewijs\n\n-- Zo kiest u goed ----------\n\nPer bureau één kandidaat.',
        '=== Eisen ===\nDiploma\nRijbewijs\n=== Zo kiest u goed ===\nPer bureau één kandidaat.',
      ],
    ],
    [
      [2, 0, 0],
      [
        '2. Eisen\n2.1 Diploma\n2.2 Rijbewijs\n3. Planning\n3.1 Sluiting volgt.',
        'Eisen: ✔ diploma ✔ rijbewijs',
        '| Eis | Ja | Nee |\n|---|---|---|\n| Diploma | [ ] | [ ] |\n| Rijbewijs | [ ] | [ ] |',
      ],
    ],
    [[0, 0, 2], ['30 TOELICHTING\nEr ligt werk.\n\n40 COMPETENTIES\n- Nauwkeurig\n- Zelfstandig\n\n50 OVERIG\nGeen.']],
    [[0, 0, 3], ['Competenties:\nAnalytisch\nNauwkeurig\nZelfstandig\n\nPlanning\nGesprekken 3 mei']],
  ],
)
