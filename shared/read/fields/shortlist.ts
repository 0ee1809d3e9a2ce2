import type { RequestRecord } from '../../request.ts'
import type { Pair } from '../blocks/pair.ts'
import { hasHit, hitsIn } from '../concepts/cues.ts'
import {
  type CandidateCount,
  candidateCounts,
  isOther,
  ownClause,
  sentencesWith,
} from '../meanings/candidate-counts.ts'
import { clauseAround, hitBefore, type Stretch } from '../meanings/clause.ts'
import { counts, type Meanings, sentenceOf, spanOf } from '../meanings/meanings.ts'
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
    if (isOfSupplier(meanings, sentence) || isSought(meanings, sentence)) continue
    if (hasHit(meanings.cues, 'hours.past', sentence.first, sentence.end)) continue
    for (const count of all) {
      const own = ownClause(meanings, sentence, count)
      const around = all.length === 1 ? sentence : own
      if (hasHit(meanings.cues, 'supplier.one', around.first, around.end)) continue
      const kind =
        (isPool(meanings, count) ? 'cvs' : null) ??
        kindOf(meanings, own) ??
        kindOf(meanings, around) ??
        (hitBefore(meanings.cues, 'count.list', count.first) ? 'cvs' : null)
      if (kind) lists[kind === 'cvs' && meetNext(meanings, sentence) ? 'invited' : kind].push(count)
    }
  }
  const at = [...same(lists.cvs), ...same(lists.invited)].sort((a, b) => a.first - b.first)
  return {
    value: { cvs: lists.cvs[0]?.count ?? null, invited: lists.invited[0]?.count ?? null },
    at: at.map(({ first, end }) => spanOf(meanings, first, end)),
  }
}

/** "De provincie selecteert vier kandidaten. Zij voeren een gesprek": the next sentence tells what becomes of them. */
function meetNext(meanings: Meanings, { end }: Stretch): boolean {
  if (!isWord(meanings.tokens, end, 'zij', 'ze', 'deze', 'die', 'they', 'these')) return false
  const next = sentenceOf(meanings, end)
  return hasHit(meanings.cues, 'short.invited', end, next.end) && candidateCounts(meanings, next).length === 0
}

function same(list: CandidateCount[]): CandidateCount[] {
  return list.filter(({ count }) => count === list[0]?.count)
}

function fromLabels(meanings: Meanings, lists: Lists) {
  const { cues, tokens } = meanings
  for (const pair of meanings.pairs) {
    const { kind, labelFirst, labelEnd, first, end } = pair
    if (!counts(meanings, first) || (kind !== 'shortlist' && !namesList(meanings, pair))) continue
    const ofLabel = hasHit(cues, 'short.invited', labelFirst, labelEnd) ? 'invited' : 'cvs'
    const last: Partial<Record<Kind, CandidateCount>> = {}
    for (let k = first; k < end; k++) {
      const number = numberAt(tokens, k, end)
      if (!number || number.article || !Number.isInteger(number.value) || isOther(meanings, k)) continue
      // "5 cv's, waarvan 2 op gesprek": the words around a number say more than the label.
      const own = clauseAround(tokens, pair, { first: k, end: number.end })
      last[kindOf(meanings, own) ?? ofLabel] = { first: k, end: number.end, count: number.value }
    }
    if (last.cvs) lists.cvs.push(last.cvs)
    if (last.invited) lists.invited.push(last.invited)
  }
}

/** "Kandidaten op gesprek: 4", "Uitnodiging gesprek: 3 kandidaten": what becomes of how many, in words of its own. */
function namesList(meanings: Meanings, { labelFirst, labelEnd, first, end }: Pair): boolean {
  const { cues } = meanings
  const number = numberAt(meanings.tokens, first, end)
  if (!number || number.article || number.value > MOST || isOther(meanings, first)) return false
  const isOfThese = (from: number, to: number) => hasHit(cues, 'count.candidate', from, to)
  if (!isOfThese(labelFirst, labelEnd) && !(isOfThese(number.end, number.end + 2) && number.end < end)) return false
  return (
    kindOf(meanings, { first: labelFirst, end: labelEnd }) !== null && !hasHit(cues, 'supplier.one', labelFirst, end)
  )
}

const MOST = 20

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
