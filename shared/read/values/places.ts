import data from '../../places/places-nl.json' with { type: 'json' }
import { PROVINCES } from '../../record-words.ts'
import type { Province } from '../../request.ts'
import { AREAS, SHORT_PROVINCES, WORDS_AND_PLACES } from '../../vocabulary/areas.ts'
import { grow, newTree, step } from '../../vocabulary/trie.ts'
import type { Node } from '../../vocabulary/word.ts'
import { fold, vocabularyWord } from '../../vocabulary/words.ts'
import { isCapital, isWord, LINE, markAt, type Tokens, WORD } from '../tokens/tokens.ts'

/** A geographical name in the table, with every province that has such a place. */
export type PlaceName = {
  kind: 'province' | 'municipality' | 'place' | 'area'
  /** As the table has it, without the table's own additions. */
  name: string
  provinces: Province[]
}

/** Where a name stands, and all that it may name. Token indexes, the end exclusive. */
export type PlaceValue = { first: number; end: number; names: PlaceName[] }

/** By the words of a name; the concept of a node is the name in the table. */
const root = newTree()
const byKey = new Map<string, PlaceName[]>()

function add(kind: PlaceName['kind'], written: string, province: Province) {
  // "Bergen (NH.)" and "Bergen (Noord-Holland)" are the table's way to tell namesakes apart.
  const name = written.replace(/\s*\([^)]*\)$/, '')
  const words = fold(name).match(/\p{L}+|[0-9]+e?/gu) ?? []
  const key = words.join(' ')
  const names = byKey.get(key) ?? []
  const known = names.find((other) => other.kind === kind)
  if (known) known.provinces = [...new Set([...known.provinces, province])].sort()
  else names.push({ kind, name, provinces: [province] })
  byKey.set(key, names)
  let node: Node = root
  for (const word of words.map(vocabularyWord)) node = grow(node, word)
  node.concepts = [key]
}

for (const code of PROVINCES) {
  const province = data.provinces[code]
  for (const name of [province.name, ...province.aliases]) add('province', name, code)
  for (const name of province.municipalities) add('municipality', name, code)
  for (const name of [...province.places, ...province.placeAliases]) add('place', name, code)
}
for (const [name, provinces] of Object.entries(AREAS)) for (const code of provinces) add('area', name, code)

const adjectives = new Map(
  PROVINCES.flatMap((code) => data.provinces[code].adjectives.map((word) => [fold(word), code] as const)),
)

/** The province that an adjective stands for ("Drentse"). */
export function provinceOfAdjective(folded: string): Province | null {
  return adjectives.get(folded) ?? null
}

/** The longest name that begins at a token; its first word has a capital unless `anyCase`. */
export function placeAt(tokens: Tokens, k: number, limit: number, anyCase = false): PlaceValue | null {
  const first = tokens.word[k]
  if (!first || tokens.type[k] !== WORD || !(anyCase || isCapital(tokens, k) || isApostrophe(tokens, k))) return null
  let node = step(root, first)
  if (!node) return null
  let end = node.concepts.length > 0 ? k + 1 : -1
  let key = node.concepts[0] ?? ''
  for (let t = k + 1; t < limit; t++) {
    if ((tokens.gap[t] ?? 0) >= LINE && tokens.plain.charAt((tokens.start[t] ?? 1) - 1) === '\t') break
    const mark = markAt(tokens, t)
    if (mark === '-' || mark === "'" || (mark === '.' && tokens.gap[t] === 0 && tokens.gap[t + 1] === 0)) continue
    const word = tokens.word[t]
    const next: Node | undefined = word ? step(node, word) : undefined
    if (!next || mark !== '') break
    node = next
    if (node.concepts.length > 0) {
      end = t + 1
      key = node.concepts[0] ?? ''
    }
  }
  const names = end < 0 || key === 'nederland' ? undefined : byKey.get(key)
  return names ? narrowed(tokens, { first: startOf(tokens, k), end, names }, limit) : null
}

/** "'s-Hertogenbosch", "'t Zand": the apostrophe is part of the name. */
function isApostrophe(tokens: Tokens, k: number): boolean {
  return markAt(tokens, k - 1) === "'" && tokens.gap[k] === 0
}

function startOf(tokens: Tokens, k: number): number {
  return isApostrophe(tokens, k) ? k - 1 : k
}

/** "Rijswijk (ZH)", "Hengelo, Gld", "Bergen in Limburg", "Well, het Limburgse", "het Gelderse Beek": which of the namesakes is meant. */
function narrowed(tokens: Tokens, place: PlaceValue, limit: number): PlaceValue {
  const mark = markAt(tokens, place.end)
  let k = mark === '(' || mark === ',' ? place.end + 1 : place.end
  while (k < limit && isWord(tokens, k, 'in', 'het', 'de', 'provincie')) k++
  const before = provinceOfAdjective(tokens.word[place.first - 1]?.folded ?? '')
  if (!before && (k === place.end || k >= limit)) return place
  const word = tokens.word[k]?.folded ?? ''
  const behind = (mark && SHORT_PROVINCES[word]) || provinceOfAdjective(word) || provinceNamed(tokens, k, limit)
  const province = before ?? behind
  const closes = before || mark !== '(' || (markAt(tokens, k + 1) && ').-'.includes(markAt(tokens, k + 1)))
  if (!province || !closes) return place
  const names = place.names.filter(({ provinces }) => provinces.includes(province))
  return names.length === 0 ? place : { ...place, names: names.map((name) => ({ ...name, provinces: [province] })) }
}

function provinceNamed(tokens: Tokens, k: number, limit: number): Province | null {
  const found = placeAt(tokens, k, limit)?.names.find(({ kind }) => kind === 'province')
  return found?.provinces[0] ?? null
}

/** Whether a name is an ordinary word too, so that only a label or a word before it makes it a place. */
export function isOrdinaryWord(tokens: Tokens, { first, end }: PlaceValue): boolean {
  return end - first === 1 && WORDS_AND_PLACES.has(tokens.word[first]?.folded ?? '')
}
