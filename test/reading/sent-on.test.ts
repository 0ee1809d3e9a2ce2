import { expect, test } from 'vitest'
import { parse } from '../../shared/read/parse.ts'

const REQUEST = `Functie: Adviseur water
Aanvraagnummer: WA-301
Opdrachtgever: Gemeente Meppel
Uren per week: 24 uur
Maximumtarief: € 91 excl. btw
Sluiting: 20 maart 2027 om 10:00 uur`
const HEAD = `Van: Inhuurdesk <desk@inhuur.example>
Verzonden: dinsdag 2 maart 2027 08:15
Onderwerp: Adviseur water`
const FORWARD = `Van: Joke
Datum: 4 maart 2027
Onderwerp: FW: Adviseur water

Iets voor ons? Graag uiterlijk 12 maart laten weten.

`
const MORE = `Start: 1 mei 2027
Thuiswerken: nee
Zzp mogelijk: nee
Opleiding: hbo
Aantal professionals: 2`

const publishedOn = (text: string) =>
  parse(new TextEncoder().encode(text), { capturedAt: null }).map((reading) =>
    'record' in reading ? [reading.record.kind, reading.record.publishedOn] : reading.refused.reason,
  )

test.each([
  ['a mail', `${HEAD}\n\n${REQUEST}`, '2027-03-02'],
  ['a mail that is forwarded: of the one that states the request', `${FORWARD}${HEAD}\n\n${REQUEST}`, '2027-03-02'],
  [
    'a mail that says more of the one below it, which states the request',
    `${HEAD.replace('2 maart', '4 maart')}\n\n${MORE}\n\n${HEAD}\n\n${REQUEST}`,
    '2027-03-02',
  ],
  [
    'a mail that answers another which only asks',
    `${HEAD}\n\n${REQUEST}\n\nVan: Joke\nDatum: 1 maart 2027\nOnderwerp: vraag\n\nHebben jullie nog iets voor ons?`,
    '2027-03-02',
  ],
  ['a letter', `Gemeente Meppel\n\nMeppel, 2 maart 2027\n\n${REQUEST}`, '2027-03-02'],
  ['a mail that says otherwise', `${HEAD}\n\n${REQUEST}\nGepubliceerd op: 26 februari 2027`, '2027-02-26'],
  ['a page', `${REQUEST}`, null],
  ['a mail that was sent on a day without a year', `${HEAD.replace(' 2027', '')}\n\n${REQUEST}`, null],
])('%s came out on the day of sending, where nothing else is said', (_, text, day) => {
  expect(publishedOn(text)).toEqual([['request', day]])
})

test('the day on which an update was sent is not the day on which its request came out', () => {
  const update = `${HEAD}

De sluiting van aanvraag WA-301 is verlengd tot 24 maart 2027 om 10:00 uur. Het maximumtarief wordt € 95 excl. btw, de inzet
32 uur per week, en de startdatum wordt 1 mei 2027.`
  expect(publishedOn(update)).toEqual([['update', null]])
})
