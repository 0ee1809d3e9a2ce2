import { NO_BROKERS, PLATFORMS } from '../../../vocabulary/organisations.ts'
import { isOneOf, wordSet } from '../../../vocabulary/word-set.ts'
import { hitsIn } from '../../concepts/cues.ts'
import type { Meanings } from '../../meanings/meanings.ts'
import { isCapital, isWord, type Tokens, textOf } from '../../tokens/tokens.ts'
import type { OrganisationValue } from '../../values/organisations.ts'
import { nameFrom } from '../client/name-from.ts'

const LONGEST = 6

/** A broker's name is its own: names that are nobody's client count here. "De Friese Schakel" has its article with it. */
export function brokerName(tokens: Tokens, k: number, limit: number): OrganisationValue | null {
  const hasArticle = isWord(tokens, k, 'de', 'het', 'the') && isCapital(tokens, k)
  const name = nameFrom(tokens, hasArticle ? k + 1 : k, limit, true)
  if (!name || name.end - name.first > LONGEST || isOneOf(tokens.word[name.first], NO_BROKERS)) return null
  if (PLATFORMS.has(name.name.toLowerCase().split(' ').at(-1) ?? '') || isGeneric(tokens, name)) return null
  return hasArticle ? { ...name, first: k, name: `${textOf(tokens, k, k + 1)} ${name.name}` } : name
}

/** "Bureau Inhuur", "Team Flex": what it does, and no name. */
function isGeneric(tokens: Tokens, { first, end }: OrganisationValue): boolean {
  for (let k = first; k < end; k++) if (isCapital(tokens, k) && !isOneOf(tokens.word[k], GENERIC)) return false
  return true
}

const GENERIC = wordSet(`
  bureau inhuur flex team desk loket balie extern externe tijdelijk tijdelijke personeel inkoop centraal centrale afdeling
  dienst flexibele arbeid werving capaciteit resourcing sourcing
`)

/** "Flexbureau", "inhuurdesk", and not "Inhuuraanvraag": a word that names of brokers have. */
export function isBrokerLike({ cues, tokens }: Meanings, { first, end }: OrganisationValue): boolean {
  return hitsIn(cues, 'broker.word', first, end).some((hit) => !isOneOf(tokens.word[hit.first], NO_BROKERS))
}

/** "Noorderkop" where the text also says "Noorderkop Inhuur": with the word for what it is. */
export function inFull(meanings: Meanings, name: OrganisationValue): OrganisationValue {
  const { tokens, lines, lineAt } = meanings
  const opening = tokens.word[name.first]
  const length = name.end - name.first
  for (let k = 0; k < tokens.count; k++) {
    if (tokens.word[k] !== opening || k === name.first || !isCapital(tokens, k)) continue
    const other = brokerName(tokens, k, lines[lineAt[k] ?? 0]?.end ?? k)
    if (!other || other.end - k <= length || !repeats(tokens, name, k)) continue
    if (isBrokerLike(meanings, { ...other, first: k + length })) return other
  }
  return name
}

function repeats(tokens: Tokens, { first, end }: OrganisationValue, k: number): boolean {
  for (let t = first; t < end; t++) if (tokens.word[t] !== tokens.word[k + t - first]) return false
  return true
}
