import type { RequestRecord } from '../../request.ts'
import { isOneOf, wordSet } from '../../vocabulary/word-set.ts'
import { type Hit, hasHit, hits, hitsIn } from '../concepts/cues.ts'
import { isCapital, isWord, markAt, NUMBER, type Tokens, WORD } from '../tokens/tokens.ts'
import { answerTo } from './answer.ts'
import { type Meanings, sectionKind, sentenceOf, valuesWithin } from './meanings.ts'
import { clauseEnd, clauseStart, saidIn } from './stance.ts'
import { type Statement, statementsOf } from './statements.ts'

export type Hybrid = Exclude<RequestRecord['hybrid'], 'unknown'>

/** What a place of the text says of working from home. */
export type HybridMention = Hit & { value: Hybrid }

/** What sentences say of working elsewhere than at the client's. */
export function homeIn(meanings: Meanings): HybridMention[] {
  return [
    ...limitedAnswers(meanings),
    ...statementsOf(meanings, 'home.work').flatMap((statement) => {
      const { hit, stated, sentence } = statement
      if (isElsewhere(meanings, statement)) return []
      const full = isFully(meanings, statement)
      if (full) return [{ ...full, value: 'yes' as const }]
      if (stated?.stance === 'unsure' || stated?.stance === 'wished') return []
      // "Vier dagen thuis gaat niet" denies so many days, "volledig thuiswerken?" "Nee" the whole week.
      const isPart = hasDaysBefore(meanings, hit) || (sentence.asks && isWhole(meanings, hit.first - 1, hit.end))
      if (stated?.stance === 'refused')
        return isPart ? [] : [{ first: stated.first, end: stated.end, value: 'no' as const }]
      const weak = stated ?? beside(meanings, statement)
      if (!weak) return []
      const at = { first: Math.min(hit.first, weak.first), end: Math.max(hit.end, weak.end) }
      // Of a question with its answer only the answer says how much: "Deels vanuit huis?" "Ja, dat mag."
      const from = sentence.asks ? sentence.end : clauseStart(meanings.tokens, at.first, sentence.first)
      const { end } = sentence.asks ? sentenceOf(meanings, at.end - 1) : sentence
      const to = clauseEnd(meanings.tokens, at.end, Math.max(at.end, end))
      const limited =
        (stated?.stance === 'conditional' && !hasMinimum(meanings, from, to)) ||
        isLimited(meanings, from, to) ||
        isLimitedBehind(meanings, to, sentence.end) ||
        hasNamedDay(meanings.tokens, from, to)
      return [{ ...at, value: limited ? 'limited' : 'yes' } as HybridMention]
    }),
  ]
}

/** "Is thuiswerk bespreekbaar?" "Deels. De eerste maand niet": an answer that neither grants nor refuses it whole. */
function limitedAnswers(meanings: Meanings): HybridMention[] {
  const { cues } = meanings
  return hits(cues, 'home.work').flatMap((hit) => {
    const question = sentenceOf(meanings, hit.first)
    const answer = question.asks ? answerTo(meanings, question) : null
    const isLimit = answer !== null && hasHit(cues, 'home.limited', answer.first, answer.first + 2)
    return isLimit ? [{ first: hit.first, end: answer.first + 1, value: 'limited' as const }] : []
  })
}

export function isWhole({ tokens }: Meanings, first: number, end: number): boolean {
  return tokens.word.slice(Math.max(0, first), end).some((word) => isOneOf(word, WHOLLY))
}

const WHOLLY = wordSet('volledig geheel helemaal altijd fulltime permanent fully entirely hele gehele volle volledige')

/** "Vijf dagen thuis", "volledig", "de hele week thuis": an amount of it. */
function hasDaysBefore(meanings: Meanings, hit: Hit): boolean {
  const days = valuesWithin(meanings, Math.max(0, hit.first - 4), hit.first).at(-1)
  if (days?.kind === 'quantity' && days.unit === 'day' && days.end >= hit.first - 1)
    return !hasHit(meanings.cues, 'site.most', days.first - 2, days.first)
  return isWord(meanings.tokens, hit.first - 1, 'week') && isWhole(meanings, hit.first - 2, hit.first)
}

/** "Thuiswerken mag, maar beperkt", "… is mogelijk (in beperkte mate)". */
function isLimitedBehind({ cues, tokens }: Meanings, mark: number, end: number): boolean {
  const contrast = isWord(
    tokens,
    mark + 1,
    'maar',
    'doch',
    'zij',
    'echter',
    'but',
    'though',
    'hoewel',
    'wel',
    'althans',
  )
  if (!contrast && markAt(tokens, mark) !== '(' && !isWord(tokens, mark + 1, 'beperkt', 'deels', 'in')) return false
  return hasHit(cues, 'home.limited', mark + 1, Math.min(end, mark + 6))
}

