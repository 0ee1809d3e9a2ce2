import type { DigestPair } from './digest-input.ts'

const VERDICT_ORDER: DigestPair['verdict'][] = ['match', 'ask', 'near', 'no']

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
