import { FIRST_NAMES } from '../../../vocabulary/first-names.ts'
import { isOneOf, wordSet } from '../../../vocabulary/word-set.ts'
import { pairAround } from '../../blocks/blocks.ts'
import { SIGNATURE } from '../../blocks/scope.ts'
import { addressesOf } from '../../meanings/addresses.ts'
import type { Meanings } from '../../meanings/meanings.ts'
import { once } from '../../meanings/once.ts'
import { CELL, GLUED, isCapital, isMark, isWord, MARK, NUMBER, type Tokens } from '../../tokens/tokens.ts'
import type { OrganisationValue } from '../../values/organisations.ts'
import { placeAt } from '../../values/places.ts'
import { asksForAnother } from './acts.ts'
import { brokerAt, isBrokerLike } from './broker-name.ts'
import type { Message } from './messages.ts'

/** The firms that a message names as that of its writer: in its head, below its last words, and where it says who speaks. */
export function firmsOf(meanings: Meanings, message: Message): OrganisationValue[] {
  const found = [
    firmIn(meanings, message.headFirst, message.headEnd),
    signed(meanings, message),
    spoken(meanings, message),
  ]
  return found.filter((name) => name !== null)
}

/**
 * The first name between marks, or behind words that a firm's name follows, which is a firm's by its words, an address, or
 * the person before it.
 */
function firmIn(meanings: Meanings, first: number, end: number): OrganisationValue | null {
  const { tokens } = meanings
  let isOfPerson = false
  for (let k = first; k < end; k++) {
    const [before, word] = [tokens.word[k - 1], tokens.word[k]]
    if (isOneOf(word, FIRST_NAMES) || word?.isRole) isOfPerson = true
    const isBetween = isMark(tokens, k - 1, BETWEEN)
    if (isOneOf(word, LEADS) || !(k === first || isBetween || isOneOf(before, LEADS) || before?.isRole)) continue
    const name = brokerAt(meanings, k, end)
    if (!name || !stands(tokens, name, end)) continue
    const isPersons = isOfPerson && isBetween && !isOfPeople(tokens, name)
    if (isBrokerLike(meanings, name) || isHost(meanings, name) || isCompany(name)) return name
    if (isPersons && (meanings.turns.length > 0 || asksForAnother(meanings))) return name
    k = name.end - 1
  }
  return null
}

const isCompany = ({ name }: OrganisationValue) => COMPANIES.some((form) => name.toLowerCase().endsWith(form))

const COMPANIES = [' bv', ' b.v.', ' b.v', ' vof', ' v.o.f.', ' groep', ' group', ' ltd', ' gmbh']

/** Words behind which a signature has the name of its firm. */
const LEADS = wordSet('van namens bij from at team aanvragenteam groet groeten groetjes grt grtz gr mvg regards')

const BETWEEN = ',(|-–•·"/'

/** "Anna en Samir". */
function isOfPeople(tokens: Tokens, { first, end }: OrganisationValue): boolean {
  for (let k = first; k < end; k++)
    if (isWord(tokens, k, 'en', '&', 'and') || isOneOf(tokens.word[k], FIRST_NAMES)) return true
  return false
}

/** "Veldlink, Ede" and "Veldlink te Ede", and neither "Veldlink zoekt" nor "Dorpsstraat 8". */
function stands(tokens: Tokens, { end }: OrganisationValue, limit: number): boolean {
  if (end >= limit || (tokens.gap[end] ?? 0) >= CELL) return true
  if (tokens.type[end] === NUMBER || isMark(tokens, end, ':?')) return false
  return tokens.type[end] === MARK || isWord(tokens, end, 'te', 'in', 'team', 'kantoor', 'office', 'hier')
}

const LAST_LINES = 8
const LONGEST_LINE = 18

/** Who signs: the last short lines of a message, and what stands behind the last sentence of a longer one. */
function signed(meanings: Meanings, message: Message): OrganisationValue | null {
  const { lines, tokens, scope } = meanings
  for (let i = message.end - 1; i >= Math.max(message.first, message.end - LAST_LINES); i--) {
    const line = lines[i]
    const kind = line && pairAround(meanings, line.end - 1)?.kind
    if (!line || line.body < message.headEnd || (kind && kind !== 'contact' && scope[i] !== SIGNATURE)) break
    const first = line.end - line.body > LONGEST_LINE ? lastWords(tokens, line.body, line.end) : line.body
    const found = firmIn(meanings, first, line.end) ?? (first === line.body ? belowPerson(meanings, i) : null)
    if (found) return found
  }
  return null
}

