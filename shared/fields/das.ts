import { type Field, inPair, inSpan, ordered, type Read } from '../reading/find.ts'
import { type Mention, pairsOf, sectionsOf } from '../reading/layout.ts'
import type { Outline } from '../reading/outline.ts'

const SYSTEM =
  /(?<!\p{L})(?:DAS|DPS|[Dd]ynamisch(?:e)? [Aa]ankoops?ystee?m\p{L}*|[Dd]ynamic [Pp]urchasing [Ss]ystems?)(?!\p{L}| Rechtsbijstand)/u
const PUBLISHED =
  /gepubliceerd|publi[cs]|uitgevraagd|uitvraag|uitgezet|opdracht|aanvraag|inhuur|aanbesteed|aanbesteding|inschrijv|toegelaten|toetreding|verloopt|loopt via|valt|assignment|request|issued|procur|binnen het|onder het|via het|via ons|under|through/i
const NOT =
  /(?<!\p{L})(?:geen|niet|buiten|zonder|not|no|outside)(?!\p{L})[^.;,]{0,45}?(?:DAS|DPS|dynami)|(?:DAS|dynamisch aankoopsysteem)[^.;,]{0,20}? (?:niet van toepassing|n\.?v\.?t)/iu
const EXPERIENCE =
  /ervaring|experience|kennis van|kennis met|ingewerkt|beheer|inrichten|opzetten|implementatie van|werken met/i

/** The answer in a "DAS opdracht" cell; null for "ja/nee" and what is no answer. */
export function readDas(value: string): Read<boolean> | null {
  const found = /(?<!\p{L})(ja|yes|j|y|true|wel|nee|neen|no|n|false|niet|geen|n\.?v\.?t)(?!\p{L})|[✓✔☑]/iu.exec(value)
  const span = { start: found?.index ?? 0, end: (found?.index ?? 0) + (found?.[0].length ?? 0) }
  if (!found) return SYSTEM.test(value) ? { value: true, start: 0, end: value.length } : null
  if (/(?:ja|yes)\s?(?:\/|of|or|\|)\s?(?:nee|no)/i.test(value)) return null
  return { ...span, value: !/^(?:n|false|geen)/i.test(found[0]) }
}

/** Whether the request is published under a dynamic purchasing system. */
export function das(outline: Outline): Field<boolean | null> {
  const mentions: Mention<boolean>[] = []
  const cells = pairsOf(outline, 'das')
  for (const pair of cells) {
    const read = readDas(pair.value)
    if (read) mentions.push(inPair(pair, read))
  }
  const asides = sectionsOf(outline, 'knockouts', 'awards', 'competences', 'assignment')
  for (const sentence of outline.sentences) {
    const words = outline.text.plain.slice(sentence.start, sentence.end)
    const found = SYSTEM.exec(words)
    if (cells.some(({ labelAt }) => labelAt.start >= sentence.start && labelAt.end <= sentence.end)) continue
    if (!found || EXPERIENCE.test(words) || !PUBLISHED.test(words)) continue
    if (!outline.prose && asides.some((s) => s.start <= sentence.start && sentence.start < s.end)) continue
    const at = { start: found.index, end: found.index + found[0].length }
    mentions.push(inSpan(outline, sentence, { ...at, value: !NOT.test(words) }))
  }
  const [best, ...others] = ordered(mentions)
  if (!best) return { value: null, at: [] }
  const agreeing = best.place === 'header' ? [] : others.filter(({ value }) => value === best.value)
  return { value: best.value, at: [best, ...agreeing].map(({ at }) => at) }
}
