import type { DigestInput } from './digest-input.ts'
import { isTold } from './told.ts'

/**
 * What becomes of a person in a mail that was frozen: `keep` as it is; `forget` all but a keyed hash that says whom the
 * recipient was told of, so that they are not told anew should the person come back; `erase` without any trace.
 */
export type Fate = { is: 'keep' } | { is: 'erase' } | { is: 'forget'; personHash: string }

/** The digest without the people who must go; the same object where nobody must. The requests it tells of stay. */
export function forgetIn(digest: DigestInput, fateOf: (candidateId: string) => Fate): DigestInput {
  let changed = false
  const items = digest.items.map((item) => {
    const fates = item.pairs.map((pair) => ({ pair, fate: fateOf(pair.candidate.candidateId) }))
    if (fates.every(({ fate }) => fate.is === 'keep')) return item
    changed = true
    const hashes = fates.flatMap(({ pair, fate }) =>
      fate.is === 'forget' && isTold(item.kind, pair) ? [fate.personHash] : [],
    )
    const pairs = fates.filter(({ fate }) => fate.is === 'keep').map(({ pair }) => pair)
    return { ...item, pairs, forgotten: [...new Set([...(item.forgotten ?? []), ...hashes])] }
  })
  return changed ? { ...digest, items } : digest
}

/** The digest without the hash of a person who was forgotten in it. */
export function eraseHashIn(digest: DigestInput, personHash: string): DigestInput {
  if (!digest.items.some(({ forgotten }) => forgotten?.includes(personHash))) return digest
  const items = digest.items.map((item) => ({
    ...item,
    forgotten: item.forgotten?.filter((hash) => hash !== personHash) ?? [],
  }))
  return { ...digest, items }
}
