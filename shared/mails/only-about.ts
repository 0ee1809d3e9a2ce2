import { isAlert } from '../verdict.ts'
import type { DigestInput, DigestItem } from './digest-input.ts'

/**
 * The mail with only these candidates in it. Null where that leaves nothing to tell: near misses are no news by
 * themselves, they only ride along with a match of the same request.
 */
export function onlyAbout(digest: DigestInput, candidateIds: Set<string>): DigestInput | null {
  const items = digest.items
    .map((item) => ({ ...item, pairs: item.pairs.filter(({ candidate }) => candidateIds.has(candidate.candidateId)) }))
    .filter(isNews)
  return items.length > 0 ? { ...digest, items } : null
}

function isNews({ kind, pairs }: DigestItem): boolean {
  return kind === 'changed' ? pairs.length > 0 : pairs.some(({ verdict }) => isAlert(verdict))
}
