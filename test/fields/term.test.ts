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

describe('in the words of mails and other brokers', () => {
  test.each([
    'voor 6 maanden',
    'Het gaat om 3 à 4 dagen per week, voor 6 maanden.',
    'We zoeken een planner voor 6 maanden.',
    'We zoeken een planner voor een half jaar.',
    'Het gaat om 2 wijkverpleegkundigen die vanaf 1 november 2026 een halfjaar willen invallen, dus 6 maanden.',
    '36 uur per week, een halfjaar lang.',
    'De opdracht duurt een halfjaar.',
    'Duur is 6 mnd',
    'duur zes maanden',
    'Start is 1 mei 2027, eerst voor 6 maanden; daarna kan er nog 2 x 3 maanden verlengd worden.',
    'start per 1 december 2026, 36 uur per week, for 6 months, and they may extend it 2 x 6 maanden after that.',
    'The assignment is for six months.',
    'It is a six-month assignment.',
    'a 6 month contract',
    '6 months initially',
    'Initial term: 6 months',
    'De opdracht start op 1 november 2026 en loopt 6 maanden.',
    'Start is maandag 2 november 2026, looptijd 6 maanden.',
    "De klus duurt zo'n 6 maanden.",
    'Duur: ca. 6 mnd.',
    '6 maanden met optie tot verlenging, 32 uur per week.',
    '32 uur per week, 6 maanden',
    'Inzet: 32 uur per week gedurende 6 maanden',
    'gedurende zes maanden, 24 uur per week',
    'Het betreft een tijdelijke opdracht van 6 maanden.',
    'Het gaat om een opdracht van een half jaar',
    'een klus van een halfjaar',
    'Opdracht voor minimaal 6 maanden',
    'Contractperiode 6 maanden',
    'Looptijd (in maanden): 6',
    'Duur in maanden: 6',
    'Duur (maanden)\t6',
    'Aantal maanden: 6',
    'Opdrachtduur: 6 maanden',
    'Verwachte duur: 6 maanden',
    'De verwachte doorlooptijd is 6 maanden.',
    'Ingangsdatum: per direct\nLooptijd: 26 februari 2027 tot 26 augustus 2027',
    'Doorlooptijd: 6 maanden',
    'Het contract loopt zes maanden.',
    'We verwachten dat de opdracht zes maanden duurt.',
    'For the duration of 6 months',
    'Length: 6 months',
    'Contract length: 6 months',
    'Initieel 6 maanden, daarna verlenging mogelijk.',
    'In eerste instantie voor 6 maanden.',
    'voor de komende zes maanden',
    'voor de eerste 6 maanden, 32 uur per week',
    'twee kwartalen',
    'Duur: 2 kwartalen',
    'Termijn: 6 maanden',
    'vanaf begin oktober 2026 voor een halfjaar.',
    'Je wordt voor zes maanden ingehuurd.',
    'Ze zoeken een vervanger voor zes maanden.',
    'vervanging wegens zwangerschapsverlof, 6 maanden',
  ])('durationMonths: %s', (snippet) => {
    expect(fieldOf('durationMonths', snippet), oneLine(snippet)).toEqual(6)
  })

  test.each([
    'vanaf begin oktober 2026 voor anderhalf jaar.',
    'De opdracht duurt anderhalf jaar.',
    'Looptijd: anderhalf jaar',
    'Looptijd: 1,5 jaar',
    'een opdracht van achttien maanden',
    '18 mnd',
    'Looptijd 18 maanden, daarna optie',
    'Looptijd: 1½ jaar',
  ])('durationMonths: %s', (snippet) => {
    expect(fieldOf('durationMonths', snippet), oneLine(snippet)).toEqual(18)
  })

  test.each([
    'Looptijd: negen maanden',
    'Duur: drie kwartalen',
    'Duur: driekwart jaar',
    'duur 9 maanden, 4 dagen per week',
    'voor de duur van negen maanden',
    'nine months',
    'Het gaat om negen maanden.',
  ])('durationMonths: %s', (snippet) => {
    expect(fieldOf('durationMonths', snippet), oneLine(snippet)).toEqual(9)
  })

  test.each([
    'De opdracht start op 1 november 2026 en loopt 12 maanden. Er is een optie op 2 x 6 maanden verlenging.',
    'voor een jaar',
    'Het is een opdracht voor een jaar.',
    'Duur: één jaar',
    'Duur: 1 jaar (met optie op verlenging)',
    'De opdracht duurt 1 jaar.',
    'Looptijd twaalf maanden',
    'for one year',
    'a one-year contract',
    'a 12-month assignment',
    'a period of twelve months',
  ])('durationMonths: %s', (snippet) => {
    expect(fieldOf('durationMonths', snippet), oneLine(snippet)).toEqual(12)
  })

  test.each([
    'De subsidie loopt 12 maanden.',
    'De inzet is 32 tot 36 uur per week gedurende de eerste drie maanden.',
    'Voor de opdracht maak je een beheerplan voor tien jaar.',
    'Het all-in uurtarief is € 76,00 exclusief btw gedurende de eerste 12 maanden en daarna € 78,50.',
    'minimaal 12 maanden ervaring',
    'De afgelopen 6 maanden werkte het team thuis.',
    'De opzegtermijn is 1 maand.',
    'Na 6 maanden wordt het tarief geïndexeerd.',
    'Het traject met de inwoners duurt 18 maanden.',
    'De proefperiode is 2 maanden.',
    'Het cv is niet ouder dan 6 maanden.',
    'verlenging van 6 maanden is mogelijk',
    'Een VOG niet ouder dan 6 maanden.',
    'De komende vier jaar is daar € 74 miljoen mee gemoeid.',
    'Vorig jaar hebben we hier € 310.000 omgezet.',
    'Maandelijks rapporteren, elke 3 maanden een evaluatie.',
    'Het team bestaat al 12 jaar.',
    'De organisatie werkt met plannen voor 4 jaar.',
    'U kunt uw factuur binnen 1 maand indienen.',
    'Afgestudeerd in de laatste 2 jaar.',
    'Voor kandidaten met 2 jaar ervaring.',
    'kosteloze overname na 12 maanden',
  ])('durationMonths not stated: %s', (snippet) => {
    expect(fieldOf('durationMonths', snippet), oneLine(snippet)).toEqual(null)
  })

  test.each([
    'De opdracht loopt van 1 oktober 2026 t/m 31 juli 2027.',
    'Je bent nodig van 1 oktober 2026 t/m 31 juli 2027.',
    'Looptijd t/m 31 juli 2027.',
    'De opdracht loopt door tot en met 31 juli 2027.',
    'Einde opdracht: 31 juli 2027',
    'Einde: 31 juli 2027',
    'De inzet eindigt 31 juli 2027.',
    'tot en met juli 2027, 32 uur per week',
    'Contract until 31 July 2027.',
    'Runs through 31 July 2027',
    'The assignment ends 31 July 2027.',
    'inzet t/m 31-07-2027',
    'Geplande einddatum is 31 juli 2027.',
    'Start 1 oktober 2026 en einde 31 juli 2027.',
    'Inzet tot en met uiterlijk 31 juli 2027.',
    'Het contract wordt aangegaan tot en met 31 juli 2027.',
    'De periode is 1 oktober 2026 tot en met 31 juli 2027.',
    'De inhuurperiode loopt tot 31 juli 2027',
    'De werkzaamheden duren tot en met 31 juli 2027.',
    'Je blijft tot en met 31 juli 2027.',
    'We huren in tot en met 31 juli 2027.',
    'zoeken wij tot en met 31 juli 2027 een planner.',
    'Voor de periode oktober 2026 t/m juli 2027 zoeken wij een planner.',
  ])('end: %s', (snippet) => {
    expect(fieldOf('end', snippet), oneLine(snippet)).toEqual('2027-07-31')
  })

  test.each([
    'De bouw loopt tot 31 juli 2027.',
    'Het programma eindigt op 31 december 2027.',
    'De collega is tot 31 juli 2027 met verlof.',
    'De subsidie eindigt 31 juli 2027.',
    'De cao loopt tot 31 december 2026.',
    'De raamovereenkomst loopt tot 31 december 2028.',
    'Verlenging is mogelijk tot 31 december 2027.',
    '€ 38 miljoen tot en met 2032',
    'De reactietermijn eindigt op 8 oktober 2026 om 12.00 uur.',
  ])('end not stated: %s', (snippet) => {
    expect(fieldOf('end', snippet), oneLine(snippet)).toEqual(null)
  })
})
