import { describe, expect, test } from 'vitest'
import { bullet, docxFile, heading, paragraph, table } from './docx-file.ts'
import { msgFile } from './msg-file.ts'
import { type Printed, pdfFile, widthOf } from './pdf-file.ts'
import { bytesOf, read } from './read-source.ts'

type Request = { title: string; facts: [string, string][]; description: string; criteria: string[] }

const DESCRIPTION =
  'De gemeente zoekt iemand die zelfstandig plannen maakt, de uitvoering bewaakt en het team begeleidt. Je werkt samen met bewoners, aannemers en collega’s van andere afdelingen, en je stelt begrotingen op van € 50.000 en meer.'

const REQUESTS: Request[] = [
  ['Coördinator wegenonderhoud', 'SW-201', 'Gemeente Schagen', '28', '€ 87,50'],
  ['Adviseur bodem', 'BD-15', 'Gemeente Weert', '32', '€ 90,00'],
  ['Planner onderhoud', 'PO-3', 'Gemeente Almere', '24 tot 28', '€ 78,25'],
  ['Jurist Wmo', '7310', 'Gemeente Meppel', '16', '€ 95,00'],
  ['Projectleider riolering', 'RR-88', 'Waterschap Vechtstromen', '36', '€ 102,00'],
  ['Beleidsadviseur energie', 'EN-2027-4', 'Provincie Drenthe', '20 - 24', '€ 99,00'],
  ['Consulent jeugd', 'J.44', 'Gemeente Één', '32', '€ 68,40'],
  ['Data-analist', 'DA 9', 'Gemeente Súdwest-Fryslân', '40', '€ 110,00'],
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
const textOf = ({ title, facts, description, criteria }: Request) =>
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

const htmlOf = ({ title, facts, description, criteria }: Request) =>
  `<!doctype html><html><head><meta charset="utf-8"><title>${escaped(title)} | Portaal</title><script>var uren = 40;</script></head><body>
  <nav><a href="/">Start</a></nav><main><h1>${escaped(title)}</h1>
  <table>${facts.map(([label, value]) => `<tr><th>${label}</th>\n<td> ${escaped(value)}\n</td></tr>`).join('\n')}</table>
  <h2>Omschrijving</h2><p>${escaped(description).replaceAll(', ', ',\n    ')}</p>
  <h2>Eisen</h2><ul>${criteria.map((criterion) => `<li>${escaped(criterion)}</li>`).join('\n')}</ul></main></body></html>`

const docxOf = ({ title, facts, description, criteria }: Request) =>
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
function pdfOf({ title, facts, description, criteria }: Request): Uint8Array {
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

const HEADERS = 'From: Desk <desk@veldwerk.example>\r\nDate: Mon, 03 May 2027 09:15:00 +0200\r\nMIME-Version: 1.0\r\n'
const HEAD = 'From: Desk <desk@veldwerk.example>\nDate: Mon, 03 May 2027 09:15:00 +0200\nSubject: Aanvraag\n\n'

function mailOf(contentType: string, encoding: string, content: string): string {
  return `${HEADERS}Subject: Aanvraag\r\nContent-Type: ${contentType}\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${content}`
}

const base64 = (text: string) => Buffer.from(text).toString('base64').replaceAll(/.{76}/g, '$&\r\n')
function quotedPrintable(text: string, encoding: 'utf8' | 'latin1'): string {
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
const latin1 = (text: string) => text.replaceAll('€', 'EUR').replaceAll('’', "'")

describe('one request in files of all kinds', () => {
  for (const request of REQUESTS) {
    const { title } = request
    const expected = textOf(request)
    const plain = (text: string) => text.replaceAll('’', "'")

    test(`${title}: a plain text and Markdown are read as they stand`, async () => {
      expect((await read(expected)).text).toBe(expected)
    })

    test(`${title}: HTML`, async () => {
      expect((await read(htmlOf(request))).text).toBe(expected)
    })

    test(`${title}: DOCX`, async () => {
      expect((await read(docxOf(request))).text).toBe(expected)
    })

    test(`${title}: PDF in two columns`, async () => {
      expect((await read(pdfOf(request))).text).toBe(plain(expected))
    })

    test(`${title}: a mail in four encodings`, async () => {
      const html = htmlOf(request)
      const mails = [
        mailOf('text/html; charset=utf-8', 'base64', base64(html)),
        mailOf('text/html; charset=utf-8', 'quoted-printable', quotedPrintable(html, 'utf8')),
        mailOf('text/html; charset=utf-8', '8bit', html),
        mailOf('text/plain; charset=utf-8', 'base64', base64(expected)),
      ]
      for (const mail of mails) expect((await read(mail)).text).toBe(HEAD + expected)
    })

    test(`${title}: a mail in ISO 8859-1`, async () => {
      const mail = mailOf(
        'text/plain; charset=iso-8859-1',
        'quoted-printable',
        quotedPrintable(latin1(expected), 'latin1'),
      )
      expect((await read(mail)).text).toBe(HEAD + latin1(expected))
    })

    test(`${title}: a mail with the PDF or DOCX attached`, async () => {
      for (const [name, file] of [
        ['aanvraag.pdf', pdfOf(request)],
        ['aanvraag.docx', docxOf(request)],
      ] as const) {
        const mail = `${HEADERS}Subject: Aanvraag\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain\r\n\r\nZie de bijlage.\r\n--x\r\nContent-Type: application/octet-stream\r\nContent-Disposition: attachment; filename="${name}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(file).toString('base64').replaceAll(/.{76}/g, '$&\r\n')}\r\n--x--\r\n`
        const text = `${HEAD}Zie de bijlage.\n\n--- bijlage: ${name} ---\n\n${expected}`
        expect((await read(mail)).text.replaceAll('’', "'")).toBe(plain(text))
      }
    })

    test(`${title}: an Outlook mail`, async () => {
      const mail = msgFile({
        subject: 'Aanvraag',
        senderName: 'Desk',
        senderAddress: 'desk@veldwerk.example',
        headers: 'Received: from x\r\nDate: Mon, 03 May 2027 09:15:00 +0200\r\n',
        html: htmlOf(request),
      })
      expect((await read(mail)).text).toBe(HEAD + expected)
    })
  }

  test('the kind shows in the bytes', async () => {
    const [request] = REQUESTS
    if (!request) throw new Error('no request')
    const kinds = [
      ['text', bytesOf(textOf(request))],
      ['text', bytesOf('{"functie":"Planner","uren":"24"}')],
      ['html', bytesOf(htmlOf(request))],
      ['html', bytesOf('<table><tr><td>Uren</td><td>24</td></tr></table>\n')],
      ['html', new Uint8Array([0xff, 0xfe, ...Buffer.from(htmlOf(request), 'utf16le')])],
      ['text', bytesOf('<p>De reactietermijn is verlopen.</p>\n\nPlanner\n\nUren: 24\n')],
      ['text', bytesOf('From: Jan\nSubject: Planner gezocht\nDate: 3 mei 2027\n\nUren: 24\n')],
      ['mail', bytesOf(mailOf('text/plain', '7bit', 'Uren: 24'))],
      ['mail', bytesOf('From: Jan\nSubject: =?utf-8?Q?Co=C3=B6rdinator?=\n\nUren: 24\n')],
      ['pdf', pdfOf(request)],
      ['docx', docxOf(request)],
      ['outlook', msgFile({ subject: 'Aanvraag', senderName: '', senderAddress: '', body: 'Uren: 24' })],
    ] as const
    for (const [kind, file] of kinds) expect((await read(file)).kind).toBe(kind)
  })
})
