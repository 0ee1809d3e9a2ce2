import type { Span } from '../reading/text.ts'

/** The requirements that a phrase sums up after its label; spans are into the phrase. */
export function proseItems(phrase: string): (Span & { number: number | null })[] {
  const numbered = [...phrase.matchAll(/(?:^|[\s;,])\(?([0-9]{1,2})[.)]\s*(?=\p{L})/gu)]
  if (numbered.length >= 2 && Number(numbered[0]?.[1]) === 1) {
    return numbered.flatMap((mark, i) => {
      const start = mark.index + mark[0].length
      const end = numbered[i + 1]?.index ?? phrase.length
      return cut(phrase, start, end).map((span) => ({ ...span, number: Number(mark[1]) }))
    })
  }
  const lettered = [...phrase.matchAll(/(?:^|[\s;,])\(?([a-h])[.)]\s+(?=\S)/g)]
  if (lettered.length >= 2 && lettered.every((mark, i) => mark[1] === 'abcdefgh'.charAt(i))) {
    return lettered.flatMap((mark, i) =>
      cut(phrase, mark.index + mark[0].length, lettered[i + 1]?.index ?? phrase.length).map((span) => ({
        ...span,
        number: null,
      })),
    )
  }
  const separators = /;/.test(phrase)
    ? /;\s*/g
    : /\s[•▪]\s/.test(phrase)
      ? /\s[•▪]\s/g
      : /\s\/\s/.test(phrase)
        ? /\s\/\s/g
        : /,\s+/g
  const parts = splitBy(phrase, separators)
  const list = /;/.test(phrase) ? parts : splitLastAnd(phrase, joinWords(phrase, parts))
  return list.map((span) => ({ ...span, number: null }))
}

function splitBy(phrase: string, separators: RegExp): Span[] {
  const spans: Span[] = []
  let from = 0
  let depth = 0
  let seen = 0
  for (const match of phrase.matchAll(separators)) {
    for (; seen < match.index; seen++) {
      if (phrase.charAt(seen) === '(') depth++
      if (phrase.charAt(seen) === ')' && depth > 0) depth--
    }
    if (depth > 0) continue
    spans.push(...cut(phrase, from, match.index))
    from = match.index + match[0].length
  }
  spans.push(...cut(phrase, from, phrase.length))
  return spans
}

/** "ervaring met Word, Excel" is one requirement: a lone name goes with the words before it. */
function joinWords(phrase: string, parts: Span[]): Span[] {
  const joined: Span[] = []
  for (const part of parts) {
    const before = joined.at(-1)
    const words = phrase.slice(part.start, part.end)
    const lone =
      /^(?:en |of )?\p{Lu}[\p{L}0-9+#.]*$/u.test(words) && !/^(?:SKJ|BIG|VOG|HBO|MBO|WO|VCA|NIP|NVO)\b/i.test(words)
    if (before && lone && /\b(?:met|van|in|als|with|of)\s/.test(phrase.slice(before.start, before.end))) {
      before.end = part.end
    } else joined.push({ ...part })
  }
  return joined
}

/** "a, b en c": the last part holds two where it was a list already and both read as requirements. */
function splitLastAnd(phrase: string, parts: Span[]): Span[] {
  const last = parts.at(-1)
  if (!last || parts.length < 1) return parts
  const words = phrase.slice(last.start, last.end)
  const and =
    /\s(?:en|and|alsmede|plus)\s(?=(?:een |minimaal |a |an |the |min\.? |aantoonbare? |ervaring|kennis|in bezit|beschikba|bereid|geldige? |goede |eigen |rijbewijs|SKJ|BIG|VOG|hbo|mbo|wo\b|[0-9]+ jaar))/i.exec(
      words,
    )
  if (!and) return parts
  const first = cut(phrase, last.start, last.start + and.index)
  return [...parts.slice(0, -1), ...first, ...cut(phrase, last.start + and.index + and[0].length, last.end)]
}

/** A stretch without white space and separators at its ends; none where nothing is left. */
function cut(phrase: string, from: number, to: number): Span[] {
  let [start, end] = [from, to]
  while (start < end && /[\s,;:]/.test(phrase.charAt(start))) start++
  while (start < end && /^(?:en|and)\s/i.test(phrase.slice(start, start + 4)))
    start += phrase.slice(start).search(/\s/) + 1
  while (end > start && /[\s,;.]/.test(phrase.charAt(end - 1))) end--
  return end > start ? [{ start, end }] : []
}
