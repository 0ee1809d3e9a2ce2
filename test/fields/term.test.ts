import { describe, expect, test } from 'vitest'
import { fieldOf, oneLine } from '../read.ts'

describe('the end is the last day that the text names', () => {
  test.each([
    'Einddatum: 31 december 2026',
    'Einddatum: 31-12-2026',
    'Duur: tot 31 december 2026',
    'Duur: 31 december 2026 maanden',
    'Duur: t/m 31 december 2026',
    'Looptijd: 1 april 2026 t/m 31 december 2026',
    'Looptijd: 1 april t/m 31 december 2026',
    'Periode: 01/04/2026 - 31/12/2026',
    'Periode: 01/04/2026-31/12/2026',
    'End date: December 31, 2026',
    'Einddatum: december 2026',
    'Einddatum: eind december 2026',
    'Duur: t/m december 2026',
    'De opdracht loopt tot en met 31 december 2026.',
    'De inzet is van 1 april 2026 tot 31 december 2026.',
    'De opdracht start op 1 april 2026 en loopt tot 31 december 2026.',
    'De opdracht duurt tot 31 december 2026.',
    'De opdracht eindigt op 31 december 2026.',
    'The assignment runs until 31 December 2026.',
    'Gezocht: een planner, zo snel mogelijk tot 31-12-2026.',
    'De opdracht loopt in ieder geval t/m eind december 2026.',
    'We zoeken vanaf 1 april 2026 t/m 31 december 2026 een planner.',
  ])('%s', (snippet) => {
    expect(fieldOf('end', snippet), oneLine(snippet)).toBe('2026-12-31')
  })
})

test.each([
  'Duur: 6 maanden',
  'Startdatum: 1 april 2026',
  'Reageren kan tot 6 maart 2026.',
  'Vragen kunnen tot 6 maart 2026 worden gesteld.',
  'Het project loopt tot 31 december 2030.',
  'Het contract kan worden verlengd tot 31 december 2027.',
  'Eind 2026 is de nieuwe organisatie gereed.',
])('no end: %s', (snippet) => {
  expect(fieldOf('end', snippet)).toBeNull()
})

describe('the term in whole months', () => {
  test.each([
    ['Duur: 6 maanden', 6],
    ['Duur: 6 maanden maanden', 6],
    ['Duur\tzes maanden', 6],
    ['Looptijd: 6 mnd', 6],
    ['Looptijd: circa 6 maanden', 6],
    ['Duur: 6 maand(en)', 6],
    ['Duur: half jaar', 6],
    ['Duur: een half jaar', 6],
    ['Duur: 26 weken', 6],
    ['Duur: 6 maanden met optie op verlenging', 6],
    ['Duur: 6 maanden + 2 x 3 maanden', 6],
    ['Duur: 6 + 6 maanden', 6],
    ['Duration: 6 months', 6],
    ['Duration: 6-month contract', 6],
    ['Duur: initieel 6 maanden, verlenging mogelijk', 6],
    ['Duur: 1 jaar', 12],
    ['Duur: een jaar', 12],
    ['Duur: 52 weken', 12],
    ['Duur: anderhalf jaar', 18],
    ['Duur: 1,5 jaar', 18],
    ['Duur: 2 jaar', 24],
    ['Duur: 2x een jaar met een maximum van 24 maanden', 24],
    ['Duur: 5 jaar met optie tot verlenging', 60],
    ['Looptijd: 1 januari 2026 t/m 31 december 2026', 12],
    ['Looptijd: 1 januari 2026 tot 1 januari 2027', 12],
    ['Startdatum: 1 september 2026\nEinddatum: 1 juli 2027', 10],
    ['Start: mei 2026\nDuur: tot 1 mei 2028 maanden', 24],
    ['Start: mei 2026\nEinddatum: december 2026', 8],
    ['Startdatum: 15 april 2026\nEinddatum: 14 oktober 2026', 6],
    ['De opdracht duurt 6 maanden.', 6],
    ['De duur van de opdracht is 6 maanden.', 6],
    ['Het gaat om een opdracht van 6 maanden.', 6],
    ['Wij zoeken voor een periode van 6 maanden een jurist.', 6],
    ['Wij zoeken een jurist voor 6 maanden.', 6],
    ['Looptijd is in eerste instantie 6 maanden, met kans op verlenging.', 6],
    ['Het betreft een inhuur voor de duur van 6 maanden met een optie tot verlenging van 2 x 6 maanden.', 6],
    ['The assignment is for 6 months with a possible extension of 3 months.', 6],
    ['We offer a 6 months contract.', 6],
    [
      'Our client is looking for a tester for an initial period of 6 months, with the option to extend by 2 x 3 months.',
      6,
    ],
  ] as const)('%s', (snippet, months) => {
    expect(fieldOf('durationMonths', snippet), oneLine(snippet)).toBe(months)
  })
})

test.each([
  'Duur: 16 weken',
  'Duur: 4 weken',
  'Duur: 6 tot 9 maanden',
  'Duur: in overleg',
  'Duur: tot 1 juli 2027 maanden',
  'Startdatum: 12 januari 2026\nEinddatum: 31 december 2026',
  'Start: z.s.m.\nEinddatum: 31 december 2026',
  'Minimaal 6 maanden ervaring als jurist.',
  'Je hebt in de afgelopen 6 maanden een vergelijkbare opdracht gedaan.',
  'De opzegtermijn is 1 maand.',
  'De VOG is niet ouder dan 3 maanden.',
  'Na 12 maanden kan de kandidaat kosteloos worden overgenomen.',
  'Verlenging is mogelijk met 6 maanden.',
  'Optie verlenging: 6 maanden',
])('no whole months: %s', (snippet) => {
  expect(fieldOf('durationMonths', snippet), oneLine(snippet)).toBeNull()
})
