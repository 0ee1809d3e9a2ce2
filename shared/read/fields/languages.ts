import type { RequestRecord } from '../../request.ts'
import { isOneOf, wordSet } from '../../vocabulary/word-set.ts'
import { pairAround } from '../blocks/blocks.ts'
import { type Hit, hasHit, hitsIn } from '../concepts/cues.ts'
import { criterionAt } from '../meanings/criteria.ts'
import { clauseOf, isDenied, isWished } from '../meanings/demands.ts'
import { cuesOf, type Meanings, sectionKind, sentenceOf, spanOf } from '../meanings/meanings.ts'
import { LANGUAGES, type Language } from '../meanings/spoken.ts'
import { GLUED, isWord, markAt, NUMBER, type Tokens, textOf, WORD } from '../tokens/tokens.ts'
import { type Field, nothing } from './field.ts'

type Named = Hit & { language: Language }
type Level = { level: string; first: number; end: number }

/** A criterion that is little more than the language: "Nederlands en Engels". */
const SHORT = 5
/** More mentions than any request has. */
const MOST = 100

const ELSEWHERE = new Set(['organisation', 'procedure', 'awards', 'cv', 'related'])

/** Talen asked of the candidate, in text order, with the level as written ("B2"); those only wished for are not. */
export function languages(meanings: Meanings): Field<RequestRecord['languages']> {
  const named = LANGUAGES.flatMap((language) =>
    cuesOf(meanings, `language.${language}`)
      .slice(0, MOST)
      .map((hit) => ({ ...hit, language })),
  ).sort((a, b) => a.first - b.first)
  const asked = named.map((_, k) => k).filter((k) => isAsked(meanings, named[k] as Named))
  if (asked.length === 0) return nothing([])
  const levels = new Map<Language, string | null>()
  const at: Hit[] = []
  for (const k of asked) {
    const one = named[k] as Named
    const level = levels.get(one.language) ? null : levelOf(meanings, named, k)
    if (levels.get(one.language) == null) levels.set(one.language, level?.level ?? null)
    at.push({ first: Math.min(one.first, level?.first ?? one.first), end: Math.max(one.end, level?.end ?? one.end) })
  }
  return {
    value: [...levels].map(([language, level]) => ({ language, level })),
    at: at.map(({ first, end }) => spanOf(meanings, first, end)),
  }
}

