import { isCapital, isWord, markAt, type Tokens, WORD } from '../tokens/tokens.ts'

/** "Je werkt in Ede, minimaal 2 dagen per week", "you are in Ede at least 2 days": the place stands right before the number. */
export function placeBefore(tokens: Tokens, value: number, first: number): number {
  let k = value - 1
  while (k > first && tokens.type[k] === WORD && !isCapital(tokens, k)) {
    if (isWord(tokens, k, 'thuis', 'home', 'en', 'of', 'and', 'or')) return -1
    k--
  }
  if (value - k > 3) return -1
  const place = ',('.includes(markAt(tokens, k) || ' ') ? k - 1 : k
  const isPlace = isCapital(tokens, place) && isWord(tokens, place - 1, 'in', 'te', 'vanuit', 'at')
  return isPlace && place - 1 > first ? place - 1 : -1
}
