import { describe, expect, test } from 'vitest'
import { fieldOf, oneLine } from '../read.ts'

const rows = (snippets: string[]) => snippets.map((snippet) => [snippet] as const)

describe('a day', () => {
  test.each(
    rows([
      'Startdatum: 1 april 2026',
      'Start: 01-04-2026',
      'Start: woensdag 1 april 2026',
      'Aanvang\t1 apr. 2026',
      "Ingangsdatum: 1 april '26",
      'Start date: April 1, 2026',
      'Start: 2026-04-01',
      'Start: 2026-03-31T22:00:00',
      'Start: per 1 april 2026',
      'Start: uiterlijk 1 april 2026',
      'Looptijd: 1 april 2026 t/m 31 december 2026',
      'Periode: 01/04/2026 - 31/12/2026',
      'De opdracht start op 1 april 2026.',
      'De beoogde startdatum is 1 april 2026.',
      'Je start op 1 april 2026 voor 32 uur per week.',
      'Start per 1 april 2026, 32 uur per week.',
      'Wij zoeken per 1 april 2026 een planner.',
      'Voor een gemeente zijn wij op zoek naar een jurist, 24 uur per week, vanaf 1 april 2026.',
      'De inzet is vanaf 1 april 2026 tot 1 oktober 2026.',
      'De werkzaamheden beginnen op 1 april 2026.',
      'The assignment starts on 1 April 2026.',
      'De uitvoering start op 1 april 2026.',
      'Op 1 april 2026 begint de nieuwe collega.',
      'Op 1 april 2026 start de tijdelijke vervanging.',
      'Starting 1 April 2026 for 6 months.',
      'We are looking for a tester from 1 April 2026.',
      'Opdracht\n\nDe gemeente bouwt een wijk.\nDe start is voorzien op 1 april 2026, na de overdracht.',
      'Opdracht\n\nU bouwt een platform. We zien u graag op 1 april 2026 beginnen.',
      'In Zeist komt per 1 april 2026 plek vrij voor een planner, 16 uur per week.',
      'Start: april 2026\n\nDe opdracht start op 1 april 2026.',
      'Eisen:\n- Je bent per 1 april 2026 beschikbaar',
      'Met ingang van 1 april 2026 zoeken wij een controller.',
      'De gesprekken zijn op 12 maart 2026 en de startdatum is 1 april 2026.',
    ]),
  )('%s', (snippet) => {
    expect(fieldOf('start', snippet), oneLine(snippet)).toEqual({ asap: false, date: '2026-04-01', precision: 'day' })
  })
})

describe('a month', () => {
  test.each(
    rows([
      'Start: april 2026',
      'Start: begin april 2026',
      'Startdatum: medio april 2026',
      'Start: eind april 2026',
      'Startdatum: apr 2026',
      'Start: in april 2026',
      'De opdracht start in april 2026.',
      'De start is voorzien medio april 2026.',
      'Gewenste startdatum: half april 2026',
      'Start: April 2026',
      'The assignment starts in April 2026.',
      'Startdatum: april\nSluitingsdatum: 6 maart 2026',
    ]),
  )('%s', (snippet) => {
    expect(fieldOf('start', snippet), oneLine(snippet)).toEqual({ asap: false, date: '2026-04-01', precision: 'month' })
  })
})

describe('as soon as possible', () => {
  test.each(
    rows([
      'Start: z.s.m.',
      'Start: Z.S.M.',
      'Start: zsm',
      'Startdatum: zo spoedig mogelijk',
      'Startdatum: zo snel mogelijk',
      'Start\tper direct',
      'Start: direct',
      'Start: ASAP',
      'Start date: as soon as possible',
      'Start date: immediately',
      'Start: per omgaande',
      'Start: z.s.m. na gunning',
      'Wij zoeken per direct een jurist.',
      'Voor een gemeente zoeken wij z.s.m. een planner.',
      'De opdracht start zo spoedig mogelijk.',
      'Start z.s.m., 32 uur per week.',
      'Locatie Zeist, per direct, 36 uur in de week.',
      'Zo snel mogelijk starten heeft de voorkeur.',
      'Gezocht: een planner, zo snel mogelijk tot 31-12-2026.',
      'Start: zodra mogelijk',
      'Start is z.s.m.\n\nEisen:\n- Uiterlijk per mei 2026 beschikbaar',
      'We are looking for a tester as soon as possible.',
      'ref. 71\nper direct, 4 maanden, geen verlenging\n36 uur p/w',
      'Planner\nper direct\n36 uur',
      'Ingangsdatum: per ommegaande',
      'Aanvang: op de kortst mogelijke termijn',
    ]),
  )('%s', (snippet) => {
    expect(fieldOf('start', snippet), oneLine(snippet)).toEqual({ asap: true, date: null, precision: null })
  })
})

