import { isOneOf, wordSet } from '../../../vocabulary/word-set.ts'
import { cuesOf, type Meanings, sentenceOf } from '../../meanings/meanings.ts'
import { GLUED, isCapital, isMark, isWord, type Tokens, WORD } from '../../tokens/tokens.ts'
import type { OrganisationValue } from '../../values/organisations.ts'
import { brokerName } from './broker-name.ts'

const LONGEST = 7

/** "Kwartier bemiddelt deze opdracht", "Lijn Drie legt vijf cv's voor": who does what only a broker does. */
export function acts(meanings: Meanings): OrganisationValue | null {
  const { tokens } = meanings
  for (const { first: verb } of cuesOf(meanings, 'broker.acts')) {
    const { first } = sentenceOf(meanings, verb)
    let k = verb
    while (k > first && verb - k < LONGEST && isOfName(tokens, k - 1)) k--
    while (k < verb && !isCapital(tokens, k)) k++
    const name = k < verb ? brokerName(tokens, k, verb) : null
    if (name?.end === verb && !isNobody(meanings, name)) return name
  }
  return null
}

function isOfName(tokens: Tokens, k: number): boolean {
  if (tokens.type[k] === WORD) return isCapital(tokens, k) || isWord(tokens, k, 'van', 'de', 'der', 'den', 'en')
  return isMark(tokens, k, "&'") || (isMark(tokens, k, '-.') && tokens.gap[k + 1] === GLUED)
}

/** Whoever hires, or a part of it: the client itself, which the text names elsewhere, or nobody by name. */
function isNobody({ tokens, organisations }: Meanings, { first, end }: OrganisationValue): boolean {
  if (organisations.some((other) => other.first <= first && other.end >= end)) return true
  return end - first === 1 && (tokens.word[first]?.isRole || isOneOf(tokens.word[first], NOBODY))
}

const NOBODY = wordSet(`
  inkoop inkoper hr hrm recruitment opdrachtgever klant eindklant leverancier inschrijver bureau broker makelaar
  intermediair msp bemiddelaar platform inhuurdesk desk commissie selectiecommissie beoordelingscommissie jury panel
  teamleider manager afdelingshoofd gemeente provincie waterschap ministerie organisatie zij men iedereen niemand
  supplier client agency personeelszaken accountmanager contractmanager secretaris directie bestuur
`)
