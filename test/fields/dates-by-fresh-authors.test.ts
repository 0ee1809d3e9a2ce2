import { describe, expect, test } from 'vitest'
import { fieldOf, oneLine, recordOf } from '../read.ts'

const NOON = { actBy: '2027-05-04T10:00:00Z', closesAt: '2027-05-04T10:00:00Z' }

describe('an end as others write it', () => {
  test.each([
    'Wanneer is het klaar?\nOp 31 maart 2028 loopt de opdracht af.',
    'De opdracht loopt op 31 maart 2028 af.',
    'De inzet komt op 31 maart 2028 ten einde.',
    '- Je begint op 1 april 2027\n- Je bent klaar op 31 maart 2028',
    'We starten 1 april 2027 en op 31 maart 2028 zit het erop.',
    'B1 Ingang        1 april 2027\nB2 Tot en met    31 maart 2028\nB3 Uren          16',
    '3.1.2 Startdatum     1 april 2027\n3.1.3 Tot en met     31 maart 2028\n3.1.4 Uren           16',
  ])('%s', (snippet) => {
    expect(fieldOf('end', snippet), oneLine(snippet)).toBe('2028-03-31')
  })

  test.each([
    'De raamovereenkomst loopt op 31 december 2027 af.',
    'Het contract van je voorganger loopt op 1 maart 2027 af.',
    'Het project loopt tot 31 december 2029.',
    'Zij gaat per 1 april 2027 met verlof en is op 1 oktober 2027 terug.',
  ])('no end: %s', (snippet) => {
    expect(fieldOf('end', snippet), oneLine(snippet)).toBeNull()
  })
})

describe('days that close nothing', () => {
  test.each([
    'Wie voor 1 augustus 2027 het diploma haalt mag ook reageren.',
    'Kandidaten die voor 1 juni 2027 hun VOG hebben, mogen reageren.',
    'De inschrijving van leerlingen sluit op 1 maart 2027.',
    'De inschrijving voor de cursus sluit op 1 maart 2027.',
    'De reactietermijn voor zienswijzen loopt tot 1 maart 2027.',
    'De inspraak sluit op 1 maart 2027.',
    'De school sluit op 1 juli 2027.',
    'Het loket sluit op 1 maart 2027.',
    'De aanvraag voor de specifieke uitkering moet voor 1 juni 2027 worden ingediend.',
    'Aangifte moet voor 1 mei 2027 binnen zijn.',
    'Kandidaten worden op 11 mei 2027 ontvangen door de commissie.',
  ])('%s', (snippet) => {
    expect(fieldOf('deadline', snippet), oneLine(snippet)).toBeNull()
  })

  test.each([
    'Wie interesse heeft, reageert voor 4 mei 2027 om 12.00 uur.',
    'Wij selecteren op 6 mei 2027, dus reageer voor 4 mei 2027 12.00 uur.',
    'Uw voordracht sturen wij door naar de commissie; daarom moet zij er zijn op dinsdag 4 mei 2027 om 12.00 uur.',
    'Dichtdatum ..... dinsdag 4 mei 2027\nDichttijd ...... 12.00 uur',
  ])('but this does: %s', (snippet) => {
    expect(fieldOf('deadline', snippet), oneLine(snippet)).toEqual(NOON)
  })
})

test.each([
  'Vragensessie: 4 mei 2027 om 10 uur',
  'Vragenuur: 4 mei 2027 om 10.00 uur (online).',
  'Inloopmoment voor vragen: 4 mei 2027.',
  'Vragen kun je stellen tijdens de sessie van 4 mei 2027.',
])('a session is no last day for questions: %s', (snippet) => {
  expect(fieldOf('questions', snippet), oneLine(snippet)).toEqual({ deadline: null, answersOn: null })
})

test.each([
  'De planning: 4 mei 2027 12.00 uur sluiting, 6 mei 2027 bericht, 11 mei 2027 gesprekken.',
  'Op 4 mei 2027 om 12.00 uur sluiting, op 6 mei 2027 hoor je het en op 11 mei 2027 zijn de gesprekken.',
])('days with their words behind them: %s', (snippet) => {
  const record = recordOf(snippet)
  expect(record.deadline, oneLine(snippet)).toEqual(NOON)
  expect(record.interviews.on, oneLine(snippet)).toBe('2027-05-11')
  expect(record.interviews.noticeBy, oneLine(snippet)).toBe('2027-05-06')
})

