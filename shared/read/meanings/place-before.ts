import { isCapital, isWord, markAt, type Tokens, WORD } from '../tokens/tokens.ts'

/** "Je werkt in Ede, minimaal 2 dagen per week": the place stands right before the number. */
export function placeBefore(tokens: Tokens, value: number, first: number): number {
  let k = value - 1
  while (k > first && tokens.type[k] === WORD && !isCapital(tokens, k)) k--
  if (value - k > 3 || !',('.includes(markAt(tokens, k) || ' ')) return -1
  return isCapital(tokens, k - 1) && isWord(tokens, k - 2, 'in', 'te', 'vanuit', 'at') && k - 2 > first ? k - 2 : -1
}
