import type { Span } from './text.ts'

const LONGEST = 1500

/**
 * A stretch in pieces that are never longer than a long sentence, cut at white space, so that a text without any mark
 * to end a sentence takes no more time for its length.
 */
export function piecesOf<Stretch extends Span>(plain: string, stretch: Stretch): Stretch[] {
  const pieces: Stretch[] = []
  let { start } = stretch
  while (stretch.end - start > LONGEST) {
    const space = plain.lastIndexOf(' ', start + LONGEST)
    const end = space > start + LONGEST / 2 ? space : start + LONGEST
    pieces.push({ ...stretch, start, end })
    start = end
  }
  return [...pieces, { ...stretch, start }]
}
