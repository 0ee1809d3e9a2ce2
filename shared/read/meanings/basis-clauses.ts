import { isOneOf, wordSet } from '../../vocabulary/word-set.ts'
import { isCapital, isMark, isWord, NUMBER, type Tokens } from '../tokens/tokens.ts'
import type { Stretch } from './clause.ts'

/** No clause that says what an item is goes on for longer. */
const NEAR = 14

/** Between "excl." and the item that it leads: "excl. 21% btw", "inclusief eventuele reiskosten". */
export function isLed(tokens: Tokens, opener: Stretch, item: Stretch): boolean {
  if (
    isMark(tokens, opener.end - 1, '.') &&
    isCapital(tokens, item.first) &&
    tokens.word[item.first]?.folded !== 'btw' &&
    item.first === opener.end &&
    !isUpper(tokens, item.first)
  )
    return false
  if (item.first - opener.end > 4) return false
  for (let k = opener.end; k < item.first; k++)
    if (
      tokens.type[k] !== NUMBER &&
      !isMark(tokens, k, '%') &&
      !isWord(tokens, k, 'van', 'de', 'het', 'eventuele', 'the', 'onze', 'een', 'uw', 'zowel', 'alle')
    )
      return false
  return true
}

function isUpper(tokens: Tokens, k: number): boolean {
  const form = tokens.plain.slice(tokens.start[k], tokens.end[k])
  return form === form.toUpperCase()
}

/** "btw niet", "reiskosten: nee", "maar niet de fee". */
export function isDenied(tokens: Tokens, item: Stretch, end: number): boolean {
  const before = isWord(tokens, item.first - 1, 'de', 'onze', 'our', 'the') ? item.first - 2 : item.first - 1
  if (isWord(tokens, before, 'niet', 'not')) return true
  let k = item.end
  while (k < end && (isWord(tokens, k, 'zijn', 'is', 'are') || isMark(tokens, k, ':'))) k++
  if (!isWord(tokens, k, 'niet', 'not', 'nee', 'no') || k >= end) return false
  return k + 1 >= end || isMark(tokens, k + 1, '.,;)')
}

export function isRow(tokens: Tokens, first: number, end: number): boolean {
  for (let k = first; k < end; k++)
    if (
      !isMark(tokens, k, ',&/-') &&
      !isWord(tokens, k, 'en', 'and', 'of', 'als', 'de', 'het', 'eventuele', 'overige', 'onze', 'woon', 'werk', 'ook')
    )
      return false
  return true
}

/** A mark of another clause, unless it is taken up again: "…; deze is daarin begrepen". */
export function isParted(tokens: Tokens, first: number, word: Stretch): boolean {
  if (isInPaper(tokens, word)) return true
  const end = word.first
  if (end - first > NEAR * 2) return true
  let taken = false
  let parted = false
  for (let k = end - 1; k >= first; k--) {
    if (isWord(tokens, k, 'deze', 'die', 'dit')) taken = true
    if (isMark(tokens, k, ',;.') && tokens.gap[k + 1] !== 0) parted = true
  }
  return (parted && !taken) || (end - first > NEAR && !taken)
}

/** "btw exclusief", "reiskosten zijn inclusief", "fee: inclusief". */
export function isAdjoining(tokens: Tokens, first: number, end: number): boolean {
  for (let k = first; k < end; k++)
    if (
      !isMark(tokens, k, ':=("') &&
      !isWord(
        tokens,
        k,
        'zijn',
        'is',
        'are',
        'worden',
        'wordt',
        'dient',
        'moeten',
        'moet',
        'niet',
        'te',
        'al',
        'ook',
        'hierbij',
        'daarbij',
        'not',
      )
    )
      return false
  return true
}

/** "Opgenomen in bijlage 3", "verwerkt in de overeenkomst": that is no rate. */
function isInPaper(tokens: Tokens, { end }: Stretch): boolean {
  if (!isWord(tokens, end, 'in')) return false
  for (let k = end + 1; k < end + 4; k++) if (isOneOf(tokens.word[k], PAPERS)) return true
  return false
}

const PAPERS = wordSet(`
  bijlage bijlagen raamovereenkomst overeenkomst contract voorwaarden leidraad document documenten portaal annex
  agreement
`)

export function hasNot(tokens: Tokens, first: number, end: number): boolean {
  for (let k = first; k < end; k++)
    if (isWord(tokens, k, 'niet', 'not', 'geen', 'nooit', 'niets', 'niks', 'evenmin', 'nothing')) return true
  return false
}

export function isBroken(tokens: Tokens, first: number, end: number): boolean {
  for (let k = first; k < end; k++) {
    if (isMark(tokens, k, ';')) return true
    if ((tokens.gap[k + 1] ?? 0) >= 3 && k + 1 < end && isCapital(tokens, k + 1)) return true
    if (isMark(tokens, k, '.') && isCapital(tokens, k + 1)) return true
  }
  return false
}

/** "Reiskosten niet: die zijn inbegrepen", "geen deel van het tarief en wordt apart betaald": what begins anew behind a denial. */
export function anewFrom(tokens: Tokens, first: number, end: number): number {
  for (let k = end - 1; k > first; k--)
    if (isMark(tokens, k, ':') || (isWord(tokens, k - 1, 'en', 'maar', 'and') && isWord(tokens, k, ...ANEW))) return k
  return first
}

const ANEW = ['wordt', 'worden', 'is', 'zijn', 'komt', 'komen', 'mag', 'kan']

/** "De fee zit niet in het tarief", "reiskosten zitten er nog niet in". */
export function isTurned(tokens: Tokens, { end }: Stretch): boolean {
  if (!isWord(tokens, end - 1, 'zit', 'zitten')) return false
  for (let k = end; k < end + 4 && !isMark(tokens, k, ',;.('); k++) if (isWord(tokens, k, 'niet', 'nooit')) return true
  return false
}
