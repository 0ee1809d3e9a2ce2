import { isOneOf, wordSet } from '../../vocabulary/word-set.ts'
import { hits, hitsIn } from '../concepts/cues.ts'
import { isMark, MARK, NUMBER } from '../tokens/tokens.ts'
import { criteriaOf } from './criteria.ts'
import type { Meanings } from './meanings.ts'
import type { Weight } from './price-shares.ts'

const USUAL_TOTAL = 100

/** "Prijs (40 punten)" among the scored criteria: so many of all points, which are 100 where not all are stated. */
export function scoredPrice(meanings: Meanings): Weight | null {
  const { cues, tokens } = meanings
  if (hits(cues, 'weight.price').length === 0) return null
  const { awards } = criteriaOf(meanings)
  for (const { first, end, points } of awards) {
    const price = hitsIn(cues, 'weight.price', first, Math.min(end, first + LONGEST_LEAD))[0]
    if (!price || points === null || !isLead(tokens, first, price.first)) continue
    // A sentence about the rate may ask for something else than a low one.
    if (price.end < end && tokens.type[price.end] !== MARK && tokens.type[price.end] !== NUMBER) continue
    const share = (points * 100) / totalOf(awards.map((award) => award.points))
    if (share > 0 && share <= 100) return { first, end, percent: Math.round(share * 10) / 10 }
  }
  return null
}

/** No more words lead to the price that a criterion is about. */
const LONGEST_LEAD = 7
const LEAD = wordSet(`
  het de een uw door u aangeboden geboden geoffreerde geoffreerd voorgestelde gevraagd gevraagde opgegeven
  hoogte van all in totale maximale inschrijver leverancier kandidaat the offered proposed
`)

/** "Het aangeboden uurtarief", "De hoogte van het tarief". */
function isLead(tokens: Meanings['tokens'], first: number, end: number): boolean {
  for (let k = first; k < end; k++) if (!isOneOf(tokens.word[k], LEAD) && !isMark(tokens, k, '-')) return false
  return true
}

function totalOf(points: (number | null)[]): number {
  const total = points.reduce<number>((sum, own) => sum + (own ?? 0), 0)
  return points.length > 1 && !points.includes(null) ? total : USUAL_TOTAL
}
