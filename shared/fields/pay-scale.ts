import { apart, type Field, first, inPair, inSpan, type Read } from '../reading/find.ts'
import { type Mention, pairsOf, sectionsOf } from '../reading/layout.ts'
import type { Outline } from '../reading/outline.ts'
import { piecesOf } from '../reading/pieces.ts'

export type Scale = { min: number; max: number }

const NUMBER = '([0-9]{1,2})(?:\\s?[ab](?![\\p{L}])|-?plus\\b|\\+)?'
const RANGE = new RegExp(
  `(?<![0-9.,€]|[0-9]\\s)${NUMBER}(?![0-9%.,]*[0-9%])(?:\\s{0,2}(?:-|/(?!/)|t/m|tot(?: en met)?|of|en|à|a|to|or|and)\\s{0,2}(?:maximaal |max\\.? )?(?:functie)?(?:schaal |scale )?${NUMBER}(?![0-9%.,]*[0-9%]))?`,
  'iu',
)
const CUE =
  /(?<![\p{L}])(?<entry>aanloop-?|aanvang(?:s)?-?|instap-?|uitloop-?)?(?<word>functie-?|salaris-?|loon-?|cao-?|bbra-?|hr21-?|func?t?ie-?)?(?:schalen|schaal|(?:pay |salary |wage )(?:scale|grade)|scale)(?:niveau)?(?:\s(?:cao gemeenten|gemeenten|cao|bbra|hr21|indicatie|max(?:imaal)?\.?|min(?:imaal)?\.?|nr\.?|nummer))?[\s-]{0,2}[:=(]?\s{0,2}(?:is |van |maximaal |max\.? |in )?(?=[0-9])/giu
const FWG = /\bfwg[- ]?(?:schaal |niveau |functiegroep )?([0-9]{2})(?:\s?(?:-|\/|tot|t\/m)\s?([0-9]{2}))?\b/i

/** "Schaal 10A is niet van toepassing; …": what follows counts. */
const DENIED = /^[^;.]{0,80}(?:niet van toepassing|geldt niet|vervalt|not applicable)[^;.]*(?:[;.]|$)/i

/** The scale in the value of its label: "8", "9 // .", "6/7", "schaal 10-11", "10A". `step`: a second number is the step. */
export function readScale(phrase: string, step = false): Read<Scale> | null {
  const fwg = FWG.exec(phrase)
  if (fwg) return scaleOf(fwg, fwg[1], fwg[2], 80)
  const denied = DENIED.exec(phrase)
  if (denied) {
    const read = readScale(phrase.slice(denied[0].length), step)
    return read && { ...read, start: read.start + denied[0].length, end: read.end + denied[0].length }
  }
  const found = RANGE.exec(phrase)
  if (!found) return null
  const behind = phrase.slice(found.index + found[0].length)
  if (/^\s{0,2}(?:uur|jaar|maanden|euro|%|punten|dagen)|^[.,][0-9]{3}/i.test(behind)) return null
  if (/(?:trede|€|periodiek|eur)\s{0,2}$/i.test(phrase.slice(0, found.index))) return null
  return scaleOf(found, found[1], step ? undefined : found[2], 19)
}

function scaleOf(
  at: RegExpExecArray,
  low: string | undefined,
  high: string | undefined,
  most: number,
): Read<Scale> | null {
  const min = Number(low)
  const max = Number(high ?? low)
  if (!(min >= 1 && min <= max && max <= most)) return null
  return { value: { min, max }, start: at.index, end: at.index + at[0].length }
}

/** functieschaal: under its label or heading, else where a sentence names it. */
export function payScale(outline: Outline): Field<Scale | null> {
  return first(scaleMentions(outline), null)
}

export function scaleMentions(outline: Outline): Mention<Scale>[] {
  const { plain } = outline.text
  const header: Mention<Scale>[] = []
  const section: Mention<Scale>[] = []
  const running: Mention<Scale>[] = []
  const entry: Mention<Scale>[] = []
  for (const pair of pairsOf(outline, 'payScale')) {
    const read = readScale(pair.value.slice(0, 400), /trede/i.test(pair.label))
    if (read) header.push(inPair(pair, read))
  }
  const sections = sectionsOf(outline, 'payScale')
  for (const sentence of outline.sentences.flatMap((long) => piecesOf(outline.text.plain, long))) {
    const words = plain.slice(sentence.start, sentence.end)
    const inScale = sections.some(
      (s) => s.start <= sentence.start && sentence.start < s.end && sentence.start - s.start < 400,
    )
    for (const cue of words.matchAll(CUE)) {
      // "op een schaal van 1 tot 10", "schaal 1:500", "grote schaal".
      if (
        /\b(?:een|grote?|kleine?|a|large|on)\s$/i.test(words.slice(Math.max(0, cue.index - 8), cue.index)) &&
        !cue.groups?.word &&
        / van |large|gro|klein/i.test(words.slice(Math.max(0, cue.index - 8), cue.index) + cue[0])
      )
        continue
      const from = cue.index + cue[0].length
      if (DENIED.test(words.slice(from))) continue
      const rest = words.slice(from, from + 24)
      if (/^[0-9]{1,2}\s?(?::|op [0-9]|tot [0-9]{1,2}\s?\()/.test(rest)) continue
      const read = readScale(rest)
      if (read?.start !== 0) continue
      const start = sentence.start + cue.index
      const mention = inSpan(outline, { start, end: start }, { ...read, start: 0, end: cue[0].length + read.end })
      ;(cue.groups?.entry ? entry : inScale ? section : running).push(mention)
    }
    const fwg = FWG.exec(words)
    if (fwg) {
      const read = readScale(fwg[0])
      if (read) running.push(inSpan(outline, { start: sentence.start + fwg.index, end: sentence.end }, read))
    }
    if (inScale && section.length === 0 && words.length < 60) {
      const read = readScale(words)
      if (read) section.push(inSpan(outline, sentence, read))
    }
  }
  return apart([...header, ...section, ...running, ...entry])
}
