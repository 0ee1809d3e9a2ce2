import { SIGNATURE } from '../../blocks/scope.ts'
import { FIGURES } from '../../blocks/signs.ts'
import type { Meanings } from '../../meanings/meanings.ts'
import { once } from '../../meanings/once.ts'
import type { OrganisationValue } from '../../values/organisations.ts'
import { client } from '../client.ts'
import { isAnother } from './acts.ts'
import { firmsOf, isHost } from './firms.ts'
import { type Message, messagesOf } from './messages.ts'

/**
 * The firm of who sends or signs the message that holds the request; where that is the client's own, of who publishes
 * it on top. Only one such firm, which asks for another.
 */
export function sending(meanings: Meanings): OrganisationValue | null {
  for (const message of outletsOf(meanings)) {
    const firms = firmsOf(meanings, message).filter((name) => mayAsk(meanings, name))
    const [first] = firms
    if (!first) continue
    if (firms.some((other) => !isSameHouse(meanings, other, first))) return null
    return firms.reduce((best, other) => (other.name.length > best.name.length ? other : best))
  }
  return null
}

/** No client; where none is named, whoever has an address of its own name. */
function mayAsk(meanings: Meanings, name: OrganisationValue): boolean {
  return isAnother(meanings, name) || (client(meanings).value === null && isHost(meanings, name))
}

/** The message that holds the request, and those above it that publish it further. */
function outletsOf(meanings: Meanings): Message[] {
  const messages = messagesOf(meanings)
  const holder = messages.findIndex(({ holds }) => holds)
  return messages
    .slice(0, holder + 1)
    .reverse()
    .filter(({ passes }) => !passes)
}

/** "Veldlink" and "Veldlink Inhuur". */
function isSameHouse({ tokens }: Meanings, a: OrganisationValue, b: OrganisationValue): boolean {
  return tokens.word[a.first] === tokens.word[b.first]
}

/** Whether a name is that of somebody's house who only sends the request on, or would answer it. */
export function isOfPasser(meanings: Meanings, name: OrganisationValue): boolean {
  return passing(meanings).some((house) => isSameHouse(meanings, house, name))
}

const passing = once((meanings) => {
  const messages = messagesOf(meanings)
  const asking = messages.filter(({ passes }) => !passes).flatMap((message) => firmsOf(meanings, message))
  return messages
    .filter(({ passes }) => passes)
    .flatMap((message) => firmsOf(meanings, message))
    .filter((house) => !asking.some((own) => isSameHouse(meanings, own, house)))
})

/** Whether the client itself sends or signs the message that holds the request. */
export function isOwnAsk(meanings: Meanings): boolean {
  const asks = client(meanings).value
  const message = messagesOf(meanings).find(({ holds }) => holds)
  if (asks === null || !message) return false
  return meanings.organisations.some((named) => named.name === asks && isInFrame(meanings, message, named.first))
}

const LAST_LINES = 3
const LONGEST_LINE = 14

/** In the head of a message, or on one of the lines that sign it. */
function isInFrame(meanings: Meanings, { first, headFirst, headEnd, end }: Message, token: number): boolean {
  if (token >= headFirst && token < headEnd) return true
  const i = meanings.lineAt[token] ?? 0
  const line = meanings.lines[i]
  if (!line || i <= first || i >= end || (meanings.pairAt[token] ?? -1) >= 0) return false
  if (meanings.scope[i] === SIGNATURE) return true
  return i >= end - LAST_LINES && line.end - line.body <= LONGEST_LINE && (line.signs & FIGURES) === 0
}
