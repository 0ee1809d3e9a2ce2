import { html } from 'hono/html'
import { CORRECTABLE } from '../../../shared/corrections/correctable.ts'
import { correctionLines } from '../../../shared/corrections/correction-line.ts'
import { inLanguage, type Language } from '../../../shared/language/language.ts'
import { plain } from '../../../shared/mails/digest/plain.ts'
import type { RequestRow } from '../../../shared/tables/request-row.ts'
import type { Markup } from '../reading-page/markup.ts'
import type { Value } from '../reading-page/value.ts'
import { valueGroups } from '../reading-page/value-groups.ts'

/** What a request says now, what of it people corrected, and where each value may be corrected the way there. */
export function saysView(
  { requestId, record, corrections = [] }: RequestRow,
  mayCorrect: boolean,
  language: Language,
): Markup {
  const say = inLanguage(language)
  const lines = correctionLines(corrections, language)
  const values = valueGroups(record, language).flatMap((group) => group.values)
  const correct = ({ fields, label }: Value) => {
    const path = mayCorrect ? correctPath(requestId, fields) : null
    return path === null
      ? ''
      : html` <a class="correct" href="${path}">${say('Corrigeer', 'Correct')}<span class="unseen"> ${label}</span></a>`
  }
  return html`<section aria-labelledby="says"><h2 id="says">${say('Wat de aanvraag nu zegt', 'What the request says now')}</h2>
${lines.length === 0 ? '' : html`<ul class="corrections">${lines.map((line) => html`<li>${plain(line)}</li>`)}</ul>`}
<dl class="facts">${values
    .filter(({ value }) => value !== null)
    .map((value) => html`<div><dt>${value.label}</dt><dd>${value.value}${correct(value)}</dd></div>`)}</dl>
${mayCorrect ? html`<p class="actions"><a href="${correctPath(requestId)}">${say('Corrigeer iets dat niet genoemd is', 'Correct what is not stated')}</a></p>` : ''}</section>`
}

/** Where fields of a request are corrected, or without any where all are; null of what cannot be. */
export function correctPath(requestId: string, fields: Value['fields'] = []): string | null {
  const path = `/requests/${encodeURIComponent(requestId)}/correct`
  if (fields.length === 0) return path
  return CORRECTABLE.some(({ field }) => fields.includes(field)) ? `${path}?open=${fields.join(',')}` : null
}
