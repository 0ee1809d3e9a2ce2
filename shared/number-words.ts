const WORDS = new Map(
  Object.entries({
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
    vijftien: 15,
    fifteen: 15,
    achttien: 18,
    eighteen: 18,
    twintig: 20,
    twenty: 20,
    vierentwintig: 24,
  }),
)
const LONGEST_FIRST = [...WORDS.keys()].toSorted((a, b) => b.length - a.length).join('|')

/** A whole number in a regular expression: "3", "drie", "tien (10)", "3 (drie)". Without capturing groups. */
export const COUNT = `(?:[0-9]{1,3}|${LONGEST_FIRST})(?:\\s?\\((?:[0-9]{1,2}|\\p{L}{3,9})\\))?`

/** The number that such a count writes; null where it writes none. */
export function countOf(words: string): number | null {
  const digits = /[0-9]{1,3}/.exec(words)
  if (digits) return Number(digits[0])
  return WORDS.get(words.trim().toLowerCase()) ?? null
}
