import { blocksOf } from '../criteria/blocks.ts'
import { withoutPoints } from '../criteria/points.ts'
import { proseItems } from '../criteria/prose-items.ts'
import type { Field } from '../reading/find.ts'
import { pairsOf } from '../reading/layout.ts'
import type { Outline } from '../reading/outline.ts'
import type { Span } from '../reading/text.ts'

/** competenties: the items of their list. */
export function competences(outline: Outline): Field<string[]> {
  const { plain } = outline.text
  const spans: Span[] = []
  for (const block of blocksOf(outline, ['competences'])) {
    const [only, ...others] = block.items
    const line = plain.slice(only?.lines[0]?.start ?? 0, others.at(-1)?.end ?? only?.end ?? 0)
    if (only && !line.includes('\n')) spans.push(...namesIn(line, only.lines[0]?.start ?? 0))
    else spans.push(...block.items.map((item) => ({ start: item.lines[0]?.start ?? item.end, end: item.end })))
  }
  for (const pair of pairsOf(outline, 'competences')) {
    if (spans.some((span) => span.start <= pair.at.end && pair.at.start <= span.end)) continue
    spans.push(...namesIn(pair.value, pair.at.start))
  }
  const named = spans.map((at) => ({ at, text: withoutPoints(plain.slice(at.start, at.end), null).replace(/\.$/, '') }))
  const once = named.filter(({ text }, i) => text !== '' && named.findIndex((other) => other.text === text) === i)
  return { value: once.map(({ text }) => text), at: once.map(({ at }) => at) }
}

/** "Samenwerken, analytisch en stressbestendig." — one line that names several. */
function namesIn(words: string, offset: number): Span[] {
  const at = (span: Span) => ({ start: offset + span.start, end: offset + span.end })
  const parts = proseItems(words)
  const short = parts.every(({ start, end }) => words.slice(start, end).split(/\s+/).length <= 6)
  if (parts.length < 2 && !/\s(?:en|and)\s/.test(words)) return [{ start: offset, end: offset + words.length }]
  if (!short) return [{ start: offset, end: offset + words.length }]
  return parts.flatMap((part, i) => {
    const phrase = words.slice(part.start, part.end)
    const and =
      i === parts.length - 1 && (parts.length > 1 || phrase.split(/\s+/).length <= 3)
        ? /\s(?:en|and|&)\s/.exec(phrase)
        : null
    if (!and) return [at(part)]
    const cut = part.start + and.index
    return [at({ start: part.start, end: cut }), at({ start: cut + and[0].length, end: part.end })]
  })
}
