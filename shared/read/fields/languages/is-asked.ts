import { isOneOf, wordSet } from '../../../vocabulary/word-set.ts'
import { pairAround } from '../../blocks/blocks.ts'
import { hasHit, hitsIn } from '../../concepts/cues.ts'
import { criterionAt } from '../../meanings/criteria.ts'
import { clauseOf, isDenied, isWished, mayNotLack } from '../../meanings/demands.ts'
import { type Meanings, sectionKind, sentenceOf } from '../../meanings/meanings.ts'
import { isWord, markAt, type Tokens } from '../../tokens/tokens.ts'
import { frameLevel, type Level, type Named } from './level.ts'

/** A criterion that is little more than the language: "Nederlands en Engels". */
const SHORT = 5
const ELSEWHERE = new Set(['organisation', 'procedure', 'awards', 'cv', 'related'])

/** A label's value, a criterion or a sentence that says that the candidate masters the language. */
export function isAsked(meanings: Meanings, named: Named): boolean {
  const { cues } = meanings
  if ((isWished(meanings, named.first) && !isNextWished(meanings, named)) || isDenied(meanings, named)) return false
  const label = pairAround(meanings, named.first)?.kind
  if (label === 'languages' || sectionKind(meanings, named.first) === 'languages')
    return sectionKind(meanings, named.first) !== 'cv'
  if (label === 'cv' || label === 'cvLanguage') return false
  if (labelledLevel(meanings, named)) return true
  const criterion = criterionAt(meanings, named.first)
  if (criterion?.kind === 'awards') return false
  if (criterion === null && ELSEWHERE.has(sectionKind(meanings, named.first) ?? '')) return false
  const { first, end } = sentenceOf(meanings, named.first)
  if (isAdjective(meanings, named) || isOfPaper(meanings, named, first, end) || isWelcome(meanings.tokens, named, end))
    return false
  if (hasHit(cues, 'language.mastered', first, end))
    return criterion !== null || isOfCandidate(meanings, named, first, end) || isNeeded(meanings, named)
  // "Engels op B2, daar wordt in vergaderd".
  if (frameLevel(meanings.tokens, named.end, Math.min(end, named.end + 3)))
    return criterion !== null || isOfCandidate(meanings, named, first, end)
  if (criterion && (criterion.end - criterion.first < SHORT || frameLevel(meanings.tokens, first, end))) return true
  if (isRequired(meanings, named)) return true
  return hasHit(cues, 'language.beside', first, end) && (criterion !== null || isBeside(meanings, named))
}

/** "Nederlandse taal: B2", "| Duits | C1 |": a line that names a language, and right behind it the level. */
export function labelledLevel({ tokens, lines, lineAt }: Meanings, { first, end }: Named): Level | null {
  const line = lines[lineAt[first] ?? 0]
  const body = markAt(tokens, line?.body ?? 0) === '|' ? first - 1 : first
  return line?.body === body ? frameLevel(tokens, end, Math.min(line.end, end + LONGEST_NOUN)) : null
}

/** "Nederlands en bij voorkeur Engels": the wish is for what follows it. */
function isNextWished(meanings: Meanings, { end }: Named): boolean {
  const clause = clauseOf(meanings, end - 1)
  if (hasHit(meanings.cues, 'demand.wish', clause.first, end)) return false
  const wish = hitsIn(meanings.cues, 'demand.wish', end, clause.end)[0]
  return (
    wish !== undefined && wish.first - end <= 2 && isWord(meanings.tokens, end, 'en', 'and') && wish.end < clause.end
  )
}

/** "The team speaks Dutch, so we need Dutch": a clause of its own asks for it. */
function isNeeded(meanings: Meanings, named: Named): boolean {
  const { first, end } = clauseOf(meanings, named.first)
  return hasHit(meanings.cues, 'language.beside', first, end) && isOfCandidate(meanings, named, first, end)
}

/** "Het cv in het Nederlands", "rapporten in het Engels". */
function isOfPaper({ cues }: Meanings, named: Named, first: number, end: number): boolean {
  return hasHit(cues, 'cv.name', first, named.first) || hasHit(cues, 'cv.name', named.end, Math.min(end, named.end + 3))
}

