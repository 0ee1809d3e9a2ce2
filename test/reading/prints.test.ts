import { expect, test } from 'vitest'
import { parse } from '../../shared/read/parse.ts'
import { plainText } from '../../shared/read/text/plain-text.ts'
import type { RequestRecord } from '../../shared/request.ts'

function recordsOf(text: string): RequestRecord[] {
  const readings = parse(new TextEncoder().encode(text), { capturedAt: null })
  return readings.flatMap((reading) => ('record' in reading ? [reading.record] : []))
}

const PRINTED = `{
  nummer: 'KX-7350',
  functie: 'Adviseur groenbeheer',
  opdrachtgever: 'Gemeente Hoorn',
  plaats: 'Hoorn',
  uren: '16-24 per week',
  start: 'maart 2027',
  duur: '8 maanden',
  verlenging: null,
  zzp: false,
  tarief: '€ 88,00 per uur excl. btw',
  reageren_voor: '7 januari 2027 10:00',
  eisen: [
    'Hbo-diploma bos- en natuurbeheer',
    'Drie jaar ervaring met bomen in foto\\'s',
  ],
  wensen: [ '3. Kennis van GeoVisia (70 punten)', '4. Ervaring met bestekken (30 punten)' ],
  omschrijving: \`
    Je maakt het beheerplan voor de bomen in de oude stad.

    De opdracht kan eenmaal met drie maanden worden verlengd.
  \`,
  contact: { naam: 'Team inhuur', email: 'inhuur@hoorn.example' },
}`

/** As other programs write the same. */
const PYTHON = PRINTED.replaceAll('null', 'None')
  .replaceAll('false', 'False')
  .split('\n')
  .map((line) => {
    const colon = line.indexOf(': ')
    return line.startsWith('  ') && line.charAt(2) !== ' ' && colon > 0
      ? `  '${line.slice(2, colon)}'${line.slice(colon)}`
      : line
  })
  .join('\n')
const JOINED = PRINTED.replace('`\n    Je maakt', "'Je maakt")
  .replace('stad.\n\n    De opdracht', "stad.\\n' +\n    'De opdracht")
  .replace('verlengd.\n  `', "verlengd.'")

test.each([
  ['as it stands', PRINTED],
  ['with the name of its kind before it', `Opdracht ${PRINTED}`],
  [
    'with a prompt above and below',
    `> node toon.js\n[opgehaald] 1 gevonden\n\nOpdracht ${PRINTED}\n\nKlaar in 0,4 s\n>`,
  ],
  ['with names in quotes', PYTHON],
  ['with a string joined from several', JOINED],
  ['with ends of lines of another system', PRINTED.replaceAll('\n', '\r\n')],
])('an object that a console printed is read: %s', (_, text) => {
  const [record] = recordsOf(text)
  expect(record).toMatchObject({
    requestNumber: 'KX-7350',
    title: 'Adviseur groenbeheer',
    client: 'Gemeente Hoorn',
    region: { place: 'Hoorn' },
    hoursPerWeek: { min: 16, max: 24 },
    start: { date: '2027-03-01', precision: 'month' },
    durationMonths: 8,
    extensions: [{ times: 1, months: 3 }],
    selfEmployed: 'excluded',
    netRateCapCents: 8800,
    deadline: { closesAt: '2027-01-07T09:00:00Z' },
    contact: { email: 'inhuur@hoorn.example' },
  })
  expect(record?.knockouts.map((criterion) => criterion.text)).toEqual([
    'Hbo-diploma bos- en natuurbeheer',
    "Drie jaar ervaring met bomen in foto's",
  ])
  expect(record?.awards.map(({ number, points }) => [number, points])).toEqual([
    [3, 70],
    [4, 30],
  ])
  for (const { start, end, quote } of Object.values(record?.evidence ?? {}).flat())
    expect(text.slice(start, end)).toBe(quote)
})

test('each of several objects in a list is a request', () => {
  const second = PRINTED.replace('KX-7350', 'KX-7351').replace('16-24', '32')
  const records = recordsOf(`[\n${PRINTED},\n${second}\n]`)
  expect(records.map(({ requestNumber, hoursPerWeek }) => [requestNumber, hoursPerWeek?.max])).toEqual([
    ['KX-7350', 24],
    ['KX-7351', 32],
  ])
})

test.each([
  ['an object that is not closed', PRINTED.slice(0, PRINTED.indexOf('reageren'))],
  ['names in braces', 'Geachte {naam}, gemeente {gemeente: plaats} zoekt voor 24 uur per week een jurist.'],
  ['rules of a style sheet', 'p { color: red; margin: 0 }\nGemeente Hoorn zoekt een jurist voor 24 uur per week.'],
])('%s is read as it stands', (_, text) => {
  expect(recordsOf(text)[0]?.hoursPerWeek?.max).toBe(24)
})

test.each([
  ['marks in a string', `{a: '1', b: '2', c: '3', d: '${"\\'".repeat(200_000)}'}`],
  ['strings in a list', `{a: '1', b: '2', c: '3', d: [${"'x', ".repeat(150_000)}]}`],
  ['names', `{${"a: '1', ".repeat(100_000)}}`],
  ['braces', '{a:'.repeat(200_000)],
  ['quotes in a cell', `Ref;Naam;Plaats;Tekst\nA;B;C;"x\n${'""'.repeat(200_000)}"\n`],
  ['quotes in the cell of a label', `veld;waarde\nA;B\nC;"x\n${'""'.repeat(200_000)}"\n`],
  ['rows', `Ref;Naam;Plaats;Tekst\n${'A;B;C;"x\ny"\n'.repeat(50_000)}`],
])('however many it has, a text is made plain in time: %s', (_, text) => {
  const began = performance.now()
  expect(() => plainText(text)).not.toThrow()
  expect(performance.now() - began).toBeLessThan(3000)
})
