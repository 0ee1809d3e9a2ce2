import type { Outline } from './outline.ts'
import type { Span } from './text.ts'

/** The sentence that an offset lies in. */
export function sentenceAt(outline: Pick<Outline, 'text' | 'sentences'>, offset: number): Span {
  let low = 0
  let high = outline.sentences.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((outline.sentences[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return outline.sentences[low] ?? { start: 0, end: outline.text.plain.length }
}
