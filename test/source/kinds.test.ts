import { describe, expect, test } from 'vitest'
import { readingOf } from '../../shared/source/reading-of.ts'
import { msgFile } from './msg-file.ts'
import { bytesOf, read } from './read-source.ts'
import {
  base64,
  docxOf,
  HEAD,
  HEADERS,
  htmlOf,
  latin1,
  mailOf,
  pdfOf,
  quotedPrintable,
  REQUESTS,
  textOf,
} from './request-files.ts'

/** What the reader makes of a file, without where it stood. */
async function valuesIn(file: Uint8Array) {
  const [reading] = readingOf(await read(file), { capturedAt: null })
  if (!reading || 'refused' in reading) throw new Error(`refused: ${reading?.refused.detail}`)
  const { evidence: _, format: __, ...values } = reading.record
  return values
}

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

    test(`${title}: all of them give the same values`, async () => {
      const files = [
        bytesOf(expected),
        bytesOf(htmlOf(request)),
        docxOf(request),
        pdfOf(request),
        bytesOf(mailOf('text/html; charset=utf-8', 'base64', base64(htmlOf(request)))),
      ]
      const values = []
      for (const file of files) values.push(await valuesIn(file))
      for (const each of values) expect(each).toEqual(values[0])
      expect(values[0]).toMatchObject({ requestNumber: request.facts[0]?.[1], client: request.facts[1]?.[1] })
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
