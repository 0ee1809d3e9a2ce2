import { MAIL_HEAD, SIGNATURE } from '../blocks/scope.ts'
import { hasHit } from '../concepts/cues.ts'
import { addressesOf } from '../meanings/addresses.ts'
import { counts, cuesOf, type Meanings, pairsOf, sentenceOf, spanOf } from '../meanings/meanings.ts'
import { CELL, isCapital, isMark, isWord, MARK, type Tokens, textOf } from '../tokens/tokens.ts'
import type { OrganisationValue } from '../values/organisations.ts'
import { containsRole } from '../values/roles.ts'
import { clientOfPair } from './client/client-of-pair.ts'
import { nameFrom } from './client/name-from.ts'
import { client } from './client.ts'
import { type Field, nothing } from './field.ts'

/** Bemiddelaar: its label, who seeks for another, who asks the fee; never the client itself. */
export function broker(meanings: Meanings): Field<string | null> {
  const found =
    labelled(meanings) ??
    onBehalf(meanings) ??
    takesFee(meanings) ??
    doneBy(meanings) ??
    through(meanings) ??
    sender(meanings) ??
    atEdge(meanings) ??
    byAddress(meanings)
  if (!found) return nothing(null)
  const asks = client(meanings).value
  if (asks !== null && (found.name === asks || asks.endsWith(` ${found.name}`))) return nothing(null)
  return { value: found.name, at: [spanOf(meanings, found.first, found.end)] }
}

function labelled(meanings: Meanings): OrganisationValue | null {
  for (const pair of pairsOf(meanings, 'broker')) {
    const found = clientOfPair(meanings.tokens, pair)
    if (found) return found
  }
  return null
}

/** "Veldkracht zoekt namens Omgevingsdienst Groningen", "Voor onze eindklant Douane is Noordvaart IT op zoek". */
function onBehalf(meanings: Meanings): OrganisationValue | null {
  const { tokens } = meanings
  for (const hit of cuesOf(meanings, 'broker.namens')) {
    const { first, end } = sentenceOf(meanings, hit.first)
    const subject = nameFrom(tokens, first, end)
    if (subject && subject.end <= hit.first && hit.first - subject.end <= 2) return subject
  }
  for (const hit of cuesOf(meanings, 'broker.endclient')) {
    const { end } = sentenceOf(meanings, hit.first)
    for (let k = hit.end; k < Math.min(end, hit.end + 14); k++) {
      const name = isWord(tokens, k, 'is', 'zijn', 'zoekt') ? nameFrom(tokens, k + 1, end) : null
      if (name && isWord(tokens, name.end, 'op', 'voor', 'een', 'per', 'naar', 'looking', 'nog')) return name
    }
  }
  return null
}

/** "Fee Flextender", "Flextender brengt … in rekening", "te beoordelen door Flextender". */
function takesFee(meanings: Meanings): OrganisationValue | null {
  const { lines, tokens } = meanings
  for (const { kind, heading } of meanings.sections) {
    const line = kind === 'fee' ? lines[heading] : undefined
    const name = line && isWord(tokens, line.body, 'fee') ? brokerName(tokens, line.body + 1, line.end) : null
    if (name) return name
  }
  for (const pair of meanings.pairs) {
    if (pair.kind !== 'fee' || !isWord(tokens, pair.labelFirst, 'fee')) continue
    const name = brokerName(tokens, pair.labelFirst + 1, pair.labelEnd)
    if (name) return name
  }
  for (const hit of cuesOf(meanings, 'broker.judges')) {
    const { end } = sentenceOf(meanings, hit.first)
    const name = counts(meanings, hit.first) ? brokerName(tokens, hit.end, end) : null
    if (name) return name
  }
  return null
}

/** "Gepubliceerd op 3 december door Noordplein", "wordt door Talentbrug uitgezet". */
function doneBy(meanings: Meanings): OrganisationValue | null {
  const { tokens } = meanings
  for (const hit of cuesOf(meanings, 'broker.does')) {
    const { first, end } = sentenceOf(meanings, hit.first)
    for (let k = Math.max(first, hit.first - FARTHEST); k < Math.min(end, hit.end + FARTHEST); k++) {
      const name = isWord(tokens, k, 'door', 'by') ? brokerName(tokens, k + 1, end) : null
      if (name && (k >= hit.end || name.end === hit.first)) return name
    }
  }
  return null
}

