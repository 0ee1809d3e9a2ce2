import { html } from 'hono/html'
import type { Candidate } from '../../../shared/candidate.ts'
import { conflictName } from '../../../shared/conflict-names.ts'
import { inLanguage, type Language } from '../../../shared/language/language.ts'
import { showInstant } from '../../../shared/language/local-time.ts'
import { candidateView } from '../../../shared/mails/digest/candidate-view.ts'
import { neededChange } from '../../../shared/mails/digest/near-miss.ts'
import { plain } from '../../../shared/mails/digest/plain.ts'
import { questionsMail } from '../../../shared/mails/digest/questions-mail.ts'
import { explain } from '../../../shared/matching/explain.ts'
import { judge } from '../../../shared/matching/match.ts'
import type { AsOf } from '../../../shared/matching/rules/rule.ts'
import { ruleName } from '../../../shared/rule-names.ts'
import type { DocumentRow } from '../../../shared/tables/document-row.ts'
import type { RequestRow } from '../../../shared/tables/request-row.ts'
import type { Markup } from '../reading-page/markup.ts'
import { openPoints } from '../reading-page/open-points.ts'
import { MARKS, type Marks } from './marks.ts'
import { saysView } from './says-view.ts'
import { textLine } from './texts-page.ts'

/** What a request says now, its texts, what may be noted of it, and how each candidate stands with it, rule by rule. */
export function requestView(
  {
    row,
    marks,
    candidates,
    texts,
  }: { row: RequestRow; marks: Marks | null; candidates: Candidate[] | null; texts: DocumentRow[] },
  asOf: AsOf,
  language: Language,
): Markup {
  const say = inLanguage(language)
  const { record, objectId, versionId } = row
  return html`<p class="by">${[record.client, record.requestNumber]
    .flatMap((part) => part ?? [])
    .map(plain)
    .join(' · ')}</p>
<p class="actions"><a class="button" href="/texts/${objectId}/${encodeURIComponent(versionId)}">${say('Lees de tekst met de vindplaatsen', 'Read the text with its quotes')}</a></p>
${marks === null ? '' : marksView(row.requestId, marks, language)}
${questionsView(row, language)}
<section aria-labelledby="who"><h2 id="who">${say('Kandidaten', 'Candidates')}</h2>
${pairsView(row, candidates, asOf, language)}
</section>
${saysView(row, marks !== null, language)}
<section aria-labelledby="texts"><h2 id="texts">${say('Teksten', 'Texts')}</h2>
<ul class="cards">${texts.map((text) => textLine(text, language))}</ul></section>`
}

/** What to ask before anybody is offered; that it was asked can be noted above. */
function questionsView({ record }: RequestRow, language: Language): Markup | '' {
  const say = inLanguage(language)
  const questions = openPoints(record, [], language).flatMap(({ question }) => question ?? [])
  if (questions.length === 0) return ''
  const mail = questionsMail(record, questions, language)
  return html`<section aria-labelledby="ask"><h2 id="ask">${say('Te vragen', 'To ask')}</h2>
<ol class="questions" id="questions" lang="nl">${questions.map((question) => html`<li>${plain(question)}\n</li>`)}</ol>
<p class="actions"><button type="button" class="copy" data-copies="questions" hidden>${say('Kopieer de vragen', 'Copy the questions')}</button>${mail === null ? '' : html`<a href="${mail.url}">${mail.label}</a>`}</p></section>`
}

type Pair = ReturnType<typeof pairOf>

function pairOf(row: RequestRow, candidate: Candidate, asOf: AsOf, language: Language) {
  const request = { record: row.record, assignment: row.assignment, file: row.key }
  const verdict = judge(request, candidate, asOf, language)
  return { ...verdict, candidate }
}

const RANKS = ['match', 'ask', 'near', 'no']
const byRank = (a: Pair, b: Pair) =>
  RANKS.indexOf(a.verdict) - RANKS.indexOf(b.verdict) || (b.headroomCents ?? 0) - (a.headroomCents ?? 0)

