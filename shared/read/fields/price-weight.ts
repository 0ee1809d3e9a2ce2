import type { RequestRecord } from '../../request.ts'
import { isOneOf, wordSet } from '../../vocabulary/word-set.ts'
import { pairAround } from '../blocks/blocks.ts'
import { hasHit, hits, hitsIn } from '../concepts/cues.ts'
import { clauseAround, type Stretch } from '../meanings/clause.ts'
import { criterionAt } from '../meanings/criteria.ts'
import { counts, type Meanings, pairsOf, sentenceOf, spanOf } from '../meanings/meanings.ts'
import { asRatio, fractionIn, numbersOfWhole, sharesIn, type Weight } from '../meanings/price-shares.ts'
import { scoredPrice } from '../meanings/scored-price.ts'
import { numberAt } from '../tokens/number.ts'
import { isMark, isWord, MARK } from '../tokens/tokens.ts'
import { type Field, nothing } from './field.ts'

/** No share is further away from the word for the price. */
const REACH = 30

/** Weging van de prijs: the percentage of the award that the rate decides. */
export function priceWeight(meanings: Meanings): Field<RequestRecord['priceWeight']> {
  const best = labelled(meanings) ?? asRatio(meanings) ?? stated(meanings) ?? scoredPrice(meanings)
  return best ? { value: best.percent, at: [spanOf(meanings, best.first, best.end)] } : nothing(null)
}

function labelled(meanings: Meanings): Weight | null {
  for (const { first, end } of pairsOf(meanings, 'priceWeight')) {
    const share = sharesIn(meanings, { first, end })[0]
    if (share) return { ...share, first, end }
    const bare = end - first <= 4 ? numberAt(meanings.tokens, first, end) : null
    if (bare?.end === end && bare.value <= 100)
      return { first, end, percent: bare.value < 1 ? Math.round(bare.value * 100) : bare.value }
  }
  return null
}

/** "De prijs telt voor 40% mee", "30 % prijs", "Prijs (40%)": a share in the clause of the price, and none of a fee. */
function stated(meanings: Meanings): Weight | null {
  const { cues } = meanings
  for (const price of hits(cues, 'weight.price')) {
    if (!counts(meanings, price.first) || isOfFee(meanings, price.first)) continue
    const sentence = sentenceWithLabel(meanings, price.first)
    const told = sharesIn(meanings, sentence)
    const shares = told.length > 0 ? told : weighedIn(meanings, sentence)
    if (isOfOther(meanings, sentence) || isDenied(meanings, sentence, price)) continue
    const next = shares.length === 0 ? takenUp(meanings, sentence) : null
    if (next) return { ...next, first: price.first }
    if (shares.length === 0) continue
    const own = shares.filter((share) => isBeside(meanings, sentence, price, share))
    const weighs =
      hasHit(cues, 'weight.word', sentence.first, sentence.end) ||
      hasHit(cues, 'weight.quality', sentence.first, sentence.end) ||
      criterionAt(meanings, price.first)?.kind === 'awards' ||
      isWhole(shares)
    const alone = isAlone(meanings.tokens, sentence, price, shares)
    const found = ofPrice(meanings, sentence, price, own) ?? (shares.length === 1 ? shares[0] : undefined)
    if (found && (weighs || alone))
      return { ...found, first: Math.min(price.first, found.first), end: Math.max(price.end, found.end) }
  }
  return null
}

/** "Price 30%, experience 50%, interview 20%": shares of one whole. */
function isWhole(shares: Weight[]): boolean {
  return shares.length > 1 && shares.reduce((sum, { percent }) => sum + percent, 0) === 100
}

/** The shares stand before what they are of ("60% kwaliteit, 40% prijs"), or behind ("kwaliteit 60% prijs 40%"). */
function ofPrice({ cues, tokens }: Meanings, sentence: Stretch, price: Stretch, shares: Weight[]): Weight | undefined {
  // "Ervaring (60%), tarief (40%)"
  const bracketed = shares.find((share) => isBracketed(tokens, price, share))
  if (bracketed) return bracketed
  const quality = hitsIn(cues, 'weight.quality', sentence.first, sentence.end)[0]
  const names = Math.min(price.first, quality?.first ?? price.first)
  const isBefore = shares.length > 0 && (shares[0]?.first ?? 0) < names
  const own = isBefore
    ? shares.filter(({ end }) => end <= price.first).at(-1)
    : shares.find(({ first }) => first >= price.end)
  return own ?? shares[0]
}

