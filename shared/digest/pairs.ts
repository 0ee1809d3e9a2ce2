import type { DigestItem, DigestPair } from '../digest-input.ts'

const VERDICT_ORDER: DigestPair['verdict'][] = ['match', 'ask', 'near', 'no']

/** A changed request shows how everyone told of it stands now; a new one shows its matches and asks. */
export function shownPairs(item: DigestItem): DigestPair[] {
  const pairs =
    item.kind === 'changed' ? item.pairs : item.pairs.filter(({ verdict }) => verdict === 'match' || verdict === 'ask')
  return sorted(pairs)
}

/** The near misses of a new request; they stand in a section of their own. */
export function nearPairs(item: DigestItem): DigestPair[] {
  return item.kind === 'changed' ? [] : sorted(item.pairs.filter(({ verdict }) => verdict === 'near'))
}

/** Matches first, then the most headroom. */
function sorted(pairs: DigestPair[]): DigestPair[] {
  const order = ({ verdict }: DigestPair) => VERDICT_ORDER.indexOf(verdict)
  const headroom = (pair: DigestPair) => pair.headroomCents ?? Number.NEGATIVE_INFINITY
  return [...pairs].sort(
    (a, b) =>
      order(a) - order(b) ||
      (headroom(a) === headroom(b) ? 0 : headroom(b) - headroom(a)) ||
      (a.candidate.candidateId < b.candidate.candidateId ? -1 : 1),
  )
}