test.each([
  ['Start: z.s.m., uiterlijk 1 december 2026', { asap: true, date: '2026-12-01', precision: 'day' }],
  ['Start: zo spoedig mogelijk, doch uiterlijk 1 december 2026', { asap: true, date: '2026-12-01', precision: 'day' }],
  ['De opdracht start z.s.m., maar uiterlijk 1 december 2026.', { asap: true, date: '2026-12-01', precision: 'day' }],
  ['Start: asap / december 2026', { asap: true, date: '2026-12-01', precision: 'month' }],
  [
    'De inzet is 24 uur per week, z.s.m., uiterlijk 1 december 2026.',
    { asap: true, date: '2026-12-01', precision: 'day' },
  ],
  [
    'We zoeken per direct, maar uiterlijk per 1 december 2026, een planner.',
    { asap: true, date: '2026-12-01', precision: 'day' },
  ],
  ['Start: week 36 2026', { asap: false, date: '2026-08-31', precision: 'day' }],
  ['Start: wk 36\nSluitingsdatum: 6 juli 2026', { asap: false, date: '2026-08-31', precision: 'day' }],
  ['Start: 1 september\nSluitingsdatum: 2 maart 2026', { asap: false, date: '2026-09-01', precision: 'day' }],
  ['Start: 1 januari\nSluitingsdatum: 2 december 2026', { asap: false, date: '2027-01-01', precision: 'day' }],
  ['Start: 5 maart\nSluitingsdatum: 9 februari 2026', { asap: false, date: '2026-03-05', precision: 'day' }],
])('%s', (snippet, value) => {
  expect(fieldOf('start', snippet)).toEqual(value)
})

describe('no start', () => {
  test.each(
    rows([
      'Start: in overleg',
      'Start: n.t.b.',
      'Start: Q3 2026',
      'Start: derde kwartaal 2026',
      'Het project start op 1 april 2026 met de bouw.',
      'Reageer z.s.m. met je cv.',
      'Reageer z.s.m., uiterlijk 12 januari 2026.',
      'Stuur je cv per direct, uiterlijk 12 januari 2026 om 12.00 uur.',
      'De gesprekken starten op 12 maart 2026.',
      'Sluitingsdatum: 6 maart 2026',
      'De Omgevingswet geldt vanaf 1 januari 2024.',
      'Vanaf 1 januari 2027 wordt het systeem vervangen.',
      'Het tarief wordt per 1 januari 2027 geïndexeerd.',
      'Kandidaten krijgen zo spoedig mogelijk bericht.',
      'De VOG moet zo spoedig mogelijk worden aangevraagd.',
      'Start: 31 april 2026',
    ]),
  )('%s', (snippet) => {
    expect(fieldOf('start', snippet), oneLine(snippet)).toEqual({ asap: false, date: null, precision: null })
  })
})

