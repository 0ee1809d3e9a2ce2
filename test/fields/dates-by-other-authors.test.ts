import { describe, expect, test } from 'vitest'
import { fieldOf, oneLine, recordOf } from '../read.ts'

const HALF_TEN = { actBy: '2027-05-10T07:30:00Z', closesAt: '2027-05-10T07:30:00Z' }

describe('the time of a closing in a line, cell or label of its own', () => {
  test.each([
    'Reageren kan tot\nmaandag 10 mei 2027\nhalf tien in de ochtend',
    "Indienen mogelijk tot en met\n10 mei 2027\nhalf tien 's morgens",
    'Sluit\nmaandag 10 mei 2027\nTijdstip\n9.30 uur\nOmschrijving\nEen mooie klus.',
    'Aanbiedingen t/m\t10-05-2027\nTijd\t9.30 uur',
    'Offertes voor\t10-05-2027\nTijdstip\t09:30',
    'Inleveren\t10/05/2027, 09:30 uur',
    'Uiterste inlevermoment: maandag 10 mei 2027, 9.30 uur',
    'De uitvraag is geldig t/m 10 mei 2027, 9:30.',
    'Wij zien je voorstel graag vóór maandag 10 mei a.s. om 9.30 uur. Start 1 juni 2027.',
    'Let op! Reactietermijn ingekort: uiterlijk 10 mei 2027 9:30 (was 14 mei).',
    'Gewijzigde sluitingsdatum: 10 mei 2027 9.30 uur (oorspronkelijk: 12 mei 2027 9.30 uur)',
    'planner nodig gem assen 1 juni tot 1 nov 2027 32u max 80 ex, cv voor 10 mei half tien',
    'Mocht je iemand hebben, dan hoor ik dat graag voor maandag 10 mei 2027 om 9.30 uur.',
    'Wij nodigen u uit om uiterlijk 10 mei 2027 om 9.30 uur een kandidaat voor te stellen.',
    'Einddatum aanvraag: 10 mei 2027, 9.30 uur',
    'De sluiting stond op 7 mei 2027. Dat wordt maandag 10 mei 2027, 9.30 uur.',
    'De cv’s moet ik hebben voor maandag de tiende mei 2027 om half tien.',
    '[09:14] Sanne: wij zoeken een planner\n[09:15] Bas: wanneer moet het binnen zijn?\n[09:17] Sanne: maandag 10 mei 2027 half tien',
    'Q: When do you need CVs? A: before 10 May 2027, 9:30.',
    'Uw voorstel zien wij graag uiterlijk 10 mei 2027 tegemoet, om half tien.',
    'Ik moet het uiterlijk maandag 10 mei 2027 om half tien hebben, want dan vergaderen we.',
    'Zij willen namen uiterlijk ma 10 mei 2027 om 9.30 uur.',
    'Mail uiterlijk maandag 10 mei 2027 om 9.30 uur je cv naar flex@bureau.nl. De gesprekken zijn op 20 mei 2027.',
  ])('%s', (snippet) => {
    expect(fieldOf('deadline', snippet), oneLine(snippet)).toEqual(HALF_TEN)
  })

  test.each([
    'We willen iemand houden tot en met 31 januari 2028, dan is iedereen terug.',
    'Kerstplanning graag vóór 1 oktober 2027 invullen.',
    'Urenstaten graag uiterlijk 5 mei 2027 insturen.',
    'Vraag 3: Kunt u de sluitingsdatum naar 14 november 2027 verplaatsen?\nAntwoord: Nee, de planning blijft zoals zij is.',
    'Vragen mogen tot 9 april 2027 worden gemaild; wij reageren uiterlijk 12 april 2027.',
    'Is uitstel van de deadline tot 20 mei 2027 mogelijk? Helaas niet.',
    '[Voicemail, omgezet in tekst - ontvangen maandag 3 mei 2027, 17:48]\n\nHoi, met Rob, bel me even terug.',
  ])('no closing: %s', (snippet) => {
    expect(fieldOf('deadline', snippet), oneLine(snippet)).toBeNull()
  })
})