test('who receives candidates talks to them', () => {
  const text =
    'Stuur uw voordracht uiterlijk 4 mei 2027 om 12.00 uur. De benoemingsadviescommissie ontvangt de kandidaten op dinsdag 11 mei 2027 vanaf 16.00 uur.'
  const record = recordOf(text)
  expect(record.deadline).toEqual(NOON)
  expect(record.interviews).toMatchObject({ on: '2027-05-11', from: '16:00' })
})

test('that a candidate can begin at once, which is scored, is no other start', () => {
  const text =
    'Start: 18 januari 2027\nPluspunten:\n4. Interne controle. [70 punten]\n5. Direct inzetbaar in januari. [30 punten]'
  expect(recordOf(text).conflicts.map(({ code }) => code)).not.toContain('start-differs')
})

test.each([
  ['Hybride: ja, met 3 dagen per week in het wijkteam', 3],
  ['| Hybride | ja, 2 dagen per week in Venlo |\n| Uren | 36 |', 2],
  ['Daar wordt de adviseur ten minste drie dagen per week verwacht. De overige tijd mag thuis worden gewerkt.', 3],
  ['2 dagen per week moet je er echt zijn, de andere dagen mag je thuis werken.', 2],
  ['We verwachten je 2 dagen in Venlo.', 2],
  ['Eén vaste dag per week op kantoor (dinsdag).', 1],
  ['Bereid om minimaal 3 dagen in de week naar Zwolle te komen.', 3],
  ['3 van de 4 dagen op kantoor.', 3],
  ['Je werkt 4 dagen, waarvan 2 op kantoor.', 2],
  ['Werken op kantoor: 2 dagen pw.', 2],
  ['Eén keer per twee weken op kantoor, verder thuis.', null],
  ['Hybride: maximaal 2 dagen per week in Venlo.', null],
  ['Hybride: 2 dagen in overleg', null],
  ['36 uur, waarvan 2 dagen thuis.', null],
  ['De inzet is 3 vaste dagen per week.', null],
] as const)('days on site: %s', (snippet, days) => {
  expect(fieldOf('onSiteDays', snippet), oneLine(snippet)).toBe(days)
})

test.each([
  [
    'Wensen\n4. Presentatie (60 punten)\n5. Tarief (40 punten)\n\nMa, di en do zijn de vaste werkdagen.',
    ['mon', 'tue', 'thu'],
  ],
  ['De werkzaamheden vinden plaats op dinsdag en donderdag.', ['tue', 'thu']],
  ['De dinsdag en de donderdag liggen vast.', ['tue', 'thu']],
] as const)('working days: %s', (snippet, days) => {
  expect(fieldOf('workdays', snippet), oneLine(snippet)).toEqual(days)
})

test.each([
  ['Wij zoeken een planner, tussen de 16 en 24 uur per week, per persoon.', 16, 24],
  ['Inzet tussen 16 en 24 uur p/w.', 16, 24],
  ['Uren: tussen de 16 en 24 uur', 16, 24],
  ['De inzet ligt tussen de 20 en 24 uur.', 20, 24],
  ['Het aantal uren per week is 36 in plaats van 32.', 36, 36],
  ['Wijziging 1: aantal uren per week van 24 naar 32', 32, 32],
  ['De urenomvang is gewijzigd naar 28.', 28, 28],
  [
    'de collega valt eerder uit dan gedacht en de balie moet wel open blijven\n24 u pw, op ma di en do\nstart zsm',
    24,
    24,
  ],
] as const)('hours: %s', (snippet, min, max) => {
  expect(fieldOf('hoursPerWeek', snippet), oneLine(snippet)).toEqual({ min, max })
})

test.each([
  'De gesprekken zijn tussen 13 en 16 uur.',
  'Werken kan tussen 7 en 19 uur.',
  'Bereikbaar tussen 9 en 17 uur.',
])('times of day are no hours a week: %s', (snippet) => {
  expect(fieldOf('hoursPerWeek', snippet), oneLine(snippet)).toBeNull()
})

test.each([
  [
    '• Uren | 24\n• Start | week 45 van 2026\n• Duur | 18 maanden',
    { asap: false, date: '2026-11-02', precision: 'day' },
  ],
  ['Periode: zo snel mogelijk, voor 6 maanden', { asap: true, date: null, precision: null }],
  [
    '## De opdracht\n**Hoeveel en hoe lang?** 32 uur per week, vanaf september 2026, voor een periode van 18 maanden.',
    { asap: false, date: '2026-09-01', precision: 'month' },
  ],
  ['Uren:   24\nVan:    1 januari 2027\nTot:    1 juli 2027', { asap: false, date: '2027-01-01', precision: 'day' }],
] as const)('a start: %s', (snippet, start) => {
  expect(fieldOf('start', snippet), oneLine(snippet)).toEqual(start)
})

