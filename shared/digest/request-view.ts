import type { DigestItem, DigestRequest } from '../digest-input.ts'
import { inLanguage, type Language } from '../language.ts'
import { type ActBy, actByView } from './act-by.ts'
import { type CandidateView, candidateView } from './candidate-view.ts'
import { changeLine } from './change-lines.ts'
import { type ConflictsView, conflictsView } from './conflicts-view.ts'
import { type Fact, factsOf } from './facts.ts'
import { shownPairs } from './pairs.ts'
import { plain } from './plain.ts'

export type RequestView = {
  tag: string
  title: string
  client: string | null
  actBy: ActBy
  changes: { heading: string; lines: string[] } | null
  candidates: { heading: string; list: CandidateView[] }
  facts: { heading: string; list: Fact[] }
  knockouts: { heading: string; list: { number: number; text: string }[] } | null
  conflicts: ConflictsView | null
}

/** One request, also where it changed for some of the candidates and is new for others. */
export function requestView(items: DigestItem[], asOf: string, language: Language): RequestView {
  const say = inLanguage(language)
  const [first] = items
  if (first === undefined) throw new Error('a request is shown because of an item')
  const { request } = first
  const changed = items.flatMap(({ changes }) => changes).map((change) => changeLine(change, asOf, language))
  const tags = items.map(({ kind }) => (kind === 'new' ? say('Nieuw', 'New') : say('Gewijzigd', 'Changed')))
  return {
    tag: tags.join(' · '),
    title: titleOf(request, language),
    client: request.client === null ? null : plain(request.client),
    actBy: actByView(request, asOf, language),
    changes: changed.length === 0 ? null : { heading: say('Wat er veranderde', 'What changed'), lines: changed },
    candidates: {
      heading: say('Kandidaten', 'Candidates'),
      list: items.flatMap(shownPairs).map((pair) => candidateView(request, pair, asOf, language)),
    },
    facts: { heading: say('De aanvraag', 'The request'), list: factsOf(request, asOf, language) },
    knockouts:
      request.knockouts.length === 0
        ? null
        : {
            heading: say('Checklist knock-outcriteria', 'Checklist of knock-out criteria'),
            list: request.knockouts.map(({ number, text }) => ({ number, text: plain(text) })),
          },
    conflicts: conflictsView(request, asOf, language),
  }
}

export function titleOf(request: DigestRequest, language: Language): string {
  return plain(request.title) || inLanguage(language)('Aanvraag zonder titel', 'Request without a title')
}
