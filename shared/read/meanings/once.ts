import type { Meanings } from './meanings.ts'

let places = 0

/** What several fields and conflicts ask for is found once for each text; who asks changes nothing of it. */
export function once<T extends object>(find: (meanings: Meanings) => T): (meanings: Meanings) => T {
  const place = places++
  return (meanings) => {
    const met = meanings.found[place] as T | undefined
    if (met) return met
    const found = find(meanings)
    meanings.found[place] = found
    return found
  }
}
