import type { RequestRecord } from '../../request.ts'
import { hasHit, hitsIn } from '../concepts/cues.ts'
import { type CandidateCount, candidateCounts, ownClause, sentencesWith } from '../meanings/candidate-counts.ts'
import type { Stretch } from '../meanings/clause.ts'
import { type Meanings, pairsOf, spanOf } from '../meanings/meanings.ts'
import { numberAt } from '../tokens/number.ts'
import { isWord } from '../tokens/tokens.ts'
import type { Field } from './field.ts'

type Kind = 'cvs' | 'invited'
type Lists = Record<Kind, CandidateCount[]>

/** How many CVs are put before the client, and how many candidates are invited. */
export function shortlist(meanings: Meanings): Field<RequestRecord['shortlist']> {
  const lists: Lists = { cvs: [], invited: [] }
  fromLabels(meanings, lists)
  for (const sentence of sentencesWith(meanings, ['short.invited', 'short.put'])) {
    const all = candidateCounts(meanings, sentence)
    // What one supplier may offer, and how many are wanted, is no shortlist.
    if (all.length === 0 || hasHit(meanings.cues, 'supplier.one', sentence.first, sentence.end)) continue
    if (isOfSupplier(meanings, sentence) || isSought(meanings, sentence)) continue
    if (hasHit(meanings.cues, 'hours.past', sentence.first, sentence.end)) continue
    for (const count of all) {
      const kind =
        (isPool(meanings, count) ? 'cvs' : null) ??
        kindOf(meanings, ownClause(meanings, sentence, count)) ??
        (all.length === 1 ? kindOf(meanings, sentence) : null)
      if (kind) lists[kind].push(count)
    }
  }
  const at = [...same(lists.cvs), ...same(lists.invited)].sort((a, b) => a.first - b.first)
  return {
    value: { cvs: lists.cvs[0]?.count ?? null, invited: lists.invited[0]?.count ?? null },
    at: at.map(({ first, end }) => spanOf(meanings, first, end)),
  }
}

function same(list: CandidateCount[]): CandidateCount[] {
  return list.filter(({ count }) => count === list[0]?.count)
}

function fromLabels(meanings: Meanings, lists: Lists) {
  for (const { labelFirst, labelEnd, first, end } of pairsOf(meanings, 'shortlist')) {
    const kind = hasHit(meanings.cues, 'short.invited', labelFirst, labelEnd) ? 'invited' : 'cvs'
    const stated: CandidateCount[] = []
    for (let k = first; k < end; k++) {
      const number = numberAt(meanings.tokens, k, end)
      if (number && !number.article && Number.isInteger(number.value))
        stated.push({ first: k, end: number.end, count: number.value })
    }
    const last = stated.at(-1)
    if (last) lists[kind].push(last)
  }
}

function kindOf({ cues }: Meanings, { first, end }: Stretch): Kind | null {
  if (hasHit(cues, 'short.invited', first, end)) return 'invited'
  return hasHit(cues, 'short.put', first, end) ? 'cvs' : null
}

/** "Van de tien cv's worden er drie uitgenodigd": those of whom some are invited. */
function isPool({ tokens }: Meanings, { first }: Stretch): boolean {
  return isWord(tokens, first - 1, 'de', 'deze', 'the') && isWord(tokens, first - 2, 'van', 'uit', 'of', 'from')
}

function isSought({ cues }: Meanings, { first, end }: Stretch): boolean {
  return hasHit(cues, 'short.sought', first, end)
}

/** "U mag maximaal twee kandidaten aanbieden". */
function isOfSupplier({ cues, tokens }: Meanings, { first, end }: Stretch): boolean {
  // "Wij dragen maximaal drie kandidaten voor": the broker puts them before the client.
  const offers = hitsIn(cues, 'supplier.offers', first, end).filter(
    (hit) => !isWord(tokens, hit.first - 1, 'wij', 'we'),
  )
  return offers.length > 0 && hasHit(cues, 'supplier.may', first, end)
}
