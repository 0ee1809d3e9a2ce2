import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { html } from 'hono/html'
import PostalMime from 'postal-mime'
import { inLanguage, type Language } from '../../../shared/language/language.ts'
import { showInstant } from '../../../shared/language/local-time.ts'
import { plain } from '../../../shared/mails/digest/plain.ts'
import type { Markup } from '../reading-page/markup.ts'

export type SentMail = { file: string; subject: string; to: string; at: string | null; html: string }

const NAME = /^[\w.-]+\.eml$/

/** The mails in a folder as they were sent, the newest first. */
export async function sentMails(folder: string): Promise<SentMail[]> {
  const files = readdirSync(folder).filter((file) => NAME.test(file))
  return Promise.all(
    files
      .toSorted()
      .reverse()
      .map((file) => read(folder, file)),
  )
}

/** Null where there is no such mail. */
export async function sentMail(folder: string, file: string): Promise<SentMail | null> {
  return NAME.test(file) && readdirSync(folder).includes(file) ? read(folder, file) : null
}

async function read(folder: string, file: string): Promise<SentMail> {
  const mail = await PostalMime.parse(readFileSync(join(folder, file)))
  const to = (mail.to ?? []).map(({ address }) => address ?? '').join(', ')
  const at = mail.date === undefined ? null : new Date(mail.date).toISOString()
  return { file, subject: mail.subject ?? '', to, at, html: mail.html ?? '' }
}

export function mailsView(
  mails: SentMail[],
  recipients: { email: string; stopped: unknown }[],
  language: Language,
): Markup {
  const say = inLanguage(language)
  return html`${
    mails.length === 0
      ? html`<p class="faint">${say('Er is nog niets gemaild.', 'Nothing was mailed yet.')}</p>`
      : html`<ul class="cards">${mails.map(
          ({ file, subject, to, at }) =>
            html`<li><a href="/mails/${file}"><span><b>${plain(subject)}</b><span class="by">${plain(to)}</span></span><span class="fact">${at === null ? '' : showInstant(at, at, language)}</span></a></li>`,
        )}</ul>`
  }
<h2>${say('Ontvangers', 'Recipients')}</h2>
<ul class="task">${recipients.map(({ email, stopped }) => html`<li>${plain(email)}${stopped ? html` <span class="count">${say('gestopt', 'stopped')}</span>` : ''}</li>`)}</ul>`
}

export function mailView({ file, to, at, subject }: SentMail, language: Language): Markup {
  return html`<p class="by">${[plain(to), at === null ? null : showInstant(at, at, language)].flatMap((part) => part ?? []).join(' · ')}</p>
<iframe sandbox title="${plain(subject)}" src="/mails/${file}/body"></iframe>`
}
