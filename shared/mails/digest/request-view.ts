import type { DigestItem, DigestRequest } from '../digest-input.ts'
import { inLanguage, type Language } from '../language.ts'
import { type ActBy, actByView } from './act-by.ts'
import { type CandidateView, candidateView } from './candidate-view.ts'
import { changeLine } from './change-lines.ts'
import { type ConflictsView, conflictsView } from './conflicts-view.ts'
import { enough, restOf } from './enough.ts'
import { type Fact, factsOf } from './facts.ts'
import { shownPairs } from './pairs.ts'
import { plain, shorten } from './plain.ts'

export type RequestView = {
  tag: string
  title: string
  client: string | null
  actBy: ActBy
  changes: { heading: string; lines: string[] } | null
  candidates: { heading: string; list: CandidateView[]; rest: string | null }
  facts: { heading: string; list: Fact[] }
  knockouts: { heading: string; list: { number: number; text: string }[]; rest: string | null } | null
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
    client: request.client === null ? null : shorten(plain(request.client), 200),
    actBy: actByView(first, asOf, language),
    changes: changed.length === 0 ? null : { heading: say('Wat er veranderde', 'What changed'), lines: changed },
    candidates: {
      heading: say('Kandidaten', 'Candidates'),
      list: items.flatMap(shownPairs).map((pair) => candidateView(request, pair, asOf, language)),
      rest: othersLine(items, language),
    },
    facts: { heading: say('De aanvraag', 'The request'), list: factsOf(request, asOf, language) },
    knockouts: knockoutsView(request, language),
    conflicts: conflictsView(request, asOf, language),
  }
}

/** The characters of all criteria together; a mail that is longer is cut off where it is read. */
const MOST_CHARACTERS = 24_000

function knockoutsView({ knockouts }: DigestRequest, language: Language): RequestView['knockouts'] {
  if (knockouts.length === 0) return null
  const all = knockouts.map(({ number, text }) => ({ number, text: shorten(plain(text), 2_000) }))
  const list = enough(all, MOST_CHARACTERS, ({ text }) => text)
  return {
    heading: inLanguage(language)('Checklist knock-outcriteria', 'Checklist of knock-out criteria'),
    list,
    rest: list.length < all.length ? restOf(all.length - list.length, language) : null,
  }
}

/** New candidates for whom there was no room are told of in the next mail; those of a change were told of before. */
function othersLine(items: DigestItem[], language: Language): string | null {
  const say = inLanguage(language)
  const count = (kind: DigestItem['kind']) =>
    items.filter((item) => item.kind === kind).reduce((sum, { others }) => sum + others, 0)
  const lines = [
    ...(count('changed') > 0
      ? [say(`En ${count('changed')} meer van eerdere mails.`, `And ${count('changed')} more of earlier mails.`)]
      : []),
    ...(count('new') > 0
      ? [say(`En ${count('new')} meer: in de volgende mail.`, `And ${count('new')} more: in the next mail.`)]
      : []),
  ]
  return lines.join(' ') || null
}

export function titleOf(request: DigestRequest, language: Language): string {
  return shorten(plain(request.title), 300) || inLanguage(language)('Aanvraag zonder titel', 'Request without a title')
}
