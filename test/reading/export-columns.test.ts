import { expect, test } from 'vitest'
import { parse } from '../../shared/read/parse.ts'
import type { RequestRecord } from '../../shared/request.ts'

function recordOf(text: string): RequestRecord {
  const [reading] = parse(new TextEncoder().encode(text), { capturedAt: null })
  if (!reading || 'refused' in reading) throw new Error('no record')
  return reading.record
}

/** A request in one row, as a program exports it whose text fields hold lists and paragraphs. */
const LISTED = [
  ['Nr.', 'KX-7340'],
  ['Functie', 'Verkeerskundige'],
  ['Opdrachtgever', 'Gemeente Deventer'],
  ['Plaats', 'Deventer'],
  ['Uren/week', '24-32'],
  ['Ingangsdatum', '01-03-2027'],
  ['Fee', ''],
  ['Reageren tot', '10-01-2027 12:00'],
  [
    'Omschrijving',
    'Je werkt aan het plan "Fiets; nu, altijd".\n\nTaken:\n- tellen van verkeer;\n- schrijven van adviezen.',
  ],
  ['Eisen', '1. Hbo verkeerskunde.\n2. Drie jaar ervaring bij "een" gemeente; of provincie, of rijk.'],
  ['Wensen', '3. Kennis van Omnitrans (60 punten).\n4. Ervaring met fietsbeleid (40 punten).'],
  [
    'Procedure',
    "De gesprekken zijn in week 3. De opdracht kan tweemaal met zes maanden worden verlengd. Een cv beslaat maximaal 3 pagina's. Vragen stel je in het portaal, niet per mail.",
  ],
] as const
/** The next row, whose lists have one item each. */
const SECOND = [
  ...['KX-7341', 'Jurist handhaving', 'Gemeente Zutphen', 'Zutphen', '16', '01-04-2027', '', '12-01-2027 09:00'],
  ...['Je toetst besluiten.', '1. Wo rechten.', '2. Ervaring met zittingen (100 punten).', 'Volgt.'],
]

function quotedRow(cells: readonly string[], part: string, isAll: boolean): string {
  const hasMark = (cell: string) => [part, '"', '\n'].some((mark) => cell.includes(mark))
  return cells.map((cell) => (isAll || hasMark(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(part)
}

const LISTED_ROWS = [LISTED.map(([label]) => label), LISTED.map(([, value]) => value), SECOND]
const listed = (part: string, { isAll = true, count = 1 } = {}) =>
  LISTED_ROWS.slice(0, count + 1)
    .map((row) => quotedRow(row, part, isAll))
    .join('\n')

const quotedFirst = [0, 1]
  .map((k) => quotedRow([...(LISTED_ROWS[k] ?? []).slice(9), ...(LISTED_ROWS[k] ?? []).slice(0, 9)], ';', true))
  .join('\n')

test.each([
  ['with semicolons', listed(';')],
  ['with commas', listed(',')],
  ['with tabs', listed('\t')],
  ['with quotes only where they must be', listed(';', { isAll: false })],
  ['with commas, and quotes only where they must be', listed(',', { isAll: false })],
  ['with tabs, and quotes only where they must be', listed('\t', { isAll: false })],
  ['with ends of lines of another system', listed(';').replaceAll('\n', '\r\n')],
  ['with a title and an empty line above', `Export van 2 december 2026\n\n${listed(',')}\n`],
  ['with a list in the first column', quotedFirst],
])('a cell of several lines below its label in the first row is read: %s', (_, text) => {
  const record = recordOf(text)
  expect(record).toMatchObject({
    requestNumber: 'KX-7340',
    title: 'Verkeerskundige',
    client: 'Gemeente Deventer',
    region: { place: 'Deventer' },
    hoursPerWeek: { min: 24, max: 32 },
    start: { date: '2027-03-01' },
    deadline: { closesAt: '2027-01-10T11:00:00Z' },
    extensions: [{ times: 2, months: 6 }],
    cv: { maxPages: 3 },
    brokerFee: null,
  })
  expect(record.knockouts.map((criterion) => criterion.text)).toEqual([
    'Hbo verkeerskunde.',
    'Drie jaar ervaring bij "een" gemeente; of provincie, of rijk.',
  ])
  expect(record.awards.map(({ number, points }) => [number, points])).toEqual([
    [3, 60],
    [4, 40],
  ])
  for (const { start, end, quote } of Object.values(record.evidence).flat()) expect(text.slice(start, end)).toBe(quote)
  expect(record.evidence.hoursPerWeek?.map(({ quote }) => quote)).toEqual(['24-32'])
})

test.each([';', ',', '\t'])('of several rows with such cells each is a request: %j', (part) => {
  const readings = parse(new TextEncoder().encode(listed(part, { count: 2 })), { capturedAt: null })
  const records = readings.flatMap((reading) => ('record' in reading ? [reading.record] : []))
  expect(records.map(({ requestNumber, title, client }) => [requestNumber, title, client])).toEqual([
    ['KX-7340', 'Verkeerskundige', 'Gemeente Deventer'],
    ['KX-7341', 'Jurist handhaving', 'Gemeente Zutphen'],
  ])
  expect(records[1]?.knockouts.map(({ text }) => text)).toEqual(['Wo rechten.'])
  expect(records[1]?.awards.map(({ text, points }) => [text, points])).toEqual([['Ervaring met zittingen.', 100]])
})
