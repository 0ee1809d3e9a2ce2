import { html } from 'hono/html'
import { euros } from '../../../shared/language/euros.ts'
import { inLanguage, type Language } from '../../../shared/language/language.ts'
import { LONG_AGO, showInstant } from '../../../shared/language/local-time.ts'
import { plain } from '../../../shared/mails/digest/plain.ts'
import { range } from '../terminal/shown-values.ts'
import type { Markup } from './markup.ts'
import type { ShownFile, ShownRequest } from './shown-file.ts'

/** All files of a page, each request as a line that leads to it. */
export function overviewView(files: ShownFile[], language: Language): Markup {
  const say = inLanguage(language)
  const requests = files.flatMap((file) => file.requests)
  const refused = files.filter((file) => file.requests.length === 0)
  const counts = [
    say(`${files.length} bestanden`, `${files.length} files`),
    say(`${requests.length} aanvragen`, `${requests.length} requests`),
    ...(refused.length === 0 ? [] : [say(`${refused.length} niet gelezen`, `${refused.length} not read`)]),
  ]
  return html`<section class="overview" id="all" data-overview aria-labelledby="allh">
<header class="top"><span class="brand">Inhuurradar</span></header>
<div class="sheet"><h1 id="allh">${say('Gelezen teksten', 'Texts read')}</h1><p class="by">${counts.join(' · ')}</p>
<ul class="cards">${files.map((file) =>
    file.requests.length === 0 ? refusedCard(file) : file.requests.map((request) => card(file, request, language)),
  )}</ul></div>
</section>`
}

function card({ name }: ShownFile, { id, title, record, points }: ShownRequest, language: Language): Markup {
  const say = inLanguage(language)
  const { client, deadline, hoursPerWeek, rateCap } = record
  const cents = rateCap?.stages[0]?.cents
  const asked = points.filter(({ question }) => question !== null).length
  const unit = rateCap?.unit === 'day' ? say('p/d', 'a day') : say('p/u', 'an hour')
  const facts = [
    deadline ? showInstant(deadline.actBy, LONG_AGO, language) : say('sluiting onbekend', 'closing unknown'),
    cents === undefined ? say('tarief onbekend', 'rate unknown') : `${euros(cents, language)} ${unit}`,
    hoursPerWeek
      ? say(`${range(hoursPerWeek)} uur`, `${range(hoursPerWeek)} hours`)
      : say('uren onbekend', 'hours unknown'),
  ]
  return html`<li><a href="#${id}"><span><b>${title}</b><span class="by">${plain(client ?? '')}</span><span class="file-name">${name}</span></span>
${facts.map((fact) => html`<span class="fact">${fact}</span>`)}
<span class="asked">${asked === 0 ? '' : html`<span class="count">${say(`${asked} te vragen`, `${asked} to ask`)}</span>`}</span></a></li>`
}

function refusedCard({ id, name, refusals }: ShownFile): Markup {
  const why = refusals.map((refusal) => refusal.why).join(' ')
  return html`<li class="refused"><a href="#${id}"><b>${name}</b><span class="by">${why}</span></a></li>`
}
