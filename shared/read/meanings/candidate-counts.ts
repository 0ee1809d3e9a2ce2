import type { Cue } from '../../vocabulary/vocabulary.ts'
import { isOneOf, wordSet } from '../../vocabulary/word-set.ts'
import { hasHit, hits, hitsIn } from '../concepts/cues.ts'
import { numberAt } from '../tokens/number.ts'
import { GLUED, isMark, isWord, NUMBER } from '../tokens/tokens.ts'
import { hitBefore, type Stretch } from './clause.ts'
import { counts, type Meanings, valuesWithin } from './meanings.ts'
import { isOfThem } from './people-count.ts'

/** A number of candidates or CVs in a sentence: "de 5 beste cv's", "top 5", "er twee". */
export type CandidateCount = Stretch & { count: number }

const MOST = 30
const LONGEST_CLAUSE = 40

/** The sentences that count and have one of these cues, once each, in text order. */
export function sentencesWith(meanings: Meanings, cues: Cue[]): Stretch[] {
  const found = new Set<number>()
  for (const cue of cues)
    for (const { first } of hits(meanings.cues, cue))
      if (counts(meanings, first)) found.add(meanings.sentenceAt[first] ?? 0)
  return [...found].sort((a, b) => a - b).flatMap((k) => meanings.sentences[k] ?? [])
}

/** All numbers of candidates of a sentence, in text order; of "3 tot 5 cv's" the upper one. */
export function candidateCounts(meanings: Meanings, sentence: Stretch): CandidateCount[] {
  const found: CandidateCount[] = []
  for (let k = sentence.first; k < sentence.end; k++) {
    const { tokens } = meanings
    if (tokens.type[k] !== NUMBER && tokens.word[k]?.atom?.kind !== 'number') continue
    const number = numberAt(tokens, k, sentence.end)
    if (!number || number.article || !Number.isInteger(number.value) || number.value < 1 || number.value > MOST)
      continue
    if (isOther(meanings, k) || hitBefore(meanings.cues, 'bound.about', k)) continue
    const upper = upperEnd(meanings, number.end, sentence.end)
    const end = bracketEnd(meanings, upper?.end ?? number.end, sentence.end)
    if (isOfCandidates(meanings, k, end, sentence)) found.push({ first: k, end, count: upper?.value ?? number.value })
    k = end - 1
  }
  return found
}

/** A number of hours, pages or euros, or of a date. */
export function isOther(meanings: Meanings, k: number): boolean {
  const { tokens } = meanings
  if (isWord(tokens, k + 1, 'a') && tokens.gap[k + 2] === GLUED && tokens.type[k + 2] === NUMBER) return true
  return valuesWithin(meanings, Math.max(0, k - 4), k + 1).some(({ first, end }) => first <= k && k < end)
}

function upperEnd({ tokens }: Meanings, k: number, end: number): { value: number; end: number } | null {
  if (!isMark(tokens, k, '-') && !isWord(tokens, k, 'tot', 'a', 'of', 'to')) return null
  // "één A4" is a page.
  if (isWord(tokens, k, 'a') && tokens.gap[k + 1] === GLUED) return null
  const number = numberAt(tokens, k + 1, end)
  return number && !number.article ? number : null
}

/** "vijf (5)". */
function bracketEnd({ tokens }: Meanings, k: number, end: number): number {
  return isMark(tokens, k, '(') && numberAt(tokens, k + 1, end) && isMark(tokens, k + 2, ')') ? k + 3 : k
}

