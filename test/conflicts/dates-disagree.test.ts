import { describe, expect, test } from 'vitest'
import { oneLine, recordOf } from '../read.ts'

const conflictsOf = (text: string, capturedAt: string | null = null) => recordOf(text, capturedAt).conflicts
const codesOf = (text: string, capturedAt: string | null = null) =>
  conflictsOf(text, capturedAt).map(({ code }) => code)

describe('texts that a careful reader would ask about', () => {
  test.each([
    ['deadline-differs', 'Sluitingsdatum: 12 maart 2026 17:00 uur\n\nReageren kan tot 9 maart 2026 09:00 uur.'],
    ['deadline-differs', 'Deadline: 6 maart 2026 17:00 uur\n\nReageren kan tot 6 maart 2026 12:00 uur.'],
    ['deadline-differs', 'Deadline leverancier: 6 maart 2026 12:00\nDeadline opdrachtgever: 9 maart 2026 12:00'],
    ['weekday-mismatch', 'Sluitingsdatum: maandag 6 maart 2026'],
    ['weekday-mismatch', 'Gesprekken vinden plaats op vrijdag 12 maart 2026.'],
    ['weekday-mismatch', 'Startdatum: dinsdag 1 april 2026'],
    ['weekday-mismatch', 'De vragen worden beantwoord op ma 4-3-2026.'],
    ['year-missing', 'Sluitingsdatum: 6 maart 2026\n\nVragen kunnen ingediend worden tot maandag 2 maart, 09:00 uur.'],
    ['year-missing', 'Sluitingsdatum: vrijdag 6 maart'],
    ['year-missing', 'Sluitingsdatum: 6 juli 2026\nStart: week 36'],
    ['year-missing', 'Sluitingsdatum: 6 maart 2026\nStart: april'],
    ['start-differs', 'Startdatum: 1 april 2026\n\nDe opdracht start op 15 april 2026.'],
    ['start-differs', 'Startdatum: april 2026\n\nDe opdracht start op 1 mei 2026.'],
    ['start-differs', 'Startdatum: z.s.m., uiterlijk 1 december 2026'],
    ['start-differs', 'Start: z.s.m.\n\nEisen:\n- Uiterlijk per januari 2027 beschikbaar\n- Ervaring als planner'],
    ['start-differs', 'Start: 1 april 2026\n\nEisen:\n- Per 1 mei 2026 beschikbaar\n- Ervaring als planner'],
    ['duration-differs', 'Startdatum: 1 september 2026\nEinddatum: 1 juli 2027\nDuur: 12 maanden'],
    ['duration-differs', 'Duur: 6 maanden\n\nDe opdracht duurt 8 maanden.'],
    ['duration-differs', 'Startdatum: 12 januari 2026\nEinddatum: 31 oktober 2026\nDuur: 12 maanden'],
    ['duration-differs', 'Einddatum: 31 december 2026\n\nDe opdracht loopt tot en met 31 maart 2027.'],
    ['duration-malformed', 'Duur: 6 maanden maanden'],
    ['duration-malformed', 'Duur: 1 mei 2028 maanden'],
    ['duration-malformed', 'Duur: tot 1 juli 2027 maanden'],
    ['duration-malformed', 'Duur: 31-12-2026 maanden'],
    ['duration-malformed', 'Duur\t12 maanden maand(en)'],
    ['duration-malformed', 'Duration: 6 months months'],
    ['interview-before-deadline', 'Sluitingsdatum: 6 maart 2026\n\nDe gesprekken zijn gepland op 5 maart 2026.'],
    ['interview-before-deadline', 'Sluitingsdatum: 6 maart 2026\n\nDe gesprekken zijn gepland op 6 maart 2026.'],
    [
      'interview-before-deadline',
      'Sluitingsdatum: 6 maart 2026\n\nKandidaten ontvangen uiterlijk op 6 maart 2026 bericht.',
    ],
    ['interview-before-deadline', 'Sluitingsdatum: 6 maart 2026\n\nGesprekken: 12 en 4 maart 2026'],
  ])('%s: %s', (code, text) => {
    const found = conflictsOf(text)
    expect(
      found.map((one) => one.code),
      oneLine(text),
    ).toContain(code)
    for (const { quotes, question } of found) {
      expect(quotes.every((quote) => text.includes(quote))).toBe(true)
      expect(question).toMatch(/\?$/)
    }
  })
})

