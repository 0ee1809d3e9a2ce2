import { isOneOf, wordSet } from '../../vocabulary/word-set.ts'
import { CELL, GLUED, isCapital, MARK, markAt, type Tokens, WORD } from '../tokens/tokens.ts'

/** What stands before a colon in a list of questions and answers, and is nobody's name. */
const NO_NAMES = wordSet('vraag vragen antwoord antwoorden question answer reactie let nb ps noot tip conclusie re fw')
/** Who speaks in a chat may be called by what he is: "Leverancier A", "Bureau Noord". */
const PARTIES = wordSet(
  'bureau leverancier aanbieder broker intermediair bemiddelaar detacheerder inhuurdesk inhuur inkoop gemeente opdrachtgever supplier agency client buyer',
)
const BETWEEN = wordSet('van de der den te ter ten het in t op el al bin von')

/** Capitalised words, with those that names have between, and a remark in brackets ("Anna (Broker X)"). */
export function isName(tokens: Tokens, first: number, end: number): boolean {
  const word = tokens.word[first]
  if (word && ((word.cues && !isOneOf(word, PARTIES)) || isOneOf(word, NO_NAMES))) return false
  if (word?.atom && word.folded !== 'jan') return false
  if ((tokens.end[first] ?? 0) - (tokens.start[first] ?? 0) < 2) return false
  for (let k = first + 1; k < end && markAt(tokens, k) !== '('; k++)
    if (tokens.type[k] === WORD && !isCapital(tokens, k) && !isOneOf(tokens.word[k], BETWEEN)) return false
  return true
}

const LONGEST = 8
const LONGEST_IN_BRACKET = 14

/** Where what may be the name of a speaker ends: "Rachid (teamleider, gemeente Assen)". */
export function lastOfName(tokens: Tokens, first: number, limit: number): number {
  let k = first
  let inBracket = false
  const isOfName = (mark: string) => (inBracket && mark === ',') || ".'-(@)!&|".includes(mark || ' ')
  while (
    k < limit &&
    k - first < (inBracket ? LONGEST_IN_BRACKET : LONGEST) &&
    (tokens.type[k] === WORD || isOfName(markAt(tokens, k)))
  ) {
    // Behind a wide gap, or with its weekday, a stamp begins.
    if (k > first && ((tokens.gap[k] ?? 0) >= CELL || tokens.word[k]?.atom?.kind === 'weekday')) break
    if (markAt(tokens, k) === '(') inBracket = true
    else if (markAt(tokens, k) === ')') inBracket = false
    k++
  }
  return k
}

/** The name without the bracket of the stamp behind it. */
export function nameEnd(tokens: Tokens, k: number): number {
  return markAt(tokens, k - 1) === '(' ? k - 1 : k
}

/** "anouk.verbeek", "sander_k", "@milan": the token behind a name as chats on the work floor give it; -1 where there is none. */
export function handleEnd(tokens: Tokens, first: number, limit: number): number {
  let k = markAt(tokens, first) === '@' ? first + 1 : first
  if (tokens.type[k] !== WORD || isCapital(tokens, k) || tokens.word[k]?.atom || tokens.word[k]?.cues) return -1
  k++
  while (k < limit && tokens.gap[k] === GLUED && (tokens.type[k] !== MARK || '._-'.includes(markAt(tokens, k)))) k++
  return k
}
