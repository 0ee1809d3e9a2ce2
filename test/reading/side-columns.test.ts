import { expect, test } from 'vitest'
import { parse } from '../../shared/read/parse.ts'
import { plainText } from '../../shared/read/text/plain-text.ts'
import type { RequestRecord } from '../../shared/request.ts'

function recordOf(text: string): RequestRecord {
  const [reading] = parse(new TextEncoder().encode(text), { capturedAt: null })
  if (!reading || 'refused' in reading) throw new Error('no request was read')
  return reading.record
}

/** A page as a PDF gives it: the facts in a column of their own, beside the prose. */
const RIGHT = `Gemeente Almelo                                          Inhuur

Adviseur mobiliteit

Over de opdracht                                  Feiten

Almelo werkt aan een nieuw plan voor de            Opdrachtnummer
binnenstad en zoekt iemand die daarvoor de         ALM-26-77
bereikbaarheid in kaart brengt, met oog voor
de fietser en voor wie slecht ter been is.         Maximaal uurtarief
Je werkt samen met twee collega's van het          € 91,00 excl. btw
team Ruimte en je overlegt elke week met
de ondernemers.                                    Uren per week
                                                   24 tot 28 uur
Eisen
1. Vijf jaar ervaring met verkeersplannen.         Sluiting
2. Een hbo-diploma verkeerskunde of een            14 januari 2027
   vergelijkbare studie.                           om 9.00 uur
`

const LEFT = `  Feiten                    Adviseur mobiliteit

  Aanvraagnummer            Almelo werkt aan een nieuw plan voor de
  ALM-26-77                 binnenstad en zoekt iemand die daarvoor de
                            bereikbaarheid in kaart brengt, met oog voor
  Plaats                    de fietser en voor wie slecht ter been is. Je
  Almelo                    werkt samen met twee collega's van het team
                            Ruimte en je overlegt elke week met hen.
  Maximaal tarief
  € 91,00 excl. btw         Je begint op 1 maart 2027.
`

test('a column of facts beside the prose is read as one, on either side', () => {
  const right = recordOf(RIGHT)
  expect(right.requestNumber).toBe('ALM-26-77')
  expect(right.rateCap?.stages).toEqual([{ fromMonth: 0, cents: 91_00 }])
  expect(right.hoursPerWeek).toEqual({ min: 24, max: 28 })
  expect(right.deadline?.closesAt).toBe('2027-01-14T08:00:00Z')
  expect(right.knockouts.map(({ text }) => text)).toEqual([
    'Vijf jaar ervaring met verkeersplannen.',
    'Een hbo-diploma verkeerskunde of een vergelijkbare studie.',
  ])
  const left = recordOf(LEFT)
  expect(left.requestNumber).toBe('ALM-26-77')
  expect(left.region.place).toBe('Almelo')
  expect(left.rateCap?.stages).toEqual([{ fromMonth: 0, cents: 91_00 }])
  expect(left.title).toBe('Adviseur mobiliteit')
})

test.each([RIGHT, LEFT, RIGHT.replaceAll('\n', '\r\n'), `${RIGHT}\f\n${LEFT}`])(
  'what is quoted of columns stands in the text as it is',
  (text) => {
    const quotes = Object.values(recordOf(text).evidence).flat()
    expect(quotes.length).toBeGreaterThan(5)
    for (const { start, end, quote } of quotes) expect(text.slice(start, end)).toBe(quote)
  },
)

test.each([
  [
    'a table of labels and values with a value that goes on below',
    `Opdrachtnummer      ALM-26-77
Omschrijving        Een plan voor de bereikbaarheid van de hele
                    binnenstad, met oog voor de fietser en voor
                    wie slecht ter been is en voor de
                    ondernemers.
Maximaal tarief     € 91,00 excl. btw
Uren                24 tot 28 uur`,
  ],
  [
    'rows of short words',
    `opdracht      adviseur mobiliteit
tarief        maximaal 91 euro
locatie       almelo
duur          zes maanden
start         zo snel mogelijk`,
  ],
  [
    'a table in which a few values begin small below longer ones',
    `Dossier             HEN-27-03
Wie                 Adviseur parkeren
Voor wie            Gemeente Hengelo
Begin               4 januari 2027
Tot en met          3 juli 2027
Uurtarief           ten hoogste € 92,50, zonder btw, met reiskosten
Diploma             hbo
Reageren tot        maandag 7 december 2026, negen uur in de ochtend
Gesprek             donderdag 10 december 2026, in de loop van de dag
Zzp                 mogelijk
Uren                24 in de week
Plaats              Hengelo`,
  ],
  [
    'items behind a wide mark',
    `•   een plan maken voor de bereikbaarheid van de binnenstad
•   overleggen met de ondernemers van de hele binnenstad
•   de collega's van het team Ruimte bijpraten over het plan
•   een raadsvoorstel schrijven over het plan`,
  ],
])('no columns: %s', (_, text) => {
  expect(plainText(text).plain).toBe(text)
})