test.each(['Voor een half jaar dus 6 maanden, langer weten ze nog niet.', 'Voor 6 maanden, langer weten ze nog niet.'])(
  'a term that opens its sentence: %s',
  (snippet) => {
    expect(fieldOf('durationMonths', snippet), oneLine(snippet)).toBe(6)
  },
)

test.each([
  'Vragen kunt u, op hetzelfde adres, voorleggen tot 4 mei 2027 om 12.00 uur.',
  'Vragen kunnen, uitsluitend per mail, tot 4 mei 2027 12:00 worden ingediend.',
])('an aside does not part questions from their day: %s', (snippet) => {
  const record = recordOf(snippet)
  expect([record.questions.deadline, record.deadline], oneLine(snippet)).toEqual(['2027-05-04T10:00:00Z', null])
})

test('the termijn that runs until a day is that of responses', () => {
  const text =
    'Stuur je cv voor het einde van de termijn, die loopt tot en met dinsdag 4 mei 2027, naar finance@bureau.nl.'
  expect(recordOf(text).end).toBeNull()
  expect(recordOf(text).deadline?.actBy).toBe('2027-05-04T21:59:00Z')
})

test('a day on which doors are open closes nothing', () => {
  const text =
    'Reageren: uiterlijk 4 mei 2027 12.00 uur\n\nKoffie? Op donderdag 28 mei 2027 staat de deur open vanaf 15.00 uur. Aanmelden hoeft niet.'
  expect(fieldOf('deadline', text)).toEqual(NOON)
})

test('a call is no interview', () => {
  const text =
    "tel.gesprek 28-04-2027 / gem. Coevorden\n\nwil inhuren: opzichter\ncv's uiterlijk 4 mei 2027 12.00 uur\ngespr. 11 mei 2027"
  expect(fieldOf('deadline', text)).toEqual(NOON)
  expect(fieldOf('interviews', text)).toMatchObject({ on: '2027-05-11' })
})

test('on campus stands nearer than home', () => {
  expect(fieldOf('onSiteDays', 'Working from home is fine, as long as you are on campus at least 1 day a week.')).toBe(
    1,
  )
})

test('values that begin small are no column of prose', () => {
  const text = `      Organisatie               Gemeente Hollands Kroon
      Omvang van de inzet       3 dagen (24 uur) per week
      Dagen                     maandag, dinsdag en donderdag
      Vangt aan                 zo spoedig mogelijk na gunning
      Contractduur              negen maanden
      Verlenging                tweemaal met ten hoogste drie maanden
      Vooropleiding             mbo werk- en denkniveau
      Aantal medewerkers        één`
  const record = recordOf(text)
  expect([record.start.asap, record.durationMonths, record.workdays]).toEqual([true, 9, ['mon', 'tue', 'thu']])
})

test.each([
  ['We willen op 1 maart 2027 beginnen en zijn naar verwachting op 31 augustus 2027 klaar.', '2027-08-31'],
  ['De klus moet op 31 augustus 2027 klaar zijn.', '2027-08-31'],
  ['Het rapport moet op 31 augustus 2027 klaar zijn.', null],
] as const)('what is ready on a day: %s', (snippet, end) => {
  const { conflicts, ...record } = recordOf(snippet)
  expect(record.end, oneLine(snippet)).toBe(end)
  expect(conflicts, oneLine(snippet)).toEqual([])
})

test.each([
  ['Half jaar, daarna kan er 1x 3 mnd bij', [{ times: 1, months: 3 }]],
  ['Een half jaar en daarna misschien nog 3 maanden.', [{ times: 1, months: 3 }]],
  ['Verlengen per kwartaal, tot maximaal 12 maanden', [{ times: 4, months: 3 }]],
  ['Verlenging is mogelijk tot maximaal 24 maanden.', []],
  ['De opdracht duurt zes maanden, verlenging mogelijk tot een jaar.', []],
] as const)('options: %s', (snippet, options) => {
  expect(fieldOf('extensions', snippet), oneLine(snippet)).toEqual(options)
})

