import { describe, expect, test } from 'vitest'
import { fieldOf, oneLine } from '../read.ts'

const AT_TEN = { actBy: '2027-05-10T08:00:00Z', closesAt: '2027-05-10T08:00:00Z' }

describe('the closing moment, with its time wherever that stands', () => {
  test.each([
    'Reactietermijn\n10 mei 2027\n10:00',
    'Uiterste reactiedatum 10 mei 2027\nTijdstip 10:00',
    'Deadline: 10.05.2027, 10.00 Uhr',
    'Deadline: ma 10/5/2027 – 10:00u',
    'Voor 10 mei 2027 om tien uur ontvangen wij graag uw reactie',
    'Let op: sluit op 10 mei 2027 stipt om 10:00 uur!',
    'Uw inschrijving dient uiterlijk 10-05-2027 te 10.00 uur ontvangen te zijn.',
    'Reageren voor maandagochtend 10 mei 2027 10 uur.',
    'Aanleveren profielen: 10 mei 2027 10.00',
    'Reageren kan van 3 mei 2027 tot 10 mei 2027 10:00.',
    '10 mei 2027 10.00 uur\tUiterste datum indienen offertes',
    'cv bij mij voor ma 10 mei 2027 10u',
  ])('%s', (snippet) => {
    expect(fieldOf('deadline', snippet), oneLine(snippet)).toEqual(AT_TEN)
  })

  test('a date in American order counts where only one reading exists', () => {
    expect(fieldOf('deadline', 'Closing date: 06/18/2027 2:00 PM')?.closesAt).toBe('2027-06-18T12:00:00Z')
  })

  test.each([
    'Deze opdracht valt onder het contract dat op 12 januari 2024 met de leverancier is gesloten.',
    'Het aangeboden tarief is vast tot en met 30 juni 2028.',
    'Offertes moeten gestand worden gedaan tot 1 augustus 2027.',
    'Voor vragen ben ik bereikbaar tot 7 mei 2027.',
    'U hoort uiterlijk 10 mei 2027 van ons.',
    'Ons kantoor is gesloten van 24 december 2027 tot 2 januari 2028.',
  ])('no closing: %s', (snippet) => {
    expect(fieldOf('deadline', snippet), oneLine(snippet)).toBeNull()
  })
})

describe('a year that is inferred lies on the right side of every anchor', () => {
  test.each([
    ['Start: 1 februari 2027\nEinddatum: 31 januari 2028\nReageer uiterlijk 18 januari.', '2027-01-18'],
    ['Start: 1 februari 2027\nReageer uiterlijk 18 december.', '2026-12-18'],
    [
      'Van: jan@x.nl\nDatum: 3 mei 2027\nOnderwerp: griffier\n\nWij zoeken een griffier. Cv graag voor 10 mei.',
      '2027-05-10',
    ],
    ['Op ma 3 mei 2027 om 09:12 schreef Anna:\n> Wij zoeken een griffier.\n> Deadline: 10 mei', '2027-05-10'],
  ])('%s', (snippet, day) => {
    expect(fieldOf('deadline', snippet)?.closesAt.slice(0, 10), oneLine(snippet)).toBe(day)
  })
})

test('of an answer above a quoted mail the newest closing counts', () => {
  const text =
    'Hoi, de deadline is nu 14 mei 2027 12:00.\n\nVan: Anna\nVerzonden: maandag 3 mei 2027 09:00\nAan: Piet\nOnderwerp: griffier\n\nWij zoeken een griffier. Deadline: 10 mei 2027 12:00. Start 1 juni 2027.'
  expect(fieldOf('deadline', text)).toEqual({ actBy: '2027-05-14T10:00:00Z', closesAt: '2027-05-14T10:00:00Z' })
  expect(fieldOf('start', text).date).toBe('2027-06-01')
})

describe('a stretch of days is the term where the text speaks of the assignment', () => {
  test.each([
    'De werkzaamheden starten op 1 juni 2027 en lopen tot en met 31 december 2027.',
    'Aanvang 1 juni 2027, eindigend 31 december 2027.',
    'Vanaf: 1 juni 2027\nTot: 31 december 2027',
    '1 juni 2027 - 31 december 2027',
    'Duur: 7 mnd (1-6-2027 t/m 31-12-2027)',
    'Assignment from 1/6/2027 through 31/12/2027',
    "Opdrachtduur: 1 juni 2027 – 31-12-'27",
    'We need a tester starting 1 June 2027 until 31 December 2027.',
  ])('%s', (snippet) => {
    expect(fieldOf('start', snippet).date, oneLine(snippet)).toBe('2027-06-01')
    expect(fieldOf('end', snippet), oneLine(snippet)).toBe('2027-12-31')
    expect(fieldOf('durationMonths', snippet), oneLine(snippet)).toBe(7)
  })

  test.each([
    'De raamovereenkomst loopt van 1 januari 2025 tot en met 31 december 2028.',
    'Kandidaat heeft in de periode van 1 januari 2022 tot en met 31 december 2026 ten minste 2 jaar ervaring.',
    'De raamovereenkomst heeft een looptijd van 4 jaar.',
    '- Cloud architectuur (6 jaar)',
  ])('not of the assignment: %s', (snippet) => {
    expect(fieldOf('end', snippet), oneLine(snippet)).toBeNull()
    expect(fieldOf('durationMonths', snippet), oneLine(snippet)).toBeNull()
  })
})
