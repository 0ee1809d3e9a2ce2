import { describe, expect, test } from 'vitest'
import { docxFile, paragraph } from './docx-file.ts'
import { msgFile } from './msg-file.ts'
import { pdfFile } from './pdf-file.ts'
import { bytesOf, read } from './read-source.ts'

const HEAD = 'From: Desk <desk@veldwerk.example>\nDate: Mon, 03 May 2027 09:15:00 +0200\nSubject: Aanvraag'

/** A mail with these headers and body beside the usual ones. */
const mail = (headers: string, body: string) =>
  `${HEAD}\nMIME-Version: 1.0\n${headers}\n\n${body}`.replaceAll('\n', '\r\n')

const parts = (boundary: string, each: string[]) =>
  `${each.map((part) => `--${boundary}\n${part}\n`).join('')}--${boundary}--\n`

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64').replaceAll(/.{76}/g, '$&\n')

const attached = (name: string, bytes: Uint8Array, type = 'application/octet-stream') =>
  `Content-Type: ${type}\nContent-Disposition: attachment; filename="${name}"\nContent-Transfer-Encoding: base64\n\n${base64(bytes)}`

const mixed = (each: string[]) => mail('Content-Type: multipart/mixed; boundary=m', parts('m', each))
const PLAIN = 'Content-Type: text/plain; charset=utf-8\n\nUren: 36'

/** What a mail says below its head. */
const body = async (file: string | Uint8Array) => (await read(file)).text.replace(`${HEAD}\n\n`, '')

