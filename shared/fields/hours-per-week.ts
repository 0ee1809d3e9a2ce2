import { type Field, first, inPair, inSpan, ordered, type Read } from '../find.ts'
import { type Mention, type Outline, pairsOf } from '../outline.ts'

export type Hours = { min: number; max: number }

/** Placeholder model; deepened with its table of phrasings. */
export function readHours(phrase: string): Read<Hours> | null {
  const found = /([0-9]{1,2})(?:\s?(?:-|tot|a|à)\s?([0-9]{1,2}))?\s?(?:uur|uren|u\b)?/i.exec(phrase)
  if (!found) return null
  const min = Number(found[1])
  const max = Number(found[2] ?? found[1])
  if (min < 1 || max > 60 || min > max) return null
  return { value: { min, max }, start: found.index, end: found.index + found[0].length }
}

/** uren per week: from the header, else from the text. */
export function hoursPerWeek(outline: Outline): Field<Hours | null> {
  return first(hoursMentions(outline), null)
}

export function hoursMentions(outline: Outline): Mention<Hours>[] {
  const mentions: Mention<Hours>[] = []
  for (const pair of pairsOf(outline, 'hours')) {
    const read = readHours(pair.value)
    if (read) mentions.push(inPair(pair, read))
  }
  for (const found of outline.text.plain.matchAll(/[0-9]{1,2}[^\n]{0,30} per week/gi)) {
    const read = readHours(found[0])
    if (read) mentions.push(inSpan(outline, { start: found.index, end: found.index + found[0].length }, read))
  }
  return ordered(mentions)
}
