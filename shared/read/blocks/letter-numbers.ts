const ROMAN = 'i ii iii iv v vi vii viii ix x xi xii'.split(' ')
const ALPHABET = [...'abcdefghijklmnopqrstuvwxyz']

/** "d)", "e)" and "iv)", "v)": letters that go on from those of another list are numbers; null where they do not. */
export function numbersOfLetters(letters: string[]): number[] | null {
  if (letters.length < 2) return null
  for (const order of [ROMAN, ALPHABET]) {
    const from = order.indexOf(letters[0] ?? '')
    if (from > 0 && letters.every((letter, k) => letter === order[from + k])) return letters.map((_, k) => from + k + 1)
  }
  return null
}
