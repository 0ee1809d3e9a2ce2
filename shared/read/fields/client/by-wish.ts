import { hasHit } from '../../concepts/cues.ts'
import { cuesOf, type Meanings, mailOf, sentenceOf } from '../../meanings/meanings.ts'
import type { OrganisationValue } from '../../values/organisations.ts'
import { organisationsIn } from './may-be-client.ts'

/** "Voor de gemeente Westland zoeken wij", "Vitens is op zoek naar": who stands beside the wish. */
export function byWish(meanings: Meanings): OrganisationValue | null {
  const wishes = cuesOf(meanings, 'kind.seeks').sort(
    (a, b) => mailOf(meanings, a.first) - mailOf(meanings, b.first) || a.first - b.first,
  )
  for (const wish of wishes) {
    const sentence = sentenceOf(meanings, wish.first)
    const named = organisationsIn(meanings, sentence.first, sentence.end)
    const best = named.find((other) => isClientAt(meanings, other)) ?? named[0]
    if (best) return best
  }
  return null
}

/** Whether words for a client stand right before the name. */
function isClientAt({ cues }: Meanings, { first }: OrganisationValue): boolean {
  return hasHit(cues, 'client.before', Math.max(0, first - 6), first)
}