function isOfCandidates(meanings: Meanings, first: number, end: number, sentence: Stretch): boolean {
  const { cues, tokens } = meanings
  if (isWord(tokens, end, ...THINGS)) return false
  const noun = hitsIn(cues, 'count.candidate', end, Math.min(sentence.end, end + 5))[0]
  if (noun && !crosses(meanings, end, noun.first)) return true
  const person = hitsIn(cues, 'person.chosen', end, Math.min(sentence.end, end + 3))[0]
  // "3 mensen uit de commissie".
  const isOfGroup =
    person && isWord(tokens, person.end, 'uit', 'van') && isWord(tokens, person.end + 1, 'de', 'het', 'ons', 'onze')
  if (person && !isOfGroup && !crosses(meanings, end, person.first) && isPlainly(meanings, sentence)) return true
  // "Hoeveel mogen we er voorstellen?" "3 per leverancier".
  const isLine = first === sentence.first && (meanings.pairAt[first] ?? -1) < 0
  const [one] = isLine ? hitsIn(cues, 'supplier.one', end, end + 1) : []
  if (one && endsClause(meanings, one.end, sentence.end)) return true
  // "Send your candidates, no more than three per agency", "max 2 per bureau", "per bureau max 2".
  const bound = hasHit(cues, 'bound.most', Math.max(sentence.first, first - 3), first)
  const named = bound || hasHit(cues, 'count.candidate', sentence.first, first)
  if (named && hasHit(cues, 'supplier.one', end, end + 1)) return true
  // "Cv's graag (2 stuks per bureau)".
  if (named && isWord(tokens, end, 'stuks', 'stuk') && hasHit(cues, 'supplier.one', sentence.first, sentence.end))
    return true
  // "Jullie mogen kandidaten aandragen, niet meer dan 2."
  const isTold = named && hasHit(cues, 'supplier.offers', sentence.first, first)
  if (bound && isTold && endsClause(meanings, end, sentence.end)) return true
  // "Inschrijvers mogen maximaal drie trainers aanbieden".
  if (bound && tokens.word[end]?.isRole && hasHit(cues, 'supplier.offers', end + 1, end + 3)) return true
  if (bound && hasHit(cues, 'supplier.one', Math.max(sentence.first, first - 4), first)) return true
  if (hasHit(cues, 'count.best', Math.max(sentence.first, first - 2), first)) return true
  if (hasHit(cues, 'count.best', end, end + 1)) return true
  // "Een selectie van vier", "de shortlist telt er zes".
  if (hitBefore(cues, 'count.list', first)) return true
  if (isOfThem(tokens, first) || isWord(tokens, first - 1, 'waarvan', 'daarvan', 'hiervan', 'whom')) return true
  if (
    isWord(tokens, end, 'daarvan', 'hiervan', 'ervan') ||
    (isWord(tokens, end, 'of') && isWord(tokens, end + 1, 'them'))
  )
    return true
  return (
    isWord(tokens, end, 'mogen', 'worden', 'komen', 'will') &&
    !isOneOf(tokens.word[first - 1], NUMBERED) &&
    !(isWord(tokens, first - 1, 'en', 'of') && tokens.type[first - 2] === NUMBER) &&
    hasHit(cues, 'short.invited', end, sentence.end)
  )
}

/** "Met de meeste punten op 4, 5 en 7 worden uitgenodigd": numbers of criteria. */
const NUMBERED = wordSet('op onderdeel criterium eis vraag stap ronde fase nummer')

/** "Stuur niet meer dan twee bijlagen". */
const THINGS =
  'bijlagen voorbeelden referenties documenten stukken bestanden vragen referenten mails certificaten'.split(' ')

function endsClause({ tokens }: Meanings, k: number, end: number): boolean {
  return k >= end || isMark(tokens, k, '.,;!)')
}

/** People are candidates where the sentence says what becomes of them, or what one supplier may do. */
function isPlainly({ cues }: Meanings, { first, end }: Stretch): boolean {
  if (hasHit(cues, 'choose.plainly', first, end)) return true
  const offers = (['supplier.offers', 'give.verb', 'bound.most'] as const).some((cue) => hasHit(cues, cue, first, end))
  return (
    (offers && hasHit(cues, 'supplier.one', first, end)) ||
    (hasHit(cues, 'supplier.offers', first, end) && hasHit(cues, 'supplier.may', first, end))
  )
}

/** "Twee referenties in het cv": something else is counted. */
const OTHERS = [
  ...['jaar', 'voor', 'van', 'per', 'in', 'op', 'bij', 'gesprekken', 'gesprek', 'rondes'],
  ...['referenties', 'referentie', 'opdrachten', 'projecten', 'pagina', 'paginas', 'bladzijden'],
]

/** Another number, or a mark, stands between. */
function crosses({ tokens }: Meanings, first: number, end: number): boolean {
  for (let k = first; k < end; k++) {
    if (isMark(tokens, k, ',;:()') || isWord(tokens, k, ...OTHERS)) return true
    if (tokens.type[k] === NUMBER || (tokens.word[k]?.atom?.kind === 'number' && !isWord(tokens, k, 'een'))) return true
  }
  return false
}

/** The words around a number that tell what becomes of them: up to a comma, "waarvan", or "en" with a verb of its own. */
export function ownClause({ tokens, cues }: Meanings, sentence: Stretch, { first, end }: Stretch): Stretch {
  let from = first
  while (
    from > Math.max(sentence.first, first - LONGEST_CLAUSE) &&
    !isMark(tokens, from - 1, ',;') &&
    !parts(tokens, from, cues)
  )
    from--
  let to = end
  while (to < Math.min(sentence.end, end + LONGEST_CLAUSE) && !isMark(tokens, to, ',;') && !parts(tokens, to, cues))
    to++
  return { first: from, end: to }
}

function parts(tokens: Meanings['tokens'], k: number, cues: Meanings['cues']): boolean {
  if (isWord(tokens, k, 'waarvan', 'waaruit', 'who') || (isWord(tokens, k, 'of') && isWord(tokens, k + 1, 'whom')))
    return true
  if (!isWord(tokens, k, 'en', 'and')) return false
  return (
    hasHit(cues, 'short.verb', k + 1, k + 2) ||
    isWord(tokens, k + 1, 'die', 'deze', 'daarvan', 'er', 'zij', 'hij', 'wij', 'we', 'de', 'het')
  )
}
