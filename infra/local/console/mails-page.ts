import { html } from 'hono/html'
import { inLanguage, type Language } from '../../../shared/language/language.ts'
import { showInstant } from '../../../shared/language/local-time.ts'
import { plain } from '../../../shared/mails/digest/plain.ts'
import type { MailState } from '../../../shared/mails/mail-state.ts'
import type { Markup } from '../reading-page/markup.ts'
import type { ListedMail, SentMail } from './sent-mails.ts'

export function mailsView(
  mails: ListedMail[],
  recipients: { email: string; stopped: unknown }[],
  language: Language,
): Markup {
  const say = inLanguage(language)
  return html`${
    mails.length === 0
      ? html`<p class="faint">${say('Er is nog niets gemaild.', 'Nothing was mailed yet.')}</p>`
      : html`<ul class="cards">${mails.map(
          ({ file, subject, to, at, state }) =>
            html`<li><a href="/mails/${file}"><span><b>${plain(subject)}</b><span class="by">${plain(to)}${state === null ? '' : ` · ${stateName(state, language)}`}</span></span><span class="fact">${at === null ? '' : showInstant(at, at, language)}</span></a></li>`,
        )}</ul>`
  }
<h2>${say('Ontvangers', 'Recipients')}</h2>
<ul class="task">${recipients.map(({ email, stopped }) => html`<li>${plain(email)}${stopped ? html` <span class="count">${say('gestopt', 'stopped')}</span>` : ''}</li>`)}</ul>`
}

export function mailView({ file, to, at, subject, state }: SentMail, language: Language): Markup {
  const say = inLanguage(language)
  const decided = say(
    'Zoals over deze mail is besloten. Wat intussen sloot, wijzigde of verdween, is bij het versturen weggelaten of aangepast.',
    'As was decided on this mail. What closed, changed or went since was left out or mended as it was sent.',
  )
  return html`<p class="by">${[plain(to), at === null ? null : showInstant(at, at, language)].flatMap((part) => part ?? []).join(' · ')}</p>
${state === null ? '' : html`<p class="faint">${stateName(state, language)}. ${decided}</p>`}
<iframe sandbox title="${plain(subject)}" src="/mails/${file}/body"></iframe>`
}

export function stateName(state: MailState, language: Language): string {
  const say = inLanguage(language)
  return {
    pending: say('nog te versturen', 'to be sent'),
    sending: say('onderweg', 'on its way'),
    unknown: say('vastgehouden, kan nog duidelijk worden', 'held, may still settle'),
    held: say('vastgehouden', 'held'),
    sent: say('verstuurd', 'sent'),
    failed: say('mislukt', 'failed'),
  }[state]
}
