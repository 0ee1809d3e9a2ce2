import { html } from 'hono/html'
import { inLanguage, type Language } from '../../../shared/language/language.ts'
import { showInstant } from '../../../shared/language/local-time.ts'
import { plain } from '../../../shared/mails/digest/plain.ts'
import { RELEASES } from '../commands/mails.ts'
import { STOPS } from '../commands/recipients.ts'
import type { Markup } from '../reading-page/markup.ts'
import type { SeenRun } from './desk.ts'

export type Tasks = {
  mails: { mailId: string; state: string; since: string; reason: string | null; epoch: number; requests: number }[]
  stopped: { email: string; reason: keyof typeof STOPS; at: string }[]
  letters: { kind: string; about: string }[]
  /** `found` is not known of runs before this start. */
  runs: { at: string; mails: number; found: SeenRun | null }[]
}

/** What waits for a person, each with what may be done about it and what that risks; and the runs. */
export function tasksView({ mails, stopped, letters, runs }: Tasks, language: Language): Markup {
  const say = inLanguage(language)
  const nothing = (list: unknown[]) =>
    list.length === 0 ? html`<p class="faint">${say('Niets.', 'Nothing.')}</p>` : ''
  return html`<h2>${say('Mails die vastzitten', 'Mails that are stuck')}</h2>${nothing(mails)}
${mails.map((mail) => heldView(mail, language))}
<h2>${say('Berichten die bleven mislukken', 'Messages that kept failing')}</h2>${nothing(letters)}
${letters.length === 0 ? '' : lettersView(letters, language)}
<h2>${say('Ontvangers die geen mail krijgen', 'Recipients who get no mail')}</h2>${nothing(stopped)}
${stopped.map((recipient) => stoppedView(recipient, language))}
<h2>${say('Runs', 'Runs')}</h2>
<form class="actions" method="post" action="/tasks/run"><button>${say('Zoek nu, en mail wat past', 'Look now, and mail what fits')}</button></form>
<ul class="task">${runs.map((run) => html`<li>${showInstant(run.at, '1970-01-01T00:00:00Z', language)}: ${runWords(run, language)}</li>`)}${nothing(runs)}</ul>`
}

function runWords({ found, mails }: Tasks['runs'][number], language: Language): string {
  const say = inLanguage(language)
  const told = say(`${mails} mails`, `${mails} mails`)
  if (found === null) return told
  const fit = say(`${found.matches} passen of zijn na te vragen`, `${found.matches} fit or are worth asking`)
  const untold = say(`${found.untold} pasten in geen mail`, `${found.untold} fitted no mail`)
  return [fit, told, ...(found.untold === 0 ? [] : [untold])].join(', ')
}

function heldView(
  { mailId, state, since, reason, epoch, requests }: Tasks['mails'][number],
  language: Language,
): Markup {
  const say = inLanguage(language)
  const is = state === 'held' ? say('vastgehouden', 'held') : say('mislukt', 'failed')
  const words = {
    sent: {
      name: say('Hij is aangekomen', 'It did arrive'),
      risk: say('Is hij nooit vertrokken, dan hoort de ontvanger dit nooit.', RELEASES.sent.risk),
    },
    'send-again': {
      name: say('Stuur hem nog eens', 'Send it again'),
      risk: say('Is hij wel vertrokken, dan krijgt de ontvanger hem twee keer.', RELEASES['send-again'].risk),
    },
  }
  const choices = state === 'held' ? (['sent', 'send-again'] as const) : (['send-again'] as const)
  return html`<form class="task" method="post" action="/tasks/mails">
<h3>${mailId}</h3><p class="by">${is}, ${showInstant(since, since, language)}${reason === null ? '' : `, ${plain(reason)}`} · ${say(`${requests} aanvragen`, `${requests} requests`)}</p>
<input type="hidden" name="mailId" value="${mailId}"><input type="hidden" name="epoch" value="${epoch}">
${choices.map((as) => html`<p class="risk"><button name="decision" value="${RELEASES[as].decision}">${words[as].name}</button> ${words[as].risk}</p>`)}</form>`
}

function lettersView(letters: Tasks['letters'], language: Language): Markup {
  const say = inLanguage(language)
  return html`<form class="task" method="post" action="/tasks/letters"><ul>${letters.map(({ kind, about }) => html`<li>${plain(kind)}: ${plain(about)}</li>`)}</ul>
<p class="risk"><button>${say('Probeer ze opnieuw', 'Try them again')}</button> ${say('Wat al gedaan was, gebeurt niet nog eens.', 'What was done already is not done twice.')}</p></form>`
}

function stoppedView({ email, reason, at }: Tasks['stopped'][number], language: Language): Markup {
  const say = inLanguage(language)
  const words = {
    optedOut: [
      say('wil geen mail', 'opted out'),
      say('Mail aan wie daar niet om vroeg, mag niet, tenzij die ze terugvroeg.', STOPS.optedOut.risk),
    ],
    bounced: [
      say('mail komt niet aan', 'mail bounced'),
      say('Te veel mail naar adressen die niet bestaan, en alle mail stopt.', STOPS.bounced.risk),
    ],
    complained: [
      say('meldde een mail als spam', 'reported a mail as spam'),
      say('Nog een paar klachten, en alle mail stopt.', STOPS.complained.risk),
    ],
  }[reason]
  return html`<form class="task" method="post" action="/tasks/recipients"><h3>${plain(email)}</h3><p class="by">${words[0]}, ${showInstant(at, at, language)}</p>
<input type="hidden" name="email" value="${email}"><input type="hidden" name="stoppedAt" value="${at}">
<p class="risk"><button>${say('Mail dit adres weer', 'Mail this address again')}</button> ${words[1]}</p></form>`
}
