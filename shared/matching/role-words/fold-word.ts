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

const MAKERS = ['werk', 'leid', 'help', 'teken', 'lever', 'behandel']
/** Endings that the stemmer leaves apart from the words that they are forms of, with the ending of those. */
const ENDINGS: [string, string][] = [
  ['kinderen', 'kind'],
  ['bare', 'baar'],
  ['zame', 'zaam'],
  ...MAKERS.flatMap((stem): [string, string][] => [
    [`${stem}ster`, `${stem}er`],
    [`${stem}sters`, `${stem}er`],
  ]),
  ['artsen', 'arts'],
  ['ies', 'ie'],
  ['ches', 'ch'],
  ['sses', 'sse'],
]
const DOUBLE_VOWEL = /(aa|ee|oo|uu)(?=[^aeiou]$)/
const DOUBLE_CONSONANT = /([bcdfghjklmnpqrstvwxz])\1$/

/** Around the Snowball stemmer: what it leaves apart that is one word to a reader. */
function fold(word: string): string {
  const regular = ENDINGS.reduce((form, [ending, other]) => withEnding(form, ending, other), word)
  if (regular.endsWith('arts') || regular.endsWith('baar')) return regular
  return withEnding(withEnding(stemmer(regular), 'z', 's'), 'v', 'f')
    .replace(DOUBLE_VOWEL, (vowels) => vowels.charAt(0))
    .replace(DOUBLE_CONSONANT, '$1')
}

function withEnding(word: string, ending: string, other: string): string {
  return word.endsWith(ending) ? word.slice(0, -ending.length) + other : word
}
