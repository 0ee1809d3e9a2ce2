import { isOneOf, wordSet } from '../../vocabulary/word-set.ts'
import { hits, hitsIn } from '../concepts/cues.ts'
import { MARK, NUMBER } from '../tokens/tokens.ts'
import { valuesBetween } from '../values/values-between.ts'
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
    if (!isTrail(meanings, price.end, end)) continue
    const share = (points * 100) / totalOf(awards.map((award) => award.points))
    if (share > 0 && share <= 100) return { first, end, percent: Math.round(share * 10) / 10 }
  }
  return null
}

/** No more words lead to the price that a criterion is about. */
const LONGEST_LEAD = 7
const LEAD = wordSet(`
  het de een uw door u aangeboden geboden geoffreerde geoffreerd voorgestelde gevraagd gevraagde opgegeven
  hoogte van all in totale maximale inschrijver leverancier kandidaat the offered proposed your lowest
  laagste lagere laag scherpste scherp concurrerend concurrerende gunstigste ingediende ingevulde prijs
  subgunningscriterium gunningscriterium subcriterium criterium onderdeel punten points
`)

/** What a low rate is told by; a sentence about rates may ask for something else. */
const TRAIL = wordSet(`
  per uur de het een van voor in of door en uw u kandidaat professional inschrijver leverancier opdrachtnemer aangeboden
  excl ex exclusief incl inclusief btw reiskosten euro all fee is excluding vat hour the candidate offered your
`)

/** "Uurtarief (40 punten)", "Tarief per uur", "Een uurtarief van maximaal € 95": what follows the price is of the price. */
function isTrail({ tokens, values }: Meanings, first: number, end: number): boolean {
  let k = first
  while (k < end && isOneOf(tokens.word[k], TRAIL)) k++
  if (k >= end || isApart(tokens, k)) return true
  return valuesBetween(values, k, end).some((value) => value.kind === 'amount' && value.maxCents < MOST_CENTS)
}

/** "Het aangeboden uurtarief", "De hoogte van het tarief", "Criterium 3. Uurtarief", "40 punten: uurtarief". */
function isLead(tokens: Meanings['tokens'], first: number, end: number): boolean {
  for (let k = first; k < end; k++) if (!isOneOf(tokens.word[k], LEAD) && !isApart(tokens, k)) return false
  return true
}

function isApart({ type }: Meanings['tokens'], k: number): boolean {
  return type[k] === MARK || type[k] === NUMBER
}

/** No rate is higher, by the day neither. */
const MOST_CENTS = 400_000

function totalOf(points: (number | null)[]): number {
  const total = points.reduce<number>((sum, own) => sum + (own ?? 0), 0)
  return points.length > 1 && !points.includes(null) ? total : USUAL_TOTAL
}