describe('in the words of mails and other brokers', () => {
  test.each([
    'Het gaat om 2 wijkverpleegkundigen die vanaf 1 november 2026 een halfjaar willen invallen, dus 6 maanden.',
    'Wij zoeken iemand die per 1 november 2026 kan beginnen.',
    'Ingangsdatum 1 november 2026, looptijd zes maanden.',
    'De opdracht vangt aan op 1 november 2026.',
    'De opdracht gaat op 1 november 2026 van start.',
    'De opdracht gaat per 1 november 2026 in.',
    'Ze willen dat je op 1 november 2026 begint.',
    'Je start op 1 november 2026.',
    'Je begint 1 november 2026.',
    'Beginnen kan op 1 november 2026.',
    'De werkzaamheden starten op 1 november 2026.',
    'Start van de werkzaamheden is voorzien op 1 november 2026.',
    'Met ingang van 1 november 2026 zoekt de gemeente Assen een planner.',
    'M.i.v. 1 november 2026 is er behoefte aan een planner.',
    'Per 1 november 2026 hebben wij een planner nodig.',
    'Vanaf 1 november 2026, 32 uur per week.',
    'Het betreft een inzet van 32 uur per week vanaf 1 november 2026 voor 6 maanden.',
    'Opdracht van 1 november 2026 t/m 30 april 2027.',
    '36 uur per week, van 1 november 2026 tot en met 30 april 2027.',
    'Rijkswaterstaat zoekt 1 adviseur, 36u per week,\nvan 1 nov 2026 t/m 30 apr 2027.',
    'Periode 1 november 2026 tot 1 mei 2027.',
    'The role starts on 1 November 2026.',
    'You would start on 1 November 2026.',
    'Kick-off is on 1 November 2026.',
    'The contract begins 1 November 2026.',
    'From 1 November 2026 we need a planner.',
    'Starting November 1, 2026, for six months.',
    'Starting: 1 November 2026',
    'Start: 1 november 2026 (of eerder als dat kan)',
    'Beoogde startdatum is 1 november 2026.',
    'Gewenste startdatum: 1 november 2026',
    'Gewenste ingangsdatum: 1 november 2026',
    'Aanvang: 1 november 2026',
    'Aanvang opdracht: 1 november 2026',
    'Startmoment is 1 november 2026',
    'De kandidaat moet per 1 november 2026 beschikbaar zijn.',
    'Beschikbaar vanaf 1 november 2026 is een vereiste.',
    'Inzet vanaf 1 november 2026.',
    'Planning: start 1 november 2026.',
    'Start is zondag 1 november 2026, looptijd 9 maanden.',
    'Startdatum is 1\nnovember 2026.',
    'De inhuur loopt vanaf 1 november 2026.',
    'Eerste werkdag: 1 november 2026',
    'Eerste werkdag is 1 november 2026.',
    'De eerste dag is 1 november 2026.',
    'Wij zien je graag op 1 november 2026 beginnen.',
    'Kan er iemand op 1 november 2026 aan de slag?',
  ])('start: %s', (snippet) => {
    expect(fieldOf('start', snippet), oneLine(snippet)).toEqual({ asap: false, date: '2026-11-01', precision: 'day' })
  })

  test.each([
    'Start in november 2026.',
    'start medio november 2026, duur 9 maanden',
    'Begin november 2026 moet de planner aan de slag.',
    'De opdracht begint in de loop van november 2026.',
    'vanaf begin november 2026 voor anderhalf jaar.',
    'Starting early November 2026.',
    'We zoeken per november 2026 een planner.',
  ])('start: %s', (snippet) => {
    expect(fieldOf('start', snippet), oneLine(snippet)).toEqual({ asap: false, date: '2026-11-01', precision: 'month' })
  })

  test.each([
    'We zoeken per direct twee verkeerskundigen voor een klus.',
    'Start: zsm',
    'Start zo spoedig mogelijk.',
    'Liefst morgen beginnen, dus zsm.',
    'Startdatum: per direct',
    'Zo snel mogelijk starten.',
    'Zij zoeken zo snel mogelijk een planner.',
    'Ze kunnen per direct aan de slag.',
    'ASAP start',
    'Start date: immediately',
    'Start: direct',
    'De start is zo snel als mogelijk.',
    'Spoed! Start per omgaande.',
    'Aanvang z.s.m.',
    'Beschikbaarheid: per direct',
    'We need someone as soon as possible.',
    'Ingangsdatum: z.s.m. in overleg',
    'Je kunt direct beginnen.',
    'Startdatum: zo spoedig mogelijk na gunning',
  ])('start: %s', (snippet) => {
    expect(fieldOf('start', snippet), oneLine(snippet)).toEqual({ asap: true, date: null, precision: null })
  })

  test.each([
    'Heb je direct iemand beschikbaar? Reageer zo snel mogelijk.',
    'Reageer zo spoedig mogelijk.',
    'De gemeente Meierijstad bestaat sinds 1 januari 2017.',
    'Vanaf 1 januari 2027 gelden nieuwe tarieven.',
    'Het nieuwe schooljaar start op 1 september 2026.',
    'Reacties vanaf 1 november 2026 nemen we niet mee.',
    'Het project is gestart in maart 2025.',
    'Let me know asap if you have someone!',
    'Laat me z.s.m. weten of je iemand hebt.',
    'De markt start op 3 mei 2027 om negen uur.',
    'Op 3 mei 2027 begint de nieuwe dienstregeling.',
    'Onze campagne begint op 3 mei 2027.',
    'Inschrijving start 3 mei 2027.',
    'De gemeente start op 3 mei 2027 met betaald parkeren.',
  ])('start not stated: %s', (snippet) => {
    expect(fieldOf('start', snippet), oneLine(snippet)).toEqual({ asap: false, date: null, precision: null })
  })
})