describe('a start as others write it', () => {
  test.each([
    [
      'De werkzaamheden vangen aan op 1 februari 2027 en de overeenkomst eindigt van rechtswege op 31 januari 2028.',
      '2027-02-01',
    ],
    ['De inzet vangt aan op 1 februari 2027.', '2027-02-01'],
    ['De werkzaamheden nemen een aanvang op 1 februari 2027.', '2027-02-01'],
    ['We zoeken iemand vanaf één februari 2027 voor negen maanden.', '2027-02-01'],
    ['Te beginnen op vijftien maart 2027, 24 uur per week.', '2027-03-15'],
    ['Startdatum / Start date: 1 februari 2027 / 1 February 2027', '2027-02-01'],
    ['Van ......... 1 februari 2027\nDuur ........ 6 maanden\nTarief ...... € 90 per uur', '2027-02-01'],
    ['Van\t01-02-2027\nTot en met\t31-07-2027', '2027-02-01'],
    ['Ingaande\tweek 5 2027', '2027-02-01'],
    ['Hoi Kim, zoek jij nog een projectleider voor ons? Vanaf 1 februari 2027, half jaartje.', '2027-02-01'],
    ['In tegenstelling tot eerder bericht start de opdracht niet op 1 januari maar op 1 februari 2027.', '2027-02-01'],
    ['planner nodig gem assen 1 februari tot 1 nov 2027 32u max 80 ex, cv voor 10 januari 12u', '2027-02-01'],
    ['Wegens verlof van een collega van 1 februari tot en met 30 juni 2027 zoeken wij een vervanger.', '2027-02-01'],
    ['Aanvang per: 1 februari 2027', '2027-02-01'],
    ['Nodig vanaf: 1 februari 2027', '2027-02-01'],
  ])('%s', (snippet, date) => {
    expect(fieldOf('start', snippet), oneLine(snippet)).toEqual({ asap: false, date, precision: 'day' })
  })

  test('of two months the first', () => {
    expect(fieldOf('start', 'Startdatum: mei/juni 2027')).toEqual({
      asap: false,
      date: '2027-05-01',
      precision: 'month',
    })
    expect(fieldOf('end', 'Startdatum: mei/juni 2027')).toBeNull()
  })

  test('the month in a sentence that nobody punctuated', () => {
    const text =
      'sorry dat ik zo laat nog app we zoeken twee begeleiders voor 3 dagen in de week vanaf medio november 2027 voor een half jaar'
    expect(fieldOf('start', text)).toEqual({ asap: false, date: '2027-11-01', precision: 'month' })
  })

  test.each([
    'Aanvraag 4711 van 3 mei 2027.',
    'In verband met vakantie ben ik afwezig van 3 mei 2027 tot 17 mei 2027.',
    'De plaatsing van Erik is rond, hij begint op 5 oktober 2027.',
    'Bellen jullie Moniek even, die is per 1 oktober 2027 weer vrij en doet 36 uur.',
    'NIEUWSBRIEF\nWeek 41 - dinsdag 5 oktober 2027\n\nBeste partners,',
  ])('no start: %s', (snippet) => {
    expect(fieldOf('start', snippet).date, oneLine(snippet)).toBeNull()
  })
})

