import { stemmer } from '@orama/stemmers/dutch'

const folded = new Map<string, string>()

/** Plural, inflection and spelling of one lower-case word folded away: "begeleidster" and "begeleiders" give the same. */
export function foldWord(word: string): string {
  let stem = folded.get(word)
  if (stem === undefined) {
    stem = fold(word)
    if (folded.size > 50_000) folded.clear()
    folded.set(word, stem)
  }
  return stem
}

/** Around the Snowball stemmer: what it leaves apart that is one word to a reader. */
function fold(word: string): string {
  const regular = word
    .replace(/kinderen$/, 'kind')
    .replace(/(bar|zam)e$/, (_, syllable: string) => (syllable === 'bar' ? 'baar' : 'zaam'))
    .replace(/(werk|leid|help|teken|lever|behandel)ster(s?)$/, '$1er')
    .replace(/artsen$/, 'arts')
    .replace(/ies$/, 'ie')
    .replace(/(ch|ss)es$/, (_, end: string) => (end === 'ch' ? 'ch' : 'sse'))
  if (/(arts|baar)$/.test(regular)) return regular
  return stemmer(regular)
    .replace(/z$/, 's')
    .replace(/v$/, 'f')
    .replace(/(aa|ee|oo|uu)(?=[^aeiou]$)/, (vowels) => vowels.charAt(0))
    .replace(/([bcdfghjklmnpqrstvwxz])\1$/, '$1')
}
