import { readFileSync } from 'node:fs'
import { html, raw } from 'hono/html'
import { inLanguage, type Language } from '../../../shared/language/language.ts'
import { htmlDocument } from '../reading-page/html-document.ts'
import type { Markup } from '../reading-page/markup.ts'

const STYLE = ['../reading-page/style/base.css', '../reading-page/style/overview.css', 'console.css', 'content.css']
  .map((name) => readFileSync(new URL(name, import.meta.url), 'utf8'))
  .join('')

const SCRIPT = readFileSync(new URL('../reading-page/copy.js', import.meta.url), 'utf8')

export const PLACES = ['requests', 'texts', 'candidates', 'mails', 'tasks'] as const
type Place = (typeof PLACES)[number]

const NAMES: Record<Place, Record<Language, string>> = {
  requests: { nl: 'Aanvragen', en: 'Requests' },
  texts: { nl: 'Teksten', en: 'Texts' },
  candidates: { nl: 'Kandidaten', en: 'Candidates' },
  mails: { nl: 'Mails', en: 'Mails' },
  tasks: { nl: 'Te doen', en: 'To do' },
}

/**
 * A page of the console: the same head on each, its own content below. `waiting`: how many things wait for a person;
 * `stage`: of which stage in AWS it is, to be looked at only.
 */
export function consolePage(
  page: { title: string; place: Place | null; content: Markup; waiting: number; stage: string | null; query?: string },
  language: Language,
): Promise<string> {
  const say = inLanguage(language)
  const body = html`<body data-copied="${say('Gekopieerd', 'Copied')}">
<a class="skip-link" href="#content">${say('Naar de inhoud', 'To the content')}</a>
<header class="head">
<a class="brand" href="/">Inhuurradar</a>${page.stage === null ? '' : html`<span class="stage">${page.stage} · ${say('alleen lezen', 'read only')}</span>`}
<nav aria-label="${say('Hoofdmenu', 'Main menu')}"><ul>${PLACES.map((place) => placeLink(place, page, language))}</ul></nav>
<form class="search" role="search" action="/search"><label class="unseen" for="q">${say('Zoeken', 'Search')}</label><input id="q" name="q" type="search" value="${page.query ?? ''}" placeholder="${say('Naam, nummer, gemeente', 'Name, number, client')}"></form>
</header>
<main id="content" tabindex="-1">
<h1>${page.title}</h1>
${page.content}
</main>
<p class="unseen" role="status" id="said"></p>
<script>${raw(SCRIPT)}</script>
</body>`
  const allowed = ["form-action 'self'", "frame-src 'self'"]
  return htmlDocument({ language, title: page.title, style: STYLE, script: SCRIPT, allowed, body })
}

function placeLink(place: Place, page: { place: Place | null; waiting: number }, language: Language): Markup {
  const waiting = place === 'tasks' && page.waiting > 0 ? html` <span class="count">${page.waiting}</span>` : ''
  const here = place === page.place ? html` aria-current="page"` : ''
  return html`<li><a href="/${place}"${here}>${NAMES[place][language]}${waiting}</a></li>`
}
