import type { Meanings } from './meanings.ts'

/** What several fields and conflicts ask for is found once for each text; who asks changes nothing of it. */
export function once<T extends object>(find: (meanings: Meanings) => T): (meanings: Meanings) => T {
  const known = new WeakMap<Meanings, T>()
  return (meanings) => {
    const met = known.get(meanings)
    if (met) return met
    const found = find(meanings)
    known.set(meanings, found)
    return found
  }
}
