import { bullet, docxFile, heading, paragraph, table } from './docx-file.ts'
import { type Printed, pdfFile, widthOf } from './pdf-file.ts'

/** A request, to be put into files of all kinds. */
type Request = { title: string; facts: [string, string][]; description: string; criteria: string[] }

const DESCRIPTION =
  'De gemeente zoekt iemand die zelfstandig plannen maakt, de uitvoering bewaakt en het team begeleidt. Je werkt samen met bewoners, aannemers en collega’s van andere afdelingen, en je stelt begrotingen op van € 50.000 en meer.'

export const REQUESTS: Request[] = [
  ['Coördinator wegenonderhoud', 'SW-201', 'Gemeente Schagen', '28', '€ 87,50'],
  ['Adviseur bodem', 'BD-15', 'Gemeente Weert', '32', '€ 90,00'],
  ['Planner onderhoud', 'PO-3', 'Gemeente Almere', '24 tot 28', '€ 78,25'],
  ['Jurist Wmo', '7310', 'Gemeente Meppel', '16', '€ 95,00'],
  ['Projectleider riolering', 'RR-88', 'Waterschap Vechtstromen', '36', '€ 102,00'],
  ['Beleidsadviseur energie', 'EN-2027-4', 'Provincie Drenthe', '20 - 24', '€ 99,00'],
  ['Consulent jeugd', 'J.44', 'Gemeente Één', '32', '€ 68,40'],
  ['Data-analist', 'DA-9', 'Gemeente Súdwest-Fryslân', '40', '€ 110,00'],
].map(([title = '', number = '', client = '', hours = '', cap = '']) => ({
  title,
  facts: [
    ['Referentie', number],
    ['Opdrachtgever', client],
    ['Uren per week', hours],
    ['Maximumtarief', `${cap} per uur excl. btw`],
    ['Sluitingsdatum', '20 mei 2027 09:00'],
  ],
  description: DESCRIPTION,
  criteria: ['Minimaal hbo werk- en denkniveau', 'Vijf jaar ervaring bij een gemeente', 'Rijbewijs B'],
}))

/** What every kind of file has to give. */
export const textOf = ({ title, facts, description, criteria }: Request) =>
  [
    `# ${title}`,
    '',
    ...facts.map(([label, value]) => `${label}\t${value}`),
    '',
    '## Omschrijving',
    '',
    description,
    '',
    '## Eisen',
    '',
    ...criteria.map((criterion) => `- ${criterion}`),
  ].join('\n')

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

export const htmlOf = ({ title, facts, description, criteria }: Request) =>
  `<!doctype html><html><head><meta charset="utf-8"><title>${escaped(title)} | Portaal</title><script>var uren = 40;</script></head><body>
  <nav><a href="/">Start</a></nav><main><h1>${escaped(title)}</h1>
  <table>${facts.map(([label, value]) => `<tr><th>${label}</th>\n<td> ${escaped(value)}\n</td></tr>`).join('\n')}</table>
  <h2>Omschrijving</h2><p>${escaped(description).replaceAll(', ', ',\n    ')}</p>
  <h2>Eisen</h2><ul>${criteria.map((criterion) => `<li>${escaped(criterion)}</li>`).join('\n')}</ul></main></body></html>`

export const docxOf = ({ title, facts, description, criteria }: Request) =>
  docxFile(
    [
      heading(1, title),
      table(facts),
      heading(2, 'Omschrijving'),
      paragraph(description),
      heading(2, 'Eisen'),
      ...criteria.map(bullet),
    ].join(''),
  )

/** Set in two columns: title and facts on the left, the rest on the right, at one height. */
export function pdfOf({ title, facts, description, criteria }: Request): Uint8Array {
  const left: Printed[] = [
    { x: 40, y: 110, text: title, size: 14, bold: true },
    ...facts.flatMap(([label, value], index) => [
      { x: 40, y: 140 + index * 14, text: label, size: 8 },
      { x: 125, y: 140 + index * 14, text: value, size: 8 },
    ]),
  ]
  const right: Printed[] = []
  let y = 110
  const set = (text: string, more: Partial<Printed> = {}, step = 12) => {
    right.push({ x: 320, y, text, size: 8, ...more })
    y += step
  }
  set('Omschrijving', { size: 11, bold: true }, 24)
  for (const line of broken(description, 235)) set(line)
  y += 16
  set('Eisen', { size: 11, bold: true }, 24)
  for (const criterion of criteria) {
    right.push({ x: 320, y, text: '•', size: 8 })
    set(criterion, { x: 332 })
  }
  return pdfFile([[...left, ...right]])
}

function broken(text: string, width: number): string[] {
  const lines: string[] = []
  for (const word of text.replaceAll('’', "'").split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim()
    if (lines.length > 0 && widthOf({ text: longer, size: 8 }) <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

export const HEADERS =
  'From: Desk <desk@veldwerk.example>\r\nDate: Mon, 03 May 2027 09:15:00 +0200\r\nMIME-Version: 1.0\r\n'
export const HEAD = 'From: Desk <desk@veldwerk.example>\nDate: Mon, 03 May 2027 09:15:00 +0200\nSubject: Aanvraag\n\n'

export function mailOf(contentType: string, encoding: string, content: string): string {
  return `${HEADERS}Subject: Aanvraag\r\nContent-Type: ${contentType}\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${content}`
}

export const base64 = (text: string) => Buffer.from(text).toString('base64').replaceAll(/.{76}/g, '$&\r\n')
export function quotedPrintable(text: string, encoding: 'utf8' | 'latin1'): string {
  const coded = Array.from(Buffer.from(text, encoding), (byte) =>
    (byte >= 33 && byte <= 126 && byte !== 61) || byte === 32
      ? String.fromCharCode(byte)
      : byte === 10
        ? '\r\n'
        : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`,
  ).join('')
  // Lines that would be too long are broken, but not within a code.
  return coded.replaceAll(/(?:=[0-9A-F]{2}|[^\r\n=]){60}(?=.)/g, '$&=\r\n')
}
export const latin1 = (text: string) => text.replaceAll('€', 'EUR').replaceAll('’', "'")
