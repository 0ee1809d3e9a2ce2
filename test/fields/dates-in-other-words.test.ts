import { describe, expect, test } from 'vitest'
import { fieldOf, oneLine, recordOf } from '../read.ts'

const NOON = { actBy: '2027-05-04T10:00:00Z', closesAt: '2027-05-04T10:00:00Z' }
const DAY = { actBy: '2027-05-04T21:59:00Z', closesAt: '2027-05-04T21:59:00Z' }

describe('an hour that is named after its number', () => {
  test.each([
    'Cv graag op 4 mei 2027, voor twaalven.',
    'Reageer dinsdag 4 mei 2027 voor twaalven.',
    'Indienen kan tot 4 mei 2027 12 uur.',
  ])('%s', (snippet) => {
    expect(fieldOf('deadline', snippet), oneLine(snippet)).toEqual(NOON)
  })

  test('in the afternoon where the day has begun', () => {
    expect(fieldOf('deadline', 'Namen graag 4 mei 2027 voor vieren.')?.actBy).toBe('2027-05-04T14:00:00Z')
  })
})

describe('an office is shut, which closes no request', () => {
  test.each([
    'Op 4 mei 2027 is de organisatie gesloten.',
    'Wij zijn op 4 mei 2027 dicht.',
    'Ons bureau is dicht van 24 april 2027 tot en met 4 mei 2027.',
    'De inkoopafdeling is tot 4 mei 2027 gesloten.',
    'Kantoor gesloten: 24 april t/m 4 mei 2027 (meivakantie)',
  ])('%s', (snippet) => {
    const { deadline, start, end } = recordOf(snippet)
    expect({ deadline, start: start.date, end }, oneLine(snippet)).toEqual({ deadline: null, start: null, end: null })
  })

  test.each([
    'De inschrijving is gesloten na 4 mei 2027.',
    'De aanvraag wordt op 4 mei 2027 gesloten.',
    'Cv uiterlijk 4 mei 2027, daarna is hij dicht.',
    'Na 4 mei 2027 is het portaal dicht.',
  ])('but this does: %s', (snippet) => {
    expect(fieldOf('deadline', snippet), oneLine(snippet)).toEqual(DAY)
  })
})

describe('what the public hands in is no response', () => {
  test.each([
    'Je begeleidt de regeling waar clubs tot 4 mei 2027 een verzoek kunnen indienen.',
    'Tot 4 mei 2027 kunnen huurders reageren op het plan.',
    'Ouders mogen hun vragen insturen tot 4 mei 2027 en krijgen op 11 mei 2027 antwoord.',
    'Aanmelden voor deze informatiebijeenkomst kan tot 4 mei 2027.',
    'Diploma of cv, niet ouder dan 4 mei 2027.',
  ])('%s', (snippet) => {
    const { deadline, questions } = recordOf(snippet)
    expect({ deadline, questions }, oneLine(snippet)).toEqual({
      deadline: null,
      questions: { deadline: null, answersOn: null },
    })
  })

  test.each([
    'Leveranciers kunnen tot 4 mei 2027 reageren.',
    "Wij ontvangen cv's graag uiterlijk 4 mei 2027, de bewoners krijgen daarna bericht.",
    'De inschrijving is open sinds vandaag 9:00 en blijft dat tot 4 mei 2027.',
    'Reageren doe je via ons (niet bij de klant!) en wel uiterlijk 4 mei 2027.',
    '[20-04-2027 09:00] Bo: wij zoeken een planner\n[20-04-2027 09:05] Kees: Tot wanneer kan ik namen sturen? En waar?\n[20-04-2027 09:06] Bo: Uiterlijk 4 mei 2027. Mail maar.',
    '[20-04-2027 09:00] Bo: wij zoeken een planner\n[20-04-2027 09:05] Kees: Ik zet de sluiting op 4 mei 2027. Akkoord?\n[20-04-2027 09:06] Bo: Akkoord',
  ])('but this is: %s', (snippet) => {
    expect(fieldOf('deadline', snippet), oneLine(snippet)).toEqual(DAY)
  })
})

