import { Hono } from 'hono'
import { inLanguage } from '../../../shared/language/language.ts'
import { plain } from '../../../shared/mails/digest/plain.ts'
import type { AnyDesk } from './desk.ts'
import { keptRecipients } from './kept-mails.ts'
import { mailsView, mailView } from './mails-page.ts'
import { shown } from './shown.ts'

export function mailRoutes(desk: AnyDesk): Hono {
  const { stack, mails, language } = desk
  return new Hono()
    .get('/mails', async () => {
      const content = mailsView(await mails.all(), await keptRecipients(stack), language)
      return shown(desk, { title: inLanguage(language)('Mails', 'Mails'), place: 'mails', content })
    })
    .get('/mails/:file', async (c) => {
      const mail = await mails.one(c.req.param('file'))
      if (!mail) return c.notFound()
      return shown(desk, { title: plain(mail.subject), place: 'mails', content: mailView(mail, language) })
    })
    .get('/mails/:file/body', async (c) => {
      const mail = await mails.one(c.req.param('file'))
      if (!mail) return c.notFound()
      // As mail programs show it: no script, nothing from elsewhere.
      c.header('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox")
      return c.html(mail.html)
    })
}
