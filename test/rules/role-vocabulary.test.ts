import fc from 'fast-check'
import { expect, test } from 'vitest'
import { phrasesIn, roleVocabulary } from '../../shared/matching/role-words/role-vocabulary.ts'
import { phraseIsIn, wordIndex } from '../../shared/matching/role-words/word-index.ts'

const PARTS =
  `jeugd consulent gezin coach begeleider begeleidster schuld hulp verlening beleid medewerker adviseur adviseurs
  wonen woning bouw kinderen kind banen baan artsen arts zorg zorgt it re-integratie integratie net netwerk beheer c c++`.split(
    /\s+/,
  )
const part = fc.constantFrom(...PARTS)
/** Words as Dutch makes them: parts glued together, with or without what links them. */
const word = fc.array(part, { minLength: 1, maxLength: 3 }).chain((parts) => {
  return fc.constantFrom('', 's', 'e', 'en').map((link) => parts.join(link))
})
const text = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '))
const phrases = fc.uniqueArray(
  fc.array(word, { minLength: 1, maxLength: 2 }).map((words) => words.join(' ')),
  {
    minLength: 9,
    maxLength: 30,
  },
)

test('the phrases that are found all at once are those that are found one by one', () => {
  let found = 0
  fc.assert(
    fc.property(phrases, fc.tuple(text, text), (all, texts) => {
      const oneByOne = all.filter((phrase) => texts.some((each) => phraseIsIn(phrase, wordIndex(each))))
      const atOnce = phrasesIn(roleVocabulary(all), texts.map(wordIndex)).map((number) => all[number])
      expect(atOnce.toSorted()).toEqual(oneByOne.toSorted())
      found += oneByOne.length
    }),
    { numRuns: 500 },
  )
  expect(found).toBeGreaterThan(250)
})
