import { html } from 'hono/html'
import { inLanguage, type Language } from '../../../shared/language/language.ts'
import { showInstant } from '../../../shared/language/local-time.ts'
import { plain } from '../../../shared/mails/digest/plain.ts'
import { RELEASES } from '../commands/mails.ts'
import { STOPS } from '../commands/recipients.ts'
import type { Markup } from '../reading-page/markup.ts'
import type { Letter, SeenRun } from './desk.ts'
import type { KeptMail } from './kept-mails.ts'
import { stateName } from './mails-page.ts'

export type Tasks = {
  mails: KeptMail[]
  stopped: { email: string; reason: keyof typeof STOPS; at: string }[]
  letters: Letter[]
  /** `found` is not known of runs before this start. */
  runs: { at: string; mails: number; found: SeenRun | null }[]
}

/** What waits for a person, and the runs; where it may be decided, each with what may be done and what that risks. */
export function tasksView({ mails, stopped, letters, runs }: Tasks, mayDecide: boolean, language: Language): Markup {
  const say = inLanguage(language)
  const nothing = (list: unknown[]) =>
    list.length === 0 ? html`<p class="faint">${say('Niets.', 'Nothing.')}</p>` : ''
  const elsewhere = say(
    'Hier is alleen te zien wat wacht. Hoe erover wordt beslist, staat in infra/runbook.md.',
    'Here one sees what waits. How to decide of it stands in infra/runbook.md.',
  )
  return html`${mayDecide ? '' : html`<p class="faint">${elsewhere}</p>`}
<h2>${say('Mails die vastzitten', 'Mails that are stuck')}</h2>${nothing(mails)}
${mails.map((mail) => heldView(mail, mayDecide, language))}
<h2>${say('Berichten die bleven mislukken', 'Messages that kept failing')}</h2>${nothing(letters)}
${letters.length === 0 ? '' : lettersView(letters, mayDecide, language)}
<h2>${say('Ontvangers die geen mail krijgen', 'Recipients who get no mail')}</h2>${nothing(stopped)}
${stopped.map((recipient) => stoppedView(recipient, mayDecide, language))}
<h2>${say('Runs', 'Runs')}</h2>
${mayDecide ? html`<form class="actions" method="post" action="/tasks/run"><button>${say('Zoek nu, en mail wat past', 'Look now, and mail what fits')}</button></form>` : ''}
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

function heldView(mail: KeptMail, mayDecide: boolean, language: Language): Markup {
  const { mailId, state, since, reason, epoch } = mail
  const say = inLanguage(language)
  const requests = new Set(mail.says().items.map(({ requestId }) => requestId)).size
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
  const choices = { held: ['sent', 'send-again'] as const, failed: ['send-again'] as const }
  const may = state === 'held' || state === 'failed' ? choices[state] : []
  const about = html`<h3>${mailId}</h3><p class="by">${stateName(state, language)}, ${showInstant(since, since, language)}${reason === null ? '' : `, ${plain(reason)}`} · ${say(`${requests} aanvragen`, `${requests} requests`)}</p>`
  const form = html`<input type="hidden" name="mailId" value="${mailId}"><input type="hidden" name="epoch" value="${epoch}">
${may.map((as) => html`<p class="risk"><button name="decision" value="${RELEASES[as].decision}">${words[as].name}</button> ${words[as].risk}</p>`)}`
  return taskView(about, mayDecide ? { action: '/tasks/mails', form } : null)
}

/** What waits, and where it may be decided the form for that. */
function taskView(about: Markup, decision: { action: string; form: Markup } | null): Markup {
  if (decision === null) return html`<section class="task">${about}</section>`
  return html`<form class="task" method="post" action="${decision.action}">${about}
${decision.form}</form>`
}

function lettersView(letters: Letter[], mayDecide: boolean, language: Language): Markup {
  const say = inLanguage(language)
  const about = html`<ul>${letters.map(({ kind, about }) => html`<li>${letterName(kind, language)}: ${plain(about)}</li>`)}</ul>`
  const form = html`<p class="risk"><button>${say('Probeer ze opnieuw', 'Try them again')}</button> ${say('Wat al gedaan was, gebeurt niet nog eens.', 'What was done already is not done twice.')}</p>`
  return taskView(about, mayDecide ? { action: '/tasks/letters', form } : null)
}

function stoppedView({ email, reason, at }: Tasks['stopped'][number], mayDecide: boolean, language: Language): Markup {
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
  const about = html`<h3>${plain(email)}</h3><p class="by">${words[0]}, ${showInstant(at, at, language)}</p>`
  const form = html`<input type="hidden" name="email" value="${email}"><input type="hidden" name="stoppedAt" value="${at}">
<p class="risk"><button>${say('Mail dit adres weer', 'Mail this address again')}</button> ${words[1]}</p>`
  return taskView(about, mayDecide ? { action: '/tasks/recipients', form } : null)
}

/** Of a stage in AWS the queue is all that is known. */
function letterName(kind: string, language: Language): string {
  const say = inLanguage(language)
  const names: Record<string, string> = {
    'Object Created': say('nieuw bestand', 'new file'),
    'Object Deleted': say('verwijderd bestand', 'removed file'),
    'mail to send': say('te versturen mail', 'mail to send'),
    'scheduled run': say('geplande run', 'scheduled run'),
    unknown: say('onbekend', 'unknown'),
  }
  return names[kind] ?? (kind.startsWith('Email ') ? say('bericht over een mail', 'event of a mail') : plain(kind))
}
