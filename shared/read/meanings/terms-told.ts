import { pairAround } from '../blocks/blocks.ts'
import { type Hit, hasHit, hitsIn } from '../concepts/cues.ts'
import { isMark, isWord, WORD } from '../tokens/tokens.ts'
import { isAffirmed } from './affirmed.ts'
import { isInitial, type Length, lengthsIn, optionFrom, optionYears } from './lengths.ts'
import { type Meanings, sentenceOf, valuesWithin } from './meanings.ts'
import type { Term } from './term.ts'

const JOINS = [
  'met',
  'en',
  'with',
  'and',
  'plus',
  'daarna',
  'waarna',
  'inclusief',
  'incl',
  'of',
  'kan',
  'evt',
  'eventueel',
  'mogelijk',
  'dus',
  'oftewel',
  'ofwel',
]

/** More words than these are no sentence that states a term. */
const LONGEST = 200
const FROM = ['vanaf', 'from', 'ingaande', 'starting', 'per']

export function termsOfSentence(meanings: Meanings, { first, end }: Hit): Term[] {
  const { cues } = meanings
  const made = (length: Length, use: Term['use']): Term => ({
    ...length,
    use,
    labelled: false,
    label: null,
    scope: { first, end },
  })
  if (end - first > LONGEST || isOpenQuestion(meanings, first)) return []
  const option = optionFrom(meanings, first, end)
  const hasOption = option < end
  const isNone =
    hasOption &&
    (hasHit(cues, 'term.none', first, end) ||
      hasHit(cues, 'term.elsewhere', first, end) ||
      isOfOther(meanings, { first, end }, option))
  const years = hasOption && !isNone ? optionYears(meanings, first, end).map((length) => made(length, 'option')) : []
  let isTold = false
  const lengths = lengthsIn(meanings, first, end).flatMap((length): Term[] => {
    // "Looptijd vier maanden, evt. 1 x 2 maanden": what is counted behind the term may follow it.
    if (isTold && !hasOption && length.times !== null) return [made(length, 'option')]
    const follows = length.first > option || length.times !== null || !closesBefore(meanings, length.end, option)
    if (hasOption && isInitial(meanings, length)) return [made(length, 'term')]
    if (hasOption && follows) return isNone ? [] : [made(length, 'option')]
    if (!isTerm(meanings, length, { first, end }, hasOption)) return []
    isTold = true
    return [made(length, 'term')]
  })
  return [...years, ...lengths]
}

/** "Zit er een optie van 2 x 6 maanden op?" says nothing without a yes. */
function isOpenQuestion(meanings: Meanings, first: number): boolean {
  const sentence = sentenceOf(meanings, first)
  return sentence.asks && !isAffirmed(meanings, sentence) && !hasHit(meanings.cues, 'intent.hire', first, sentence.end)
}

/** "De pilot kan worden verlengd", "het project is met een jaar verlengd": of something else, or done already. */
function isOfOther({ cues, tokens }: Meanings, { first, end }: Hit, option: number): boolean {
  const isNamed = hasHit(cues, 'term.assignment', first, end) || hasHit(cues, 'term.named', first, end)
  if (hasHit(cues, 'term.subject', first, option) && !isNamed) return true
  return isDone(tokens, { first, end }) && !mayBe(tokens, { first, end })
}

function isDone(tokens: Meanings['tokens'], { first, end }: Hit): boolean {
  let was = false
  for (let k = first; k < end; k++) {
    if (isWord(tokens, k, 'is', 'was', 'zijn', 'werd', 'werden', 'waren')) was = true
    if (was && isWord(tokens, k, 'verlengd', 'extended')) return true
  }
  return false
}

const MAY = ['kan', 'kunnen', 'mag', 'mogelijk', 'mogelijkheid', 'optie', 'worden', 'wordt', 'eventueel']

function mayBe(tokens: Meanings['tokens'], { first, end }: Hit): boolean {
  for (let k = first; k < end; k++) if (isWord(tokens, k, ...MAY)) return true
  return false
}

