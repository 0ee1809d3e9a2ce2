import { type Hit, hasHit, hits } from '../concepts/cues.ts'
import type { About } from './about.ts'
import { aboutOf } from './date-about.ts'
import { placeOf } from './dates.ts'
import { counts, type Meanings, pairsOf, sentenceOf, valuesWithin } from './meanings.ts'

/** "As soon as possible" (z.s.m., per direct), where it is said of the start or of a candidate's availability. */
export type Soon = Hit & { about: 'start' | 'available'; labelled: boolean }

export function soonOf(meanings: Meanings): Soon[] {
  const found: Soon[] = []
  const { cues, pairAt, pairs } = meanings
  for (const pair of pairsOf(meanings, 'start')) {
    const hit = hits(cues, 'soon.surely').find(({ first }) => first >= pair.first && first < pair.end)
    const other = hit ?? hits(cues, 'soon.labelled').find(({ first }) => first >= pair.first && first < pair.end)
    if (other) found.push({ ...other, about: 'start', labelled: true })
  }
  for (const hit of hits(cues, 'soon.surely')) {
    if (!counts(meanings, hit.first) || pairs[pairAt[hit.first] ?? -1]?.kind === 'start') continue
    const about = aboutSoon(meanings, hit)
    if (about) found.push({ ...hit, about, labelled: false })
  }
  return found
}

function aboutSoon(meanings: Meanings, hit: Hit): Soon['about'] | null {
  const { about } = aboutOf(meanings, placeOf(meanings, meanings.dates.map(({ value }) => value), hit))
  return about === 'start' || about === 'end' || about === 'available' || about === 'term'
    ? about === 'available' ? 'available' : 'start'
    : about === null && isWanted(meanings, hit) ? 'start' : null
}

/** Alone on its line, or beside words that want somebody: "per direct, 36 uur in de week". */
function isWanted(meanings: Meanings, hit: Hit): boolean {
  const { first, end } = sentenceOf(meanings, hit.first)
  if (end - first <= hit.end - hit.first + 1) return true
  if (hasHit(meanings.cues, 'term.wanted', first, end) || hasHit(meanings.cues, 'intent.hire', first, end)) return true
  return valuesWithin(meanings, first, end).some(({ kind }) => kind === 'quantity')
}

export function isTermAbout(about: About | null): boolean {
  return about === 'start' || about === 'end' || about === 'term' || about === 'available'
}
