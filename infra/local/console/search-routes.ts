import { Hono } from 'hono'
import { html } from 'hono/html'
import { inLanguage } from '../../../shared/language/language.ts'
import { ifAllowed } from './aws-refusal.ts'
import { candidateLine } from './candidates-page.ts'
import type { AnyDesk } from './desk.ts'
import { keptCandidates, keptDocuments, keptRequests } from './kept.ts'
import { listedRequests } from './request-routes.ts'
import { requestsView } from './requests-page.ts'
import { shown } from './shown.ts'
import { textLine } from './texts-page.ts'

/** Looks for words in what a request, a candidate or a text is called by. */
export function searchRoutes(desk: AnyDesk): Hono {
  const { stack, language } = desk
  const say = inLanguage(language)
  return new Hono().get('/search', async (c) => {
    const query = c.req.query('q') ?? ''
    const words = folded(query).split(/\s+/).filter(Boolean)
    const isFound = (...names: (string | null)[]) => {
      const name = folded(names.join(' '))
      return words.length > 0 && words.every((word) => name.includes(word))
    }
    const [requests, candidates, texts] = await Promise.all([
      keptRequests(stack),
      ifAllowed(keptCandidates(stack)),
      keptDocuments(stack),
    ])
    const found = {
      requests: await listedRequests(
        desk,
        requests.filter(({ record }) => isFound(record.title, record.client, record.requestNumber)),
      ),
      candidates: (candidates ?? []).filter(({ candidate }) =>
        isFound(candidate.name, candidate.candidateId, ...candidate.roles),
      ),
      texts: texts.filter(({ key }) => isFound(key)),
    }
    const content = html`${found.requests.length === 0 ? '' : requestsView(found.requests, desk.asOf().instant, language)}
${found.candidates.length === 0 ? '' : html`<h2>${say('Kandidaten', 'Candidates')}</h2><ul class="cards">${found.candidates.slice(0, 100).map((each) => candidateLine(each, language))}</ul>`}
${found.texts.length === 0 ? '' : html`<h2>${say('Teksten', 'Texts')}</h2><ul class="cards">${found.texts.slice(0, 100).map((each) => textLine(each, language))}</ul>`}
${Object.values(found).every((list) => list.length === 0) ? html`<p class="faint">${say('Niets gevonden.', 'Nothing was found.')}</p>` : ''}`
    return shown(desk, { title: say('Gezocht', 'Search'), place: null, content, query })
  })
}

const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
