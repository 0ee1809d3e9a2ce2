import { type Criterion, criteriaOf } from '../criteria/criteria.ts'
import { type RoledDate, rolesOf } from '../dates/date-roles.ts'
import { findDates } from '../dates/dates.ts'
import { inferYears } from '../dates/years.ts'
import { hangs } from './hangs.ts'
import { headingKind, type SectionKind } from './headings.ts'
import type { LabelKind } from './labels.ts'
import { lastFrom } from './last-from.ts'
import { numberedHeadings } from './numbered-headings.ts'
import type { Line, Span, Text } from './text.ts'

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

/** A text taken apart by its format: what every field reads from. */
export type Outline = {
  format: string
  text: Text
  /** The role, as the format found it; null where only labels or sentences can tell. */
  title: Mention<string> | null
  pairs: Pair[]
  sections: Section[]
  /** Running text all through, as in a mail: what stands below a heading may well be about something else. */
  prose: boolean
  sentences: Span[]
  /** The knock-out and the scored criteria of the text, numbered. */
  knockouts: Criterion[]
  awards: Criterion[]
  dates: RoledDate[]
}

/** What a format finds of itself; the rest of an outline is the same for all. */
export type Layout = Pick<Outline, 'title' | 'pairs' | 'sections' | 'prose'>

export function outlineOf(format: string, text: Text, layout: Layout): Outline {
  // In text order, so that what stands at an offset is found by halving.
  const pairs = layout.pairs.toSorted((a, b) => a.at.start - b.at.start)
  const sentences = sentencesOf(text)
  const criteria = criteriaOf({ text, ...layout, pairs, sentences })
  const parts = { format, text, ...layout, pairs, sentences, ...criteria }
  return { ...parts, dates: inferYears(rolesOf(parts, findDates(text.plain))) }
}

/** The pairs of some kinds, those of the header first. */
export function pairsOf(outline: Pick<Outline, 'pairs'>, ...kinds: LabelKind[]): Pair[] {
  const found = outline.pairs.filter((pair) => pair.kind !== null && kinds.includes(pair.kind))
  return [...found.filter((pair) => pair.header), ...found.filter((pair) => !pair.header)]
}

export function sectionsOf(outline: Pick<Outline, 'sections'>, ...kinds: SectionKind[]): Section[] {
  return outline.sections.filter((section) => section.kind !== null && kinds.includes(section.kind))
}

export function datesIn(outline: Outline, span: Span): RoledDate[] {
  return outline.dates.filter((date) => date.start >= span.start && date.end <= span.end)
}

/** What kind of place an offset of the plain text is in. */
export function placeAt(outline: Pick<Outline, 'pairs' | 'knockouts' | 'awards'>, offset: number): Place {
  if (pairAt(outline, offset)?.header) return 'header'
  return criterionIn(outline, { start: offset, end: offset + 1 }) ?? 'text'
}

/** Whether a stretch of the plain text has a part of a knock-out or of a scored criterion. */
export function criterionIn(outline: Pick<Outline, 'knockouts' | 'awards'>, span: Span): 'knockout' | 'award' | null {
  if (touches(outline.knockouts, span)) return 'knockout'
  return touches(outline.awards, span) ? 'award' : null
}

/** Criteria stand in text order. */
function touches(criteria: Criterion[], span: Span): boolean {
  const last = criteria[lastFrom(criteria, span.end - 1, ({ at }) => at.start)]
  return last !== undefined && span.start < last.at.end
}

/** The pair whose value an offset lies in. */
export function pairAt(outline: Pick<Outline, 'pairs'>, offset: number): Pair | undefined {
  const pair = outline.pairs[lastFrom(outline.pairs, offset, ({ at }) => at.start)]
  return pair && offset < pair.at.end ? pair : undefined
}

/** The section that an offset lies in; a heading lies in none. */
export function sectionAt(outline: Pick<Outline, 'sections'>, offset: number): Section | undefined {
  const section = outline.sections[lastFrom(outline.sections, offset, ({ start }) => start)]
  return section && offset < section.end ? section : undefined
}

/** The sentence that an offset lies in. */
export function sentenceAt(outline: Pick<Outline, 'sentences' | 'text'>, offset: number): Span {
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

const BULLET = /^\s*(?:[-*•·–>+~→»\p{So}]|--|o(?=\s)|[([]?[0-9]{1,2}[.)\]]|[a-z][.)])\s/u

export function isBullet(line: string): boolean {
  return BULLET.test(line)
}

/** The headings of a text and what they hold. A line of a table or list is no heading. */
export function sectionsIn(text: Text, pairs: Pair[]): Section[] {
  const sections: Section[] = []
  const inPair = new Set(pairs.filter((pair) => pair.header).flatMap((pair) => [pair.labelAt.start, pair.at.start]))
  const numbered = numberedHeadings(text.lines)
  let open: Section = { kind: null, heading: '', headingAt: { start: 0, end: 0 }, start: 0, end: text.plain.length }
  for (const [k, line] of text.lines.entries()) {
    const at = trimmed(text.plain, line)
    if (at.start === at.end || inPair.has(at.start)) continue
    if (!numbered.has(k) && !isHeading(text, k)) continue
    sections.push({ ...open, end: line.start })
    open = {
      kind: headingKind(line.text),
      heading: line.text.trim(),
      headingAt: at,
      start: line.end,
      end: text.plain.length,
    }
  }
  sections.push(open)
  return sections
}

