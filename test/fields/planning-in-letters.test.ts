import { describe, expect, test } from 'vitest'
import { fieldOf, recordOf } from '../read.ts'

describe('what is no closing date', () => {
  test.each([
    'Per 1 februari 2027 gaat de nieuwe balie open, waarvoor wij voorstellen verwachten.',
    'Vanaf 3 mei 2027 kunt u reageren.',
    'Zwolle, 15 maart 2027\n\nUitnodiging tot het doen van een aanbieding',
    'Aanbieding\n\nDen Haag, maandag 15 maart 2027\n\nBeste relatie,',
    'Andere opdrachten: Planner (sluit 8 mei 2027) | Jurist (sluit 9 juni 2027)',
    'Overige inhuurvragen: Planner, reageren tot 8 mei 2027',
    'Wie nog iets wil weten, mailt voor 8 mei 2027 naar de desk.',
    'Wil je meer weten? Mail dan uiterlijk 8 mei 2027.',
    'Voor de zomer (21 juni 2027) worden de gesprekken gevoerd.',
  ])('%j', (text) => {
    expect(fieldOf('deadline', text)).toBeNull()
  })
  test('but a request may close per a day', () => {
    expect(fieldOf('deadline', 'De inschrijving sluit per 3 mei 2027.')?.actBy).toBe('2027-05-03T21:59:00Z')
    expect(fieldOf('deadline', 'De sluiting (3 mei 2027) ligt voor de gesprekken.')?.actBy).toBe('2027-05-03T21:59:00Z')
  })
})

describe('a start and its end in one sentence', () => {
  test.each([
    'Ingang 3 mei 2027, loopt tot en met 2 november 2027.',
    'Aftrap 3 mei 2027, duurt tot en met 2 november 2027.',
    'De inzet duurt in eerste instantie van 3 mei 2027 tot en met 2 november 2027.',
    'Wij zoeken per 3 mei 2027 een planner. De opdracht duurt in eerste instantie tot en met 2 november 2027.',
    'Wij zoeken per 3 mei 2027 een planner. De opdracht loopt in beginsel tot en met 2 november 2027.',
  ])('%j', (text) => {
    const { start, end, durationMonths } = recordOf(`Gemeente Ede zoekt een planner. ${text}`)
    expect([start.date, end, durationMonths]).toEqual(['2027-05-03', '2027-11-02', 6])
  })
})

test.each([
  'Wie iets wil weten mailt voor 3 mei 2027 12.00 uur.',
  'Wil je meer weten, mail dan voor 3 mei 2027 12.00 uur.',
])('until when questions can be asked: %j', (text) => {
  expect(fieldOf('questions', text).deadline).toBe('2027-05-03T10:00:00Z')
})

test('what stands before a dot or bar says nothing of the date behind it', () => {
  expect(fieldOf('questions', 'vraag RX-2027-11 · online sinds 20-4-2027').deadline).toBeNull()
  expect(fieldOf('publishedOn', 'vraag RX-2027-11 · online sinds 20-4-2027')).toBe('2027-04-20')
})
