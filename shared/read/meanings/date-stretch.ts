import { isOneOf, wordSet } from '../../vocabulary/word-set.ts'
import type { Blocks } from '../blocks/blocks.ts'
import type { Pair } from '../blocks/pair.ts'
import type { Hit } from '../concepts/cues.ts'
import { isMark, isWord, markAt, type Tokens } from '../tokens/tokens.ts'
import type { About } from './about.ts'

/** Words that may stand between a preposition and its date. */
const BETWEEN = wordSet(`
  de het ongeveer circa ca ongv begin medio eind einde half halverwege midden the rond in ieder geval elk uiterlijk loop der naar
  verwachting about around early late mid end aan op liefst verwacht voorlopig
`)

/** "Per 1 mei" is a start, "tot en met 1 mei" an end, where nothing else tells. */
export function byPreposition(tokens: Tokens, k: number): 'start' | 'end' | null {
  let at = k - 1
  while (isOneOf(tokens.word[at], BETWEEN)) at--
  if (isMark(tokens, at, '.')) at--
  if (isWord(tokens, at, 'per', 'vanaf', 'from', 'ingang', 'v', 'starting', 'van', 'ingaande', 'as')) return 'start'
  if (isWord(tokens, at, 'tot', 'met', 'm', 'tm', 'until', 'till', 'through', 'to')) return 'end'
  return null
}

/** In the value of a duration: "tot 1 juli" is its end, of two dates the first is the start. */
export function termAbout({ tokens }: Blocks, at: Hit, pair: Pair): About {
  const preposition = byPreposition(tokens, at.first)
  if (preposition) return preposition
  for (let k = at.end; k < pair.end; k++) {
    if (isMark(tokens, k, '-/–—>') || isWord(tokens, k, 'tot', 't', 'to', 'until', 'through')) return 'start'
  }
  return 'end'
}

const LONGEST_JOINT = 8

/** The words between two dates, where they are few; else null. */
export function jointBetween(tokens: Tokens, first: number, end: number): string | null {
  if (end <= first || end - first > LONGEST_JOINT) return null
  let words = ''
  for (let k = first; k < end; k++)
    words += `${words === '' ? '' : ' '}${markAt(tokens, k) || (tokens.word[k]?.folded ?? '')}`
  return words
}

/** What joins the first and the last day of a stretch. */
export const STRETCH = new Set([
  '-',
  '–',
  '—',
  '/',
  '>',
  'tot',
  'tot en met',
  't / m',
  'tm',
  't m',
  't / m uiterlijk',
  'until',
  'to',
  'through',
  'till',
  'en loopt tot en met',
  'en loopt tot',
  'en lopen tot en met',
  'en lopen tot',
  'en loopt t / m',
  'en duurt tot',
  'en duurt tot en met',
  'en duren tot',
  'tot uiterlijk',
  'tot en met uiterlijk',
  '- t / m',
  'en eindigt op',
  'en stopt op',
  'en eindigt',
  'en aflopend op',
  ', eindigend',
  ', eindigend op',
  'tot aan',
  ', tot en met',
  ', tot',
  '( tot',
  ') tot',
  'tot ongeveer',
  'tot en met ongeveer',
  '- tot',
  '- tot en met',
  'naar verwachting tot',
  'tot naar verwachting',
  'and runs until',
  'and ends on',
  'to and including',
  'up to and including',
  ', loopt tot',
  ', loopt tot en met',
  ', loopt t / m',
  ', doorlopend tot',
  ', doorlopend tot en met',
  ', duurt tot',
  ', duurt tot en met',
  ', einde',
  ', eind',
  ', loopt door tot',
  ', loopt door tot en met',
  'en loopt door tot',
  'en loopt door tot en met',
  'en loopt af op',
  'en zal eindigen op',
  ', running until',
  ', ending',
  'with completion on',
])

/** What stands between the day as it was and the day as it is now. */
export const MOVE = new Set([
  'naar',
  'wordt',
  'wordt nu',
  'is nu',
  'is now',
  'becomes',
  'nu',
  ', nu',
  ', wordt',
  ', wordt nu',
  ', is nu',
  ', dit wordt',
  ', dit is nu',
  ', dit wordt nu',
  ', dat wordt',
  ', dat is nu',
  ', dat wordt nu',
  ', deze wordt',
  ', die wordt',
  ', die wordt nu',
  ', dit is geworden',
  '; dit wordt',
  '; dat wordt',
  '. dit wordt',
  'maar is nu',
  ', maar is nu',
  'maar wordt',
  ', maar wordt',
  'en wordt',
  'en is nu',
  'en wordt nu',
  'verplaatst naar',
  'verschoven naar',
  'is verplaatst naar',
  'is verschoven naar',
  'is verlengd tot',
  'is verlengd naar',
  'gewijzigd in',
  'gewijzigd naar',
  'is gewijzigd in',
  'is gewijzigd naar',
  'has been moved to',
  'has been extended to',
  '→',
  '->',
  '- >',
  '=>',
  '= >',
])
/** These do where a word of moving stands before them, and these where "niet" does: "niet op 10 mei maar op 17 mei". */
export const MOVE_AFTER_VERB = new Set(['to', 'in', 'tot'])
export const MOVE_AFTER_NOT = new Set([
  'maar op',
  ', maar op',
  'maar',
  ', maar',
  'maar pas op',
  'maar tot',
  ', maar tot',
  'but on',
  'but until',
])
