import { describe, expect, test } from 'vitest'
import { recordOf } from '../read.ts'

const HEAD = 'Wijziging op aanvraag VL-4471\nGemeente Veldhoven zoekt een Adviseur riolering.\n\n'

/** What a table says that holds now, whatever it calls its columns and however they are drawn. */
describe('tables of what was and what is now', () => {
  test.each([
    'Punt | Stond er | Moet zijn\n-----+----------+----------\nUren per week | 16 | 20\nStartdatum | 1 maart 2027 | 15 maart 2027\nMaximumtarief | € 88,00 excl. btw | € 94,00 excl. btw',
    '+------+-----+-------+\n| Punt | Oud | Nieuw |\n+======+=====+=======+\n| Uren per week | 16 | 20 |\n| Startdatum | 1 maart 2027 | 15 maart 2027 |\n| Maximumtarief | € 88,00 excl. btw | € 94,00 excl. btw |\n+------+-----+-------+',
    '| | Oud | Nieuw |\n|---|---|---|\n| Uren per week | 16 | 20 |\n| Startdatum | 1 maart 2027 | 15 maart 2027 |\n| Maximumtarief | € 88,00 excl. btw | € 94,00 excl. btw |',
    'Nr\tPunt\tOude tekst\tNieuwe tekst\n1\tUren per week\t16\t20\n2\tStartdatum\t1 maart 2027\t15 maart 2027\n3\tMaximumtarief\t€ 88,00 excl. btw\t€ 94,00 excl. btw',
    'Punt             Stond er             Moet zijn\n---------------  -------------------  ------------------\nUren per week    16                   20\nStartdatum       1 maart 2027         15 maart 2027\nMaximumtarief    € 88,00 excl. btw    € 94,00 excl. btw',
    'Punt | Nieuw | Oud | Toelichting\n--- | --- | --- | ---\nUren per week | 20 | 16 | op verzoek van het team\nStartdatum | 15 maart 2027 | 1 maart 2027 | later gunnen\nMaximumtarief | € 94,00 excl. btw | € 88,00 excl. btw |',
    'Punt | Was | Wordt\n-----┼-----┼-----\nUren per week | 20 | ongewijzigd\nStartdatum | 15 maart 2027 | -\nMaximumtarief | € 88,00 excl. btw | € 94,00 excl. btw',
    '                | oud               | nieuw\n----------------+-------------------+---------\nUren per week   | 16                | 20\nStartdatum      | 1 maart 2027      | 15 maart 2027\nMaximumtarief   | € 88,00 excl. btw | € 94,00 excl. btw',
    'Oud | Nieuw\n----+----\nUren per week: 16 | Uren per week: 20\nStartdatum: 1 maart 2027 | Startdatum: 15 maart 2027\nMaximumtarief: € 88,00 excl. btw | Maximumtarief: € 94,00 excl. btw',
    'Punt | In de eerste tekst stond | Dit wordt\n---+---+---\nAantal uren per week | 16 | 20\nStartdatum | 1 maart 2027 | 15 maart 2027\nMaximumtarief | € 88,00 excl. btw | € 94,00 excl. btw',
    'Punt | Van | Naar\n---+---+---\nUren per week | 16 | 20\nStartdatum | 1 maart 2027 | 15 maart 2027\nMaximumtarief | € 88,00 excl. btw | € 94,00 excl. btw',
  ])('%s', (text) => {
    const { hoursPerWeek, start, rateCap, conflicts } = recordOf(HEAD + text)
    expect(hoursPerWeek).toEqual({ min: 20, max: 20 })
    expect(start.date).toBe('2027-03-15')
    expect(rateCap?.stages).toEqual([{ fromMonth: 0, cents: 9400 }])
    expect(conflicts).toEqual([])
  })

  test('columns of a planning are no change', () => {
    const text = 'Stap | Voor wie | Datum\n-----+----------+------\nStartdatum | kandidaat | 15 maart 2027'
    expect(recordOf(HEAD + text).conflicts).toEqual([])
  })

  test('"Van" and "Naar" alone are a mail', () => {
    const text = 'Van: Bea Smit      Naar: Joop Kok\nUren per week: 20      Startdatum: 15 maart 2027'
    const { hoursPerWeek, start } = recordOf(HEAD + text)
    expect([hoursPerWeek, start.date]).toEqual([{ min: 20, max: 20 }, '2027-03-15'])
  })
})
