import { SIGNATURE } from '../blocks/scope.ts'
import { counts, cuesOf, type Meanings, pairsOf, sentenceOf, spanOf } from '../meanings/meanings.ts'
import { CELL, isMark, isWord, MARK, textOf } from '../tokens/tokens.ts'
import type { OrganisationValue } from '../values/organisations.ts'
import { containsRole } from '../values/roles.ts'
import { acts } from './broker/acts.ts'
import { brokerName, inFull, isBrokerLike } from './broker/broker-name.ts'
import { byAddress, byHost, isTeam } from './broker/by-host.ts'
import { clientOfPair } from './client/client-of-pair.ts'
import { nameFrom } from './client/name-from.ts'
import { client } from './client.ts'
import { type Field, nothing } from './field.ts'

/** From what is most certain to what is least so. */
const SOURCES = [onBehalf, takesFee, doneBy, acts, through, sender, atEdge, byAddress, byHost]

/** Bemiddelaar: its label, who seeks for another, who asks the fee; never the client itself, nor a part of it. */
export function broker(meanings: Meanings): Field<string | null> {
  const stated = labelled(meanings)
  if (stated) return isOfClient(meanings, stated) ? nothing(null) : asField(meanings, stated)
  const ofClient = new Set<string>()
  for (const source of SOURCES) {
    const found = source(meanings)
    if (!found || ofClient.has(found.name)) continue
    if (!isOfClient(meanings, found)) return asField(meanings, inFull(meanings, found))
    ofClient.add(found.name)
  }
  return nothing(null)
}

function asField(meanings: Meanings, { name, first, end }: OrganisationValue): Field<string | null> {
  return { value: name, at: [spanOf(meanings, first, end)] }
}

/** "Bureau Inhuur, Provincie Fryslân", "Inhuurregister Provincie Limburg": with the client's own name beside it. */
function isOfClient(meanings: Meanings, { name, first, end }: OrganisationValue): boolean {
  const asks = client(meanings).value
  if (asks === null) return false
  if (name === asks || ` ${asks} `.includes(` ${name} `)) return true
  const { tokens } = meanings
  return meanings.organisations.some(
    (other) =>
      other.name === asks &&
      ((other.first >= first && other.first < end) ||
        (other.first - end <= 1 && other.first >= end && isMark(tokens, end, ',(|-'))),
  )
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
  return behindWish(meanings)
}

/** "Voor de gemeente Ede zoekt Sprintwerk een jurist", "Voor onze klant Douane is Sprintwerk op zoek". */
function behindWish(meanings: Meanings): OrganisationValue | null {
  const { tokens } = meanings
  for (const hit of cuesOf(meanings, 'kind.seeks')) {
    const { first, end } = sentenceOf(meanings, hit.first)
    if (!isWord(tokens, first, 'voor', 'namens', 'for')) continue
    const isVerb = isWord(tokens, hit.first, 'zoekt')
    const name = isVerb ? brokerName(tokens, hit.first + 1, end) : subjectOf(meanings, first, hit.first)
    if (name && (isVerb ? isWord(tokens, name.end, 'een', 'per', 'naar', 'nog') : name.end === hit.first)) return name
  }
  return null
}

/** "… is Sprintwerk" right before "op zoek". */
function subjectOf({ tokens }: Meanings, first: number, end: number): OrganisationValue | null {
  for (let k = end - 1; k > Math.max(first, end - FARTHEST); k--)
    if (isWord(tokens, k - 1, 'is', 'zijn')) return brokerName(tokens, k, end)
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

const FIRST_LINES = 3

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
