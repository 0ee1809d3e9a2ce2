import { pairAround } from '../../blocks/blocks.ts'
import { type Hit, hasHit } from '../../concepts/cues.ts'
import { cuesOf, type Meanings, sectionKind, sentenceOf } from '../../meanings/meanings.ts'
import { isMark, isWord } from '../../tokens/tokens.ts'
import type { OrganisationValue } from '../../values/organisations.ts'
import { organisationsIn } from '../client/may-be-client.ts'
import { client } from '../client.ts'
import { brokerAt, isBrokerLike } from './broker-name.ts'

type Stretch = { first: number; end: number }

const OTHER_SECTIONS = new Set(['knockouts', 'awards', 'competences'])

/** Whether a sentence may say who the broker is: no demand, no other time, and not that there is none. */
export function maySay(meanings: Meanings, { first, end }: Stretch): boolean {
  return (
    !OTHER_SECTIONS.has(sectionKind(meanings, first) ?? '') &&
    !hasHit(meanings.cues, 'broker.earlier', first, end) &&
    !hasHit(meanings.cues, 'broker.none', first, end)
  )
}

/** "Flexpunt bemiddelt", "Flexpunt zet deze opdracht uit", "Voor de gemeente Ede zoekt Flexpunt": who does what a broker does. */
export function acting(meanings: Meanings): OrganisationValue | null {
  return (
    bySubject(meanings, cuesOf(meanings, 'broker.acts'), () => true) ??
    bySubject(meanings, cuesOf(meanings, 'broker.handles'), (name, within) => isInTrade(meanings, name, within)) ??
    bySubject(meanings, cuesOf(meanings, 'broker.seeks'), (name, within) => seeksForAnother(meanings, name, within))
  )
}

/** The name right before a verb, or right behind it. */
function bySubject(
  meanings: Meanings,
  verbs: Hit[],
  holds: (name: OrganisationValue, sentence: Stretch) => boolean,
): OrganisationValue | null {
  for (const verb of verbs) {
    const sentence = sentenceOf(meanings, verb.first)
    const name = nameBefore(meanings, verb.first, sentence.first) ?? brokerAt(meanings, verb.end, sentence.end)
    if (name && maySay(meanings, sentence) && holds(name, sentence)) return name
  }
  return null
}

/** From where a name may begin that ends before a verb. */
const LONGEST = 8

/** The longest name that ends before a token, also with a mark between. */
export function nameBefore(meanings: Meanings, end: number, from: number): OrganisationValue | null {
  const last = isMark(meanings.tokens, end - 1, ',)') ? end - 1 : end
  for (let k = Math.max(from, last - LONGEST); k < last; k++) {
    const name = brokerAt(meanings, k, last)
    if (name?.end === last) return name
  }
  return null
}

/** Whether a sentence is about the matter of this trade, where somebody else asks or the name says what it is. */
export function isInTrade(meanings: Meanings, name: OrganisationValue, { first, end }: Stretch): boolean {
  const isAboutIt =
    hasHit(meanings.cues, 'broker.matter', first, end) || hasHit(meanings.cues, 'broker.behalf', first, end)
  return isAboutIt && isAnother(meanings, name)
}

/** Whether somebody else is the client, or the name itself says that it is no client. */
export function isAnother(meanings: Meanings, name: OrganisationValue): boolean {
  const asks = client(meanings).value
  return isBrokerLike(meanings, name) || (asks !== null && asks !== name.name)
}

/** "Namens Vitens vraagt Flexpunt": a client that is named beside it. */
export function seeksForAnother(meanings: Meanings, name: OrganisationValue, { first, end }: Stretch): boolean {
  const { tokens, cues } = meanings
  if (hasHit(cues, 'broker.forclient', first, end)) return true
  return organisationsIn(meanings, first, end).some((other) => {
    if (other.first === name.first) return false
    const before = isWord(tokens, other.first - 1, 'de', 'het', 'onze', 'the') ? other.first - 1 : other.first
    const isFor = other.first < name.first && isWord(tokens, before - 1, 'voor', 'for')
    return isFor || hasHit(cues, 'broker.behalf', Math.max(first, before - 4), before)
  })
}

/** Whether the text speaks of the client as of somebody else: "voor de gemeente Ede", "namens onze klant", below a label. */
export function asksForAnother(meanings: Meanings): boolean {
  const { tokens, organisations } = meanings
  if (FOR_ANOTHER.some((cue) => cuesOf(meanings, cue).length > 0)) return true
  const asks = client(meanings).value
  return organisations.some(({ name, first }) => {
    if (name !== asks) return false
    const before = isWord(tokens, first - 1, 'de', 'het', 'the') ? first - 2 : first - 1
    return isWord(tokens, before, 'voor', 'namens', 'for', 'of') || pairAround(meanings, first)?.kind === 'client'
  })
}

const FOR_ANOTHER = ['broker.forclient', 'broker.behalf'] as const
