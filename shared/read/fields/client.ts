import { MAIL_HEAD } from '../blocks/scope.ts'
import { hasHit } from '../concepts/cues.ts'
import { type Meanings, pairsOf, spanOf } from '../meanings/meanings.ts'
import { once } from '../meanings/once.ts'
import { isMark, isWord } from '../tokens/tokens.ts'
import { type OrganisationValue, organisationAt } from '../values/organisations.ts'
import { placeAt } from '../values/places.ts'
import { byWish } from './client/by-wish.ts'
import { clientOfPair } from './client/client-of-pair.ts'
import { headed, introduced, introducedUnknown } from './client/introduced.ts'
import { mostNamed } from './client/most-named.ts'
import { nearTitle } from './client/near-title.ts'
import { unknownByWish, unlisted } from './client/unknown-client.ts'
import { type Field, nothing } from './field.ts'

/** opdrachtgever: the end client's label, the client's, a line near the title, who seeks, whom the text speaks of most. */
export const client = once(findClient)

function findClient(meanings: Meanings): Field<string | null> {
  const found =
    labelled(meanings, 'endClient') ??
    labelled(meanings, 'client') ??
    labelledPlace(meanings) ??
    nearTitle(meanings) ??
    headed(meanings) ??
    byWish(meanings) ??
    introduced(meanings) ??
    unknownByWish(meanings) ??
    unlisted(meanings) ??
    mostNamed(meanings, 2) ??
    introducedUnknown(meanings) ??
    mostNamed(meanings, 1) ??
    ofSubject(meanings) ??
    firstSender(meanings)
  return found ? { value: found.name, at: [spanOf(meanings, found.first, found.end)] } : nothing(null)
}

function labelled(meanings: Meanings, kind: 'endClient' | 'client'): OrganisationValue | null {
  for (const pair of pairsOf(meanings, kind)) {
    const found = clientOfPair(meanings.tokens, pair)
    // "Deelnemers: Wietse (gemeente Ede), Anouk": who speaks in a chat.
    const speaks = found?.kind === '' && meanings.turns.some(({ speaker }) => speaker === found.name)
    if (found && !speaks) return found
  }
  return null
}

/** "Gemeente: Leiden", "Municipality: Ede": the label is the kind of body, and its value the name. */
function labelledPlace(meanings: Meanings): OrganisationValue | null {
  const { tokens } = meanings
  for (const { labelFirst, labelEnd, first, end, shape } of pairsOf(meanings, 'place')) {
    const ends = isMark(tokens, labelEnd - 1, ':') ? labelEnd - 1 : labelEnd
    const isBody = ends - labelFirst === 1 && isWord(tokens, labelFirst, 'gemeente', 'municipality')
    if (!isBody || shape === 'loose') continue
    const named = organisationAt(tokens, first, end)
    if (named) return named
    const place = placeAt(tokens, first, end, true)
    const municipality = place?.names.find(({ kind }) => kind === 'municipality')
    if (place && municipality) return { first, end: place.end, name: `Gemeente ${municipality.name}`, kind: 'gemeente' }
  }
  return null
}

/** "Onderwerp: Wijziging op aanvraag HW-77 (gemeente Almelo)". */
function ofSubject({ mails, lines, tokens, cues }: Meanings): OrganisationValue | null {
  for (const { subject } of mails) {
    const line = lines[subject]
    // "Wijziging aanvraag" and "Intrekking opdracht" hold the word for it.
    if (!line || !OF_REQUESTS.some((cue) => hasHit(cues, cue, line.body, line.end))) continue
    for (let k = line.body; k < line.end; k++) {
      const found = organisationAt(tokens, k, line.end)
      if (found?.kind === 'gemeente') return found
    }
  }
  return null
}

const OF_REQUESTS = ['kind.subject', 'kind.notice', 'kind.withdrawn'] as const

/** "Van: Jolanda, teamleider Inkomen gemeente Almelo": who wrote the oldest of the mails. */
function firstSender({ lines, scope, tokens }: Meanings): OrganisationValue | null {
  let sender: OrganisationValue | null = null
  lines.forEach((line, i) => {
    if (scope[i] !== MAIL_HEAD || !isWord(tokens, line.body, 'van', 'from', 'afzender')) return
    for (let k = line.body + 1; k < line.end; k++) {
      const found = organisationAt(tokens, k, line.end)
      if (!found) continue
      sender = found
      return
    }
  })
  return sender
}
