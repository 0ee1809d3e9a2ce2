import { POINT_NAMES, POINT_UNITS } from '../../vocabulary/list-words.ts'
import { isOneOf } from '../../vocabulary/word-set.ts'
import { type Tokens, textOf } from '../tokens/tokens.ts'
import { tokensOf } from '../tokens/tokens-of.ts'
import { headingKindAt } from './headings.ts'
import type { Item } from './item.ts'
import { type Entry, jsonEntries, tokenFrom } from './json-entries.ts'
import { labelOf } from './label-match.ts'
import type { List } from './list.ts'
import { announcedKind, type ListKind } from './list-words.ts'
import { proseItems } from './prose-items.ts'

type Part = { key: string; first: number; end: number; start: number }
/** One criterion of a list: the values of its object, or a single string. */
type Element = { id: number; kind: ListKind | null; key: number; inline: boolean; parts: Part[] }

/** The lists of a JSON text: `"eisen": ["…", "…"]`, also of objects with a number, words and points; null for other text. */
export function jsonLists(tokens: Tokens): List[] | null {
  const entries = jsonEntries(tokens)
  if (!entries) return null
  const kindOf = kindsOfKeys()
  const elements: Element[] = []
  for (const entry of entries) {
    const found = elementOf(tokens, entry, kindOf)
    const last = elements.at(-1)
    if (found && last?.id === found.id) last.parts.push(...found.parts)
    else if (found) elements.push(found)
  }
  const lists: List[] = []
  for (const element of elements) {
    const kind = kindWithin(tokens, element) ?? element.kind
    if (!kind) continue
    const items = element.inline ? itemsSummedUp(tokens, element) : itemOf(tokens, element)
    const before = lists.at(-1)
    if (before?.kind === kind && before.heading.first === element.key) before.items.push(...items)
    else if (items.length > 0)
      lists.push({ kind, heading: { first: element.key, end: element.key + 1 }, items, inline: element.inline })
  }
  return lists
}

/** What a key says that its values are: of a list of criteria undefined where only each of them tells. */
function kindsOfKeys(): (key: string) => ListKind | null | undefined {
  const known = new Map<string, ListKind | null | undefined>()
  return (key) => {
    if (known.has(key)) return known.get(key)
    const words = tokensOf(spaced(key))
    const named = headingKindAt(words, 0, words.count) ?? labelOf(words, 0, words.count)
    const kind = named === 'knockouts' || named === 'awards' || named === 'competences' ? named : null
    const found = kind ?? (GENERAL.has(spaced(key).toLowerCase()) ? undefined : null)
    known.set(key, found)
    return found
  }
}

const GENERAL = new Set(['criteria', 'criterium', 'eisen en wensen', 'requirements and wishes', 'beoordelingskader'])

function spaced(key: string): string {
  return key.replaceAll('_', ' ').replaceAll('-', ' ').replaceAll('.', ' ')
}

/** The element that a leaf is part of; null where no key around it heads a list. */
function elementOf(tokens: Tokens, entry: Entry, kindOf: ReturnType<typeof kindsOfKeys>): Element | null {
  const { path, within, start, end, keyStart } = entry
  const key = path.at(-1) ?? ''
  const part = { key, start, first: tokenFrom(tokens, start), end: tokenFrom(tokens, end) }
  for (let p = within.length - 1; p >= 0; p--) {
    const name = path[p] ?? ''
    const kind = name === '' ? null : kindOf(name)
    if (kind === null) continue
    const isList = tokens.plain.charAt(within[p] ?? 0) === '['
    // Of an object of named facts ("eisen": {"opleiding": "hbo"}) these are no criteria by themselves.
    if ((!isList && !endsInDigit(path[p + 1] ?? '')) || within.length > p + 2) return null
    const key = tokenFrom(tokens, keyOf(tokens, within[p] ?? 0))
    return { id: within[p + 1] ?? start, kind: kind ?? null, key, inline: false, parts: [part] }
  }
  const kind = kindOf(key)
  if (!kind) return null
  return { id: start, kind, key: tokenFrom(tokens, keyStart), inline: true, parts: [part] }
}

