import type { RequestRecord } from '../../request.ts'
import { hasHit, hits } from '../concepts/cues.ts'
import { hitBefore, type Stretch } from '../meanings/clause.ts'
import { counts, type Meanings, pairsOf, sentenceOf, spanOf, valuesWithin } from '../meanings/meanings.ts'
import { NUMBER, WORD } from '../tokens/tokens.ts'
import { isMark, isWord, numberAt } from '../values/number.ts'
import { type Field, nothing } from './field.ts'

type Count = Stretch & { count: number }

const MOST = 200
/** In running text more people than this are counted for something else. */
const MOST_SOUGHT = 100
/** No sentence that asks for people is longer. */
const LONGEST = 250

/** Benodigd aantal professionals: below its label or heading, in the title, else where a sentence asks for several people. */
export function positions(meanings: Meanings): Field<RequestRecord['positions']> {
  const best = labelled(meanings) ?? belowHeading(meanings) ?? inTitle(meanings) ?? sought(meanings)
  return best ? { value: best.count, at: [spanOf(meanings, best.first, best.end)] } : nothing(null)
}

function labelled(meanings: Meanings): Count | null {
  for (const pair of pairsOf(meanings, 'positions')) {
    const found = onlyCount(meanings, pair)
    if (found) return found
  }
  return null
}

function belowHeading(meanings: Meanings): Count | null {
  for (const { kind, heading, first } of meanings.sections) {
    const line = meanings.lines[first]
    if (kind !== 'positions' || heading < 0 || !line || !counts(meanings, line.body)) continue
    const found = onlyCount(meanings, { first: line.first, end: Math.min(line.end, line.first + 12) })
    if (found) return found
  }
  return null
}

/** "1.", "2 professionals", "twee"; "1 à 2" and "2 of meer" are no one number. */
function onlyCount(meanings: Meanings, { first, end }: Stretch): Count | null {
  const { tokens, cues } = meanings
  if (hasHit(cues, 'count.notPeople', first, end)) return null
  for (let k = first; k < Math.min(end, first + 6); k++) {
    const found = numberAt(tokens, k, end)
    if (!found) continue
    if (!Number.isInteger(found.value) || found.value < 1 || found.value > MOST || isCounted(meanings, k)) return null
    if (isOpen(meanings, found.end, end)) return null
    return { first: k, end: found.end, count: found.value }
  }
  return null
}

/** The number belongs to hours, a date or an amount. */
function isCounted(meanings: Meanings, k: number): boolean {
  return valuesWithin(meanings, Math.max(0, k - 4), k + 1).some(({ first, end }) => first <= k && k < end)
}

function isOpen({ tokens }: Meanings, k: number, end: number): boolean {
  const joins = isMark(tokens, k, '-/') || isWord(tokens, k, 'a', 'tot', 'of', 'to', 'or')
  return joins && k < end && (numberAt(tokens, k + 1, end) !== null || isWord(tokens, k + 1, 'meer', 'more'))
}

/** "Planner gezocht (2x)", "3 x tester": in the title, or the lines on top. */
function inTitle(meanings: Meanings): Count | null {
  const { tokens } = meanings
  const titles: Stretch[] = pairsOf(meanings, 'title')
  const top = meanings.lines.find((line) => counts(meanings, line.body))
  for (const { first, end } of top ? [...titles, { first: top.body, end: top.end }] : titles) {
    for (let k = first; k < Math.min(end, first + 16); k++) {
      const value = tokens.number[k] ?? 0
      const times = isWord(tokens, k + 1, 'x') && tokens.type[k] === NUMBER && k + 1 < end
      const before = isWord(tokens, k - 1, 'x') && k - 1 >= first && (k + 1 >= end || isMark(tokens, k + 1, ')'))
      const bare =
        k === first &&
        tokens.type[k] === NUMBER &&
        tokens.type[k + 1] === WORD &&
        hasHit(meanings.cues, 'count.people', k + 1, k + 3)
      if ((times || before || bare) && value >= 1 && value < 30 && !isCounted(meanings, k))
        return { first: k, end: times ? k + 2 : k + 1, count: value }
    }
  }
  return null
}

