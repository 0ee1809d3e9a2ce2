import { expect, test } from 'vitest'
import { parse } from '../../shared/read/parse.ts'
import type { RequestRecord } from '../../shared/request.ts'

function recordOf(text: string): RequestRecord {
  const [reading] = parse(new TextEncoder().encode(text), { capturedAt: null })
  if (!reading || 'refused' in reading) throw new Error('no record')
  return reading.record
}

/** One request as programs export it: how the rows stand, and what is read of them all the same. */
const READ = {
  requestNumber: 'KX-7301',
  title: 'Inkoopadviseur',
  client: 'Gemeente Hoorn',
  region: { provinces: ['NL-NH'], place: 'Hoorn', nationwide: false },
  hoursPerWeek: { min: 16, max: 24 },
  start: { asap: false, date: '2027-02-01', precision: 'day' },
  end: '2027-07-31',
  deadline: { actBy: '2027-01-05T11:00:00Z', closesAt: '2027-01-05T11:00:00Z' },
  selfEmployed: 'excluded',
  missing: ['education'],
}

const FACTS = [
  ['Aanvraagnummer', 'KX-7301'],
  ['Functie', 'Inkoopadviseur'],
  ['Opdrachtgever', 'Gemeente Hoorn'],
  ['Werkplek', 'Hoorn'],
  ['Uren per week', '16-24'],
  ['Maximaal uurtarief', '"€ 91,50; excl. btw, all-in"'],
  ['Startdatum', '1-2-2027'],
  ['Einddatum', '31-7-2027'],
  ['Sluitingsdatum', '"5 januari 2027, 12:00 uur"'],
  ['Zzp', 'nee'],
] as const

const CODED = [
  'aanvraag_nummer',
  'functie_naam',
  'opdrachtgever',
  'werkplek',
  'uren_per_week',
  'max_uurtarief',
  'start_datum',
  'eind_datum',
  'sluitings_datum',
  'zzp_toegestaan',
]
const HUMPED = [
  'requestNumber',
  'jobTitle',
  'client',
  'workLocation',
  'hoursPerWeek',
  'maxRate',
  'startDate',
  'endDate',
  'closingDate',
  'freelance',
]

const values = FACTS.map(([, value]) => value)
const labels = FACTS.map(([label]) => label)
const lines = (names: readonly string[], part: string, quote = '') =>
  names
    .map(
      (name, k) => `${quote}${name}${quote}${part}${quote === '' ? values[k] : `"${values[k]?.replaceAll('"', '')}"`}`,
    )
    .join('\n')

test.each([
  ['a row for each label', `veld;waarde\n${lines(labels, ';')}`],
  ['without a row above', lines(labels, ';')],
  ['with the line of a spreadsheet above', `sep=;\n${lines(labels, ';')}`],
  ['with a title and an empty line above', `Export opdracht, 2 december 2026\n\n${lines(labels, ';')}`],
  ['with blanks behind the mark', lines(labels, '; ')],
  ['with rows that state nothing', `${lines(labels, ';')}\nVerlenging;\nFee;\n`],
  ['with columns that hold nothing', lines(labels, ';').replaceAll('\n', ';;;\n')],
  [
    'with a column of groups',
    `Groep;Veld;Waarde;Noot\n${labels.map((label, k) => `Blok;${label};${values[k]};`).join('\n')}`,
  ],
  ['with commas and quotes', `"key","value"\n${lines(HUMPED, ',', '"')}`],
  ['with names of fields', lines(CODED, ';')],
  ['with names of properties', lines(HUMPED, ';')],
  ['a column for each label', `${labels.join(';')}\n${values.join(';')}`],
  ['a column for each name of a field', `${CODED.join(';')}\n${values.join(';')}`],
  ['a column for each name of a property, with commas', `${HUMPED.join(',')}\n${values.join(',')}`],
  ['with tabs and quotes', `"veld"\t"waarde"\n${lines(labels, '\t', '"')}`],
  ['with ends of lines of another system', `veld;waarde\n${lines(labels, ';')}`.replaceAll('\n', '\r\n')],
])('an export is read as a table: %s', (_, text) => {
  const record = recordOf(text)
  expect(record).toMatchObject(READ)
  expect(record.rateCap).toMatchObject({
    stages: [{ fromMonth: 0, cents: 9150 }],
    vat: 'excluded',
    includes: ['allIn'],
  })
})

test('each row that names a criterion is one', () => {
  const record = recordOf(
    `${lines(labels, ';')}\nEis 1;Hbo-diploma\nEis 2;"Kennis van de Aw; ook ARW"\nWens 1;Pianoo (60 punten)\nWens 2;Negometrix (40 punten)`,
  )
  expect(record.knockouts.map(({ text }) => text)).toEqual(['Hbo-diploma', 'Kennis van de Aw; ook ARW'])
  expect(record.awards.map(({ text, points }) => [text, points])).toEqual([
    ['Pianoo', 60],
    ['Negometrix', 40],
  ])
})

test('a cell of several lines is a list below its label, and ends at its quote', () => {
  const record = recordOf(`${lines(labels, ';')}\nEisen;"1. Hbo-diploma\n2. Kennis van ""Aw"" en ARW"\nopmerking;volgt`)
  expect(record.knockouts.map(({ text }) => text)).toEqual(['Hbo-diploma', 'Kennis van "Aw" en ARW'])
})

test.each([
  [
    'a list whose items end in a semicolon',
    'Eisen:\n- hbo-diploma;\n- rijbewijs B;\n- kennis van de Wmo;\n- ervaring met zaken;\n- Fries.',
  ],
  [
    'sentences with a semicolon',
    'Eisen:\n- je schrijft; en snel\n- je leest; en traag\n- je rekent; en goed\n- je tekent; en mooi\n- je belt; en vaak',
  ],
])('no export: %s', (_, list) => {
  const { knockouts } = recordOf(`Gemeente Hoorn zoekt een jurist voor 24 uur.\n${list}`)
  expect(knockouts).toHaveLength(5)
})

test('each place of an export is quoted as it stands', () => {
  const text = `"key","value"\n${lines(HUMPED, ',', '"')}`
  for (const { start, end, quote } of Object.values(recordOf(text).evidence).flat())
    expect(text.slice(start, end)).toBe(quote)
})

test('the mark that ends an entity parts no cells', () => {
  const text = `Adviseur Ruimte &amp; Wonen\n\nAanvraagnummer&nbsp;\tKX-7302\nDuur&nbsp;\t6 maanden\nUren&nbsp;\t32\nStart&nbsp;\t1 mei 2027\nRegio&nbsp;\tDrenthe\n`
  expect(recordOf(text)).toMatchObject({
    title: 'Adviseur Ruimte & Wonen',
    requestNumber: 'KX-7302',
    durationMonths: 6,
  })
})
