import type { Span } from '../reading/text.ts'

/** Points with the stretch that gives them, brackets and marks included. */
export type Points = Span & { value: number }

const N = '([0-9]{1,3}(?:[.,][0-9]{1,2})?)'
const UNIT = '(?:punten|punt|pnt|pts?|ptn|points?|p)\\b\\.?'
const UPTO =
  '(?:(?:max(?:imaal|imum|\\.)?|tot|up to|totaal|maximaal te behalen|te behalen(?: punten)?|score|weging|wegingsfactor|gewicht|weight(?:ing)?|punten|points|score max)[ :=.]{0,3}){0,3}'
const FROM = '(?:[0-9]{1,3}\\s?(?:-|tot|t\\/m|to)\\s?)?'
const NAME =
  '(?:weging|wegingsfactor|wegingspercentage|gewicht|weight(?:ing)?|score|punten|(?:maximale|max\\.?) (?:score|aantal punten|punten)|maximaal (?:aantal )?(?:te behalen )?punten|te behalen punten|maximum score|points|aantal punten|puntenaantal)'

/** Within brackets, anywhere: "(25 punten)", "(max. 30 pt)", "[weging: 20%]", "(0-20 punten)". */
const BRACKETED = new RegExp(
  `[([]\\s?${UPTO}${FROM}${N}\\s?(?:${UNIT}|%)(?:\\s?(?:max(?:imaal|\\.)?|te behalen))?\\s?[)\\]]|[([]\\s?${NAME}\\s?[:=]?\\s?${FROM}${N}\\s?(?:%|${UNIT})?\\s?[)\\]]`,
  'giu',
)
/** Before the words: "25 punten: …", "20% - …", "Weging 20: …". */
const LEADING = new RegExp(
  `^\\s*(?:${NAME}\\s?[:=]?\\s?${N}\\s?(?:%|${UNIT})?|${UPTO}${N}\\s?(?:${UNIT}|%))\\s*[:|\\-–=\\t]+\\s*`,
  'iu',
)
/** Behind the words: "… - 25 punten", "… Weging: 20%", "… | 25 pt". */
const TRAILING = new RegExp(
  `[\\s,;:.|=\\-–→>]*(?:\\b${NAME}\\s?[:=]?\\s?${FROM}${N}\\s?(?:%|${UNIT})?|(?<![\\p{L}0-9,.])${UPTO}${FROM}${N}\\s?${UNIT}(?:\\s(?:te behalen|maximaal|max\\.?))?|[:=|\\t]\\s?${N}\\s?%)(?=[\\s|]*[.;,|]?\\s*$)`,
  'iu',
)

const INLINE = new RegExp(`[([]?\\s?(?<![\\p{L}0-9,.])${UPTO}${N}\\s?${UNIT}\\s?[)\\]]?`, 'giu')

/** Every mention of points in the words, in text order; at most one before and one behind them outside brackets. */
export function findPoints(words: string): Points[] {
  const found: Points[] = []
  for (const match of words.matchAll(BRACKETED)) found.push(pointsOf(match))
  if (found.length > 0 && /^\s*[([]/.test(words) === false && found.length > 1) return found
  for (const pattern of [LEADING, TRAILING]) {
    const match = pattern.exec(words)
    if (match && !found.some((other) => other.start < match.index + match[0].length && match.index < other.end)) {
      found.push(pointsOf(match))
    }
  }
  return found.toSorted((a, b) => a.start - b.start)
}

/** Points anywhere in the words, for steps that are summed up on one line. */
export function inlinePoints(words: string): Points[] {
  return [...words.matchAll(INLINE)].map(pointsOf)
}

export function mentionsPoints(words: string): boolean {
  return findPoints(words).length > 0
}

function pointsOf(match: RegExpExecArray): Points {
  const number = match.slice(1).find((group) => group !== undefined) ?? '0'
  return { value: Number(number.replace(',', '.')), start: match.index, end: match.index + match[0].length }
}

/** The words without a stretch of points, and without what parted it from them. */
export function withoutPoints(words: string, points: Span | null): string {
  const rest = points ? `${words.slice(0, points.start)} ${words.slice(points.end)}` : words
  return rest
    .replace(/\s+/g, ' ')
    .replace(/\s+([.;,:])/g, '$1')
    .replace(/^[\s:|–-]+|[\s;,:|–-]+$/g, '')
    .replace(/;\s*(?:en|of|and|or)$/i, '')
    .normalize('NFC')
}

/** A number alone in the last column or in brackets: points only where every criterion has one. */
export function bareNumber(words: string): Points | null {
  const match = /(?:\s*[|\t]\s*|\s{3,}|\s*\()([0-9]{1,3})%?\)?[\s|.;,]*$/.exec(words)
  return match?.[1] ? { value: Number(match[1]), start: match.index, end: match.index + match[0].length } : null
}