test('a full week that is explained is no week of the assignment', () => {
  expect(fieldOf('hoursPerWeek', '1 fte is bij ons 36 uur. Inzet 0,5 fte.')).toEqual({ min: 18, max: 18 })
  expect(fieldOf('hoursPerWeek', 'Inzet 1 fte (36 uur)')).toEqual({ min: 36, max: 36 })
})

test('a start in the prose of the assignment differs from that of its header', () => {
  const text =
    'Start: 1 februari 2027\n\nOpdrachtomschrijving\n\nVanwege de overdracht willen we graag dat je op 18 januari 2027 begint.'
  expect(recordOf(text).conflicts.map(({ code }) => code)).toEqual(['start-differs'])
})

test('days in a named place, where the sentence before says that the rest is at home', () => {
  const text = 'De werkzaamheden worden voor een deel thuis verricht; reken op twee vaste dagen per week in Den Haag.'
  expect(fieldOf('onSiteDays', text)).toBe(2)
})

test('a planning whose lines begin with their day', () => {
  const text = `Planning
ma 11-01-2027   vragen inleveren (vóór 12.00 uur)
wo 13-01-2027   antwoorden gepubliceerd
di 19-01-2027   sluiting inschrijving 10:00 uur
vr 22-01-2027   uitnodigingen verstuurd
di 26-01-2027   gesprekken (9.00-13.00)
do 28-01-2027   gunning`
  for (const lines of [text, text.replaceAll('   ', ' ')]) {
    const record = recordOf(lines)
    expect(record.questions).toEqual({ deadline: '2027-01-11T11:00:00Z', answersOn: '2027-01-13' })
    expect(record.deadline?.closesAt).toBe('2027-01-19T09:00:00Z')
    expect(record.interviews).toEqual({ on: '2027-01-26', from: '09:00', to: '13:00', noticeBy: '2027-01-22' })
  }
})

test.each([
  'Reageren tot 4 mei 2027 12.00, start 1 juni 2027.',
  'Reageren tot 4 mei 2027 12.00 via inhuur@bureau.nl',
  'Reageren tot dinsdag 4 mei, 12.00. Start 1 juni 2027.',
])('a time without a word, right behind its day: %s', (snippet) => {
  expect(fieldOf('deadline', snippet), oneLine(snippet)).toEqual(NOON)
})

test('two days of talks that a plus joins, and their hours without a word', () => {
  expect(fieldOf('interviews', 'Gesprekken 10 + 11 februari 2027')).toMatchObject({ on: '2027-02-10' })
  expect(fieldOf('interviews', 'Gesprekken 5 februari 2027 13.00 - 15.00')).toMatchObject({
    from: '13:00',
    to: '15:00',
  })
  expect(fieldOf('hoursPerWeek', 'Start 1 februari 2027, 32.00 uur')).toEqual({ min: 32, max: 32 })
})

test('a day that need not be worked', () => {
  const text = '28 uur per week, verdeeld over vier dagen (vrijdag is hier een rustige dag, dus die hoeft niet).'
  expect(fieldOf('workdays', text)).toBeNull()
})

test('a table with short words in front of its values is no column of prose', () => {
  const text = `Opdrachtgever      Waterschap Noorderzijlvest
Rol                Adviseur waterveiligheid
Ingangsdatum       zo snel mogelijk, doch uiterlijk 15 februari 2027
Einddatum          14 februari 2028 (met optie tot 14 augustus 2028)
Omvang             gem. 24 u p/w (min 20, max 28)
Dagen              ma, wo, do
Tarief             max 110 euro p/u excl btw`
  expect([fieldOf('end', text), fieldOf('workdays', text)]).toEqual(['2028-02-14', ['mon', 'wed', 'thu']])
})

