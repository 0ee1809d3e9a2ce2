import { inLanguage, type Language } from '../../language/language.ts'
import type { DigestItem, DigestRequest } from '../digest-input.ts'
import { plain, shorten } from './plain.ts'

export function titleOf({ title }: Pick<DigestRequest, 'title'>, language: Language): string {
  return shorten(plain(title), 300) || inLanguage(language)('Aanvraag zonder titel', 'Request without a title')
}

/** "Doorstroomcoach, Westland": the role and the client as short as a line of a list takes them. */
export function shortName(request: Pick<DigestRequest, 'title' | 'client'>, language: Language): string {
  const title = shorten(titleOf(request, language), 60)
  const client = shorten(withoutKind(plain(request.client ?? '')), 40)
  return client === '' ? title : `${title}, ${client}`
}

/** Names that several candidates of a mail bear: beside these stands an id. */
export function namesHeldTwice(items: DigestItem[]): Set<string> {
  const idsOf = new Map<string, Set<string>>()
  for (const { candidate } of items.flatMap(({ pairs }) => pairs)) {
    const name = foldedName(candidate.name)
    idsOf.set(name, (idsOf.get(name) ?? new Set()).add(candidate.candidateId))
  }
  return new Set([...idsOf].filter(([, ids]) => ids.size > 1).map(([name]) => name))
}

/** How a candidate is called in a mail. */
export function nameOf(candidate: { name: string; candidateId: string }, twice: ReadonlySet<string>): string {
  const name = plain(candidate.name)
  if (name === '') return candidate.candidateId
  return twice.has(foldedName(name)) ? `${name} (${candidate.candidateId})` : name
}

function foldedName(name: string): string {
  return plain(name).toLowerCase()
}

/** "gemeente Westland" is "Westland" in a list. */
function withoutKind(client: string): string {
  const kind = 'gemeente '
  return client.toLowerCase().startsWith(kind) ? client.slice(kind.length) : client
}
