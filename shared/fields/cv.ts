import { COUNT, countOf } from '../amounts/number-words.ts'
import type { Field, Read } from '../reading/find.ts'
import { pairsOf, sectionsOf } from '../reading/layout.ts'
import type { Outline } from '../reading/outline.ts'
import type { Span } from '../reading/text.ts'
import type { RequestRecord } from '../request.ts'

type Cv = RequestRecord['cv']

const SHEETS =
  "(?:pagina(?:'?s)?|pag\\b\\.?|blz\\b\\.?|bladzijden?|bladzijdes|a4(?:'?(?:tjes?|s))?(?![0-9])|kantjes|zijden|pages?|pagez|vellen)"
const PAGES = new RegExp(
  `(?<lead>max(?:imaal|imum|\\.)?(?: of)?|ten hoogste|hoogstens|niet (?:langer|meer) dan|niet groter dan|no (?:more|longer) than|up to|at most|tot(?: en met)?|mag(?: uit)?|van|:|\\()?\\s{0,3}(?<![0-9,.])(?<count>${COUNT})\\s{0,2}(?:${SHEETS})(?<tail>\\s{0,2}\\(?(?:max(?:imaal|imum|\\.)?|maximum|at (?:the )?most))?`,
  'giu',
)
const CV = /(?<!\p{L})(?:cv|c\.v\.?|curriculum|resum[eé])(?:'?s|tjes)?(?!\p{L})/giu
const OTHER_PAPER =
  /(?<!\p{L})(?:motivatie|motivatiebrief|brief|plan van aanpak|toelichting|voorblad(?! niet)|bijlage|motivation|cover letter|offerte(?!-?eis)|referentiedocument|presentatie)(?!\p{L})/giu

/** The most pages that a cv may have; `about` says whether the phrase is about the cv anyway. */
export function readPages(phrase: string, about: boolean): Read<number> | null {
  for (const match of phrase.matchAll(PAGES)) {
    const count = countOf(match.groups?.count ?? '')
    if (count === null || count < 1) continue
    const bounded = /^(?!van|:|\(|tot$)/i.test(match.groups?.lead ?? ':') || match.groups?.tail !== undefined
    const isCv = nearestIsCv(phrase, match.index, match.index + match[0].length) ?? about
    if (!isCv || (!bounded && !about && !match.groups?.lead)) continue
    return { value: count, start: match.index, end: match.index + match[0].length }
  }
  return null
}

/** Whether the paper named nearest before a place, else behind it, is the cv; null where none is named. */
function nearestIsCv(phrase: string, start: number, end: number): boolean | null {
  const marks = [
    ...[...phrase.matchAll(CV)].map((match) => ({ at: match.index, cv: true })),
    ...[...phrase.matchAll(OTHER_PAPER)].map((match) => ({ at: match.index, cv: false })),
  ].toSorted((a, b) => a.at - b.at)
  const before = marks.filter(({ at }) => at < start).at(-1)
  const behind = marks.find(({ at }) => at >= end)
  // "maximaal 2 pagina's motivatie": what follows at once is what is measured.
  if (behind && behind.at - end < 8 && !/[,.;]/.test(phrase.slice(end, behind.at))) return behind.cv
  return (before ?? behind)?.cv ?? null
}

const REFERENCES = new RegExp(
  `(?<![0-9,.])(?<count>${COUNT})\\s+(?:\\p{L}{3,16}\\s+){0,2}?(?:referenties?|referenten|references?|referees?)(?!\\p{L})|(?:referenties|references)\\s?(?:(?:\\(|:|=|-)\\s?(?:minimaal |min\\.? ?|ten minste |at least )?|(?:minimaal|min\\.?|ten minste|at least) )(?<behind>${COUNT})(?![\\p{L}0-9/-])`,
  'iu',
)

/** How many references are asked for. */
export function readReferences(phrase: string): Read<number> | null {
  const match = REFERENCES.exec(phrase)
  const value = match ? countOf(match.groups?.count ?? match.groups?.behind ?? '') : null
  return match && value !== null ? { value, start: match.index, end: match.index + match[0].length } : null
}

const LANGUAGES: [string, string][] = [
  ['nl', 'nederlands(?:e|talige?)?|dutch'],
  ['en', 'engels(?:e|talige?)?|english'],
  ['de', 'duits(?:e|talige?)?|german'],
  ['fr', 'frans(?:e|talige?)?|french'],
]

/** The language of the cv; null where several will do. */
export function readLanguage(phrase: string): Read<string> | null {
  const found = LANGUAGES.flatMap(([value, words]) => {
    const match = new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu').exec(phrase)
    return match ? [{ value, start: match.index, end: match.index + match[0].length }] : []
  })
  return found.length === 1 ? (found[0] ?? null) : null
}

/** A language that the cv is written in, not one that the candidate speaks. */
const WRITTEN =
  /opgesteld|geschreven|aan(?:ge)?lever|in (?:het|goed|correct|de) \p{L}+|\p{L}+talige?|(?:written|drawn up|submitted)? ?in (?:dutch|english|german|french)|(?:dutch|english|nederlandse?|engelse?) (?:cv|resume)|taal|(?:^|[,(;:/|])\s{0,3}(?:[-*•]\s{1,3})?(?:nederlands|engels|duits|frans|dutch|english|german|french)\s{0,3}(?=[,;).|]|$)/iu
const SPOKEN =
  /beheers|spreek|woord en geschrift|taalniveau|taalvaardig|fluent|speak|\b[ABC][12]\b|moedertaal|vloeiend/i

/** cv-eisen: pages, language and references. */
export function cv(outline: Outline): Field<Cv> {
  const { plain } = outline.text
  const sections = sectionsOf(outline, 'cv')
  const pairs = pairsOf(outline, 'cv', 'cvLanguage', 'references')
  const spans: { span: Span; about: boolean }[] = [
    ...pairs.map((pair) => ({ span: { start: pair.labelAt.start, end: pair.at.end }, about: pair.kind === 'cv' })),
    ...outline.sentences.map((span) => ({
      span,
      about: sections.some((section) => section.start <= span.start && span.start < section.end),
    })),
  ]
  const at: Span[] = []
  const take = <T>(reads: (words: string, about: boolean) => Read<T> | null): T | null => {
    for (const { span, about } of spans) {
      const read = reads(plain.slice(span.start, span.end), about)
      if (!read) continue
      at.push({ start: span.start + read.start, end: span.start + read.end })
      return read.value
    }
    return null
  }
  const ofCv = (words: string) => words.search(CV) >= 0
  return {
    value: {
      maxPages: take((words, about) => (about || ofCv(words) ? readPages(words, about) : null)),
      language: take((words, about) =>
        (about || ofCv(words)) && WRITTEN.test(words) && !SPOKEN.test(words) ? readLanguage(words) : null,
      ),
      references: take((words) => (/niet nodig|niet vereist|not required/i.test(words) ? null : readReferences(words))),
    },
    at,
  }
}