function isHeading(text: Text, index: number): boolean {
  const line = text.lines[index]
  if (!line) return false
  const words = line.text.trim().replace(/^[=~_-]{2,}\s*|\s*[=~_-]{2,}$/g, '')
  const shouted = words.length > 3 && words === words.toUpperCase() && /[A-Z]{3}/.test(words)
  if (words.length < 2 || words.length > 110 || isBullet(line.text) || /\t|\s{4}|\|/.test(words)) return false
  if (words !== line.text.trim() && /\p{L}/u.test(words)) return true
  if (line.marked) return !/[.;]$/.test(words)
  if (DECORATED.test(words)) return true
  if (/[.;,!]$/.test(words)) return false
  const bare = words.replace(/\([^()]*\)/g, ' ').trim()
  const known = headingKind(bare) !== null
  const before = text.lines[index - 1]
  const after = text.lines[index + 1]
  const gapBefore = isGap(before)
  const gapAfter = isGap(after)
  if (known && !/:\s*\S/.test(bare)) {
    return (
      (gapBefore || gapAfter || words.endsWith(':') || shouted || startsList(after)) &&
      words.split(/\s+/).length <= 12 &&
      !goesOnBelow(words, after)
    )
  }
  if (shouted && gapBefore) return true
  return (
    gapBefore &&
    gapAfter &&
    /^[A-Z]/.test(words) &&
    words.length <= 70 &&
    words.split(/\s+/).length <= 9 &&
    !/[0-9]{3}|@|:\s*\S/.test(words)
  )
}

/** "== Eisen ==", "--- Wensen ---", "[ Planning ]". */
const DECORATED = /^(?:([=~*_#+<>-])\1{1,20}\s*\p{L}[^=~*_#+<>]{2,60}\s?[=~*_#+<>-]{2,60}|\[\s\p{Lu}[^\][]{2,40}\s\])$/u

/** Nothing, or a rule of lines. */
function isGap(line: Line | undefined): boolean {
  return !line || /^[\s=_~*-]*$/.test(line.text)
}

/** The first line of a wrapped sentence, which happens to begin as a heading does. */
function goesOnBelow(words: string, after: Line | undefined): boolean {
  if (words.endsWith(':') || words.endsWith('?')) return false
  const long = words.split(/\s+/).length > 4
  return (
    /\s(?:op|van|in|en|of|met|voor|bij|tot|de|het|een|is|zijn|te|uit|aan|heeft|wordt|and|or|the|for|with|to|at)$/i.test(
      words,
    ) ||
    (long && /^\s*[a-zà-ÿ(€]/.test(after?.text ?? '') && after !== undefined && !isBullet(after.text))
  )
}

function startsList(line: Line | undefined): boolean {
  return line !== undefined && isBullet(line.text)
}

/** Words that end in a full stop without ending a sentence. */
const ABBREVIATION =
  /(?:^|[\s(])(?:[a-z]|excl|incl|max|min|ca|nr|nrs|o\.a|m\.u\.v|m\.i\.v|i\.c\.m|i\.v\.m|z\.s\.m|a\.s|t\.a\.v|d\.m\.v|n\.v\.t|bijv|bv|evt|dhr|mw|mevr|drs|ing|ir|mr|dr|art|st|tel|resp|vgl|jan|feb|mrt|apr|jun|jul|aug|sep|sept|okt|nov|dec|p|ref|vs)\.$/i

/** What cannot start a sentence. */
const LEADS_ON =
  /^\s*(?:tot (?:en met |max\S* )?[0-9€]|t\/m |à [0-9]|uur\b|uren\b|euro\b|per (?:uur|week|dag)\b|(?:dagen|maanden|weken|jaar)\b|p\/[uw]\b|btw\b)/

/**
 * The sentences of a text. A page that ended in the middle of a sentence leaves a blank line behind:
 * a line without closing mark goes on in the next one that starts in lower case.
 */
function sentencesOf(text: Text): Span[] {
  const { plain } = text
  const spans: Span[] = []
  let start = 0
  const close = (end: number) => {
    const span = trimmed(plain, { start, end })
    if (span.end > span.start) spans.push(span)
    start = end
  }
  for (const [k, line] of text.lines.entries()) {
    if (line.text.trim() === '') continue
    for (const stop of line.text.matchAll(/[.!?]["')\]]{0,2}\s+(?=["'(]?[A-Z0-9À-Ý])/g)) {
      const end = line.start + stop.index + 1
      if (!ABBREVIATION.test(plain.slice(Math.max(start, end - 12), end))) close(end)
    }
    if (line.text.trim() === '') continue
    let next = k + 1
    while (next < text.lines.length && text.lines[next]?.text.trim() === '') next++
    const following = text.lines[next]?.text ?? ''
    // Mails are wrapped at some seventy characters, wherever a sentence is then.
    const wrapped = next === k + 1 && line.text.length >= 50 && /[\p{L}0-9,&€)-]$/u.test(line.text.trimEnd())
    const hanging = hangs(line.text.trimEnd()) && /^\s*[a-zà-ÿ(€0-9]/.test(following)
    const leads = next === k + 1 && LEADS_ON.test(following)
    const broken = /[a-zà-ÿ,&€-]$/i.test(line.text.trimEnd()) && /^\s*[a-zà-ÿ(€0-9]/.test(following)
    const goesOn =
      !isBullet(following) &&
      !/^\s*(?:stap|step|fase|ronde|eis|wens)\s?[0-9]{1,2}\s?[:.)-]/i.test(following) &&
      following !== '' &&
      (wrapped || hanging || leads || (broken && line.text.length > 40))
    if (!goesOn) close(line.end)
  }
  close(plain.length)
  return spans
}
