/**
 * What a label is made of for the learned weights: its words, and every four letters in a row of each word with its
 * edges. "uren" gives "=uren", "<ure", "uren", "ren>".
 */
export function lettersOfLabel(words: string[]): string[] {
  const letters = new Set<string>()
  for (const word of words) {
    letters.add(`=${word}`)
    const edged = `<${word}>`
    for (let k = 0; k + LENGTH <= edged.length; k++) letters.add(edged.slice(k, k + LENGTH))
  }
  return [...letters]
}

const LENGTH = 4
