import { html } from 'hono/html'
import { inLanguage, type Language } from '../../../shared/language/language.ts'
import type { Markup } from './markup.ts'
import { requestView } from './request-view.ts'
import type { ShownFile, ShownRefusal } from './shown-file.ts'
import { textView } from './text-view.ts'

type Around = { before: ShownFile | undefined; after: ShownFile | undefined; alone: boolean; home: string | null }

/** One file: what was read in it, and its text. */
export function fileView(file: ShownFile, around: Around, language: Language): Markup {
  const say = inLanguage(language)
  const { id, name, requests, refusals, pieces } = file
  return html`<article class="file" id="${id}" data-file aria-label="${name}">
<header class="top">
${around.home === null ? html`<span class="brand">Inhuurradar</span>` : html`<a class="brand" href="${around.home}">Inhuurradar</a>`}
${around.alone ? '' : html`<a class="home" href="#all">${say('Overzicht', 'Overview')}</a>`}
<span class="name">${name}</span>
${aroundView(around, language)}
</header>
<nav class="skip" aria-label="${say('In dit bestand', 'In this file')}"><a href="#${id}v">${say('Waarden', 'Values')}</a>${pieces.length === 0 ? '' : html`<a href="#${id}t">${say('Tekst', 'Text')}</a>`}</nav>
<section class="pane read" id="${id}v" tabindex="0" aria-label="${say('Wat er gelezen is', 'What was read')}">
${requests.length < 2 ? '' : tabsView(file, language)}
${refusals.map((refusal) => refusalView(refusal, requests.length === 0, language))}
${requests.map((request) => requestView(request, language))}
</section>
${
  pieces.length === 0
    ? ''
    : html`<section class="pane text" id="${id}t" tabindex="0" aria-label="${say('De tekst', 'The text')}">
<div class="paper" lang="nl">${textView(file)}</div>
</section>`
}
</article>`
}

function aroundView({ before, after, alone }: Around, language: Language): Markup | '' {
  if (alone) return ''
  const say = inLanguage(language)
  const link = (file: ShownFile | undefined, sign: string, name: string) =>
    file
      ? html`<a href="#${file.id}" title="${file.name}"><span aria-hidden="true">${sign}</span><span class="unseen">${name}: ${file.name}</span></a>`
      : ''
  return html`<span class="around">${link(before, '←', say('Vorig bestand', 'File before'))}${link(after, '→', say('Volgend bestand', 'Next file'))}</span>`
}

function tabsView({ requests }: ShownFile, language: Language): Markup {
  const name = inLanguage(language)('Aanvragen in deze tekst', 'Requests in this text')
  return html`<nav class="tabs" aria-label="${name}">${requests.map(
    ({ id, title, record }, k) =>
      html`<a href="#${id}"><span class="number">${k + 1}</span> ${title}${record.requestNumber === null ? '' : html` <span class="faint">${record.requestNumber}</span>`}</a>`,
  )}</nav>`
}

function refusalView({ what, why, advice, detail, reason }: ShownRefusal, alone: boolean, language: Language): Markup {
  const say = inLanguage(language)
  return html`<section class="refusal">${alone ? html`<h1>${what}</h1>` : html`<h2>${what}</h2>`}
<p class="why">${why}</p>
<h2>${say('Wat te doen', 'What to do')}</h2><p>${advice}</p>
<p class="faint"><code>${reason}</code>${detail === '' ? '' : html` ${detail}`}</p>
</section>`
}