/** "Both Dutch and English speaking candidates are welcome": whoever speaks it may come, and need not. */
function isWelcome(tokens: Tokens, named: Named, end: number): boolean {
  for (let k = named.end; k < Math.min(end, named.end + WELCOME_REACH); k++)
    if (isWord(tokens, k, 'welkom', 'welcome')) return true
  return false
}

const WELCOME_REACH = 9

const OTHERS = wordSet(`
  clients customers residents colleagues citizens inhabitants refugees people newcomers clienten patienten burgers
  gezinnen ouders team bewoners inwoners klanten collega collegas medewerkers leerlingen statushouders mensen cursisten
  nieuwkomers inburgeraars deelnemers vluchtelingen asielzoekers arbeidsmigranten migranten anderstaligen hulpvragers
`)
const OWN = wordSet('je jij u kandidaat kandidaten you candidate candidates')
/** Behind these another clause tells why. */
const WHY = wordSet('omdat want aangezien daar doordat because since')

/** Not of those whom the work is about: "bewoners die geen Nederlands spreken"; but "je spreekt Pools met bewoners". */
function isOfCandidate(meanings: Meanings, named: Named, first: number, end: number): boolean {
  const { tokens } = meanings
  for (let k = named.first - 1; k >= first; k--) {
    if (isOneOf(tokens.word[k], OTHERS)) return false
    if (isOneOf(tokens.word[k], OWN)) return !isLeftOut(meanings, named)
  }
  for (let k = named.end; k < end && !isOneOf(tokens.word[k], WHY); k++)
    if (isOneOf(tokens.word[k], OTHERS)) return false
  return !isLeftOut(meanings, named)
}

/** "Wie geen Nederlands spreekt"; but "kandidaten die geen Nederlands spreken vallen af". */
function isLeftOut(meanings: Meanings, named: Named): boolean {
  return meanings.tokens.word[named.first - 1]?.folded === 'geen' && !mayNotLack(meanings, named)
}

/** English names end as Dutch adjectives do. */
const NO_ADJECTIVES = wordSet('chinese portuguese')
const TONGUES = ['taal', 'talen', 'spreek', 'schrijf', 'spraak', 'mondeling', 'schriftelijk', 'uitdrukking', 'beheers']

/** "Duitse leveranciers" says where somebody is from; "de Duitse en Engelse taal" names languages. */
function isAdjective({ tokens }: Meanings, { first, end }: Named): boolean {
  const word = tokens.word[first]
  if (!word?.folded.endsWith('e') || word.folded.endsWith('talige') || isOneOf(word, NO_ADJECTIVES)) return false
  for (let k = end; k < end + LONGEST_NOUN; k++)
    if (TONGUES.some((tongue) => tokens.word[k]?.folded.startsWith(tongue))) return false
  return true
}

const LONGEST_NOUN = 6

/** "Nederlands is een must", "Engels verplicht", "Nederlandstalig (harde eis)", "alleen Nederlandstalige kandidaten". */
function isRequired({ tokens, cues }: Meanings, { first, end }: Named): boolean {
  if (tokens.word[first]?.folded.endsWith('talige') && isWord(tokens, end, 'kandidaat', 'kandidaten')) return true
  // "Je Engels is uitstekend."
  if (isWord(tokens, first - 1, 'je', 'jouw', 'uw', 'your') && isWord(tokens, end, 'is')) return true
  let k = end
  while (k - end < 3 && (isWord(tokens, k, ...LINKS) || markAt(tokens, k) === '(')) k++
  return hasHit(cues, 'required.language', k, k + 1)
}

const LINKS = 'is zijn een absoluut echt a ook harde'.split(' ')

/** "Nederlandse taal vereist", "Engels op niveau B2": the words stand close by. */
function isBeside(meanings: Meanings, named: Named): boolean {
  const clause = clauseOf(meanings, named.first)
  const near = { first: Math.max(clause.first, named.first - 3), end: Math.min(clause.end, named.end + 5) }
  const beside = hitsIn(meanings.cues, 'language.beside', near.first, near.end)
  return beside.length > 1 || frameLevel(meanings.tokens, near.first, near.end) !== null
}