/** `candidates`: null where they may not be read. */
function pairsView(row: RequestRow, candidates: Candidate[] | null, asOf: AsOf, language: Language): Markup {
  const say = inLanguage(language)
  const none =
    candidates === null
      ? say('U mag de kandidaten van deze stage niet zien.', 'You may not see the candidates of this stage.')
      : say('Er zijn geen kandidaten geladen.', 'No candidates are loaded.')
  const pairs = candidates?.map((candidate) => pairOf(row, candidate, asOf, language)).toSorted(byRank) ?? []
  if (pairs.length === 0) return html`<p class="faint">${none}</p>`
  const list = (some: Pair[]) => html`<ul class="pairs">${some.map((pair) => pairView(row, pair, asOf, language))}</ul>`
  const fitting = pairs.filter(({ verdict }) => verdict !== 'no')
  const others = pairs.filter(({ verdict }) => verdict === 'no')
  return html`${fitting.length === 0 ? '' : list(fitting)}${
    others.length === 0
      ? ''
      : html`<details class="others"><summary>${say(`Passen niet (${others.length})`, `Do not fit (${others.length})`)}</summary>${list(others)}</details>`
  }`
}

function pairView(row: RequestRow, pair: Pair, asOf: AsOf, language: Language): Markup {
  const say = inLanguage(language)
  const view = candidateView(row.record, pair, { asOf: asOf.instant, language, twice: new Set() })
  const { rules } = explain({ record: row.record, assignment: row.assignment, file: row.key }, pair.candidate, asOf)
  const quotesOf = new Map(rules.map(({ rule, quotes, conflicts }) => [rule, { quotes, conflicts }]))
  // In a mail a verdict of "no" tells that somebody fits no more.
  const status = pair.verdict === 'no' ? say('Past niet', 'Does not fit') : view.status
  const near = pair.verdict === 'near' ? neededChange(row.record, pair, language) : null
  return html`<li id="${pair.candidateId}"><details class="pair"><summary><span class="who"><b>${view.name}</b> <span class="verdict ${pair.verdict}">${status}</span></span>
<span class="by">${view.rate} · ${view.room}</span>${near === null ? '' : html`<span class="near-by">${near}</span>`}</summary>
<ul class="rules">${pair.rules.map(({ rule, outcome, detail }) => {
    const { quotes = [], conflicts = [] } = quotesOf.get(rule) ?? {}
    return html`<li class="${outcome}"><b>${ruleName(rule, language)}</b> ${plain(detail)}
${quotes.map(({ line, quote }) => html`<span class="said">“${plain(quote)}” <span class="faint">${say('regel', 'line')} ${line}</span></span>`)}
${conflicts.map((code) => html`<span class="said">${say('Let op', 'Mind')}: ${conflictName(code, language)}</span>`)}</li>`
  })}</ul>
${view.advice.length === 0 ? '' : html`<ul class="advice">${view.advice.map((line) => html`<li>${line}</li>`)}</ul>`}
<p><a href="/candidates/${pair.candidateId}">${say('Naar de kandidaat', 'To the candidate')}</a></p></details></li>`
}

function marksView(requestId: string, marks: Marks, language: Language): Markup {
  const say = inLanguage(language)
  const names = {
    asked: {
      set: say('Vraag gesteld', 'Question asked'),
      clear: say('Toch geen vraag gesteld', 'Not asked after all'),
    },
    notForUs: { set: say('Niet voor ons', 'Not for us'), clear: say('Toch voor ons', 'For us after all') },
  }
  return html`<form class="actions" method="post" action="/requests/${encodeURIComponent(requestId)}/marks">${MARKS.map(
    (mark) => {
      const at = marks[mark]
      const since =
        at === null
          ? ''
          : html`<span class="count">${names[mark].set}, ${showInstant(at, '1970-01-01T00:00:00Z', language)}</span> `
      return html`${since}<button name="${at === null ? 'set' : 'clear'}" value="${mark}">${at === null ? names[mark].set : names[mark].clear}</button> `
    },
  )}</form>`
}
