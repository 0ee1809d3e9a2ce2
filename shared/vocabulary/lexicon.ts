import { forgetForms, formOf, keepForm } from './forms.ts'
import { isRoleWord } from './roles.ts'
import { growRows } from './rows.ts'
import { growNode, merged } from './trie.ts'
// Its rows have to be known before the first word is met.
import './vocabulary.ts'
import { bitOf, type Word } from './word.ts'
import { fold, forgetUnknownWords, LONGEST_WORD, lookUpPatterns, unknownWord, wordSpelled } from './words.ts'

/** Texts use some thousands of forms; a stream of hostile texts that bring more and more costs no more memory. */
const MOST_FORMS = 32_768
let formsMet = 0

/** Between two texts, since the words of one text have to be the same from its first to its last. */
export function forgetWhenMany() {
  if (formsMet < MOST_FORMS) return
  formsMet = 0
  forgetForms()
  forgetUnknownWords()
}

/** The word that is written from `start` up to `end`. */
export function wordAt(text: string, start: number, end: number): Word {
  if (end - start > LONGEST_WORD) return unknownWord(fold(text.slice(start, end)))
  const known = formOf(text, start, end)
  if (known) return known
  // A slice of a long text would keep that text alive; what is put together anew does not.
  const form = text.slice(start, end).split('').join('')
  const word = wordOf(form)
  formsMet++
  keepForm(form, word)
  return word
}

/** The word that is written so, with all that the vocabulary says of it. */
export function wordOf(form: string): Word {
  const word = wordSpelled(fold(form))
  if (!word.isMet) meet(word)
  return word
}

/** What a word begins is made when it is first met, by itself and by the patterns that it fits. */
function meet(word: Word) {
  word.isMet = true
  word.isRole = isRoleWord(word.folded)
  growRows(word)
  for (const pattern of lookUpPatterns(word).patterns) {
    if (!pattern.isMet) meet(pattern)
    word.begins |= pattern.begins
    word.bits |= bitOf(pattern.id)
  }
  word.cues = merged([word, ...word.patterns])
  if (word.cues && !word.cues.isGrown) growNode(word.cues)
}