const FARTHEST = 8

/** "Gemeente Nieuwegein - via Lekstroom Flexpool": a name of a broker behind "via". */
function through(meanings: Meanings): OrganisationValue | null {
  const { tokens } = meanings
  for (const { end } of cuesOf(meanings, 'broker.through')) {
    const name = brokerName(tokens, end, sentenceOf(meanings, end - 1).end)
    if (name && isBrokerLike(meanings, name)) return name
  }
  return null
}

/** Who sent the oldest of the mails, where the name is one of a broker: "Van: Bureau Tussenruimte". */
function sender(meanings: Meanings): OrganisationValue | null {
  const { lines, mails, tokens } = meanings
  for (const mail of mails.toReversed()) {
    const line = lines[mail.from]
    if (!line) continue
    for (let k = line.body + 2; k < line.end; k++) {
      // "Van: Frits, Inhuurloket Vallei", "Van: Aanvragenteam Inhuurloket Vallei".
      if (k > line.body + 2 && !isMark(tokens, k - 1, ',(|-') && !isTeam(tokens, k - 1)) continue
      const name = isTeam(tokens, k) ? null : brokerName(tokens, k, line.end)
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

/** "Van: Sprintwerk <…@sprintwerk-inhuur.nl>", "Team Flexhuys" below: a sender whose name is that of an address in the text. */
function byAddress(meanings: Meanings): OrganisationValue | null {
  const { lines, tokens, scope } = meanings
  const hosts = addressesOf(meanings)
    .slice(0, MOST_ADDRESSES)
    .flatMap(({ kind, written }) => (kind === 'phone' ? [] : [lettersOf(written.slice(written.indexOf('@') + 1))]))
  if (hosts.length === 0) return null
  const signed = lines.filter((_, i) => scope[i] === SIGNATURE || scope[i] === MAIL_HEAD || i >= lines.length - 2)
  for (const { body, end } of signed) {
    for (let k = body; k < end; k++) {
      const name = isCapital(tokens, k) && !isTeam(tokens, k) ? brokerName(tokens, k, end) : null
      const letters = name ? lettersOf(name.name) : ''
      if (name && letters.length >= LEAST_LETTERS && hosts.some((host) => host.startsWith(letters)))
        return hasHit(meanings.cues, 'broker.word', Math.max(body, k - 1), k) ? brokerName(tokens, k - 1, end) : name
    }
  }
  return null
}

function lettersOf(written: string): string {
  return written
    .toLowerCase()
    .replace('www.', '')
    .replace(/[^a-z]/g, '')
}

/** The name of the site on top of a page, or of the desk below a letter. */
function atEdge(meanings: Meanings): OrganisationValue | null {
  const { lines, tokens, scope } = meanings
  const top = lines.slice(0, FIRST_LINES)
  const signed = lines.filter((_, i) => scope[i] === SIGNATURE)
  for (const line of [...top, ...signed]) {
    if (line.end - line.body > 12 || (meanings.pairAt[line.body] ?? -1) >= 0) continue
    // "De Inhuurbalie" alone on top: the article belongs to the name.
    const named = isWord(tokens, line.body, 'de', 'het', 'the') ? line.body + 1 : line.body
    const bare = brokerName(tokens, named, line.end)
    const name = bare && { ...bare, first: line.body, name: `${textOf(tokens, line.body, named)} ${bare.name}`.trim() }
    const ends = name && (name.end >= line.end || tokens.type[name.end] === MARK || (tokens.gap[name.end] ?? 0) >= CELL)
    if (name && ends && isBrokerLike(meanings, name) && !containsRole(tokens, name.first, name.end)) return name
  }
  return null
}

function isBrokerLike({ cues }: Meanings, { first, end }: OrganisationValue): boolean {
  return hasHit(cues, 'broker.word', first, end)
}

/** A broker's name is its own: names that are nobody's client count here. */
function brokerName(tokens: Tokens, k: number, limit: number): OrganisationValue | null {
  const name = nameFrom(tokens, k, limit, true)
  return name && name.end - name.first <= 4 ? name : null
}
