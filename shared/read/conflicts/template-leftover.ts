import { oneLine } from '../../language/one-line.ts'
import { TOUCHED } from '../../vocabulary/template-cues.ts'
import type { Meanings } from '../meanings/meanings.ts'
import { spanOf } from '../meanings/meanings.ts'
import type { Span } from '../text/text.ts'
import { textOf } from '../tokens/tokens.ts'
import type { Draft, Found, Seen } from './found.ts'
import type { Leftover, LeftoverKind } from './leftover.ts'
import { isEmptyAddress, leftoversIn } from './leftovers.ts'

/** More questions than this nobody answers. */
const MOST = 12
const MOST_PLACES = 60
const LONGEST_QUOTE = 120

const ASK: Record<LeftoverKind, (quote: string) => string> = {
  choice: (quote) => `In de aanvraag staat nog de keuze "${quote}". Kunt u aangeven wat van toepassing is?`,
  template: (quote) =>
    `In de aanvraag staat nog een tekst uit een sjabloon: "${quote}". Kunt u aangeven of en hoe deze van toepassing is?`,
  field: (quote) => `In de aanvraag is een veld niet ingevuld: "${quote}". Kunt u aangeven wat hier moet staan?`,
  blank: (quote) => `In de aanvraag is "${quote}" nog niet ingevuld. Kunt u aangeven wat hier moet staan?`,
  sample: (quote) => `In de aanvraag staat nog voorbeeldtekst ("${quote}"). Kunt u de juiste tekst delen?`,
  link: (quote) => `De link "${quote}" in de aanvraag werkt niet. Kunt u de juiste link delen?`,
  fill: (quote) => `In de aanvraag staat nog "${quote}". Kunt u aangeven wat hier moet staan?`,
  missing: (quote) =>
    `In de aanvraag staat "${quote}": hier lijkt een gegeven te ontbreken. Kunt u aangeven wat hier moet staan?`,
  gap: (quote) => `In de aanvraag ontbreekt een gegeven bij "${quote}". Kunt u aangeven wat hier moet staan?`,
  cut: (quote) => `De zin "${quote}" lijkt niet af. Kunt u aangeven wat hier moet staan?`,
}

/** What is left of the broker's template: choices, blanks, placeholders, sentences that a form field cut off. */
export function templateLeftover({ meanings }: Seen): Found[] {
  const { tokens } = meanings
  const places = outermost(leftoversIn(meanings))
    .slice(0, MOST_PLACES)
    .map(({ first, end, kind }) => ({
      field: fieldOf(meanings, first, end),
      quote: oneLine(textOf(tokens, first, end)),
      at: spanOf(meanings, first, end),
      kind,
    }))
  const all = [...places, ...emptyLinks(meanings)].sort((a, b) => a.at.start - b.at.start)
  const once = new Map<string, Found>()
  for (const { field, quote, at, kind } of all) {
    const key = `${kind} ${field} ${quote}`
    const same = once.get(key)
    if (same) {
      if (same.at.length < MOST) same.at.push(at)
    } else if (once.size < MOST)
      once.set(key, { code: 'template-leftover', field, at: [at], question: ask(kind, quote) })
  }
  return [...once.values()]
}

function ask(kind: LeftoverKind, quote: string): string {
  return ASK[kind](quote.length > LONGEST_QUOTE ? `${quote.slice(0, LONGEST_QUOTE - 3)}...` : quote)
}

/** Each place once: what lies within another, or overlaps the one before it, is part of it. */
function outermost(found: Leftover[]): Leftover[] {
  const sorted = found.toSorted((a, b) => a.first - b.first || b.end - a.end)
  const kept: Leftover[] = []
  for (const leftover of sorted) if (leftover.first >= (kept.at(-1)?.end ?? 0)) kept.push(leftover)
  return kept
}

/** How many tokens around a leftover its line is looked at. */
const AROUND = 40

/** The field that a leftover touches, by the words of its line; the text as a whole where none does. */
function fieldOf({ tokens, lines, lineAt }: Meanings, first: number, end: number): keyof Draft {
  const line = lines[lineAt[first] ?? 0]
  const from = Math.max(line?.first ?? 0, first - AROUND)
  const words = ` ${textOf(tokens, from, Math.min(line?.end ?? end, end + AROUND)).toLowerCase()} `
  const touched = TOUCHED.find(([, parts]) => parts.some((part) => words.includes(part)))
  return (touched?.[0] ?? 'format') as keyof Draft
}

type Link = { field: keyof Draft; quote: string; at: Span; kind: LeftoverKind }

const LONGEST_LINK = 300

/** "[de voorwaarden](#)": links of Markdown that lead nowhere, of which the plain text shows the words only. */
function emptyLinks({ text }: Meanings): Link[] {
  const { original, pieces } = text
  const found: Link[] = []
  for (let k = original.indexOf(']('); k >= 0 && found.length < MOST; k = original.indexOf('](', k + 2)) {
    const from = Math.max(0, k - LONGEST_LINK)
    const open = from + original.slice(from, k).lastIndexOf('[')
    const length = original.slice(k, k + LONGEST_LINK).indexOf(')')
    if (length < 0 || open < from) continue
    const target = original.slice(k + 2, k + length).trim()
    const address = target.toLowerCase().split('://').at(-1) ?? ''
    if (address !== '#' && !isEmptyAddress(address)) continue
    const start = plainOffset(pieces, open + 1)
    const end = plainOffset(pieces, k - 1) + 1
    const quote = address.length > 1 ? target : original.slice(open + 1, k)
    if (start >= 0 && end > start) found.push({ field: 'format', quote, at: { start, end }, kind: 'link' })
  }
  return found
}

/** Where an offset of the original stands in the plain text; -1 where it was left out. */
function plainOffset({ plain, from, end }: Meanings['text']['pieces'], offset: number): number {
  let low = 0
  let high = from.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((from[middle] ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  const piece = low - 1
  const place = (plain[piece] ?? 0) + offset - (from[piece] ?? 0)
  // On a page with columns the pieces do not stand in the order of the original.
  return piece >= 0 && (end[piece] ?? -1) < 0 && place < (plain[piece + 1] ?? Infinity) ? place : -1
}
