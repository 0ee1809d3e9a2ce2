import { html } from 'hono/html'
import { inLanguage, type Language } from '../../../shared/language/language.ts'
import { plain } from '../../../shared/mails/digest/plain.ts'
import type { Markup } from './markup.ts'
import type { ShownPoint, ShownRequest, ShownValue } from './shown-file.ts'
import type { ShownItem, ShownList } from './shown-lists.ts'
import type { ShownPlace } from './shown-place.ts'

/** What was read of one request: what to ask, its values with their quotes, its criteria, and the record itself. */
export function requestView(request: ShownRequest, language: Language): Markup {
  const say = inLanguage(language)
  const { record, groups, lists, points, unknownLabels, correct } = request
  const [inShort, ...rest] = groups
  return html`<section class="request" id="${request.id}" data-request aria-labelledby="${request.id}h">
<header>
${kindView(request, language)}<h1 id="${request.id}h">${request.title}</h1>
<p class="by">${[record.client, record.requestNumber]
    .flatMap((part) => part ?? [])
    .map(plain)
    .join(' · ')}</p>
</header>
${record.closedBanner ? html`<p class="banner">${say('De tekst zegt zelf dat reageren niet meer kan.', 'The text itself says that responding is over.')}</p>` : ''}
${correct === null || correct.lines.length === 0 ? '' : html`<ul class="corrections">${correct.lines.map((line) => html`<li>${plain(line)}</li>`)}</ul>`}
${inShort ? html`<ul class="short" aria-label="${inShort.name}">${inShort.values.map((value) => valueView(value, correct, language))}</ul>` : ''}
${points.length === 0 ? '' : pointsView(request, language)}
${rest.map(({ name, values }) => groupView(name, values, correct, language))}
${lists.map(listView)}
${unknownLabels.length === 0 ? '' : html`<section class="group"><h2>${say('Labels die wij niet kennen', 'Labels that we do not know')}</h2><p class="faint">${unknownLabels.join(' · ')}</p></section>`}
<details class="json"><summary>${say('Het record als JSON', 'The record as JSON')}</summary>
<button type="button" class="copy" data-copies="${request.id}j" hidden>${say('Kopieer', 'Copy')}</button>
<pre id="${request.id}j" tabindex="0">${visibleJson(record)}</pre></details>
</section>`
}

function kindView({ record }: ShownRequest, language: Language): Markup | '' {
  const say = inLanguage(language)
  const { kind, part } = record
  const names = {
    request: say('Aanvraag', 'Request'),
    update: say('Wijziging van een aanvraag', 'Update of a request'),
    withdrawal: say('Intrekking van een aanvraag', 'Withdrawal of a request'),
  }
  if (kind === 'request' && part.of === 1) return ''
  const of = part.of === 1 ? '' : say(`, ${part.index} van ${part.of}`, `, ${part.index} of ${part.of}`)
  return html`<p class="kind">${names[kind]}${of}</p>`
}

function groupView(name: string, values: ShownValue[], correct: ShownRequest['correct'], language: Language): Markup {
  const stated = values.filter(({ value }) => value !== null)
  const others = values.filter(({ value }) => value === null).map(({ label }) => label)
  const say = inLanguage(language)
  return html`<section class="group"><h2>${name}</h2>
${stated.length === 0 ? '' : html`<ul class="values">${stated.map((value) => valueView(value, correct, language))}</ul>`}
${others.length === 0 ? '' : html`<p class="faint">${say('Niet genoemd', 'Not stated')}: ${others.map(uncapitalised).join(', ')}${correctLink(correct, others.join(', '), [], language)}</p>`}
</section>`
}

const uncapitalised = (label: string) => label.slice(0, 1).toLowerCase() + label.slice(1)

