import type { LabelKind } from '../../vocabulary/labels.ts'
import type { Cue } from '../../vocabulary/vocabulary.ts'
import { type Blocks, isOfRequest, pairAround } from '../blocks/blocks.ts'
import type { Pair } from '../blocks/pair.ts'
import { type Hit, hits } from '../concepts/cues.ts'
import type { Span } from '../text/text.ts'
import { type Names, namesIn } from '../values/names.ts'
import type { Value } from '../values/value.ts'
import { valuesBetween } from '../values/values-between.ts'
import type { DatedMeaning } from './dated-meaning.ts'
import { datesOf } from './dates.ts'
import { namedPairs } from './unknown-labels.ts'

/** What the fields read from: the blocks of a text, its values, and what its dates are about. */
export type Meanings = Blocks &
  Names & {
    values: Value[]
    dates: DatedMeaning[]
    /** The pairs of each kind, in text order: most fields ask for a kind that the text has not. */
    pairsByKind: Map<LabelKind, Pair[]>
    /** For each token whether it belongs to another of the requests that the text holds; null where there is one. */
    hidden: Uint8Array | null
    /** The token from which on what belongs to this request alone begins; 0 where the text holds one. */
    start: number
    /** What was found once for all who ask (once.ts), by its place. */
    found: object[]
  }

export function meaningsOf(blocks: Blocks, values: Value[]): Meanings {
  const names = namesIn(blocks.tokens, blocks.sentences)
  const named = { ...blocks, pairs: namedPairs(blocks, values) }
  const dates = datesOf(named, values)
  return { ...named, ...names, values, dates, pairsByKind: byKind(named.pairs), hidden: null, start: 0, found: [] }
}

function byKind(pairs: Pair[]): Map<LabelKind, Pair[]> {
  const lists = new Map<LabelKind, Pair[]>()
  for (const pair of pairs) {
    const list = pair.kind === null ? null : lists.get(pair.kind)
    if (list) list.push(pair)
    else if (pair.kind !== null) lists.set(pair.kind, [pair])
  }
  return lists
}

/** Whether a token is of this request, said by the asking side. */
export function counts(meanings: Meanings, token: number): boolean {
  if (!isOfRequest(meanings, token) || meanings.hidden?.[token] === 1) return false
  // What a value was before it changed.
  return pairAround(meanings, token)?.kind !== 'former'
}

/** The labelled values of these kinds that count: those of the newest mail first, then in text order. */
export function pairsOf(meanings: Meanings, ...kinds: LabelKind[]): Pair[] {
  const met = kinds.filter((kind) => meanings.pairsByKind.has(kind))
  const [only] = met
  if (!only) return []
  const list =
    met.length === 1
      ? (meanings.pairsByKind.get(only) ?? [])
      : meanings.pairs.filter(({ kind }) => kind !== null && met.includes(kind))
  const found = list.filter(({ first }) => counts(meanings, first))
  return meanings.mails.length > 1
    ? found.sort((a, b) => mailOf(meanings, a.first) - mailOf(meanings, b.first) || a.first - b.first)
    : found
}

/** The places of a cue that count, in text order. */
export function cuesOf(meanings: Meanings, cue: Cue): Hit[] {
  const found = hits(meanings.cues, cue)
  return found.length === 0 ? found : found.filter(({ first }) => counts(meanings, first))
}

/** The values of the text that begin within a stretch of tokens, in text order. */
export function valuesWithin({ values }: Meanings, first: number, end: number): Value[] {
  return valuesBetween(values, first, end)
}

/** In which of the mails of the text a token stands; 0 is the newest. */
export function mailOf({ mailAt, lineAt }: Blocks, token: number): number {
  return mailAt[lineAt[token] ?? 0] ?? 0
}

/** Tokens as a stretch of the plain text. */
export function spanOf({ tokens }: Blocks, first: number, end: number): Span {
  return { start: tokens.start[first] ?? 0, end: tokens.end[Math.max(first, end - 1)] ?? 0 }
}

export function sectionKind(
  { sections, sectionAt, lineAt }: Blocks,
  token: number,
): Blocks['sections'][number]['kind'] {
  return sections[sectionAt[lineAt[token] ?? 0] ?? 0]?.kind ?? null
}

/** The sentence around a token. */
export function sentenceOf(
  { sentences, sentenceAt }: Blocks,
  token: number,
): { first: number; end: number; asks: boolean } {
  return sentences[sentenceAt[token] ?? 0] ?? { first: token, end: token + 1, asks: false }
}
