import { html } from 'hono/html'
import { inLanguage, type Language } from '../../../shared/language/language.ts'
import { showInstant } from '../../../shared/language/local-time.ts'
import { refusalDetail } from '../../../shared/language/refusal-details.ts'
import { plain } from '../../../shared/mails/digest/plain.ts'
import type { DocumentRow } from '../../../shared/tables/document-row.ts'
import type { Markup } from '../reading-page/markup.ts'
import { refusalAdvice } from '../reading-page/refusal-advice.ts'

type Waiting = { file: string }[]

/** So that a page of them is there at once; the others are found by searching. */
const MOST = 300

/** `waiting`: the files of the inbox folder that are being read still; null where no texts can be put in. */
export function textsView(texts: DocumentRow[], waiting: Waiting | null, language: Language): Markup {
  const say = inLanguage(language)
  const more = texts.length - MOST
  return html`${waiting === null ? '' : putView(waiting, language)}
<h2>${say('Wat er binnenkwam', 'What came in')}</h2>
${texts.length === 0 ? html`<p class="faint">${say('Nog niets.', 'Nothing yet.')}</p>` : html`<ul class="cards">${texts.slice(0, MOST).map((text) => textLine(text, language))}</ul>`}
${more > 0 ? html`<p class="faint">${say(`En nog ${more}: zoek op naam.`, `And ${more} more: search by name.`)}</p>` : ''}
${texts.length === 0 && waiting?.length === 0 ? html`<form class="actions" method="post" action="/texts/examples"><button>${say('Lees de voorbeelden', 'Read the examples')}</button></form>` : ''}`
}

function putView(waiting: Waiting, language: Language): Markup {
  const say = inLanguage(language)
  return html`<form class="drop" method="post" action="/texts" enctype="multipart/form-data">
<p><label for="file">${say('Zet hier een bestand neer', 'Drop a file here')}</label><input id="file" name="file" type="file" multiple></p>
<p><label for="text">${say('of plak een tekst', 'or paste a text')}</label><textarea id="text" name="text" rows="5"></textarea></p>
<p><button>${say('Lees dit', 'Read this')}</button></p></form>
${waiting.length === 0 ? '' : waitingView(waiting, language)}`
}

export function waitingView(waiting: Waiting, language: Language): Markup {
  const name = inLanguage(language)('Wordt gelezen', 'Being read')
  return html`<p role="status" class="banner">${name}: ${waiting.map(({ file }) => plain(file)).join(', ')}</p>`
}

/** One version that came in, with what became of it. */
export function textLine(text: DocumentRow, language: Language): Markup {
  const say = inLanguage(language)
  const { objectId, versionId, key, outcome, reason, detail, recordedAt } = text
  const outcomes = {
    parsed: say('gelezen', 'read'),
    refused: reason === undefined ? say('geweigerd', 'refused') : refusalAdvice({ reason, detail: '' }, language).why,
    gone: say('weg voor hij gelezen was', 'gone before it was read'),
  }
  const said = outcome === 'refused' ? refusalDetail(detail ?? '', language) : ''
  return html`<li class="${outcome}"><a href="/texts/${objectId}/${encodeURIComponent(versionId)}"><span><b>${plain(key.replace(/^requests\//, ''))}</b><span class="by">${outcomes[outcome]}</span>${said === '' ? '' : html`<span class="file-name">${plain(said)}</span>`}</span>
<span class="fact">${showInstant(recordedAt, recordedAt, language)}</span></a></li>`
}
