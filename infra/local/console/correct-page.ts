import { html } from 'hono/html'
import { CORRECTABLE, type Correctable, correctable } from '../../../shared/corrections/correctable.ts'
import { correctionLines } from '../../../shared/corrections/correction-line.ts'
import { type RefusedValue, shownValue, typedAgain } from '../../../shared/corrections/typed-value.ts'
import { inLanguage, type Language } from '../../../shared/language/language.ts'
import { plain, shorten } from '../../../shared/mails/digest/plain.ts'
import type { RequestRow } from '../../../shared/tables/request-row.ts'
import type { Markup } from '../reading-page/markup.ts'

/** What a person sees of a request to correct it: `open` are the fields that they came for, `by` is their name. */
export type Correcting = { row: RequestRow; open: string[]; by: string; refused: RefusedValue | null; changed: boolean }

/** All that can be corrected of a request, each value with what its texts say and a form; what they came for first. */
export function correctView(correcting: Correcting, language: Language): Markup {
  const say = inLanguage(language)
  const { row, open, changed, refused } = correcting
  const isOpen = ({ name, field }: Correctable) => refused?.field === name || open.includes(field)
  const back = html`<p class="actions"><a href="/requests/${encodeURIComponent(row.requestId)}">${say('Terug naar de aanvraag', 'Back to the request')}</a></p>`
  const fields = (isShown: boolean) =>
    CORRECTABLE.filter((what) => isOpen(what) === isShown).map((what) => fieldView(what, correcting, isShown, language))
  return html`${back}
<p class="faint">${say('Wat u hier zegt, geldt tot de tekst iets anders zegt, en staat met uw naam en de tijd in de mails. Noem geen kandidaten.', 'What you say here holds until the text says something else, and stands in the mails with your name and the time. Name no candidates.')}</p>
${changed ? html`<p role="alert" class="banner">${say('De aanvraag is intussen gewijzigd. Kijk nog eens, en corrigeer opnieuw wat nog niet klopt.', 'The request has changed meanwhile. Look again, and correct what is wrong still.')}</p>` : ''}
${refused ? html`<p role="alert" class="banner">${say('Niets gecorrigeerd', 'Nothing was corrected')}. ${correctable(refused.field)?.label[language]} ${say('is', 'is')} ${refused.reason}.</p>` : ''}
${fields(true)}
${fields(false)}`
}

function fieldView(what: Correctable, { row, by, refused }: Correcting, isOpen: boolean, language: Language): Markup {
  const { name, field, label } = what
  const own = refused?.field === name ? refused : null
  const correction = row.corrections?.find((each) => each.field === name)
  const quotes = row.record.evidence[field] ?? []
  const say = inLanguage(language)
  return html`<details class="correctable" id="${name}"${isOpen ? html` open` : ''}><summary><b>${label[language]}</b> <span class="by">${plain(shownValue(what, what.of(row.record), language))}</span></summary>
${correction ? correctionLines([correction], language).map((line) => html`<p class="said">${plain(line)}</p>`) : ''}
${quotes.map(({ line, quote }) => html`<span class="said">“${shorten(plain(quote), 200)}” <span class="faint">${say('regel', 'line')} ${line}</span></span>`)}
<form method="post" action="/requests/${encodeURIComponent(row.requestId)}/correct">
<input type="hidden" name="revision" value="${row.revision}"><input type="hidden" name="field" value="${name}">
${inputView(what, row, own, language)}
<p><label for="${name}.by">${say('Uw naam', 'Your name')}</label><input id="${name}.by" name="by" value="${by}" required maxlength="100" autocomplete="name"></p>
<p class="actions"><button name="do" value="state">${say('Corrigeer', 'Correct')}</button>${correction ? html` <button name="do" value="undo">${say('Neem de correctie terug', 'Take the correction back')}</button>` : ''}</p>
</form></details>`
}

function inputView(
  what: Correctable,
  { record }: RequestRow,
  refused: RefusedValue | null,
  language: Language,
): Markup {
  const { name, kind, label } = what
  const say = inLanguage(language)
  const typed = refused?.value ?? typedAgain(what, what.of(record))
  const hint = html`<span class="faint" id="${name}.takes">${refused ? html`<b>${say('Dit kan niet', 'This cannot be')}:</b> ` : ''}${refused?.reason ?? kind.takes[language]}</span>`
  const field = html`id="${name}.value" name="value" aria-describedby="${name}.takes"${refused ? html` aria-invalid="true"` : ''}`
  const input = kind.words
    ? html`<select ${field}>${what.schema.safeParse(null).success ? html`<option value="">${say('onbekend', 'unknown')}</option>` : ''}${kind.words.map((word) => html`<option value="${word.typed}"${word.typed === typed ? html` selected` : ''}>${word[language]}</option>`)}</select>`
    : html`<input ${field} value="${typed}" maxlength="2000">`
  return html`<p><label for="${name}.value">${label[language]}</label>${input} ${hint}</p>`
}