function endsInDigit(key: string): boolean {
  const last = key.charAt(key.length - 1)
  return last >= '0' && last <= '9'
}

/** Where the key of an object or list stands that begins at an offset. */
function keyOf({ plain }: Tokens, opening: number): number {
  const closing = plain.lastIndexOf('"', opening)
  return closing > 0 ? plain.lastIndexOf('"', closing - 1) + 1 : opening
}

const NUMBERS = new Set(['nr', 'nummer', 'number', 'no', 'id', 'volgnummer', 'volgorde', 'index', 'code'])
const KINDS = new Set(['type', 'soort', 'categorie', 'category', 'kind', 'aard'])
const WORDS = new Set(
  'omschrijving beschrijving tekst text description eis wens criterium criterion requirement'.split(' '),
)

/** `"soort": "wens"`, `"knockout": true`: what one criterion says of itself. */
function kindWithin(tokens: Tokens, { parts }: Element): ListKind | null {
  for (const { key, first, end } of parts) {
    const name = key.toLowerCase()
    if (KINDS.has(name)) return announcedKind(tokens, first, end)?.kind ?? null
    const words = tokensOf(spaced(key))
    const kind = announcedKind(words, 0, words.count)?.kind
    if (kind === 'knockouts' && ['true', 'ja', 'yes'].includes(tokens.word[first]?.folded ?? '')) return kind
  }
  return null
}

function itemOf(tokens: Tokens, { parts }: Element): Item[] {
  const numbered = parts.find(({ key }) => NUMBERS.has(key.toLowerCase()))
  const scored = parts.find(({ key, first }) => (tokens.number[first] ?? -1) >= 0 && namesPoints(key))
  const others = parts.filter((part) => part !== numbered && part !== scored && !KINDS.has(part.key.toLowerCase()))
  const written = others.find(({ key }) => WORDS.has(key.toLowerCase())) ?? others.find((part) => isText(tokens, part))
  if (!written) return []
  const { number, first } = withoutNumber(tokens, written)
  const own = numbered ? numberIn(tokens, numbered) : number
  const points = scored ? Number(textOf(tokens, scored.first, scored.end)) : Number.NaN
  return [
    {
      number: own,
      lines: [{ first, end: written.end }],
      below: [],
      ...(Number.isFinite(points) ? { points } : {}),
    },
  ]
}

function isText(tokens: Tokens, { first, end, start }: Part): boolean {
  return end > first && tokens.plain.charAt(start - 1) === '"'
}

function namesPoints(key: string): boolean {
  return tokensOf(spaced(key)).word.some((word) => isOneOf(word, POINT_NAMES) || isOneOf(word, POINT_UNITS))
}

/** The 3 of `3`, "KO3" and "3." */
function numberIn(tokens: Tokens, { first, end }: Part): number | null {
  for (let k = first; k < end; k++) {
    const number = tokens.number[k] ?? -1
    if (number > 0 && number < 200) return number
  }
  return null
}

/** `"1. Hbo-diploma"` */
function withoutNumber(tokens: Tokens, { first, end }: Part): { number: number | null; first: number } {
  const number = tokens.number[first] ?? -1
  const mark = tokens.plain.charAt(tokens.start[first + 1] ?? 0)
  const marked = number > 0 && number < 100 && (mark === '.' || mark === ')') && first + 2 < end
  return marked && tokens.gap[first + 2] !== 0 ? { number, first: first + 2 } : { number: null, first }
}

/** `"eisen": "hbo; rijbewijs B"` */
function itemsSummedUp(tokens: Tokens, { parts }: Element): Item[] {
  return parts.flatMap(({ first, end }) =>
    proseItems(tokens, first, end).map((item) => ({
      number: item.number,
      lines: [{ first: item.first, end: item.end }],
      below: [],
    })),
  )
}
