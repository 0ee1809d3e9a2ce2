import { isAlert } from '../../verdict.ts'
import type { DigestItem, DigestPair } from '../digest-input.ts'

const VERDICT_ORDER: DigestPair['verdict'][] = ['match', 'ask', 'near', 'no']

/** A changed request shows how everyone told of it stands now; a new one shows its matches and asks. */
export function shownPairs(item: DigestItem): DigestPair[] {
  return bestFirst(item.kind === 'changed' ? item.pairs : item.pairs.filter(({ verdict }) => isAlert(verdict)))
}

/** The near misses of a new request; they stand in a section of their own. */
export function nearPairs(item: DigestItem): DigestPair[] {
  return item.kind === 'changed' ? [] : bestFirst(item.pairs.filter(({ verdict }) => verdict === 'near'))
}

/** Matches first, then the most headroom. */
export function bestFirst(pairs: DigestPair[]): DigestPair[] {
  const order = ({ verdict }: DigestPair) => VERDICT_ORDER.indexOf(verdict)
  const headroom = (pair: DigestPair) => pair.headroomCents ?? Number.NEGATIVE_INFINITY
  return [...pairs].sort(
    (a, b) =>
      order(a) - order(b) ||
      (headroom(a) === headroom(b) ? 0 : headroom(b) - headroom(a)) ||
      (a.candidate.candidateId < b.candidate.candidateId ? -1 : 1),
  )
}