describe('texts in which all dates agree', () => {
  test.each([
    'Sluitingsdatum: 6 maart 2026\n\nReageren kan tot vrijdag 6 maart 2026 10:00 uur.',
    'Einde inschrijfdatum\tvrijdag 6 maart 2026\nEindtijd\t10:00 uur\n\nDe reactietermijn duurt tot vrijdag 6 maart 2026, 10.00 uur.',
    'Start: april 2026\n\nDe opdracht start op 1 april 2026.',
    'Start: april 2026\n\nDe opdracht start op 13 april 2026.',
    'Start: 1 april 2026\n\nEisen:\n- Per 1 april 2026 beschikbaar\n- Ervaring als planner',
    'Start: z.s.m.\n\nWij zoeken per direct een planner.',
    'Start: 1 januari 2026\nEinddatum: 31 december 2026\nDuur: 12 maanden',
    'Start: 1 januari 2026\nEinddatum: 1 januari 2027\nDuur: 12 maanden',
    'Start: 5 januari 2026\nEinddatum: 31 december 2026\nDuur: 12 maanden',
    'Start: mei 2026\nEinddatum: 1 mei 2028\nDuur: 24 maanden',
    'Duur: 6 maanden\nOpties verlenging: 2 x 12 maand(en)',
    'Duur: 6 maanden met optie op verlenging van 12 maanden',
    'Duur: 6 maanden\n\nDe opdracht duurt zes maanden, met kans op verlenging met 3 maanden.',
    'Duur: 1 jaar (12 maanden)',
    'Sluitingsdatum: vrijdag 6 maart 2026\n\nDe gesprekken zijn gepland op donderdag 12 maart 2026. Kandidaten ontvangen uiterlijk op dinsdag 10 maart 2026 bericht.',
    'Looptijd: 1 april t/m 31 december 2026',
    'Gesprekken: 12 en 13 maart 2026',
    'Deze opdracht is gesloten.\nSluitingsdatum: 6 maart 2026',
    'Vanaf 1 januari wordt het systeem vervangen.\nSluitingsdatum: 6 maart 2026',
  ])('%s', (text) => {
    expect(codesOf(text), oneLine(text)).toEqual([])
  })
})

test('the question on a missing year names the year that was read', () => {
  const [found] = conflictsOf('Sluitingsdatum: 6 maart 2026\n\nVragen stellen kan tot maandag 2 maart.')
  expect(found).toMatchObject({
    code: 'year-missing',
    field: 'questions',
    quotes: ['maandag 2 maart'],
    question: 'Bij "maandag 2 maart" staat geen jaartal. Wij lezen dit als maandag 2 maart 2026. Klopt dat?',
  })
})

test('several dates without a year are one conflict with one question', () => {
  const text = 'Sluitingsdatum: 6 maart 2026\nVragen tot: 2 maart\nGesprekken: 12 maart en 13 maart\nStart: april'
  const found = conflictsOf(text).filter(({ code }) => code === 'year-missing')
  expect(found).toMatchObject([
    {
      quotes: ['2 maart', '12 maart', '13 maart', 'april'],
      question:
        'Bij "2 maart", "12 maart", "13 maart" en "april" staat geen jaartal. Wij lezen dit als maandag 2 maart 2026, donderdag 12 maart 2026, vrijdag 13 maart 2026 en april 2026. Klopt dat?',
    },
  ])
})

test('a wrong weekday leaves the date as it is', () => {
  const record = recordOf('Gesprekken: vrijdag 12 maart 2026')
  expect(record.interviews.on).toBe('2026-03-12')
  expect(record.conflicts.find(({ code }) => code === 'weekday-mismatch')?.question).toBe(
    'In de aanvraag staat vrijdag 12 maart 2026, maar 12 maart 2026 is een donderdag. Welke dag is bedoeld?',
  )
})

test('closed before its closing moment only counts where it is known when the text was captured', () => {
  const text = 'Deze opdracht is gesloten.\nSluitingsdatum: 6 maart 2026 12:00 uur'
  expect(codesOf(text, '2026-03-06T10:59:59Z')).toEqual(['closed-early'])
  expect(codesOf(text, '2026-03-06T11:00:00Z')).toEqual([])
  expect(codesOf(text, null)).toEqual([])
  expect(codesOf('Sluitingsdatum: 6 maart 2026 12:00 uur', '2026-03-01T00:00:00Z')).toEqual([])
})