/** A label's value, a criterion or a sentence that says that the candidate masters the language. */
function isAsked(meanings: Meanings, named: Named): boolean {
  const { cues } = meanings
  if ((isWished(meanings, named.first) && !isNextWished(meanings, named)) || isDenied(meanings, named)) return false
  const label = pairAround(meanings, named.first)?.kind
  if (label === 'languages' || sectionKind(meanings, named.first) === 'languages')
    return sectionKind(meanings, named.first) !== 'cv'
  if (label === 'cv' || label === 'cvLanguage') return false
  const criterion = criterionAt(meanings, named.first)
  if (criterion?.kind === 'awards') return false
  if (criterion === null && ELSEWHERE.has(sectionKind(meanings, named.first) ?? '')) return false
  const { first, end } = sentenceOf(meanings, named.first)
  if (isOfPaper(meanings, named, first, end) || isWelcome(meanings.tokens, named, end)) return false
  if (hasHit(cues, 'language.mastered', first, end))
    return criterion !== null || isOfCandidate(meanings, named, first, end) || isNeeded(meanings, named)
  // "Engels op B2, daar wordt in vergaderd".
  if (frameLevel(meanings.tokens, named.end, Math.min(end, named.end + 3))) return true
  if (criterion && (criterion.end - criterion.first < SHORT || frameLevel(meanings.tokens, first, end))) return true
  if (isRequired(meanings, named)) return true
  return hasHit(cues, 'language.beside', first, end) && (criterion !== null || isBeside(meanings, named))
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

const OTHERS = wordSet(
  'clients customers residents colleagues citizens inhabitants refugees clienten patienten burgers gezinnen ouders team bewoners inwoners klanten collega collegas medewerkers leerlingen statushouders',
)

/** Not of those whom the work is about: "bewoners die geen Nederlands spreken". */
function isOfCandidate({ tokens }: Meanings, named: Named, first: number, end: number): boolean {
  for (let k = first; k < end; k++) if (isOneOf(tokens.word[k], OTHERS)) return false
  return tokens.word[named.first - 1]?.folded !== 'geen'
}

/** "Nederlands is een must", "Engels verplicht"; "Nederlandse ervaring is vereist" is about another thing. */
function isRequired({ tokens, cues }: Meanings, { first, end }: Named): boolean {
  if (tokens.word[first]?.folded.endsWith('e')) return false
  let k = end
  while (k - end < 3 && isWord(tokens, k, 'is', 'zijn', 'een', 'absoluut', 'echt', 'a', 'ook')) k++
  return hasHit(cues, 'required.language', k, k + 1)
}

/** "Nederlandse taal vereist", "Engels op niveau B2": the words stand close by. */
function isBeside(meanings: Meanings, named: Named): boolean {
  const clause = clauseOf(meanings, named.first)
  const near = { first: Math.max(clause.first, named.first - 3), end: Math.min(clause.end, named.end + 5) }
  const beside = hitsIn(meanings.cues, 'language.beside', near.first, near.end)
  return beside.length > 1 || frameLevel(meanings.tokens, near.first, near.end) !== null
}

/** How far from a language its level may stand, in tokens. */
const REACH = 24
const MOST_JOINED = 20

/** The level that stands nearest to a language within its clause; one behind several languages is that of each. */
function levelOf(meanings: Meanings, all: Named[], k: number): Level | null {
  const { tokens, cues } = meanings
  const named = all[k] as Named
  const around = sentenceOf(meanings, named.first)
  const sentence = { first: Math.max(around.first, named.first - REACH), end: Math.min(around.end, named.end + REACH) }
  const next = within(all[k + 1], sentence)
  const before = within(all[k - 1], sentence)
  const own = frameLevel(tokens, named.end, next?.first ?? sentence.end)
  if (own) return own
  const joined = next && next.first - named.end <= 2
  const shared = joined ? frameLevel(tokens, next.end, sentence.end) : null
  if (shared) return shared
  const ahead = frameLevel(tokens, before?.end ?? sentence.first, named.first)
  if (ahead && !before) return ahead
  const from = Math.max(before?.end ?? sentence.first, named.first - 4)
  const word = hitsIn(cues, 'language.level', from, Math.min(sentence.end, named.end + 4))[0]
  if (word) return { level: textOf(tokens, word.first, word.end).toLowerCase(), first: word.first, end: word.end }
  // "Fluent in Dutch and English"
  return before && named.first - before.end <= 1 && k < MOST_JOINED ? levelOf(meanings, all, k - 1) : null
}

function within(named: Named | undefined, { first, end }: { first: number; end: number }): Named | undefined {
  return named && named.first >= first && named.first < end ? named : undefined
}

const LETTERS = wordSet('a b c')

/** "B2", "C1-niveau", "3F". */
function frameLevel(tokens: Tokens, first: number, end: number): Level | null {
  for (let k = first; k + 1 < end; k++) {
    if (tokens.gap[k + 1] !== GLUED) continue
    const written = textOf(tokens, k, k + 2)
    const frame =
      tokens.type[k] === WORD && isOneOf(tokens.word[k], LETTERS) && [1, 2].includes(tokens.number[k + 1] ?? 0)
    const dutch =
      tokens.type[k] === NUMBER && [1, 2, 3, 4].includes(tokens.number[k] ?? 0) && tokens.word[k + 1]?.folded === 'f'
    const isWhole = tokens.type[k + 2] !== WORD || tokens.gap[k + 2] !== GLUED || markAt(tokens, k + 2) !== ''
    if ((frame || dutch) && isWhole) return { level: written.toUpperCase(), first: k, end: k + 2 }
  }
  return null
}