describe('whole notes and letters', () => {
  test('a term that ends by law, beside one in which nothing may be signed', () => {
    const text = `De inzet vangt aan in week 10 van 2027 en wordt beëindigd op vrijdag 17 december 2027.
De standstilltermijn loopt tot en met 7 maart 2027.`
    expect([fieldOf('start', text).date, fieldOf('end', text)]).toEqual(['2027-03-08', '2027-12-17'])
  })

  test('the day on which somebody called is no interview, and half a month no day of a call', () => {
    const text = `Terugbelnotitie

Gesproken met: mevr. De Haan, 11 januari, half 3
Wanneer: vanaf half februari
Cv's voor: vrijdag 15 januari 2027`
    expect(fieldOf('interviews', text).on).toBeNull()
    expect(fieldOf('start', text)).toEqual({ asap: false, date: '2027-02-01', precision: 'month' })
  })

  test('until the holidays, that is until a day', () => {
    const text =
      'Wanneer: per direct tot de zomervakantie, dus zeg maar t/m 9 juli 2027\nUurtjes: 24u\nGesprek: wo 20/1 (14-17u)'
    expect([fieldOf('end', text), fieldOf('interviews', text).on]).toEqual(['2027-07-09', '2027-01-20'])
    expect(recordOf(text).conflicts.map(({ code }) => code)).not.toContain('hours-differ')
  })

  test('how questions are put stands between the question and its day', () => {
    const text = 'Heb je vragen over deze opdracht? Stel ze via de knop hieronder, dat kan tot en met 4 mei 2027.'
    expect([fieldOf('questions', text).deadline, fieldOf('deadline', text)]).toEqual(['2027-05-04T21:59:00Z', null])
  })

  test('the week of a day that is named too', () => {
    const text = 'Gesprekken: week 8, waarschijnlijk donderdag 25 februari 2027'
    expect(fieldOf('interviews', text).on).toBe('2027-02-25')
  })

  test('what a client works by itself', () => {
    const text = 'De gemeente werkt 36 uur per week als standaard; voor deze rol is 24 uur voldoende.'
    expect(fieldOf('hoursPerWeek', text)).toEqual({ min: 24, max: 24 })
  })

  test('who is sought for a field of work', () => {
    const text = 'Voor de gemeente Leiden zijn wij per 1 april 2027 op zoek naar een adviseur subsidies.'
    expect(fieldOf('start', text).date).toBe('2027-04-01')
  })

  test('a day off behind the working days', () => {
    const text = 'Werkdagen: maandag tot en met donderdag, vrijdag is een vrije dag'
    expect(fieldOf('workdays', text)).toEqual(['mon', 'tue', 'wed', 'thu'])
  })

  test('a meeting on questions', () => {
    const text = 'Toelichting op de vragen: dinsdag 9 februari 2027, online om 15.30u'
    expect(fieldOf('questions', text).deadline).toBeNull()
  })
})

test('some days at a place, the rest at home', () => {
  const text = 'Uren: 24\nWaar: stadhuis, 1 a 2 dagen pw, rest thuis'
  expect([fieldOf('onSiteDays', text), fieldOf('hoursPerWeek', text)]).toEqual([1, { min: 24, max: 24 }])
  expect(recordOf(text).conflicts).toEqual([])
  expect(fieldOf('onSiteDays', 'Thuiswerken 2 dagen, de rest op kantoor.')).toBeNull()
})

test('a chance of as long again, and the first day of learning the ropes', () => {
  const text = 'Wanneer: per 1 september 2027 voor een half jaar, met kans op nog eens een half jaar'
  expect(fieldOf('extensions', text)).toEqual([{ times: 1, months: 6 }])
  const other = 'Startdatum: 17 mei 2027\nPinkstermaandag 17 mei 2027 is vrij; inwerken begint op dinsdag 18 mei 2027.'
  expect(recordOf(other).conflicts).toEqual([])
})

test('an end without a year comes after the start', () => {
  const text = 'Vrijdag 12 februari 2027\n\nBeginnen op 1 mei, het loopt tot en met 31 december.'
  expect(fieldOf('end', text)).toBe('2027-12-31')
})

test('a framework agreement with its number in brackets is not the assignment', () => {
  const text = 'De raamovereenkomst (nummer RO-2023-7) ging in op 1 maart 2024 en eindigt op 28 februari 2028.'
  expect([fieldOf('end', text), fieldOf('start', text).date]).toEqual([null, null])
  const own = 'De opdracht (perceel 2) begint op 1 maart 2027 en eindigt op 31 december 2027.'
  expect(fieldOf('end', own)).toBe('2027-12-31')
})

test.each([
  ['Je begint op 11 januari 2027 en blijft vijf maanden.', 5],
  ['Weert · 36 uur per week · start januari 2027 · 5 maanden, met optie op 2 x 3 maanden · hbo', 5],
  ['Je gegevens zijn veilig en blijven vijf maanden bewaard.', null],
])('a term by how long somebody stays, or between dots: %s', (text, months) => {
  expect(fieldOf('durationMonths', text)).toBe(months)
})

test('the work under its own heading behind the occasion for it', () => {
  const text =
    'Aanleiding\nHet team is te klein.\n\nDe werkzaamheden\nJe toetst plannen. Thuiswerken is niet toegestaan.'
  expect(fieldOf('hybrid', text)).toBe('no')
})
