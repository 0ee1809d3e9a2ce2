import { type Hit, hasHit, hits } from '../concepts/cues.ts'
import { LINE } from '../tokens/tokens.ts'
import { isMark } from '../values/number.ts'
import { aboutOf } from './date-about.ts'
import { inSection } from './date-section.ts'
import { counts, type Meanings, pairsOf } from './meanings.ts'
import { placeOf } from './place.ts'
import { isWanted } from './wanted.ts'

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
  for (const hit of hits(cues, 'soon.labelled')) {
    if (!counts(meanings, hit.first) || pairAt[hit.first] !== -1 || !isApart(meanings, hit)) continue
    if (aboutSoon(meanings, hit) === 'start') found.push({ ...hit, about: 'start', labelled: false })
  }
  return found
}

/** "16 uur per week, direct, t/m 30 september": a clause of its own. */
function isApart({ tokens }: Meanings, { first, end }: Hit): boolean {
  const before = first === 0 || (tokens.gap[first] ?? 0) >= LINE || isMark(tokens, first - 1, ',')
  return before && (end >= tokens.count || (tokens.gap[end] ?? 0) >= LINE || isMark(tokens, end, ',.'))
}

function aboutSoon(meanings: Meanings, hit: Hit): Soon['about'] | null {
  const { cues, values } = meanings
  const dates = meanings.dates.map(({ value }) => value)
  const place = placeOf(meanings, dates, hit)
  if (inSection(meanings, place, 'start') === 'other') return null
  if (hasHit(cues, 'date.start', hit.first, hit.end) || hasHit(cues, 'date.available', hit.first, hit.end))
    return 'start'
  const { about } = aboutOf(meanings, place)
  if (about === 'available') return 'available'
  if (about === 'start' || about === 'end' || about === 'term') return 'start'
  // Alone on its line, or beside words that want somebody: "per direct, 36 uur in de week".
  const alone = place.end - place.first <= hit.end - hit.first + 1
  const open = about === null || about === 'extension'
  const besideStart = meanings.dates.some(
    (date) => date.about === 'start' && date.value.first >= place.first && date.value.first < place.end,
  )
  return open && (alone || besideStart || isWanted(meanings, values, place.first, place.end)) ? 'start' : null
}