test.each([
  ['Vragen uiterlijk 20 april 2027; reactie daarop 22 april 2027. Aanbieden kan tot 4 mei 2027.', '2027-04-22'],
  ['Vragen? Bel de helpdesk. Op 22 april 2027 is er een storing, dan nemen wij niet op.', null],
])('when questions are answered: %s', (snippet, answersOn) => {
  const deadline = answersOn ? '2027-04-20T21:59:00Z' : null
  expect(fieldOf('questions', snippet)).toEqual({ deadline, answersOn })
})

test.each([
  'Op 11 mei 2027, in de middag, spreken we drie kandidaten.',
  'Op 11 mei 2027, na de lunch, ontmoeten wij de kandidaten.',
])('an aside between the day and what is done then: %s', (snippet) => {
  expect(fieldOf('interviews', snippet).on).toBe('2027-05-11')
})

test('what goes out of the door is no invitation', () => {
  expect(fieldOf('interviews', 'De aanslagen gaan op 26 februari 2027 de deur uit.').noticeBy).toBeNull()
})

test.each([
  'Mijn mailtje van net (donderdag 22 april 2027). Je aanbod moet er dinsdag 4 mei om 12.00 uur liggen.',
  'Wij hebben u op 22 april 2027 gevraagd een planner aan te bieden. De sluiting is nu dinsdag 4 mei 12.00 uur.',
])('the day of an earlier message tells the year, and closes nothing: %s', (snippet) => {
  expect(fieldOf('deadline', snippet), oneLine(snippet)).toEqual(NOON)
})

describe('a start in few words', () => {
  test.each([
    'Startdag 1 juni 2027.',
    'De gewenste start blijft 1 juni 2027.',
    'Wij zoeken een planner, liefst al per 1 juni 2027.',
    'Wij zoeken iemand voor het project Noord, die op 1 juni 2027 begint.',
  ])('%s', (snippet) => {
    expect(fieldOf('start', snippet).date, oneLine(snippet)).toBe('2027-06-01')
  })

  test.each([
    'Je werkt aan het programma Noord, dat op 1 juni 2027 van start gaat.',
    'Je werkt aan het project Noord, dat op 1 juni 2027 start en op 1 juli 2028 eindigt.',
    'Het project start direct.',
    'De mantel loopt af op 1 juni 2027.',
  ])('no start and no end: %s', (snippet) => {
    const { start, end } = recordOf(snippet)
    expect({ start, end }, oneLine(snippet)).toEqual({
      start: { asap: false, date: null, precision: null },
      end: null,
    })
  })
})

describe('a term beside what may follow it', () => {
  test.each([
    ['Verlenging na de eerste periode van 5 maanden is bespreekbaar.', 5, []],
    ['Na de eerste 5 maanden kan 2 x 3 maanden worden verlengd.', 5, [{ times: 2, months: 3 }]],
    ['Looptijd: 5 maanden (1e termijn), daarna 1x 3 maanden en 1x 6 maanden', 5, 'both'],
    ['Looptijd: 5 maanden, daarna 1x 3 maanden en 1x 6 maanden', 5, 'both'],
    ['Startdatum: 15 mei 2027, 5 maanden, geen verlenging.', 5, []],
    ['We willen starten in mei 2027, vooralsnog voor 5 maanden.', 5, []],
    ['We weten dat het om 5 maanden gaat.', 5, []],
    ['De opdracht stopt na 5 maanden.', 5, []],
    ['De pilot stopt na 5 maanden.', null, []],
    ['Na de eerste 5 maanden werk je ook thuis.', null, []],
    ['Het DAS zelf kan tweemaal een jaar worden verlengd, de opdracht niet.', null, []],
    ['Voor alle aanvragen: looptijd 5 maanden, daarna optie 2 x 3 maanden.', 5, [{ times: 2, months: 3 }]],
  ])('%s', (snippet, months, options) => {
    const both = [
      { times: 1, months: 3 },
      { times: 1, months: 6 },
    ]
    const { durationMonths, extensions } = recordOf(snippet)
    expect({ durationMonths, extensions }).toEqual({
      durationMonths: months,
      extensions: options === 'both' ? both : options,
    })
  })
})
