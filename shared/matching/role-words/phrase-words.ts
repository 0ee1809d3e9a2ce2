/** Words that carry no meaning in a role, and the gender marks behind a title. */
const FUNCTION_WORDS = new Set(
  'de het een en of van voor in bij met op te tot aan der den des om uit naar als m v x f d mv mvx'.split(' '),
)
const ABBREVIATIONS = new Map([
  ['sr', 'senior'],
  ['jr', 'junior'],
  ['coord', 'coordinator'],
  ['ass', 'assistent'],
  ['mdw', 'medewerker'],
])

const ASCII = /^[\0-\x7f]*$/
const WORD = /[\p{L}\p{N}]+(?:\+\+|#)?/gu
const ASCII_WORD = /[a-z0-9]+(?:\+\+|#)?/g
const APOSTROPHES = /[\p{M}\p{Cf}'’‘`´]/gu

/**
 * The words of a text in lower case, accents and apostrophes dropped; a word with hyphens is kept as its parts.
 * `c++`, `c#` and digits count as words.
 */
export function wordsOf(text: string): string[] {
  // Most texts have nothing to fold, and looking for that is sooner done.
  const folded = ASCII.test(text) ? text.replaceAll(/['`]/g, '') : text.normalize('NFKD').replace(APOSTROPHES, '')
  const plain = folded.toLowerCase()
  return (plain.match(ASCII.test(plain) ? ASCII_WORD : WORD) ?? []).map((word) => ABBREVIATIONS.get(word) ?? word)
}

/** The words of a role phrase that must be found. */
export function phraseWords(phrase: string): string[] {
  const words = wordsOf(phrase)
  const meaning = words.filter((word) => !FUNCTION_WORDS.has(word))
  return meaning.length > 0 ? meaning : words
}
