import { distance } from 'fastest-levenshtein'

/** What somebody who wrote `word` may have meant; undefined where nothing is near. */
export function nearest(word: string, names: string[]): string | undefined {
  const far = Math.max(2, Math.floor(word.length / 3))
  return names
    .filter((name) => distance(word.toLowerCase(), name) <= far || (word.length > 2 && name.startsWith(word)))
    .toSorted((a, b) => distance(word, a) - distance(word, b))[0]
}
