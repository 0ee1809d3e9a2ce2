import { isAlert } from '../../verdict.ts'
import { bestFirst } from '../best-first.ts'
import type { DigestItem, DigestPair } from '../digest-input.ts'

/** A changed request shows how everyone told of it stands now; any other its matches and asks. */
export function shownPairs(item: DigestItem): DigestPair[] {
  return bestFirst(item.kind === 'changed' ? item.pairs : item.pairs.filter(({ verdict }) => isAlert(verdict)))
}

/** The near misses of a new request; they stand in a section of their own. */
export function nearPairs(item: DigestItem): DigestPair[] {
  return item.kind === 'new' ? bestFirst(item.pairs.filter(({ verdict }) => verdict === 'near')) : []
}
