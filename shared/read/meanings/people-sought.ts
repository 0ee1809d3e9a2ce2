import { pairAround } from '../blocks/blocks.ts'
import { hasHit, hits } from '../concepts/cues.ts'
import { numberAt } from '../tokens/number.ts'
import { isMark, isWord, WORD } from '../tokens/tokens.ts'
import { hitBefore, type Stretch } from './clause.ts'
import { clauseOf } from './demands.ts'
import { counts, type Meanings, sentenceOf } from './meanings.ts'
import { arePeople, isCounted, isOfThem, isOpen, type PeopleCount } from './people-count.ts'
import { isSetRight } from './righted-hours.ts'

/** In running text more people than this are counted for something else. */
const MOST_SOUGHT = 100
/** No sentence that asks for people is longer. */
const LONGEST = 250

/** "Wij zoeken twee (2) consulenten", "drie planners gezocht", "zoekt er 3": a number of people, not of years or pages. */
export function peopleSought(meanings: Meanings): PeopleCount[] {
  const { cues } = meanings
  const all = [...soughtBehind(meanings), ...soughtBefore(meanings)]
  // "Twee monteurs, nee wacht, het zijn er vijf".
  return all.filter((one) => !all.some((next) => next.first > one.end && isSetRight(cues, one, next)))
}

function soughtBehind(meanings: Meanings): PeopleCount[] {
  const { cues } = meanings
  const all: PeopleCount[] = []
  for (const hit of hits(cues, 'count.sought')) {
    if (!counts(meanings, hit.first) || hit.first < meanings.start) continue
    // "Voor vragen: één persoon" is whom to ask.
    if (
      isWord(meanings.tokens, hit.first, 'vragen') &&
      isWord(meanings.tokens, hit.first - 1, 'voor', 'bij', 'uw', 'met')
    )
      continue
    const sentence = withLabel(meanings, hit.first)
    if (sentence.end - sentence.first > LONGEST || hasHit(cues, 'intent.offer', sentence.first, sentence.end)) continue
    const found = countBehind(meanings, hit.end, sentence.end)
    if (!found || hasHit(cues, 'hours.past', sentence.first, found.first)) continue
    const isOfTeam = isWord(meanings.tokens, hit.first, 'totaal') && areThere(meanings, hit, sentence.first)
    const holds =
      (isOfTeam || hasHit(cues, 'hold.people', hit.first, hit.first + 1)) && !isWished(meanings, found, sentence.end)
    // "Ze willen één arts" asks for one all the same.
    const far = found.first - hit.end
    const isWish = isWord(meanings.tokens, hit.end - 1, 'wil', 'willen') && far === 0
    if (!holds || isWish || (isWord(meanings.tokens, hit.end - 1, 'willen') && far === 1)) all.push(found)
  }
  return all
}

function soughtBefore(meanings: Meanings): PeopleCount[] {
  const { cues } = meanings
  const all: PeopleCount[] = []
  for (const hit of hits(cues, 'count.wanted')) {
    if (!counts(meanings, hit.first) || hit.first < meanings.start) continue
    const { first, end } = clauseOf(meanings, hit.first)
    // "Heeft 12 adviseurs en zoekt een planner": the wish is for what follows.
    if (isWord(meanings.tokens, hit.first - 1, 'en', 'and')) continue
    if (hasHit(cues, 'count.notPeople', first, end) || hasHit(cues, 'supplier.one', first, end)) continue
    if (hasHit(cues, 'hours.past', first, end)) continue
    const found = countBefore(meanings, Math.max(first, hit.first - 7), hit.first)
    if (found && !isDenied(meanings, first, found.first)) all.push(found)
  }
  return all
}

/** "Heeft twee planners nodig", "er zijn 3 plekken": who only has people does not ask for them. */
function isWished({ cues, tokens }: Meanings, found: PeopleCount, end: number): boolean {
  // "Wil de gegevens op één plek hebben" is where.
  if (hasHit(cues, 'vacant.place', found.end, found.end + 3)) return !isWord(tokens, found.first - 1, 'op', 'in')
  for (let k = found.end; k < Math.min(end, found.end + 10); k++) {
    if (isMark(tokens, k, ',;(') || isWord(tokens, k, 'en', 'die', 'maar', 'waarvan', 'and', 'who')) return false
    if (hasHit(cues, 'count.wanted', k, k + 1)) return true
  }
  return false
}

