import { KNOWN_ORGANISATIONS, NO_CLIENTS, OFFICES, ORGANISATION_KINDS } from '../../vocabulary/organisations.ts'
import { expandRow } from '../../vocabulary/phrases.ts'
import { begins, grow, newTree, step } from '../../vocabulary/trie.ts'
import type { Node } from '../../vocabulary/word.ts'
import { fold, vocabularyWord } from '../../vocabulary/words.ts'
import { GLUED, isCapital, isMark, isWord, LINE, type Tokens, textOf, WORD } from '../tokens/tokens.ts'
import { nameEnd } from './name-end.ts'
import { placeAt } from './places.ts'
import { capital, properName } from './proper-name.ts'

/** A public body or company that the text names. Token indexes, the end exclusive. */
export type OrganisationValue = {
  first: number
  end: number
  /** "Gemeente Westland", whatever the case of the text. */
  name: string
  /** "gemeente", "provincie", …; empty where the name stands without one. */
  kind: string
}

const kindRoot = newTree()
const knownRoot = newTree()

function addTo(root: Node, phrase: string, concept: string) {
  let node = root
  // As tokens are cut: "ProRail" is two.
  for (const part of fold(phrase.replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')).match(/\p{L}+|[^\s\p{L}]/gu) ?? []) {
    node = grow(node, vocabularyWord(part))
  }
  node.concepts = [concept]
}

function rows(text: string): string[] {
  return text.split('\n').flatMap((row) => (row.trim() === '' ? [] : [row.trim()]))
}

/** Kinds that are often cut short, with and without their dot. */
const SHORT_KINDS: Record<string, string> = { gem: 'gemeente', prov: 'provincie' }

for (const row of rows(ORGANISATION_KINDS))
  for (const kind of expandRow(row)) addTo(kindRoot, kind, SHORT_KINDS[kind.replace(' .', '')] ?? kind)
for (const name of rows(KNOWN_ORGANISATIONS)) addTo(knownRoot, name, name)

/** The organisation that begins at a token; null where none does. */
export function organisationAt(tokens: Tokens, k: number, limit: number): OrganisationValue | null {
  const word = tokens.word[k]
  const [isKind, isKnown] = [begins(kindRoot, word), begins(knownRoot, word)]
  if (!(isKind || isKnown) || tokens.type[k] !== WORD) return null
  if (k > 0 && tokens.gap[k] === GLUED && isMark(tokens, k - 1, '-')) return null
  return (isKind ? kindAt(tokens, k, limit) : null) ?? (isKnown ? knownAt(tokens, k, limit) : null)
}

function walk(root: Node, tokens: Tokens, k: number, limit: number): { concept: string; end: number } | null {
  let node = root
  let best: { concept: string; end: number } | null = null
  for (let t = k; t < limit; t++) {
    if (t > k && (tokens.gap[t] ?? 0) > LINE) break
    const word = tokens.word[t]
    const next = word && step(node, word)
    if (!next) break
    node = next
    if (node.concepts[0]) best = { concept: node.concepts[0], end: t + 1 }
  }
  return best
}

function knownAt(tokens: Tokens, k: number, limit: number): OrganisationValue | null {
  const found = walk(knownRoot, tokens, k, limit)
  if (!found) return null
  const written = textOf(tokens, k, found.end)
  // "IND" and "DUO" are names in capitals only, "Kadaster" with one.
  if (!isCapital(tokens, k) && !(written.length > 5)) return null
  if (found.concept === found.concept.toUpperCase() && written !== written.toUpperCase()) return null
  return { first: k, end: found.end, name: found.concept, kind: '' }
}

function kindAt(tokens: Tokens, k: number, limit: number): OrganisationValue | null {
  const kind = walk(kindRoot, tokens, k, limit)
  // "politie-inkoop": a part of a word.
  if (!kind || kind.end >= limit || (isMark(tokens, kind.end, '-') && tokens.gap[kind.end] === GLUED)) return null
  const { concept } = kind
  if (isMunicipal(concept)) return municipal(tokens, k, kind, limit)
  // "de dienst Financiën", "Dienst Inhuur" is a part of the client.
  const isPart = !isCapital(tokens, k) && isWord(tokens, k - 1, 'de', 'onze')
  if (concept === 'dienst' && (isPart || OFFICES.has(tokens.word[kind.end]?.folded ?? ''))) return null
  // "het college de visie vaststelt", "het college van B&W": of a municipality, and no school.
  if (concept === 'college' && isWord(tokens, kind.end, 'van', 'de', 'het')) return null
  const upTo = nameEnd(tokens, kind.end, limit)
  if (upTo <= kind.end) return null
  const end = concept.startsWith('minist') ? listEnd(tokens, upTo, limit) : upTo
  const name = properName(`${textOf(tokens, k, kind.end)} ${textOf(tokens, kind.end, end)}`)
  return NO_CLIENTS.has(fold(textOf(tokens, kind.end, end))) ? null : { first: k, end, name, kind: concept }
}

/** "Ministerie van Volksgezondheid, Welzijn en Sport": where its list of fields ends, closed by "en". */
function listEnd(tokens: Tokens, end: number, limit: number): number {
  let last = end
  while (isMark(tokens, last, ',') && last + 1 < limit && isCapital(tokens, last + 1))
    last = nameEnd(tokens, last + 1, limit)
  for (let k = end; k < last; k++) if (isWord(tokens, k, 'en', 'and')) return last
  return end
}

function isMunicipal(kind: string): boolean {
  return (
    kind === 'gemeente' ||
    kind === 'provincie' ||
    kind === 'municipality of' ||
    kind === 'province of' ||
    kind === 'city of'
  )
}

/** "gemeente": what kind of organisation a name has before it, and where that word ends. */
type KindWord = { concept: string; end: number }

/** For municipalities and provinces the table of places knows where the name ends, also in small letters. */
function municipal(tokens: Tokens, k: number, body: KindWord, limit: number): OrganisationValue | null {
  const { concept: kind, end: start } = body
  const opening = isMark(tokens, start, "'") ? start + 1 : start
  const place = placeAt(tokens, opening, limit, true)
  const wanted = place?.names.find(({ kind: of }) => of !== 'area')
  const english = kind.includes(' ')
  const label = english ? capital(textOf(tokens, k, start)) : capital(kind)
  if (
    place &&
    wanted &&
    (place.names.some(({ kind: of }) => of === 'municipality' || of === 'province') || isCapital(tokens, opening))
  ) {
    // A village with the name of a municipality that the table does not know lends it no spelling.
    const isBody = place.names.some(({ kind: of }) => of === 'municipality' || of === 'province')
    const name = isBody ? wanted.name : properName(textOf(tokens, start, place.end))
    return { first: k, end: place.end, name: `${label} ${name}`, kind }
  }
  const end = nameEnd(tokens, start, limit)
  return end > start ? { first: k, end, name: `${label} ${properName(textOf(tokens, start, end))}`, kind } : null
}