/** "Nergens meer een kantoor: volledig op afstand werken": said by its own clause, whatever the others deny. */
function isFully({ cues, tokens }: Meanings, { hit, sentence }: Statement): Hit | null {
  if (sentence.asks) return null
  const from = clauseStart(tokens, hit.first, sentence.first)
  const to = clauseEnd(tokens, hit.end, sentence.end)
  const full = hitsIn(cues, 'home.fully', from, to).find((whole) => isHundred(tokens, whole))
  return full &&
    !saidIn(tokens, from, to).some(({ is }) => is === 'not' || is === 'none' || is === 'refuses' || is === 'no')
    ? full
    : null
}

/** "100% remote", and no other part of the week. */
function isHundred(tokens: Tokens, { first, end }: Hit): boolean {
  for (let k = first; k < end; k++) if (tokens.type[k] === NUMBER && tokens.number[k] !== 100) return false
  return true
}

function isElsewhere(meanings: Meanings, { hit, sentence, stated }: Statement): boolean {
  const kind = sectionKind(meanings, hit.first)
  if (kind === 'organisation' || (kind === 'procedure' && stated === null)) return true
  const from = clauseStart(meanings.tokens, hit.first, sentence.first)
  const to = clauseEnd(meanings.tokens, hit.end, sentence.end)
  return (
    hasHit(meanings.cues, 'home.subject', from, to) ||
    saidIn(meanings.tokens, from, to).some(({ is }) => is === 'others')
  )
}

function beside(meanings: Meanings, { hit, sentence }: Statement): Hit | null {
  const { tokens, cues } = meanings
  if (saidIn(tokens, sentence.first, sentence.end).some(({ is }) => is === 'others')) return null
  const from = clauseStart(tokens, hit.first, sentence.first)
  const to = clauseEnd(tokens, hit.end, sentence.end)
  if (
    hit.end - hit.first >= 2 ||
    (wordsIn(tokens, from, to) <= hit.end - hit.first + 1 && !isWord(tokens, hit.first, 'thuis'))
  )
    return hit
  const days = valuesWithin(meanings, from, to).find(
    (value) => value.kind === 'quantity' && (value.unit === 'day' || value.unit === 'percent'),
  )
  if (days) return days
  const other = [
    ...hitsIn(cues, 'home.rest', from, to),
    ...hitsIn(cues, 'home.limited', from, to),
    ...hitsIn(cues, 'site.place', sentence.first, sentence.end),
    ...hitsIn(cues, 'site.presence', sentence.first, sentence.end),
  ][0]
  if (other) return other
  const works = ['werk', 'werkt', 'werken', 'gewerkt', 'work', 'working', 'inzet', 'werkvorm', 'fully', 'volledig']
  for (let k = from; k < to; k++) if (isWord(tokens, k, ...works)) return { first: k, end: k + 1 }
  return null
}

function wordsIn(tokens: Tokens, first: number, end: number): number {
  let count = 0
  for (let k = first; k < end; k++) if (tokens.type[k] === WORD) count++
  return count
}

/** "Mits je minimaal 3 dagen op kantoor bent": a stated minimum on site is the usual hybrid, and no limit. */
export function hasMinimum(meanings: Meanings, first: number, end: number): boolean {
  const days = valuesWithin(meanings, first, end).filter((value) => value.kind === 'quantity' && value.unit === 'day')
  if (days.length === 0) return false
  if ((['site.place', 'site.presence'] as const).some((cue) => hasHit(meanings.cues, cue, first, end))) return true
  // "Mits je één dag per week in Harlingen bent", "zolang u minstens drie dagen op de zuivering bent".
  const { tokens, cues } = meanings
  return days.some(
    ({ first: day, end: k }) =>
      isWord(tokens, k, 'in', 'te', 'vanuit', 'op', 'bij') &&
      (isCapital(tokens, k + 1) || hasHit(cues, 'site.least', day - 2, day)),
  )
}

export function isLimited({ cues }: Meanings, first: number, end: number): boolean {
  return hasHit(cues, 'home.limited', first, end)
}

export function hasNamedDay(tokens: Tokens, first: number, end: number): boolean {
  for (let k = first; k < end; k++) {
    const word = tokens.word[k]
    if (
      word?.atom?.kind === 'weekday' &&
      word.folded.length > 4 &&
      (word.folded.endsWith('dags') || isWord(tokens, k - 1, 'op', 'alleen', 'enkel', 'on', 'only', 'de'))
    )
      return true
  }
  return false
}
