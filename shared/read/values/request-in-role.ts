import { GLUED, isCapital, isMark, isWord, NUMBER, type Tokens, WORD } from '../tokens/tokens.ts'
import { isJoined } from './reference.ts'
import { isPairAt, isRoleAt } from './role-word.ts'

const REQUESTS = ['aanvraag', 'offerteaanvraag', 'opdracht', 'uitvraag', 'vacature', 'request', 'assignment']
const NUMBERED = [...REQUESTS, 'nummer', 'kenmerk', 'ref']

/** A role stands so near behind what names its request. */
const FARTHEST = 7

/**
 * "Nota bij de offerteaanvraag Planoloog", "Antwoorden op VM-10552 Planoloog": where the words begin behind what names
 * the request, if the role stands behind it and not before.
 */
export function behindRequest(tokens: Tokens, from: number, end: number): number {
  const isRole = (k: number) => isRoleAt(tokens, k) || isPairAt(tokens, k)
  let first = from
  let k = from
  // In a bracket the name stands as it is.
  while (k < end && k - first < FARTHEST && !isRole(k) && !isMark(tokens, k, '(')) {
    const isNumber = tokens.type[k] === WORD && isReference(tokens, k, end)
    const isRequest = isNumber || isWord(tokens, k, ...REQUESTS)
    k++
    while (isNumber && k < end && tokens.gap[k] === GLUED) k++
    if (isRequest) first = k
  }
  return k < end && isRole(k) ? first : from
}

/** "WV-301", "2027-AB-0099": letters and digits glued together. */
export function isReference(tokens: Tokens, k: number, end: number): boolean {
  let digits = 0
  let at = k
  while (at < end && (at === k || tokens.gap[at] === GLUED)) {
    if (tokens.type[at] === NUMBER) digits += (tokens.end[at] ?? 0) - (tokens.start[at] ?? 0)
    at++
  }
  // "aanvraag ZND-41 Beleidsmedewerker": behind the word for it.
  if (digits > 1 && isMark(tokens, k + 1, '-./') && isWord(tokens, k - 1, ...NUMBERED) && isCapital(tokens, k))
    return true
  return (
    digits >= 3 && (isCapital(tokens, k) || isMark(tokens, k - 1, '/|#') || isJoined(tokens, { first: k, end: at }))
  )
}
