import type { Points } from '../blocks/points.ts'
import { CELL, GLUED, markAt, type Tokens, textOf } from '../tokens/tokens.ts'

/** Words on one line, without a stretch of points and without the marks that parted these from them. */
export function textOfParts(tokens: Tokens, parts: { first: number; end: number }[], points: Points | null): string {
  let text = ''
  for (const { first, end } of parts) {
    const cut = points !== null && points.first < end && points.end > first
    text = joined(text, wordsOf(tokens, first, cut ? points.first : end))
    if (cut) text = joined(text, wordsOf(tokens, points.end, end))
  }
  return trimmed(text)
}

/** Tokens as the text has them, with line breaks and wide gaps folded to single blanks. */
function wordsOf(tokens: Tokens, first: number, end: number): string {
  if (first >= end) return ''
  let text = ''
  let from = first
  for (let k = first + 1; k < end; k++) {
    const single = (tokens.gap[k] ?? 0) < CELL && (tokens.start[k] ?? 0) - (tokens.end[k - 1] ?? 0) < 2
    const stop = tokens.gap[k] !== GLUED && '.;,:'.includes(markAt(tokens, k) || ' ')
    if (single && !stop) continue
    text += textOf(tokens, from, k) + (stop ? '' : ' ')
    from = k
  }
  return text + textOf(tokens, from, end)
}

function joined(text: string, more: string): string {
  if (text === '' || more === '') return text + more
  return '.;,:'.includes(more.charAt(0)) ? text + more : `${text} ${more}`
}

const EDGES = ' :|-'

const ENDINGS = ' ;,:|-'

function trimmed(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && EDGES.includes(text.charAt(start))) start++
  while (end > start && ENDINGS.includes(text.charAt(end - 1))) end--
  const kept = text.slice(start, end)
  const joint = ['; en', '; of', '; and', '; or'].find((words) => kept.toLowerCase().endsWith(words))
  return joint ? kept.slice(0, -joint.length) : kept
}

export function withoutStop(text: string): string {
  return text.endsWith('.') ? text.slice(0, -1) : text
}

export function hasLetters(text: string): boolean {
  let letters = 0
  for (const letter of text) {
    letters = letter.toLowerCase() === letter.toUpperCase() ? 0 : letters + 1
    if (letters > 1) return true
  }
  return false
}
