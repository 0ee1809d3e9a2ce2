import { NO_CLIENTS } from '../../../vocabulary/organisations.ts'
import { isOneOf, wordSet } from '../../../vocabulary/word-set.ts'
import { hasHit } from '../../concepts/cues.ts'
import { cuesOf, type Meanings, sentenceOf } from '../../meanings/meanings.ts'
import { isCapital, isMark, isWord, type Tokens } from '../../tokens/tokens.ts'
import type { OrganisationValue } from '../../values/organisations.ts'
import { organisationsIn } from './may-be-client.ts'
import { isRoleOrPlace, nameFrom } from './name-from.ts'

/** The same for a name that no list knows. */
export function unknownByWish(meanings: Meanings): OrganisationValue | null {
  for (const wish of cuesOf(meanings, 'kind.seeks')) {
    const { first, end } = sentenceOf(meanings, wish.first)
    const found = unknownName(meanings, first, end)
    if (found) return found
  }
  return null
}

/** "Voor Vitens zoeken wij": a name that no list knows, between words for a client and the wish. */
function unknownName(meanings: Meanings, first: number, end: number): OrganisationValue | null {
  for (const hit of cuesOf(meanings, 'client.before')) {
    if (hit.first < first || hit.first >= end) continue
    // "The Institute for Water Research is looking for": within a name.
    if (isWord(meanings.tokens, hit.first, 'for') && hit.first - 1 > first && isCapital(meanings.tokens, hit.first - 1))
      continue
    const name = nameFrom(meanings.tokens, hit.end, end)
    const certain =
      name &&
      (isClientWord(meanings.tokens, hit.end - 1) ||
        isWord(meanings.tokens, hit.end - 2, 'team') ||
        hasHit(meanings.cues, 'client.behind', name.end, name.end + 2))
    if (
      name &&
      certain &&
      !isRoleOrPlace(meanings, name) &&
      !NO_CLIENTS.has(meanings.tokens.word[name.first]?.folded ?? '')
    )
      return name
  }
  const opening = isWord(meanings.tokens, first, 'de', 'het', 'the') ? first + 1 : first
  const subject = nameFrom(meanings.tokens, opening, end)
  if (!subject || isOneOf(meanings.tokens.word[subject.end], PASSIVE)) return null
  // "Noordzorg B.V. zoekt": the dot of the abbreviation.
  const behind = isMark(meanings.tokens, subject.end, '.') ? subject.end + 1 : subject.end
  return hasHit(meanings.cues, 'client.behind', behind, behind + 1) &&
    !NO_CLIENTS.has(meanings.tokens.word[subject.first]?.folded ?? '') &&
    !isRoleOrPlace(meanings, subject)
    ? subject
    : null
}

/** "Vrijwilligers gezocht": who stands before these is sought. */
const PASSIVE = wordSet('gezocht wordt worden')

/** The last word of "onze eindklant", "opdrachtgever is", "namens". */
function isClientWord(tokens: Tokens, k: number): boolean {
  return (
    isWord(tokens, k, 'klant', 'eindklant', 'opdrachtgever', 'client', 'relatie', 'is', 'namens', 'betreft') ||
    (isWord(tokens, k, 'de', 'het', ',', ':') &&
      isWord(tokens, k - 1, 'klant', 'eindklant', 'opdrachtgever', 'client', 'is', 'namens', ','))
  )
}

/** "Onze opdrachtgever Vitens vraagt", where no sentence with a wish names anybody. */
export function unlisted(meanings: Meanings): OrganisationValue | null {
  for (const hit of cuesOf(meanings, 'client.before')) {
    if (hit.end - hit.first < 2) continue
    const sentence = sentenceOf(meanings, hit.first)
    const named = organisationsIn(meanings, hit.end, Math.min(hit.end + 1, sentence.end))[0]
    if (named) return named
    const client = isWord(
      meanings.tokens,
      hit.end - 1,
      'klant',
      'eindklant',
      'opdrachtgever',
      'client',
      'relatie',
      'is',
      ',',
      ':',
    )
    const isBehalf =
      isWord(meanings.tokens, hit.first, 'on') && hasHit(meanings.cues, 'broker.does', sentence.first, hit.first)
    const name = client || isBehalf ? nameFrom(meanings.tokens, hit.end, sentence.end) : null
    if (name && !isRoleOrPlace(meanings, name)) return name
  }
  return null
}
