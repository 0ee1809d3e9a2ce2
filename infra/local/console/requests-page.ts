import { html } from 'hono/html'
import { euros } from '../../../shared/language/euros.ts'
import { inLanguage, type Language } from '../../../shared/language/language.ts'
import { showInstant } from '../../../shared/language/local-time.ts'
import { plain } from '../../../shared/mails/digest/plain.ts'
import type { RequestRow } from '../../../shared/tables/request-row.ts'
import type { Verdict } from '../../../shared/verdict.ts'
import type { Markup } from '../reading-page/markup.ts'
import type { Marks } from './marks.ts'

export type ListedRequest = { row: RequestRow; verdicts: Verdict['verdict'][]; marks: Marks }

/** Requests, in the order given, as lines that lead to them: those that are open first. */
export function requestsView(requests: ListedRequest[], now: string, language: Language): Markup {
  const say = inLanguage(language)
  const [open, closed] = [
    requests.filter(({ row }) => isOpen(row, now)),
    requests.filter(({ row }) => !isOpen(row, now)),
  ]
  const list = (shown: ListedRequest[]) =>
    html`<ul class="cards">${shown.map((request) => requestLine(request, now, language))}</ul>`
  return html`${
    open.length === 0 ? html`<p class="faint">${say('Er staat niets open.', 'Nothing is open.')}</p>` : list(open)
  }
${closed.length === 0 ? '' : html`<h2>${say('Gesloten', 'Closed')}</h2>${list(closed)}`}`
}

function requestLine({ row, verdicts, marks }: ListedRequest, now: string, language: Language): Markup {
  const say = inLanguage(language)
  const { title, client, deadline, requestNumber, rateCap } = row.record
  const cents = rateCap?.stages[0]?.cents
  const counted = (verdict: Verdict['verdict'], nl: string, en: string) => {
    const number = verdicts.filter((each) => each === verdict).length
    return number === 0 ? '' : html`<span class="verdict ${verdict}">${number} ${say(nl, en)}</span> `
  }
  return html`<li class="${isOpen(row, now) ? '' : 'closed'}"><a href="/requests/${encodeURIComponent(row.requestId)}"><span><b>${plain(title)}</b><span class="by">${[
    client,
    requestNumber,
  ]
    .flatMap((part) => part ?? [])
    .map(plain)
    .join(' · ')}</span></span>
<span class="fact">${deadline ? showInstant(deadline.actBy, now, language) : say('sluiting onbekend', 'closing unknown')}</span>
<span class="fact">${cents === undefined ? say('tarief onbekend', 'rate unknown') : euros(cents, language)}</span>
<span class="fits">${counted('match', 'past', 'fit')}${counted('ask', 'navragen', 'to ask')}${counted('near', 'net niet', 'near')}${verdicts.length === 0 ? html`<span class="faint">${say('niemand', 'nobody')}</span>` : ''}</span>
<span class="asked">${markNames(marks, language).map((name) => html`<span class="count">${name}</span> `)}</span></a></li>`
}

function markNames(marks: Marks, language: Language): string[] {
  const say = inLanguage(language)
  return [
    ...(marks.asked ? [say('vraag gesteld', 'asked')] : []),
    ...(marks.notForUs ? [say('niet voor ons', 'not for us')] : []),
  ]
}

export function isOpen({ record: { deadline, closedBanner }, openUntil }: RequestRow, now: string): boolean {
  return openUntil !== '' && !closedBanner && (deadline === null || deadline.closesAt > now)
}

/** Open ones by how soon one must act; those that are over, the last of them first. */
export function bySoonest(a: RequestRow, b: RequestRow, now: string): number {
  const [x, y] = [a.record.deadline?.actBy ?? '9999', b.record.deadline?.actBy ?? '9999']
  const order = x < y ? -1 : x > y ? 1 : 0
  return isOpen(a, now) ? order : -order
}
