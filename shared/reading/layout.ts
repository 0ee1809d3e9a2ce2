import type { SectionKind } from './headings.ts'
import type { LabelKind } from './labels.ts'
import { lastFrom } from './last-from.ts'
import type { Span, Text } from './text.ts'

/** A label with its value: a cell of a table, a line of a list. */
export type Pair = {
  kind: LabelKind | null
  label: string
  value: string
  /** Where the value stands. */
  at: Span
  labelAt: Span
  /** Part of the request's table or list, so that it goes before running text. */
  header: boolean
}

/** A heading and what stands below it, up to the next heading. The first section has no heading. */
export type Section = Span & { kind: SectionKind | null; heading: string; headingAt: Span }

/** Where something was read: it decides what goes before what. */
export type Place = 'header' | 'knockout' | 'award' | 'text'

/** A value that the text states, with the place that states it. */
export type Mention<T> = { value: T; at: Span; place: Place }

/** How a format lays a text out; what the rest of an outline is read from. */
export type Layout = {
  /** The role, as the format found it; null where only labels or sentences can tell. */
  title: Mention<string> | null
  pairs: Pair[]
  sections: Section[]
  /** Running text all through, as in a mail: what stands below a heading may well be about something else. */
  prose: boolean
}

/** A text with its layout, before anything is read from it. */
export type LaidOut = Layout & { text: Text; sentences: Span[] }

/** The pairs of some kinds, those of the header first. */
export function pairsOf(outline: Pick<Layout, 'pairs'>, ...kinds: LabelKind[]): Pair[] {
  const found = outline.pairs.filter((pair) => pair.kind !== null && kinds.includes(pair.kind))
  return [...found.filter((pair) => pair.header), ...found.filter((pair) => !pair.header)]
}

export function sectionsOf(outline: Pick<Layout, 'sections'>, ...kinds: SectionKind[]): Section[] {
  return outline.sections.filter((section) => section.kind !== null && kinds.includes(section.kind))
}

/** The pair whose value an offset lies in. */
export function pairAt(outline: Pick<Layout, 'pairs'>, offset: number): Pair | undefined {
  const pair = outline.pairs[lastFrom(outline.pairs, offset, ({ at }) => at.start)]
  return pair && offset < pair.at.end ? pair : undefined
}

/** The section that an offset lies in; a heading lies in none. */
export function sectionAt(outline: Pick<Layout, 'sections'>, offset: number): Section | undefined {
  const section = outline.sections[lastFrom(outline.sections, offset, ({ start }) => start)]
  return section && offset < section.end ? section : undefined
}

/** The sentence that an offset lies in. */
export function sentenceAt(outline: Pick<LaidOut, 'sentences' | 'text'>, offset: number): Span {
  const { sentences, text } = outline
  const sentence = sentences[lastFrom(sentences, offset, ({ start }) => start)]
  return sentence ?? sentences[0] ?? { start: 0, end: text.plain.length }
}

/** A span without the white space at its ends. */
export function trimmed(plain: string, span: Span): Span {
  let { start, end } = span
  while (start < end && /\s/.test(plain.charAt(start))) start++
  while (end > start && /\s/.test(plain.charAt(end - 1))) end--
  return { start, end }
}
