import type { Blocks } from '../blocks/blocks.ts'
import { hits } from '../concepts/cues.ts'
import type { About } from './about.ts'
import { correctedBefore } from './corrects.ts'
import type { DatedMeaning } from './dated-meaning.ts'

/** Of a day that is corrected further on only what it is now counts; "Oeps, 9 maart" speaks of the last that was named. */
export function correctDates(blocks: Blocks, dates: DatedMeaning[]) {
  if (hits(blocks.cues, 'corrects.surely').length + hits(blocks.cues, 'corrects.inChat').length === 0) return
  dates.forEach((meaning, k) => {
    const { about, value, by } = meaning
    if (about === 'other' || by === 'preposition') return
    const from = correctedBefore(blocks, value.first)
    if (from < 0) return
    const before = dates
      .slice(Math.max(0, k - MOST), k)
      .filter((other) => other.value.end <= from && isNamed(other.about))
    const spoken = about ?? before.at(-1)?.about ?? null
    const former = before.filter((other) => other.about === spoken)
    if (former.length === 0) return
    meaning.about = spoken
    meaning.by = 'word'
    for (const other of former) other.about = 'other'
  })
}

/** No chat goes back further than so many dates. */
const MOST = 20

function isNamed(about: About | null): boolean {
  return about !== null && about !== 'other'
}
