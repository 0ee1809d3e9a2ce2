const WORDS: Record<string, number> = {
  een: 1,
  één: 1,
  one: 1,
  twee: 2,
  two: 2,
  drie: 3,
  three: 3,
  vier: 4,
  four: 4,
  vijf: 5,
  five: 5,
  zes: 6,
  six: 6,
  zeven: 7,
  seven: 7,
  acht: 8,
  eight: 8,
  negen: 9,
  nine: 9,
  tien: 10,
  ten: 10,
  elf: 11,
  eleven: 11,
  twaalf: 12,
  twelve: 12,
  achttien: 18,
  eighteen: 18,
  vierentwintig: 24,
}

/** A whole number in figures or in a Dutch or English word, for use in a regular expression. */
export const COUNT = `(?:[0-9]{1,3}|${Object.keys(WORDS)
  .toSorted((a, b) => b.length - a.length)
  .join('|')})`

/** The number that a match of `COUNT` writes; null where it is none. */
export function countOf(words: string): number | null {
  return /^[0-9]+$/.test(words) ? Number(words) : (WORDS[words.toLowerCase()] ?? null)
}
