import { FIRST_NAMES } from '../../../vocabulary/first-names.ts'
import { isOneOf, wordSet } from '../../../vocabulary/word-set.ts'
import type { Pair } from '../../blocks/pair.ts'
import { counts, type Meanings } from '../../meanings/meanings.ts'
import { isCapital, isMark, isWord, NUMBER, type Tokens, WORD } from '../../tokens/tokens.ts'

/** Labels of whoever does the work; a request has nobody beside them. */
const WORKERS = wordSet(`
  professional kandidaat kandidate candidate ingehuurde inhuurkracht gedetacheerde flexkracht uitzendkracht werknemer
  freelancer interimmer interimprofessional zzp'er zelfstandige contractor detacheerde opdrachtnemer medewerker worker
  employee consultant
`)
const LEADING = wordSet(
  'naam name ingehuurde ingezette geplaatste voorgestelde voorgedragen aangeboden geselecteerde van de',
)

const LONGEST = 6

/** "Professional: S. Bakker", "Naam kandidaat: Sanne de Wit": somebody by name, where a request has nobody yet. */
export function namesWorker(meanings: Meanings): boolean {
  const { tokens, pairs } = meanings
  const isNamed = pairs.some((pair) => isWorker(tokens, pair) && isPerson(tokens, pair) && counts(meanings, pair.first))
  return isNamed || isOffered(meanings)
}

/** "Naam: Edwin" above "Beschikbaar: per 1 juni": a name, and from when they are free. */
function isOffered({ tokens, pairs }: Meanings): boolean {
  const named = pairs.find(
    ({ labelFirst, first }) =>
      isWord(tokens, labelFirst, 'naam', 'name') &&
      (isOneOf(tokens.word[first], FIRST_NAMES) || isWord(tokens, first, ...UNTOLD)),
  )
  const isAsked = pairs.some(({ kind }) => kind === 'client' || kind === 'endClient' || kind === 'number')
  return named !== undefined && !isAsked && pairs.some(({ labelFirst }) => isWord(tokens, labelFirst, ...OF_OFFERS))
}

/** "Naam: op aanvraag". */
const UNTOLD = ['op', 'anoniem', 'bekend', 'geanonimiseerd', 'vertrouwelijk']

const OF_OFFERS = [
  'beschikbaar',
  'beschikbaarheid',
  'woonplaats',
  'geboortedatum',
  'geboortejaar',
  'leeftijd',
  'available',
]

function isWorker(tokens: Tokens, { labelFirst, labelEnd }: Pair): boolean {
  let k = labelFirst
  while (k < labelEnd - 1 && isOneOf(tokens.word[k], LEADING)) k++
  const end = isMark(tokens, labelEnd - 1, ':') ? labelEnd - 1 : labelEnd
  return end - k === 1 && isOneOf(tokens.word[k], WORKERS)
}

/** "S. Bakker", "dhr. De Wit", "Sanne de Wit": initials, a form of address or a first name, and then a name. */
function isPerson(tokens: Tokens, { first, end }: Pair): boolean {
  if (end - first < 2) return false
  const isInitial = isCapital(tokens, first) && isMark(tokens, first + 1, '.') && lengthAt(tokens, first) <= 2
  const isAddressed = isWord(tokens, first, 'dhr', 'mevr', 'mw', 'mevrouw', 'meneer', 'heer', 'mr', 'ms', 'mrs')
  const isNamed = isOneOf(tokens.word[first], FIRST_NAMES) && isCapital(tokens, first)
  if (!(isInitial || isAddressed || isNamed)) return false
  const last = Math.min(end, first + LONGEST)
  for (let k = first; k < last; k++) if (tokens.type[k] === NUMBER || tokens.word[k]?.isRole) return false
  for (let k = first + 1; k < last; k++) if (tokens.type[k] === WORD && isCapital(tokens, k)) return true
  return false
}

function lengthAt(tokens: Tokens, k: number): number {
  return (tokens.end[k] ?? 0) - (tokens.start[k] ?? 0)
}