/** "Fee: 3% of the hourly rate". */
function isOfFee(meanings: Meanings, token: number): boolean {
  return pairAround(meanings, token)?.kind === 'fee'
}

/** "Prijs: 40%": a label that we do not know and its value are one sentence. */
function sentenceWithLabel(meanings: Meanings, token: number): Stretch {
  const sentence = sentenceOf(meanings, token)
  const first = Math.max(sentence.first, token - REACH)
  const end = Math.min(sentence.end, token + REACH)
  const pair = pairAround(meanings, end)
  return pair && pair.labelFirst === first && end <= pair.first ? { first, end: pair.end } : { first, end }
}

/** A share of the fee, of VAT, of an index or of hours. */
function isOfOther({ cues }: Meanings, { first, end }: Stretch): boolean {
  return hasHit(cues, 'fee.word', first, end) || hasHit(cues, 'weight.other', first, end)
}

/** In one clause, with nothing between them that is weighed too. */
function isBeside(meanings: Meanings, sentence: Stretch, price: Stretch, share: Stretch): boolean {
  const between = { first: Math.min(price.end, share.end), end: Math.max(price.first, share.first) }
  if (hasHit(meanings.cues, 'weight.quality', between.first, between.end)) return false
  if (between.end - between.first > 8 || isParted(meanings, between)) return false
  const clause = clauseAround(meanings.tokens, sentence, price)
  return isBracketed(meanings.tokens, price, share) || (share.first >= clause.first && share.end <= clause.end)
}

/** "Prijs (40%)", "prijs (maximaal 30 punten)". */
function isBracketed(tokens: Meanings['tokens'], price: Stretch, { first }: Stretch): boolean {
  if (!isMark(tokens, price.end, '(:')) return false
  const from = isWord(tokens, price.end + 1, 'maximaal', 'max', 'weging', 'gewicht') ? price.end + 2 : price.end + 1
  return first === from
}

/** "… telt voor 70% mee en het tarief": what stands before the "en" is of something else; but "telt mee, en wel voor 40%". */
function isParted({ tokens }: Meanings, { first, end }: Stretch): boolean {
  for (let k = first; k < end; k++)
    if (isWord(tokens, k, 'en', 'and') && !isWord(tokens, k + 1, 'wel', 'dat')) return true
  return false
}

/** A line with the price and its share and little else. */
function isAlone(tokens: Meanings['tokens'], sentence: Stretch, price: Stretch, shares: Weight[]): boolean {
  const share = shares[0]
  if (!share || shares.length > 1) return false
  for (let k = sentence.first; k < sentence.end; k++) {
    const within = (k >= price.first && k < price.end) || (k >= share.first && k < share.end)
    if (!within && tokens.type[k] !== MARK && !isOneOf(tokens.word[k], ASIDE)) return false
  }
  return true
}

const ASIDE = wordSet(
  'is het de uw voor op van deel aandeel onderdeel criterium a b c the for en and maximaal max circa',
)

/** Bare numbers and fractions count only where the sentence weighs. */
function weighedIn(meanings: Meanings, { first, end }: Stretch): Weight[] {
  const { cues, tokens } = meanings
  if (!hasHit(cues, 'weight.word', first, end) && !hasHit(cues, 'weight.quality', first, end)) return []
  const parts = numbersOfWhole(meanings, first, end)
  const fraction = parts.length === 0 && hasHit(cues, 'weight.word', first, end) ? fractionIn(tokens, first, end) : null
  return fraction ? [fraction] : parts
}

/** "Vorig jaar telde de prijs …", "prijs is geen criterium". */
function isDenied({ cues, tokens }: Meanings, sentence: Stretch, price: Stretch): boolean {
  if (hasHit(cues, 'rate.others', sentence.first, sentence.end)) return true
  const { first, end } = clauseAround(tokens, sentence, price)
  for (let k = first; k < end; k++)
    if (isWord(tokens, k, 'geen', 'niet', 'not', 'no') && !isWord(tokens, k + 1, 'meer', 'more', 'alleen')) return true
  return false
}

/** "We beoordelen de prijs mee. Die telt voor 30%": the sentence behind says how much. */
function takenUp(meanings: Meanings, { end }: Stretch): Weight | null {
  const { tokens, cues } = meanings
  if (!isWord(tokens, end, 'die', 'dat', 'deze', 'dit', 'it', 'that', 'this')) return null
  const next = sentenceOf(meanings, end)
  const [share, other] = sharesIn(meanings, next)
  const weighs = hasHit(cues, 'weight.word', next.first, next.end) && !isOfOther(meanings, next)
  return share && !other && weighs && next.first === end ? share : null
}