/** Where a value is corrected; `fields` none where it is one of all. */
function correctLink(
  correct: ShownRequest['correct'],
  label: string,
  fields: ShownValue['fields'],
  language: Language,
): Markup | '' {
  const path = correct?.path(fields) ?? null
  if (path === null) return ''
  return html` <a class="correct" href="${path}">${inLanguage(language)('Corrigeer', 'Correct')}<span class="unseen"> ${label}</span></a>`
}

function valueView(
  { id, fields, label, value, places }: ShownValue,
  correct: ShownRequest['correct'],
  language: Language,
): Markup {
  const say = inLanguage(language)
  const link = correctLink(correct, label, fields, language)
  const words = html`<span class="label">${label}</span> <span class="value">${value ?? say('niet genoemd', 'not stated')}</span>`
  if (places.length === 0) {
    const derived = value === null ? '' : html`<span class="faint">${say('berekend', 'worked out')}</span>`
    return html`<li id="${id}" class="${value === null ? 'unstated' : 'derived'}"><span class="row">${words} ${derived}${link}</span></li>`
  }
  return html`<li><details id="${id}" data-value><summary class="row">${words}</summary>${placesView(places)}${link === '' ? '' : html`<p class="places">${link}</p>`}</details></li>`
}

function placesView(places: ShownPlace[]): Markup {
  return html`<ul class="places">${places.map(
    ({ href, where, quote }) => html`<li><a href="${href}">“${quote}”</a> <span class="where">${where}</span></li>`,
  )}</ul>`
}

function pointsView({ id, points, questionsMail }: ShownRequest, language: Language): Markup {
  const say = inLanguage(language)
  const asked = points.filter(({ question }) => question !== null)
  return html`<section class="points" aria-labelledby="${id}p"><h2 id="${id}p">${say('Te vragen en op te letten', 'To ask and to mind')} <span class="count">${points.length}</span></h2>
<ul>${points.map((point) => pointView(point, language))}</ul>
${
  asked.length < 2 && questionsMail === null
    ? ''
    : html`<p class="together">${asked.length < 2 ? '' : html`<button type="button" class="copy" data-copies="${asked.map((point) => `${point.id}q`).join(' ')}" hidden>${say(`Kopieer alle ${asked.length} vragen`, `Copy all ${asked.length} questions`)}</button>`}
${questionsMail === null ? '' : html`<a href="${questionsMail.url}">${questionsMail.label}</a>`}</p>`
}
</section>`
}

function pointView({ id, kind, name, question, places }: ShownPoint, language: Language): Markup {
  const say = inLanguage(language)
  return html`<li id="${id}" class="point ${kind}" data-value tabindex="-1"><h3>${name}</h3>
${places.length === 0 ? '' : placesView(places)}
${
  question === null
    ? ''
    : html`<div class="question"><p id="${id}q" lang="nl">${plain(question)}</p><button type="button" class="copy" data-copies="${id}q" hidden>${say('Kopieer', 'Copy')}<span class="unseen"> ${say('de vraag', 'the question')}: ${name}</span></button></div>`
}</li>`
}

function listView({ name, items }: ShownList): Markup {
  return html`<section class="group"><h2>${name}</h2><ul class="values list">${items.map(itemView)}</ul></section>`
}

function itemView({ id, number, text, points, tiers, places }: ShownItem): Markup {
  const words = html`${number === null ? '' : html`<span class="number">${number}</span> `}<span class="value">${text}</span>${points === null ? '' : html` <span class="pts">${points}</span>`}`
  const steps = tiers.length === 0 ? '' : html`<ul class="tiers">${tiers.map((tier) => html`<li>${tier}</li>`)}</ul>`
  if (places.length === 0) return html`<li id="${id}"><span class="row">${words}</span>${steps}</li>`
  return html`<li><details id="${id}" data-value><summary class="row">${words}</summary>${placesView(places)}</details>${steps}</li>`
}

/** What would turn or hide other text is written by its number, as JSON allows. */
function visibleJson(record: object): string {
  return JSON.stringify(record, null, 2).replace(
    /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