/** "Heeft in totaal veertien juristen", "in totaal werken er 12". */
function areThere({ cues, tokens }: Meanings, { first, end }: Stretch, start: number): boolean {
  const from = Math.max(start, first - 5)
  if (hasHit(cues, 'hold.people', from, first)) return true
  for (let k = from; k < end + 2; k++) if (isWord(tokens, k, ...THERE)) return true
  return false
}

const THERE = ['telt', 'werken', 'werkt', 'bestaat', 'kent', 'omvat', 'staan', 'tellen', 'has', 'counts', 'employs']

/** "Wij zoeken: 2 hydrologen": a label that we do not know and its value are one sentence. */
function withLabel(meanings: Meanings, token: number): Stretch {
  const { first, end } = sentenceOf(meanings, token)
  const pair = pairAround(meanings, end)
  return pair && (pair.kind === null || pair.kind === 'title') && pair.labelFirst === first
    ? { first, end: pair.end }
    : { first, end }
}

/** The first number of people behind a wish; the article of one person, or whom they work for, ends the look. */
function countBehind(meanings: Meanings, first: number, end: number): PeopleCount | null {
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
    const ofThem = isOfThem(tokens, k) && !isThing(meanings, after, end)
    const enough = arePeople(meanings, after, Math.min(end, after + 4))
    if (isCounted(meanings, k) || !Number.isInteger(count) || count < 1 || count > MOST_SOUGHT) continue
    if (isOpen(meanings, after, end) || hasHit(cues, 'count.notPeople', after, end)) return null
    // "Wil drie kandidaten spreken".
    if (hasHit(cues, 'short.invited', after, Math.min(end, after + 3))) return null
    if (isTimes || ofThem || enough) return { first: k, end: number.end, count }
  }
  return null
}

/** "zoeken wij voor de gemeente 3 planners": where they work may stand between. */
function isLeading({ tokens }: Meanings, k: number, first: number): boolean {
  return isWord(tokens, k, 'voor', 'van') && k - first <= 3
}

function isThing({ cues, tokens }: Meanings, k: number, end: number): boolean {
  return (
    k < end &&
    !hasHit(cues, 'hours.instead', k, k + 1) &&
    tokens.type[k] === WORD &&
    !isWord(tokens, k, 'nodig', 'gezocht', 'vrij', 'tegelijk', 'voor', 'deze', 'dit', 'nu', ...PUT)
  )
}

/** "Mail niet met tien man tegelijk". */
function isDenied({ tokens }: Meanings, first: number, end: number): boolean {
  for (let k = first; k < end; k++) if (isWord(tokens, k, 'niet', 'geen', 'not', 'no')) return true
  return false
}

/** "We kunnen er twee gebruiken". */
const PUT = ['gebruiken', 'kwijt', 'plaatsen', 'inzetten', 'starten', 'beginnen']

/** "Drie planners gezocht", "twee toezichthouders bouw nodig". */
function countBefore(meanings: Meanings, first: number, end: number): PeopleCount | null {
  const { tokens, cues } = meanings
  let from = first
  // "Wij zien drie kandidaten (één persoon wordt geplaatst)": within the bracket.
  for (let k = first; k < end; k++) if (isMark(tokens, k, '(')) from = k + 1
  for (let k = from; k < end; k++) {
    const number = numberAt(tokens, k, end)
    if (!number || number.article || number.value < 1 || number.value > MOST_SOUGHT || isCounted(meanings, k)) continue
    if (!Number.isInteger(number.value) || hitBefore(cues, 'bound.most', k)) continue
    // "Wij willen onze vijf consulenten anders inzetten": who is there already.
    if (isWord(tokens, k - 1, 'onze', 'zijn', 'haar', 'hun', 'andere', 'vaste', 'our', 'their')) continue
    // "Een team van 23 mensen plus een paar die ingehuurd zijn".
    if (isWord(tokens, k - 1, 'van', 'of') && isWord(tokens, k - 2, 'team', 'afdeling', 'groep', 'club', 'ploeg'))
      continue
    const all = numberAt(tokens, number.end + 2, end)
    // "Voor één van die twee plekken": of so many.
    const after = isWord(tokens, number.end, 'van', 'of') && all && !all.article ? all.end : number.end
    if (arePeople(meanings, after, Math.min(end, after + 4))) return { first: k, end: number.end, count: number.value }
  }
  return null
}
