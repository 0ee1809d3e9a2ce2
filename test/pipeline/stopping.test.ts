import PostalMime, { type Email } from 'postal-mime'
import { convertIcsCalendar } from 'ts-ics'
import { describe, expect } from 'vitest'
import { findMatches, runInbox, takeTexts } from '../../infra/local/inbox/inbox-run.ts'
import type { AcceptedMail } from '../../infra/local/services/ses/mail-service.ts'
import { stackTest } from './against.ts'
import { rowsOf, startStack } from './running-stack.ts'
import { candidates, requestText, text } from './texts.ts'

const AS_OF = '2026-02-16T08:00:00Z'
const INPUT = { candidates: [candidates()], texts: [text('wonen.txt')], asOf: AS_OF }
const SANNE = 'sanne@bureau.example'
const JORIS = 'joris@bureau.example'

const read = async (mail: AcceptedMail | undefined): Promise<Email> =>
  PostalMime.parse(mail?.raw ?? '', { attachmentEncoding: 'utf8' })
const to = (address: string) => (mail: AcceptedMail) => mail.to.includes(address)
const recipients = (mails: AcceptedMail[]) => mails.flatMap((mail) => mail.to).toSorted()
const header = (mail: Email, key: string) => mail.headers.filter((each) => each.key === key).map(({ value }) => value)
const zorg = () => text('zorg.txt', requestText({ number: '90211', title: 'Consulent Zorg' }))

describe('the link that stops the mails', () => {
  stackTest()(
    'as a mail program clicks it: the next run mails that recipient nothing, and the others as before; taken back, all is told',
    async () => {
      const { stack, mails, log } = await startStack()
      await runInbox(stack, INPUT)
      const url = header(await read(mails.find(to(SANNE))), 'list-unsubscribe')[0]?.replace(/^<(.*)>$/, '$1') ?? ''

      const page = await fetch(url, { headers: { 'accept-language': 'en' } })
      expect([page.status, page.headers.get('content-language')]).toEqual([200, 'en'])
      const tampered = await fetch(`${url}A`, {
        method: 'POST',
        body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }),
      })
      expect(tampered.status).toBe(404)
      await takeTexts(stack, [zorg()])
      await findMatches(stack, AS_OF)
      expect(recipients(mails.splice(0))).toEqual([JORIS, JORIS, SANNE, SANNE])

      const clicked = await fetch(url, {
        method: 'POST',
        body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }),
      })
      expect(clicked.status).toBe(200)
      expect(await clicked.text()).toContain('De mails zijn gestopt')
      await takeTexts(stack, [text('wegen.txt', requestText({ number: '90212', title: 'Planner Wegen' }))])
      await findMatches(stack, AS_OF)
      expect(recipients(mails.splice(0))).toEqual([JORIS])

      const undone = await fetch(url, { method: 'POST', body: new URLSearchParams({ 'List-Unsubscribe': 'Undo' }) })
      expect(undone.status).toBe(200)
      await findMatches(stack, AS_OF)
      expect(recipients(mails)).toEqual([SANNE])
      const token = new URL(url).pathname.slice(1)
      expect(log.filter((line) => line.includes(token) || line.includes(SANNE))).toEqual([])
    },
  )
})

describe('a request that changes', () => {
  stackTest('sequencers')(
    'only the change goes out, once, to those who were told; the next run sends nothing',
    async () => {
      const { stack, mails } = await startStack()
      await runInbox(stack, { ...INPUT, texts: [text('wonen.txt'), zorg()] })
      expect(recipients(mails.splice(0))).toEqual([JORIS, SANNE])

      const later = text('wonen.txt', requestText({ closes: '24 februari 2026 om 09:00 uur' }))
      await runInbox(stack, { ...INPUT, texts: [later, zorg()] })
      expect(recipients(mails)).toEqual([JORIS, SANNE])
      for (const mail of mails.splice(0)) {
        const { subject, text } = await read(mail)
        expect(subject).toBe('di 24 feb 09:00 · Adviseur Wonen, Zwolle · gewijzigd: sluiting verzet')
        expect(text).toMatch(/vr 20 feb.*12:00.*di 24 feb.*09:00/)
        expect(text).not.toContain('Consulent Zorg')
      }
      expect((await rowsOf(stack, 'REQUESTS_TABLE')).map(({ revision }) => revision).toSorted()).toEqual([1, 2])

      await runInbox(stack, { ...INPUT, texts: [later, zorg()] })
      await findMatches(stack, AS_OF)
      expect(mails).toEqual([])
    },
  )
})

describe('a sent mail, read by a parser that is not ours', () => {
  stackTest()(
    'has one recipient, a fixed sender, a subject of one line, the stop headers, and three parts',
    async () => {
      const { stack, mails } = await startStack()
      await runInbox(stack, INPUT)
      const raw = mails.find(to(SANNE))
      const mail = await read(raw)
      expect(mail.to).toEqual([{ name: '', address: SANNE }])
      expect([mail.cc, mail.bcc]).toEqual([undefined, undefined])
      expect(mail.from).toEqual({ name: 'Inhuurradar', address: 'alerts@inhuurradar.example' })
      expect(mail.replyTo).toEqual([{ name: '', address: 'vragen@inhuurradar.example' }])
      expect(mail.subject).toBe('vr 20 feb 12:00 · Adviseur Wonen, Zwolle · 1 match')
      for (const key of ['to', 'from', 'subject', 'date', 'message-id']) expect(header(mail, key)).toHaveLength(1)
      expect(header(mail, 'list-unsubscribe')).toEqual([
        expect.stringMatching(/^<http:\/\/127\.0\.0\.1:\d+\/k1\.[0-9a-f-]{36}\.[\w-]{43}>$/),
      ])
      expect(header(mail, 'list-unsubscribe-post')).toEqual(['List-Unsubscribe=One-Click'])
      expect(header(mail, 'auto-submitted')).toEqual(['auto-generated'])

      const url = header(mail, 'list-unsubscribe')[0]?.slice(1, -1) ?? 'none'
      expect(mail.text).toContain(`Deze mails stoppen: ${url}`)
      expect(mail.html).toContain(`href="${url}"`)
      for (const part of [mail.text, mail.html]) {
        expect(part).toMatch(/Adviseur Wonen[\s\S]*Gemeente Zwolle[\s\S]*Sanne de Wit/)
        expect(part).not.toMatch(/Joris|Mila/)
      }
      const calendars = mail.attachments.filter(({ mimeType }) => mimeType === 'text/calendar')
      expect(calendars).toHaveLength(1)
      const calendar = convertIcsCalendar(undefined, String(calendars[0]?.content))
      expect(calendar.method).toBe('PUBLISH')
      expect(calendar.events?.map(({ summary, end }) => [summary, end?.date.toISOString()])).toEqual([
        ['Reageren vóór: Adviseur Wonen, Gemeente Zwolle', '2026-02-20T11:00:00.000Z'],
      ])
      expect(Buffer.from(raw?.raw ?? '').toString()).not.toMatch(/(?<!\r)\n|^.{999}/m)
    },
  )
})