/** Whether a clause ends between a length and the word of extension: "12 maanden en kan verlengd worden". */
function closesBefore({ tokens }: Meanings, from: number, option: number): boolean {
  for (let k = from; k <= option; k++) {
    if (isMark(tokens, k, ',;(.+-') || isWord(tokens, k, 'een', 'geen', ...JOINS)) return true
  }
  return false
}

/** Told of the assignment: by the name of a term, of the assignment, or where somebody is wanted "voor 6 maanden". */
function isTerm(meanings: Meanings, length: Length, { first, end }: Hit, hasOption: boolean): boolean {
  const { cues, tokens } = meanings
  const from = clauseFirst(meanings, first, length.first)
  const to = clauseLast(meanings, length.end, end)
  if (length.months === null || length.times !== null || isWord(tokens, length.first - 1, 'per')) return false
  if (hasHit(cues, 'term.not', Math.max(from, length.first - 5), Math.min(to, length.end + 4))) return false
  if (isWord(tokens, from, 'daarna', 'vervolgens', 'thereafter', 'then')) return false
  if (isStage(meanings, first, length.first)) return false
  // "Een toezichthouder bouw" is a role, and no building that takes so long.
  const subject = hitsIn(cues, 'term.subject', first, length.first).find((hit) => !tokens.word[hit.first - 1]?.isRole)
  // "De looptijd van het project is", and not "het project heeft een looptijd".
  if (hasHit(cues, 'term.named', from, subject?.first ?? length.first)) return true
  if (subject) return false
  if (hasHit(cues, 'term.assignment', from, length.first)) return true
  if (hasHit(cues, 'term.assignment', length.end, length.end + 2)) return true
  if (hasHit(cues, 'term.behind', length.end, length.end + 1)) return true
  const wanted =
    hasOption ||
    end - first <= 9 ||
    pairAround(meanings, length.first)?.kind === 'start' ||
    opensFor(meanings, length, first) ||
    hasHit(cues, 'term.from', first, end) ||
    isWanted(meanings, first, end)
  if (!wanted) return false
  if (
    hasHit(cues, 'term.runs', from, length.first) ||
    hasHit(cues, 'term.for', Math.max(from, length.first - 4), length.first)
  )
    return true
  const apart = from >= length.first - 1 && to <= length.end + 1
  return apart && !isMark(tokens, length.first - 1, '(')
}

/** "Voor een half jaar, langer weten ze nog niet": the sentence begins with the term, in a clause of its own. */
function opensFor({ tokens }: Meanings, length: Length, first: number): boolean {
  const isFor = isWord(tokens, first, 'voor', 'for') && length.first - first <= 4
  return isFor && (isMark(tokens, length.end, ',.;(') || isWord(tokens, length.end, 'dus'))
}

function isWanted(meanings: Meanings, first: number, end: number): boolean {
  if (hasHit(meanings.cues, 'term.wanted', first, end)) return true
  return valuesWithin(meanings, first, end).some((value) => value.kind === 'quantity' && value.unit === 'hour')
}

/** "€ 76 voor de eerste 12 maanden": how long a rate holds. */
function isStage(meanings: Meanings, first: number, before: number): boolean {
  const { tokens } = meanings
  if (!isWord(tokens, before - 1, 'eerste', 'first')) return false
  return valuesWithin(meanings, first, before).some(({ kind }) => kind === 'amount')
}

function clauseFirst({ tokens }: Meanings, first: number, before: number): number {
  for (let k = before - 1; k >= first; k--) {
    if (isMark(tokens, k, ',;(|·•') || (isMark(tokens, k, '-') && tokens.gap[k] !== 0)) return k + 1
  }
  return first
}

function clauseLast({ tokens }: Meanings, from: number, end: number): number {
  for (let k = from; k < end; k++) {
    if (isMark(tokens, k, ',;().|+·•') || (isMark(tokens, k, '-') && tokens.gap[k] !== 0)) return k
    if (tokens.type[k] === WORD && k === from && isWord(tokens, k, ...JOINS, ...FROM)) return k
  }
  return end
}
