import { MAIL_HEAD, REQUEST, SIGNATURE } from '../../blocks/scope.ts'
import { hasHit } from '../../concepts/cues.ts'
import { addressesOf } from '../../meanings/addresses.ts'
import type { Meanings } from '../../meanings/meanings.ts'
import { CELL, isCapital, isMark, isWord, MARK, type Tokens } from '../../tokens/tokens.ts'
import type { OrganisationValue } from '../../values/organisations.ts'
import { containsRole } from '../../values/roles.ts'
import { client } from '../client.ts'
import { isAnother } from './acts.ts'
import { brokerAt, isBrokerLike } from './broker-name.ts'

/** Who sent the oldest of the mails, where the name is one of a broker: "Van: Bureau Tussenruimte". */
export function sender(meanings: Meanings): OrganisationValue | null {
  const { lines, mails, tokens } = meanings
  for (const mail of mails.toReversed()) {
    const line = lines[mail.from]
    if (!line) continue
    for (let k = line.body + 2; k < line.end; k++) {
      // "Van: Frits, Inhuurloket Vallei", "Van: Aanvragenteam Inhuurloket Vallei".
      if (k > line.body + 2 && !isMark(tokens, k - 1, ',(|-') && !isTeam(tokens, k - 1)) continue
      const name = isTeam(tokens, k) ? null : brokerAt(meanings, k, line.end)
      if (name && isBrokerLike(meanings, name)) return name
    }
  }
  return null
}

/** "Aanvragenteam", "team": who of them writes. */
const isTeam = (tokens: Tokens, k: number) => (tokens.word[k]?.folded ?? '').endsWith('team')

const FIRST_LINES = 3
const MOST_ADDRESSES = 20
const LEAST_LETTERS = 5
const LONGEST_LINE = 12

/** The name of the site on top of a page, or of the desk below a letter. */
export function atEdge(meanings: Meanings): OrganisationValue | null {
  const { lines, tokens, scope } = meanings
  const top = lines.slice(0, FIRST_LINES)
  const signed = lines.filter((_, i) => scope[i] === SIGNATURE)
  for (const line of [...top, ...signed]) {
    if (line.end - line.body > LONGEST_LINE || (meanings.pairAt[line.body] ?? -1) >= 0) continue
    const name = brokerAt(meanings, line.body, line.end)
    const ends = name && (name.end >= line.end || tokens.type[name.end] === MARK || (tokens.gap[name.end] ?? 0) >= CELL)
    if (!name || !ends) continue
    // "Flexpunt | opdracht FP-118 | …".
    if (
      isMark(tokens, name.end, '|•·') &&
      isWord(tokens, name.end + 1, 'opdracht', 'aanvraag', 'uitvraag') &&
      isAnother(meanings, name)
    )
      return name
    if (isBrokerLike(meanings, name) && !containsRole(tokens, name.first, name.end)) return name
  }
  return null
}

/** "Ingrid (Scheldepoort Inhuur): …": the firm of who asks in a chat, where another is the client. */
export function asking(meanings: Meanings): OrganisationValue | null {
  const { turns, lines, scope, tokens } = meanings
  for (const turn of turns) {
    const line = lines[turn.first]
    if (!line || scope[turn.first] !== REQUEST) continue
    for (let k = line.first; k < line.body; k++) {
      const name = isMark(tokens, k, '(|[') ? brokerAt(meanings, k + 1, line.body) : null
      if (name && isMark(tokens, name.end, ')]:') && isAnother(meanings, name)) return name
    }
  }
  return null
}

/** "accountmanager, Tolbrug Inhuur" below a letter. */
export function signing(meanings: Meanings): OrganisationValue | null {
  const { lines, tokens, scope } = meanings
  for (const [i, { body, end }] of lines.entries()) {
    if (scope[i] !== SIGNATURE || end - body > LONGEST_LINE) continue
    for (let k = body + 1; k < end; k++) {
      const name = isMark(tokens, k - 1, ',|-') ? brokerAt(meanings, k, end) : null
      if (name && name.end >= end && isBrokerLike(meanings, name)) return name
    }
  }
  return null
}

/** "Van: Sprintwerk <…@sprintwerk-inhuur.nl>", "Team Flexhuys" below: a sender whose name is that of an address in the text. */
export function byAddress(meanings: Meanings): OrganisationValue | null {
  const { lines, tokens, scope } = meanings
  const hosts = addressesOf(meanings)
    .slice(0, MOST_ADDRESSES)
    .flatMap(({ kind, written }) => (kind === 'phone' ? [] : [lettersOf(written.slice(written.indexOf('@') + 1))]))
  if (hosts.length === 0) return null
  const isNamed = (name: OrganisationValue) => {
    const letters = lettersOf(name.name)
    return letters.length >= LEAST_LETTERS && hosts.some((host) => host.startsWith(letters))
  }
  for (const { first, body } of lines) {
    // "Fenna (Kadeloos): …", of whom a chat tells what she says.
    for (let k = first; k < body; k++) {
      const name = isMark(tokens, k, '(') ? brokerAt(meanings, k + 1, body) : null
      if (name && isNamed(name)) return name
    }
  }
  const signed = lines.filter((_, i) => scope[i] === SIGNATURE || scope[i] === MAIL_HEAD || i >= lines.length - 2)
  for (const { body, end } of signed) {
    for (let k = body; k < end; k++) {
      const name = isCapital(tokens, k) && !isTeam(tokens, k) ? brokerAt(meanings, k, end) : null
      if (name && isNamed(name))
        return hasHit(meanings.cues, 'broker.word', Math.max(body, k - 1), k) ? brokerAt(meanings, k - 1, end) : name
    }
  }
  return byHost(meanings, hosts)
}

/** "Joost van Rijnflex hier", with an address at rijnflex.nl: a name in running text that is the host's, where another is the client. */
function byHost(meanings: Meanings, hosts: string[]): OrganisationValue | null {
  const { tokens } = meanings
  const opens = (k: number) => {
    const word = tokens.word[k]?.folded ?? ''
    return word.length >= LEAST_LETTERS - 2 && hosts.some((host) => host.startsWith(word))
  }
  for (let k = 0; k < tokens.count; k++) {
    const name = isCapital(tokens, k) && opens(k) ? brokerAt(meanings, k, tokens.count) : null
    if (!name || !isAnother(meanings, name) || client(meanings).value === null) continue
    const letters = lettersOf(name.name)
    if (letters.length >= LEAST_LETTERS && hosts.some((host) => host.startsWith(letters))) return name
  }
  return null
}

function lettersOf(written: string): string {
  return written
    .toLowerCase()
    .replace('www.', '')
    .replace(/[^a-z0-9]/g, '')
}
