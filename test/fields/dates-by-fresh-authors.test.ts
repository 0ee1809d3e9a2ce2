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