/** "Groet, Anouk, Veldlink" behind the last sentence. */
function lastWords(tokens: Tokens, first: number, end: number): number {
  for (let k = end - 2; k >= first; k--) if (isMark(tokens, k, '.!?') && tokens.gap[k + 1] !== GLUED) return k + 1
  return end
}

/** "Olivia Grant" and below it "Tidewater House": a name of several words alone on its line, below that of a person. */
function belowPerson(meanings: Meanings, i: number): OrganisationValue | null {
  const { lines, tokens, scope } = meanings
  const line = lines[i]
  const above = lines[i - 1]
  if (!line || !above || scope[i] !== SIGNATURE || !isPerson(tokens, above.body, above.end)) return null
  if (!asksForAnother(meanings)) return null
  const name = brokerAt(meanings, line.body, line.end)
  const isAlone =
    name && (name.end >= line.end || (isMark(tokens, name.end, ',') && placeAt(tokens, name.end + 1, line.end)))
  return isAlone && name.end - name.first > 1 && !isOfPeople(tokens, name) ? name : null
}

/** Two to four words with capitals, and nothing else. */
function isPerson(tokens: Tokens, first: number, end: number): boolean {
  if (isOneOf(tokens.word[first], FIRST_NAMES)) return end - first <= 5
  if (end - first < 2 || end - first > 4 || tokens.word[first]?.isRole) return false
  return isCapital(tokens, first) && isCapital(tokens, end - 1) && !isMark(tokens, end - 1, ',.:!')
}

const FIRST_WORDS = 60

/** "met Sjoerd van Veldlink", "Yvonne hier, Veldlink", "Kim van Veldlink hier": who says that they speak. */
function spoken(meanings: Meanings, { first, end, headEnd }: Message): OrganisationValue | null {
  const { tokens, lines } = meanings
  const from = Math.max(headEnd, lines[first]?.first ?? 0)
  const to = Math.min(lines[end - 1]?.end ?? 0, from + FIRST_WORDS)
  for (let k = from; k < to; k++) {
    const isHere = isWord(tokens, k - 1, 'hier', 'here')
    const isOf = isWord(tokens, k, 'van', 'bij', 'from', 'at') && isCapital(tokens, k - 1)
    const isSelf =
      isOf &&
      (isWord(tokens, k - 2, 'met', 'hier', 'ben', 'is', 'hoi', 'hallo', 'with') ||
        isWord(tokens, k - 3, 'met', 'hier'))
    const opens = isSelf || (isHere && isMark(tokens, k, ',-')) ? k + 1 : -1
    const name = opens > 0 ? brokerAt(meanings, opens, to) : null
    if (name) return name
  }
  return null
}

const LEAST_LETTERS = 5
const MOST_ADDRESSES = 20

/** The hosts of the addresses of a text, without what stands around their name: "sprintwerk" of …@sprintwerk.nl. */
export const hostsOf = once((meanings) => ({
  labels: addressesOf(meanings)
    .slice(0, MOST_ADDRESSES)
    .flatMap(({ kind, written }) => (kind === 'phone' ? [] : [labelOf(written)]))
    .filter((label) => label.length >= LEAST_LETTERS),
}))

function labelOf(written: string): string {
  const behindAt = written.slice(written.indexOf('@') + 1).toLowerCase()
  const host = behindAt.slice(behindAt.indexOf('//') < 0 ? 0 : behindAt.indexOf('//') + 2).replace('www.', '')
  return lettersOf(host.slice(0, host.indexOf('.')))
}

/** "Sprintwerk" and "Sprintwerk Interim" of …@sprintwerk.nl. */
export function isHost(meanings: Meanings, { name }: OrganisationValue): boolean {
  const letters = lettersOf(name)
  return (
    letters.length >= LEAST_LETTERS &&
    hostsOf(meanings).labels.some((label) => letters.startsWith(label) || label.startsWith(letters))
  )
}

/** As addresses write a name: no blanks, marks or capitals. */
function lettersOf(written: string): string {
  return written.toLowerCase().replace(/[^a-z0-9]/g, '')
}
