import type { RequestRecord } from '../../request.ts'
import { isOneOf, wordSet } from '../../vocabulary/word-set.ts'
import { hasHit } from '../concepts/cues.ts'
import { type CandidateCount, candidateCounts, sentencesWith } from '../meanings/candidate-counts.ts'
import type { Stretch } from '../meanings/clause.ts'
import { clauseOf } from '../meanings/demands.ts'
import { type Meanings, pairsOf, sentenceOf, spanOf } from '../meanings/meanings.ts'
import { newestOf } from '../meanings/newest.ts'
import { offersAnswered } from '../meanings/offers-answered.ts'
import { numberAt } from '../tokens/number.ts'
import { isMark, isWord } from '../tokens/tokens.ts'
import { type Field, nothing } from './field.ts'

const MOST = 20

/** How many candidates one supplier may offer: below its label, else where a sentence says it. */
export function perSupplier(meanings: Meanings): Field<RequestRecord['perSupplier']> {
  const best = labelled(meanings) ?? stated(meanings)
  return best ? { value: best.count, at: [spanOf(meanings, best.first, best.end)] } : nothing(null)
}

function labelled(meanings: Meanings): CandidateCount | null {
  const { tokens, cues } = meanings
  for (const { kind, first, end } of pairsOf(meanings, 'perSupplier', 'positions', 'shortlist')) {
    // "Aantal kandidaten: maximaal 2 per leverancier".
    if (kind !== 'perSupplier' && !hasHit(cues, 'supplier.one', first, end)) continue
    for (let k = first; k < Math.min(end, first + 6); k++) {
      const number = numberAt(tokens, k, end)
      if (number && !number.article && Number.isInteger(number.value) && number.value > 0 && number.value <= MOST)
        return { first: k, end: number.end, count: number.value }
    }
  }
  return null
}

function stated(meanings: Meanings): CandidateCount | null {
  const offers = sentencesWith(meanings, ['supplier.one', 'supplier.may']).flatMap((sentence) => {
    if (!isOffer(meanings, sentence) || speaksOfItself(meanings, sentence)) return []
    if (sentenceOf(meanings, sentence.first).asks && isWord(meanings.tokens, opening(meanings, sentence), ...ASKS))
      return offersAnswered(meanings, sentence) ?? []
    const counts = candidateCounts(meanings, sentence).filter((one) => one.count <= MOST && !isPast(meanings, one))
    const bound = counts.find((count) => isBound(meanings, count))
    return bound ? [bound, ...counts] : counts
  })
  const found = newestOf(meanings, offers)
  return found.find((count) => !isOfFramework(meanings, count)) ?? found[0] ?? null
}

/** "In het raamcontract zijn het er drie, nu twee": what holds for all requests gives way to what is said of this one. */
function isOfFramework(meanings: Meanings, count: Stretch): boolean {
  const { first } = clauseOf(meanings, count.first)
  return hasHit(meanings.cues, 'hours.others', first, count.first)
}

/** "Mogen wij er twee aanbieden?" says nothing without its answer. */
const ASKS = ['mogen', 'mag', 'kunnen', 'kan', 'is', 'staat', 'zou', 'zouden', 'may', 'can', 'could', 'hoeveel', 'how']

/** Behind "V:" and "Vraag 2:". */
function opening({ tokens }: Meanings, { first, end }: Stretch): number {
  for (let k = first; k < Math.min(end, first + LONGEST_MARK); k++) if (isMark(tokens, k, ':.)')) return k + 1
  return first
}

const LONGEST_MARK = 4

/** "Mail niet met tien man, per bureau maximaal twee": the bound is the number that counts. */
function isBound({ cues }: Meanings, { first }: Stretch): boolean {
  return hasHit(cues, 'bound.most', first - 3, first)
}

/** "Ik kan twee kandidaten aanbieden"; but "ik mag per bureau maar één kandidaat doorzetten" tells the bureaus. */
function speaksOfItself(meanings: Meanings, { first, end }: Stretch): boolean {
  if (!hasHit(meanings.cues, 'supplier.self', first, end)) return false
  return sentenceOf(meanings, first).asks || !hasHit(meanings.cues, 'supplier.one', first, end)
}

/** "Wij hebben twee kandidaten van u ontvangen", "vorige keer zes kandidaten per bureau". */
function isPast(meanings: Meanings, count: Stretch): boolean {
  const { tokens, cues } = meanings
  const { first, end: to } = clauseOf(meanings, count.first)
  // "Drie per bureau, niet weer zoals de vorige keer": what it is held against.
  let end = count.end
  while (end < to && !isWord(tokens, end, 'zoals', 'dan', 'weer', 'like', 'than')) end++
  if (hasHit(cues, 'hours.past', first, end)) return true
  let holds = false
  for (let k = first; k < end; k++) {
    if (isOneOf(tokens.word[k], HOLDS)) holds = true
    if (holds && isOneOf(tokens.word[k], RECEIVED)) return true
  }
  return false
}

const HOLDS = wordSet('heb hebben heeft hadden had have')
const RECEIVED = wordSet('ontvangen gekregen binnengekregen gestuurd received')

/** "Per leverancier maximaal één kandidaat", "u mag twee cv's indienen". */
function isOffer({ cues }: Meanings, { first, end }: Stretch): boolean {
  return hasHit(cues, 'supplier.one', first, end) || hasHit(cues, 'supplier.offers', first, end)
}
