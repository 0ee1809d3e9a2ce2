import { pairAround } from '../blocks/blocks.ts'
import { type Hit, hasHit, hits, hitsIn } from '../concepts/cues.ts'
import { isMark, LINE } from '../tokens/tokens.ts'
import { aboutOf } from './date-about.ts'
import { inSection } from './date-section.ts'
import { counts, type Meanings, pairsOf } from './meanings.ts'
import { once } from './once.ts'
import { placeOf } from './place.ts'
import { isWanted } from './wanted.ts'

/** "As soon as possible" (z.s.m., per direct), where it is said of the start or of a candidate's availability. */
type Soon = Hit & { about: 'start' | 'available'; labelled: boolean }

export const soonOf = once(findSoon)

function findSoon(meanings: Meanings): Soon[] {
  const { cues, pairAt } = meanings
  const surely = hits(cues, 'soon.surely')
  const perhaps = hits(cues, 'soon.labelled')
  if (surely.length === 0 && perhaps.length === 0) return []
  const found: Soon[] = []
  for (const { kind, first, end } of pairsOf(meanings, 'start', 'duration')) {
    const hit = hitsIn(cues, 'soon.surely', first, end)[0] ?? hitsIn(cues, 'soon.labelled', first, end)[0]
    // "Periode: zo snel mogelijk, voor 6 maanden" begins with the start.
    if (hit && (kind === 'start' || hit.first === first)) found.push({ ...hit, about: 'start', labelled: true })
  }
  const dates = datesOfStart(meanings)
  for (const hit of surely) {
    if (!counts(meanings, hit.first) || isOpening(meanings, hit.first)) continue
    const about = aboutSoon(meanings, hit, dates)
    if (about) found.push({ ...hit, about, labelled: false })
  }
  for (const hit of perhaps) {
    if (!counts(meanings, hit.first) || pairAt[hit.first] !== -1 || !isApart(meanings, hit)) continue
    if (aboutSoon(meanings, hit, dates) === 'start') found.push({ ...hit, about: 'start', labelled: false })
  }
  return found
}

/** In the value of a start, or at the head of that of a duration, which was read already. */
function isOpening(meanings: Meanings, token: number): boolean {
  const pair = pairAround(meanings, token)
  return pair?.kind === 'start' || (pair?.kind === 'duration' && pair.first === token)
}

/** All dates, and the sentences in which one is a start or an end. */
type Dates = { all: Hit[]; starts: Set<number> }

function datesOfStart({ dates, sentenceAt }: Meanings): Dates {
  const starts = dates.filter(({ about }) => about === 'start' || about === 'end')
  return {
    all: dates.map(({ value }) => value),
    starts: new Set(starts.map(({ value }) => sentenceAt[value.first] ?? -1)),
  }
}

/** "16 uur per week, direct, t/m 30 september": a clause of its own. */
function isApart({ tokens }: Meanings, { first, end }: Hit): boolean {
  const before = first === 0 || (tokens.gap[first] ?? 0) >= LINE || isMark(tokens, first - 1, ',')
  return before && (end >= tokens.count || (tokens.gap[end] ?? 0) >= LINE || isMark(tokens, end, ',.'))
}

const NEAR_WISH = 8

function aboutSoon(meanings: Meanings, hit: Hit, dates: Dates): Soon['about'] | null {
  const { cues, values, sentenceAt } = meanings
  const place = placeOf(meanings, dates.all, hit)
  const ofSection = inSection(meanings, place, 'start')
  // "Direct inzetbaar" among criteria is asked of a candidate, and is no start beside the stated one.
  // "Het project start direct" is no start of who works on it.
  if (hasHit(cues, 'date.other', hit.first - 1, hit.first)) return null
  if (hasHit(cues, 'date.start', hit.first, hit.end) || hasHit(cues, 'date.available', hit.first, hit.end))
    return ofSection === 'available' ? 'available' : 'start'
  if (ofSection === 'other') return null
  const { about } = aboutOf(meanings, place)
  if (about === 'available') return 'available'
  if (about === 'start' || about === 'end' || about === 'term') return 'start'
  // "De gemeente (project Noord) heeft per direct een planner nodig": a wish decides, whatever else is named.
  const wished = about === 'other' && hasHit(cues, 'intent.hire', hit.end, Math.min(place.end, hit.end + NEAR_WISH))
  if (wished) return 'start'
  if (about !== null && about !== 'extension') return null
  // Alone on its line, beside a start, or beside words that want somebody: "per direct, 36 uur in de week".
  const alone = place.end - place.first <= hit.end - hit.first + 1
  const besideStart = dates.starts.has(sentenceAt[hit.first] ?? -2)
  return alone || besideStart || isWanted(meanings, values, place.first, place.end) ? 'start' : null
}
