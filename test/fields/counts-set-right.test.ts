import { table } from './table.ts'

const week = (min: number, max = min) => ({ min, max })

table('hoursPerWeek', ({ hoursPerWeek }) => hoursPerWeek, [
  [
    week(28),
    [
      'Uren: 36. Nee, 28',
      'Uren per week: niet 36 maar 28',
      'Uren: 36 (moet zijn 28)',
      'Uren per week: 36\nCorrectie: het aantal uren is 28.',
      'De inzet is 36 uur per week. Nee, 28.',
      'Vraag 2: Is het aantal uren 36?\nAntwoord: nee, 28.',
      'Vraag 4: Klopt het dat de inzet 28 uur per week is? Antwoord: ja, dat klopt.',
      '28 uur minimaal',
    ],
  ],
  [
    week(24, 32),
    [
      'Inzet van drie dagen per week, vier mag ook.',
      'De inzet is 3 dgn p/w, kan ook vier.',
      'De omvang is 24 uur per week, 32 kan ook.',
      'Uren: 24 (32 mag ook)',
    ],
  ],
  // What else is counted, asked or wished.
  [
    week(36),
    [
      'Uren: 36. Nee, 28 kandidaten kunnen wij niet aan.',
      'Uren per week: 36\nVraag 1: Mag onze kandidaat ook 28 uur werken?\nAntwoord: nee.',
      'De inzet is 36 uur per week. Reageren kan ook op 28 oktober.',
      'De inzet is 36 uur per week, 2 dagen thuis mag ook.',
    ],
  ],
  [null, ['V: Hoeveel uur duurt het gesprek?\nA: 1', 'Vraag 1: Is 36 uur bespreekbaar?\nAntwoord: Ja.']],
])

table('positions', ({ positions }) => positions, [
  [
    5,
    [
      'De klant zoekt twee monteurs. Correctie: 5 monteurs.',
      'De klant zoekt twee monteurs, nee wacht, het zijn er vijf.',
      'De klant heeft 2 of meer monteurs nodig... correctie, het worden er vijf.',
      'Planner | Ede | 5 professionals | 36 uur',
      'Het worden er vijf in plaats van twee.\n\n> Opdracht: planner\n> Aantal: 2\n> Uren: 36',
    ],
  ],
  [
    null,
    [
      'Ze willen drie mensen spreken.',
      'De klant wil graag drie kandidaten spreken.',
      'Aantal personen: ……\nUren p/w: 24\nStartdatum: z.s.m.',
    ],
  ],
  [
    2,
    [
      'Ons team telt vijf planners.\n\n> Opdracht: planner\n> Aantal: 2',
      'Wij zoeken twee adviseurs die goed Engels spreken.',
    ],
  ],
])

table('perSupplier', ({ perSupplier }) => perSupplier, [
  [
    1,
    [
      'Het raamcontract staat drie kandidaten per bureau toe, maar nu geldt: één kandidaat per bureau.',
      'Volgens de raamovereenkomst mogen bureaus drie kandidaten aanbieden. Nu geldt: één kandidaat per bureau.',
      'U kunt twee kandidaten aanbieden. Correctie: één kandidaat per leverancier.',
      'Ede | 36 uur | max. 1 kandidaat per lev. | VOG',
      'De klant wil per bureau niet meer dan 1 naam.',
    ],
  ],
  [2, ['Conform de raamovereenkomst mag u per leverancier twee kandidaten aanbieden.']],
  [null, ['U levert maximaal 2 rapporten per maand op.', 'Vermeld één naam van een contactpersoon.']],
])

table('shortlist', ({ shortlist }) => [shortlist.cvs, shortlist.invited], [
  [
    [null, 3],
    [
      'Ze willen drie mensen spreken.',
      'Kandidaten op gesprek: 3',
      'Uitnodiging gesprek: 3 kandidaten',
      'De klant nodigt er altijd drie uit.',
      'Per bureau één kandidaat, en wij nodigen er drie uit.',
      'Drie daarvan komen op gesprek.',
    ],
  ],
  [[5, 2], ["Shortlist: 5 cv's, waarvan 2 op gesprek"]],
  [
    [4, null],
    ["Stuur maximaal twee cv's, dan maak ik er een selectie van vier uit voor de klant.", "Aantal cv's naar klant: 4"],
  ],
  [
    [null, null],
    [
      'Je spreekt wekelijks tien mensen over hun werk.',
      'Zij gaan in gesprek met bewoners en sturen een team van vijf mensen aan.',
      "Stuur maximaal twee cv's naar mij.",
      'Uitnodiging gesprek: 3 november 2026',
    ],
  ],
])

table('workdays', ({ workdays }) => workdays?.join(' ') ?? null, [
  [
    'wed thu fri sat',
    [
      'Rooster: woensdag t/m zaterdag',
      'Werkdagen: ma en di\nCorrectie: de werkdagen zijn woensdag t/m zaterdag.',
      'Werkdagen (wo t/m za): 32 uur',
      'De inzet is 32 uur, wo t/m za, gewoon op de zaak dus thuiswerken zit er niet in',
    ],
  ],
  [
    null,
    [
      'Wij zoeken een planner. Je leidinggevende werkt op maandag, dinsdag en donderdag.',
      'Wij zoeken een planner. Je manager werkt op maandag en dinsdag.',
      'Alle vijf werkdagen is niet nodig voor deze inzet.',
      'Het rooster wordt op maandag gemaakt.',
    ],
  ],
])

table('hybrid', ({ hybrid }) => hybrid, [
  [
    'no',
    [
      'Hybride: ja\nCorrectie: thuiswerken is niet mogelijk.',
      'Thuiswerken is toegestaan. Rectificatie: er wordt volledig op locatie gewerkt.',
    ],
  ],
  ['yes', ['Thuiswerken kan niet. Foutje, thuiswerken mag wel.', 'Je werkt hybride, net als de rest van de afdeling.']],
  [
    'unknown',
    [
      'Wij zoeken een planner. Het team zelf werkt op dinsdag en donderdag vanuit huis.',
      'Ik werk vandaag vanuit huis, dus bel mij mobiel.',
      'Op maandag zit ik thuis te werken; bel me daar.',
      "Werkwijze: Hybride leeromgeving voor nieuwe collega's",
    ],
  ],
])

table('cv', ({ cv }) => [cv.language, cv.references], [
  [
    ['nl', null],
    ['Vraag 3: Mag het cv in het Engels?\nAntwoord: nee, alleen Nederlands.', "Cv: Nederlands, ten hoogste 2 pagina's"],
  ],
  [[null, null], ['Vraag 3: Mag het cv in het Engels?\nAntwoord: nee.']],
  [
    [null, 2],
    ['Referenties in cv: minimaal 2', 'Referenties op het cv: twee', 'Referenties2'],
  ],
])

table('cv.maxPages', ({ cv }) => cv.maxPages, [
  [null, ["Portfolio meesturen (max 10 pagina's), cv los erbij."]],
  [3, ["Cv van max 3 pagina's, portfolio van max 10 pagina's."]],
])