describe('an end, and what is counted from it', () => {
  test.each([
    ['Loopt t/m: 31 juli 2027', '2027-07-31'],
    ['Van\t01-02-2027\nTot en met\t31-07-2027', '2027-07-31'],
    ['Start: per direct, t/m 30 juni 2027. Tarief: € 90.', '2027-06-30'],
    ['zsm tm 30-06-2027', '2027-06-30'],
    ['Looptijd opdracht: start per direct tot en met 30 juni 2027', '2027-06-30'],
    ['Start: zo snel mogelijk, tot 30 juni 2027', '2027-06-30'],
    ['Einddatum / End date: 31 januari 2028 / 31 January 2028', '2028-01-31'],
    ['We willen ze houden tot en met 31 januari 2028, dan is iedereen weer terug.', '2028-01-31'],
    ['Wij hebben iemand nodig tot en met 31 januari 2028.', '2028-01-31'],
    ['De overeenkomst eindigt van rechtswege op 31 december 2027.', '2027-12-31'],
  ])('%s', (snippet, date) => {
    expect(fieldOf('end', snippet), oneLine(snippet)).toBe(date)
  })

  test.each([
    ['Startdatum: 1 februari 2027 / 1 February 2027\nDuur: 9 maanden / 9 months'],
    ['Week 41 - dinsdag 5 oktober 2027'],
  ])('no end: %s', (snippet) => {
    expect(fieldOf('end', snippet), oneLine(snippet)).toBeNull()
  })

  test.each([
    ['We willen begin november 2027 van start en rekenen op een halfjaar.', 6],
    ['24 tot 32 uur in de week, vanaf medio oktober 2027 en dan vijf maanden.', 5],
    ['Het moet beginnen op 2 november 2027 en het is voor tien maanden.', 10],
    ['Looptijd: zes (6) maanden', 6],
    ['Duur: 6 (zes) maanden', 6],
    ['Duur: 1 jaar en 3 maanden', 15],
    ['De opdracht duurt een jaar en zes maanden.', 18],
    ['Contract voor 1 jaar en 6 maanden optie', 12],
    ['Ze zoekt iemand die niet eerst drie maanden moet worden ingewerkt. Het is voor zeven maanden.', 7],
    ['Wij zoeken een planner voor een klus van een maand of acht.', 8],
    ['Aanvang: 5 oktober 2026\nLoopt t/m: 4 april 2027', 6],
    ['Startdatum: 1 februari 2027 / 1 February 2027\nEinddatum: 31 januari 2028 / 31 January 2028', 12],
  ])('%s', (snippet, months) => {
    expect(fieldOf('durationMonths', snippet), oneLine(snippet)).toBe(months)
  })

  test.each([
    ['Duur: een jaar, met 1 jaar optie', [{ times: 1, months: 12 }]],
    ['Verlenging: drie (3) keer zes (6) maanden', [{ times: 3, months: 6 }]],
    ['Daarna kan de opdracht met nogmaals zes maanden worden voortgezet.', [{ times: 1, months: 6 }]],
  ])('%s', (snippet, options) => {
    expect(fieldOf('extensions', snippet), oneLine(snippet)).toEqual(options)
  })

  test.each([
    'Begint 21 september 2027, looptijd vier maanden, evt. 1 x 2 maanden erbij',
    'De klus duurt 4 maanden, daarna eventueel 1 x 2 maanden.',
    'Duur: 4 maanden\nDaarna nog: 1 x 2 maanden',
    'Looptijd vier maanden en daarna nog een keer twee maanden erbij.',
  ])('and an option without the word: %s', (snippet) => {
    expect(fieldOf('extensions', snippet), oneLine(snippet)).toEqual([{ times: 1, months: 2 }])
    expect(fieldOf('durationMonths', snippet), oneLine(snippet)).toBe(4)
  })
})

describe('the day of the interviews', () => {
  test.each([
    'Ruim een week later, op donderdag 20 mei 2027, spreken wij de kandidaten op kantoor.',
    'graag cvs uiterlijk 14 mei 2027 12.00 uur naar mij dan kunnen we op donderdag 20 mei 2027 praten met ze',
    'Als gevolg daarvan verschuiven ook de gesprekken: deze vinden plaats op 20 mei 2027 in plaats van op 12 mei 2027.',
    'De interviews zijn op 20 mei 2027 i.p.v. 12 mei 2027.',
    'Stuur uiterlijk 14 mei 2027 je cv naar flex@bureau.nl. De koffiegesprekken zijn op 20 mei 2027.',
    'Op 20 mei 2027 vinden tussen 9.00 en 12.00 uur de gesprekken plaats.',
    'Mocht uw kandidaat gekozen worden, dan ontvangt u uiterlijk 14 mei 2027 een uitnodiging voor een gesprek op 20 mei 2027.',
    'Op 20 mei 2027 maken we kennis met de kandidaten die zijn gekozen.',
    'Interviews are planned for 20 May 2027 / de gesprekken zijn op 20 mei 2027.',
  ])('%s', (snippet) => {
    expect(fieldOf('interviews', snippet).on, oneLine(snippet)).toBe('2027-05-20')
  })
})

test('the day in an answer is that of what was asked', () => {
  const text = 'Vraag 1: Kan de startdatum naar 1 juni 2027?\nAntwoord: Ja, 1 juni 2027 is akkoord.'
  expect(fieldOf('start', text).date).toBe('2027-06-01')
  expect(fieldOf('questions', text).answersOn).toBeNull()
})

test('a day without a year in a message that a machine wrote out takes its year from the message', () => {
  const record = recordOf(
    '[Automatisch transcript van spraakbericht, ontvangen maandag 7 december 2026 11:12]\n\nWij zoeken een planner. Ik wil het cv uiterlijk vrijdag 18 december om half vijf hebben.',
  )
  expect(record.deadline?.closesAt).toBe('2026-12-18T15:30:00Z')
  expect(record.conflicts.map(({ code }) => code)).toContain('year-missing')
})