describe('a mail gives who, when, about what, and what it says', () => {
  test.each<[string, string, string]>([
    ['a text', mail('Content-Type: text/plain', 'Uren: 36\n\nGroet'), 'Uren: 36\n\nGroet'],
    [
      'of a text and a page only the page',
      mail(
        'Content-Type: multipart/alternative; boundary=a',
        parts('a', [
          'Content-Type: text/plain\n\nUren: 36 (als tekst)',
          'Content-Type: text/html\n\n<table><tr><td>Uren<td>36</table>',
        ]),
      ),
      'Uren\t36',
    ],
    [
      'of a text and an empty page the text',
      mail(
        'Content-Type: multipart/alternative; boundary=a',
        parts('a', ['Content-Type: text/plain\n\nUren: 36', 'Content-Type: text/html\n\n<img src="x.png">']),
      ),
      'Uren: 36',
    ],
    [
      'a soft line break is none',
      mail(
        'Content-Type: text/plain\nContent-Transfer-Encoding: quoted-printable',
        'Planners onderhou=\nd, =E9=E9n'.replace('=E9=E9', 'e'),
      ),
      'Planners onderhoud, en',
    ],
    [
      'flowing text',
      mail('Content-Type: text/plain; format=flowed', 'Voor de \ngemeente.\nUren: 36'),
      'Voor de gemeente.\nUren: 36',
    ],
    ['quotes in a text stay', mail('Content-Type: text/plain', 'Akkoord.\n\n> Uren: 36'), 'Akkoord.\n\n> Uren: 36'],
    [
      'quotes in a page',
      mail(
        'Content-Type: text/html',
        '<p>Akkoord.</p><blockquote><p>Uren: 36</p><blockquote>a<br>b</blockquote></blockquote>',
      ),
      'Akkoord.\n\n> Uren: 36\n>\n> > a\n> > b',
    ],
    [
      'a page beside a text is read with it',
      mixed([PLAIN, 'Content-Type: text/html; charset=utf-8\n\n<p>Schaal 10</p>']),
      'Uren: 36\n\nSchaal 10',
    ],
  ])('%s', async (_rule, file, text) => {
    expect(await body(file)).toBe(text)
  })

  test('its head is decoded; the date stays as written; what it lacks is left out', async () => {
    const file =
      'Subject: =?utf-8?Q?Co=C3=B6rdinator_gezocht?=\r\nFrom: =?iso-8859-1?Q?Ren=E9?= <r@b.example>\r\nContent-Type: text/plain\r\n\r\nUren: 36'
    expect((await read(file)).text).toBe('From: René <r@b.example>\nSubject: Coördinator gezocht\n\nUren: 36')
  })

  test.each<[string, Uint8Array, string]>([
    ['PDF', pdfFile([[{ x: 50, y: 200, text: 'Schaal: 10' }]]), 'Schaal: 10'],
    ['DOCX', docxFile(paragraph('Schaal: 10')), 'Schaal: 10'],
    ['HTML', bytesOf('<!doctype html><p>Schaal: 10'), 'Schaal: 10'],
    ['text', bytesOf('Schaal: 10\r\n\r\nPlaats: Assen'), 'Schaal: 10\n\nPlaats: Assen'],
    ['text in Windows-1252', Buffer.from('Tarief: \u0080 90', 'latin1'), 'Tarief: € 90'],
    [
      'Outlook mail',
      msgFile({ subject: 'A', senderName: 'D', senderAddress: 'd@b.nl', body: 'Schaal: 10' }),
      'From: D <d@b.nl>\nSubject: A\n\nSchaal: 10',
    ],
  ])('an attached %s stands below its name', async (_kind, bytes, text) => {
    expect(await body(mixed([PLAIN, attached('bijlage.bin', bytes)]))).toBe(
      `Uren: 36\n\n--- bijlage: bijlage.bin ---\n\n${text}`,
    )
  })

  test('an attached mail, also one that stands in the open, with its own attachments', async () => {
    const inner = mail(
      'Content-Type: multipart/mixed; boundary=i',
      parts('i', ['Content-Type: text/plain\n\nSchaal: 10', attached('v.txt', bytesOf('Plaats: Assen'))]),
    )
    const { text, map } = await read(mixed([PLAIN, `Content-Type: message/rfc822\n\n${inner}`]))
    expect(text).toBe(
      `${HEAD}\n\nUren: 36\n\n--- bijlage: doorgestuurde mail ---\n\n${HEAD}\n\nSchaal: 10\n\n--- bijlage: v.txt ---\n\nPlaats: Assen`,
    )
    const partOf = (words: string) => map.find(({ start, end }) => text.slice(start, end).includes(words))?.at.part
    expect([partOf('Uren'), partOf('Schaal'), partOf('Plaats')]).toEqual([
      null,
      'doorgestuurde mail',
      'doorgestuurde mail / v.txt',
    ])
  })

  test('pictures, calendars and keys are no part of it', async () => {
    const png = Buffer.from('89504e470d0a1a0a0000', 'hex')
    const file = mixed([
      PLAIN,
      attached('logo.png', png, 'image/png'),
      attached('scan', png),
      attached('a.ics', bytesOf('BEGIN:VCALENDAR\r\n'), 'text/calendar'),
      attached('smime.p7s', Buffer.from('3082000a00', 'hex')),
    ])
    expect(await read(file)).toMatchObject({ text: `${HEAD}\n\nUren: 36`, unread: [] })
  })

  test('an attachment that cannot be read is named, and takes nothing from the rest', async () => {
    const { text, unread } = await read(mixed([PLAIN, attached('scan.pdf', pdfFile([[]]))]))
    expect(text).toBe(`${HEAD}\n\nUren: 36\n\n--- bijlage: scan.pdf ---`)
    expect(unread).toEqual([
      { name: 'scan.pdf', refused: { reason: 'unreadable', detail: expect.stringContaining('scan') } },
    ])
  })

  test('a name leads to no folder and changes no line', async () => {
    for (const [name, shown] of [
      ['../../etc/aanvraag.txt', 'aanvraag.txt'],
      ['C:\\\\tmp\\\\a.txt', 'a.txt'],
      ['a\u202etxt.exe', 'atxt.exe'],
      ['/', 'zonder naam'],
    ] as const) {
      const encoded = attached(
        `=?utf-8?B?${Buffer.from(name.replaceAll('\\\\', '\\')).toString('base64')}?=`,
        bytesOf('Schaal: 10'),
      )
      expect(await body(mixed([PLAIN, encoded]))).toBe(`Uren: 36\n\n--- bijlage: ${shown} ---\n\nSchaal: 10`)
    }
  })

  test('a page that a browser saved as mail is a page', async () => {
    const file = mail(
      'Snapshot-Content-Location: https://portaal.example/1\nContent-Type: multipart/related; boundary=r',
      parts('r', [
        'Content-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n<!doctype html><nav>Menu</nav><h1>Planner</h1>',
      ]),
    )
    expect((await read(file)).text).toBe('# Planner')
  })

  test('an Outlook mail: its page before its text, its attachments, and the date of its headers', async () => {
    const file = msgFile({
      subject: 'Aanvraag',
      senderName: 'Desk',
      senderAddress: 'desk@veldwerk.example',
      headers: 'Received: x\r\nDate: Mon, 03 May 2027 09:15:00 +0200\r\n',
      body: 'Uren: 36 (als tekst)',
      html: '<html><body><p>Uren: 36</p></body></html>',
      attachments: [{ name: 'aanvraag.txt', bytes: bytesOf('Schaal: 10') }],
    })
    expect((await read(file)).text).toBe(`${HEAD}\n\nUren: 36\n\n--- bijlage: aanvraag.txt ---\n\nSchaal: 10`)
  })
})