/** "Wij zoeken twee (2) consulenten", "drie planners gezocht", "zoekt er 3": a number of people, not of years or pages. */
function sought(meanings: Meanings): Count | null {
  const { cues } = meanings
  for (const hit of hits(cues, 'count.sought')) {
    if (!counts(meanings, hit.first)) continue
    const sentence = withLabel(meanings, hit.first)
    if (sentence.end - sentence.first > LONGEST || hasHit(cues, 'intent.offer', sentence.first, sentence.end)) continue
    const found = countBehind(meanings, hit.end, sentence.end)
    if (found) return found
  }
  for (const hit of hits(cues, 'count.wanted')) {
    if (!counts(meanings, hit.first)) continue
    const { first } = sentenceOf(meanings, hit.first)
    const found = countBefore(meanings, Math.max(first, hit.first - 7), hit.first)
    if (found) return found
  }
  return null
}

/** "Wij zoeken: 2 hydrologen": a label that we do not know and its value are one sentence. */
function withLabel(meanings: Meanings, token: number): Stretch {
  const { first, end } = sentenceOf(meanings, token)
  const pair = meanings.pairs[meanings.pairAt[end] ?? -1]
  return pair && (pair.kind === null || pair.kind === 'title') && pair.labelFirst === first
    ? { first, end: pair.end }
    : { first, end }
}

/** The first number of people behind a wish; the article of one person, or whom they work for, ends the look. */
function countBehind(meanings: Meanings, first: number, end: number): Count | null {
  const { tokens, cues } = meanings
  let aside = false
  for (let k = first; k < Math.min(end, first + 24); k++) {
    if (isMark(tokens, k, ',')) aside = !aside && k === first
    const number = numberAt(tokens, k, end)
    if (!number || number.article) {
      // "een drietal planners".
      if (number && tokens.word[number.end]?.atom?.kind === 'number') continue
      if (
        !aside &&
        (number?.article ||
          (isWord(tokens, k, 'a', 'an', 'iemand', 'die', 'dat', 'who', 'met', 'voor', 'van') &&
            !isLeading(meanings, k, first)))
      )
        return null
      continue
    }
    const bracket = isMark(tokens, number.end, '(') ? numberAt(tokens, number.end + 1, end) : null
    const after = bracket ? bracket.end + 1 : number.end
    const isTimes = isWord(tokens, after, 'x')
    const count = bracket?.value ?? number.value
    const ofThem = isOfThem(meanings, k) && !isThing(meanings, after, end)
    const enough =
      count === 1 ? tokens.type[after] === WORD : hasHit(cues, 'count.people', after, Math.min(end, after + 4))
    if (isCounted(meanings, k) || !Number.isInteger(count) || count < 1 || count > MOST_SOUGHT) continue
    if (isOpen(meanings, after, end) || hasHit(cues, 'count.notPeople', after, end)) return null
    if (isTimes || ofThem || enough) return { first: k, end: number.end, count }
  }
  return null
}

/** "zoeken wij voor de gemeente 3 planners": where they work may stand between. */
function isLeading({ tokens }: Meanings, k: number, first: number): boolean {
  return isWord(tokens, k, 'voor', 'van') && k - first <= 3
}

/** "zoekt er 3", "hebben er nog twee nodig". */
function isOfThem({ tokens }: Meanings, k: number): boolean {
  return (
    isWord(tokens, k - 1, 'er') ||
    (isWord(tokens, k - 2, 'er') && isWord(tokens, k - 1, 'nog', 'wel', 'zelfs', 'totaal'))
  )
}

function isThing({ tokens }: Meanings, k: number, end: number): boolean {
  return k < end && tokens.type[k] === WORD && !isWord(tokens, k, 'nodig', 'gezocht', 'vrij', 'tegelijk', 'voor')
}

/** "Drie planners gezocht", "twee toezichthouders bouw nodig". */
function countBefore(meanings: Meanings, first: number, end: number): Count | null {
  const { tokens, cues } = meanings
  for (let k = first; k < end; k++) {
    const number = numberAt(tokens, k, end)
    if (!number || number.article || number.value < 2 || number.value > MOST_SOUGHT || isCounted(meanings, k)) continue
    if (!Number.isInteger(number.value) || hitBefore(cues, 'bound.most', k)) continue
    if (hasHit(cues, 'count.people', number.end, Math.min(end, number.end + 4)))
      return { first: k, end: number.end, count: number.value }
  }
  return null
}
