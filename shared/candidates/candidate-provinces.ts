import { withoutAccents } from '../language/without-accents.ts'
import { PROVINCE_NAMES } from '../places/province-names.ts'
import { PROVINCES } from '../record-words.ts'
import type { Province } from '../request.ts'

/**
 * Codes and names, the longest first. A name may be written apart or as one word ("Noord Holland", "Noordholland"),
 * but must end where a word ends.
 */
const SPELLINGS = PROVINCES.flatMap((code): [string, Province][] => [
  [code, code],
  [PROVINCE_NAMES[code], code],
])
  .concat([['Fryslân', 'NL-FR']])
  .sort(([a], [b]) => b.length - a.length)
  .map(([spelling, code]): [RegExp, Province] => [new RegExp(`^${fold(spelling).replaceAll(' ', ' ?')}(?: |$)`), code])

/** "Drenthe Noord-Holland", "NL-DR|utrecht" or "*" to sorted codes; null where any part is no province. */
export function candidateProvinces(text: string): Province[] | null {
  if (text.trim() === '*') return [...PROVINCES]
  const found = new Set<Province>()
  for (const part of text.split('|')) {
    let rest = fold(part)
    while (rest !== '') {
      const hit = SPELLINGS.find(([spelling]) => spelling.test(rest))
      if (hit === undefined) return null
      const [spelling, province] = hit
      found.add(province)
      rest = rest.replace(spelling, '')
    }
  }
  return found.size === 0 ? null : [...found].sort()
}

function fold(text: string): string {
  return withoutAccents(text)
    .toLowerCase()
    .replace(/[\s\p{Pd}]+/gu, ' ')
    .trim()
}
