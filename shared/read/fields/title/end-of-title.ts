import { CELL, GLUED, isMark, isWord, markAt, NUMBER, type Tokens } from '../../tokens/tokens.ts'
import { organisationAt } from '../../values/organisations.ts'
import { placeAt } from '../../values/places.ts'
import { referenceAt } from '../../values/reference.ts'
import { containsRole } from '../../values/roles.ts'

/** Behind a bar, a wide gap or a spaced dash stands something else: the client, the place, the broker's site. */
export function endOfTitle(tokens: Tokens, first: number, end: number): number {
  const cut = cutOf(tokens, first, end)
  // "Adviseur (tijdelijk, 24 uur)" is cut before its bracket.
  for (let k = cut - 1; k > first && !isMark(tokens, k, ')'); k--)
    if (isMark(tokens, k, '(')) return cut < end ? k : cut
  return cut
}

function cutOf(tokens: Tokens, first: number, end: number): number {
  for (let k = first + 1; k < end; k++) {
    if (isMark(tokens, k, '|•·') || tokens.gap[k] === CELL) return k
    if (
      isMark(tokens, k, '-,') &&
      (tokens.gap[k] !== GLUED || markAt(tokens, k) === ',') &&
      tokens.gap[k + 1] !== GLUED &&
      isFact(tokens, k + 1, end)
    )
      return k
    // "Planner verkeer (interim)".
    if (isMark(tokens, k, '(') && k + 3 === end && isWord(tokens, k + 1, ...FORMS)) return k
    if (isWord(tokens, k, 'voor', 'bij', 'for', 'at') && isClient(tokens, k + 1) && containsRole(tokens, first, k))
      return k
    if (isForWhat(tokens, k) && containsRole(tokens, first, k)) return k
    const isField = isWord(tokens, k, 'archief', 'museum', 'college', 'samenwerking') && tokens.word[k - 1]?.isRole
    if (!isField && organisationAt(tokens, k, end) && containsRole(tokens, first, k)) return afterRole(tokens, k)
  }
  return end
}

/** "Omgevingsmanager t.b.v. het stationsgebied". */
function isForWhat(tokens: Tokens, k: number): boolean {
  return (
    isWord(tokens, k, 'tbv') ||
    (isWord(tokens, k, 't') && isMark(tokens, k + 1, '.') && isWord(tokens, k + 2, 'b')) ||
    (isWord(tokens, k, 'ten') && isWord(tokens, k + 1, 'behoeve'))
  )
}

/** Before the name of the client its article, what it is to the broker, and one word that leads to it: "for our client". */
function afterRole(tokens: Tokens, k: number): number {
  let end = k
  while (isWord(tokens, end - 1, ...BEFORE_NAME)) end--
  return isWord(tokens, end - 1, 'bij', 'voor', 'van', 'at', 'for', 'namens', 'binnen') ? end - 1 : end
}

const BEFORE_NAME = 'de het the our onze klant eindklant opdrachtgever eindopdrachtgever relatie client'.split(' ')

/** "onze klant in Ede", "een gemeente in Gelderland": who asks, though not by name. */
function isClient(tokens: Tokens, k: number): boolean {
  return isWord(tokens, k, 'onze', 'een', 'our', 'a', 'mijn') && isWord(tokens, k + 1, ...CLIENTS)
}

const CLIENTS = [
  'klant',
  'eindklant',
  'opdrachtgever',
  'eindopdrachtgever',
  'relatie',
  'client',
  'gemeente',
  'provincie',
  'waterschap',
  'ministerie',
  'woningcorporatie',
  'omgevingsdienst',
  'ziekenhuis',
  'municipality',
]

/** How or for how long, alone at the end: "Jurist, remote". */
const FORMS =
  'remote hybride hybrid tijdelijk interim fulltime parttime zzp freelance zsm thuiswerken landelijk contract'.split(
    ' ',
  )

function isFact(tokens: Tokens, k: number, end: number): boolean {
  return (
    tokens.type[k] === NUMBER ||
    isMark(tokens, k, '€') ||
    (k + 1 === end && isWord(tokens, k, ...FORMS)) ||
    isWord(tokens, k, 'versie', 'version') ||
    organisationAt(tokens, k, end) !== null ||
    placeAt(tokens, k, end)?.end === end ||
    referenceAt(tokens, k, end) !== null
  )
}
