import { isOneOf, wordSet } from '../../vocabulary/word-set.ts'
import { isMark } from '../tokens/tokens.ts'
import type { Stretch } from './clause.ts'
import type { Meanings } from './meanings.ts'

/** "Zit de fee erin? Ja.", "Is het maximum € 101?\nAntwoord: Jazeker, …". */
export function isAffirmed({ tokens }: Meanings, { end }: Stretch): boolean {
  const at = isOneOf(tokens.word[end], ANSWER) && isMark(tokens, end + 1, ':.') ? end + 2 : end
  return isOneOf(tokens.word[at], YES)
}

const ANSWER = wordSet('antwoord a answer')
const YES = wordSet('ja jazeker zeker klopt inderdaad yes uiteraard jawel')
