import { describe, expect, test } from 'vitest'
import { type Message, mimeOf } from '../../shared/mails/mime.ts'

const message: Message = {
  mailId: '0d8a4b8e-4b69-4a6c-9f0e-2f1f0e7a9c11_1',
  date: '2026-01-05T06:00:00Z',
  sender: 'alerts@inhuurradar.example',
  replyTo: 'vragen@inhuurradar.example',
  recipient: 'vera@bureau.example',
  stopUrl: 'https://stop.example.org/k1.abc.d_e-f',
  subject: '2 nieuwe matches · reageren vóór ma 23 feb 09:00',
  text: 'Beste Vera,\n.\n',
  html: '<p>Beste Vera,</p>',
  ics: 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n',
}
const sent = async (differs: Partial<Message> = {}) => Buffer.from(await mimeOf({ ...message, ...differs })).toString()
/** Header lines, unfolded. */
const headers = (mime: string) => (mime.split('\r\n\r\n')[0] ?? '').replace(/\r\n[ \t]+/g, ' ').split('\r\n')

test('one recipient, a fixed sender, an address for answers, one subject line', async () => {
  const lines = headers(await sent())
  expect(lines).toContain('From: Inhuurradar <alerts@inhuurradar.example>')
  expect(lines).toContain('To: vera@bureau.example')
  expect(lines).toContain('Reply-To: vragen@inhuurradar.example')
  expect(lines.filter((line) => /^(to|cc|bcc|subject):/i.test(line))).toHaveLength(2)
})

test('the mail program is told where one click stops the mails', async () => {
  const lines = headers(await sent())
  expect(lines).toContain('List-Unsubscribe: <https://stop.example.org/k1.abc.d_e-f>')
  expect(lines).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click')
})

test('who is away does not answer it', async () => {
  const lines = headers(await sent())
  expect(lines).toContain('Auto-Submitted: auto-generated')
  expect(lines).toContain('X-Auto-Response-Suppress: All')
})

test('every line ends as in a mail and none is too long for one', async () => {
  const long = {
    text: `a\nb\r\n${'ë'.repeat(2_000)}\n`,
    html: `<p>${'x'.repeat(2_000)}</p>\n\n`,
    stopUrl: `https://stop.example.org/${'a'.repeat(150)}`,
  }
  const mime = await sent(long)
  expect(mime).not.toMatch(/(?<!\r)\n|\r(?!\n)/)
  expect(mime.split('\r\n').filter((line) => line.length > 998)).toEqual([])
  expect(mime).toContain(`\r\nList-Unsubscribe: <${long.stopUrl}>\r\n`)
})

test('text, HTML and calendar say the same in that order; without a calendar there is no such part', async () => {
  const types = (mime: string) => [...mime.matchAll(/^Content-Type: (text\/[a-z]+)/gm)].map(([, type]) => type)
  expect(types(await sent())).toEqual(['text/plain', 'text/html', 'text/calendar'])
  expect(types(await sent({ ics: null }))).toEqual(['text/plain', 'text/html'])
})

describe('what must not be in a header is refused before it gets there', () => {
  test.each([
    ['a line feed', 'Match\nBcc: x@y.example'],
    ['a carriage return', 'Match\rBcc: x@y.example'],
    ['a NUL', 'Match\u0000'],
    ['a line separator', 'Match\u2028Bcc: x'],
    ['a next-line control', 'Match\u0085Bcc: x'],
    ['nothing but blanks', '  '],
  ])('a subject with %s', async (_, subject) => {
    expect(() => mimeOf({ ...message, subject })).toThrow(/^the subject is/)
  })

  test.each([['javascript:x'], ['https://x/>,<mailto:a@b.example'], ['https://x/\r\nBcc: a@b.example'], ['']])(
    'a stop URL %j',
    (stopUrl) => {
      expect(() => mimeOf({ ...message, stopUrl })).toThrow('the stop URL is not one plain URL')
    },
  )

  test.each([
    ['two recipients', 'a@b.example, c@d.example'],
    ['two recipients by semicolon', 'a@b.example;c@d.example'],
    ['a name', 'Vera <vera@bureau.example>'],
    ['a comment', 'vera(x)@bureau.example'],
    ['quotes', '"vera"@bureau.example'],
    ['a line break', 'vera@bureau.example\r\nBcc: x@y.example'],
    ['a blank', 'vera @bureau.example'],
    ['no domain', 'vera'],
    ['letters beyond ASCII', 'vera@bücher.example'],
  ])('an address with %s', (_, recipient) => {
    expect(() => mimeOf({ ...message, recipient })).toThrow('the recipient is not one plain address')
    expect(() => mimeOf({ ...message, replyTo: recipient })).toThrow('the replyTo is not one plain address')
  })
})
