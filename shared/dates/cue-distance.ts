import { lastStartingBefore } from '../reading/spans.ts'
import type { Span } from '../reading/text.ts'
import type { Cue, DateRole } from './date-cues.ts'

const LEAST = 20
/** How far from a date, in characters, words can tell what it is about. */
export const REACH = 220

/** Words between a cue and a date that do not part them. */
const FILLER =
  /(?<![a-zà-ÿ])(?:uiterlijk|op|om|voor|vóór|tot|en met|t\/m|is|zijn|staan|staat|was|per|vanaf|van|in|m\.i\.v\.|met ingang van|graag|kan|kunnen|kunt|mag|worden|wordt|gepland|ingepland|voorzien|plaats|vinden|vindt|hebben|heeft|de|het|een|verwacht|ca\.|circa|rond|nog|moet|moeten|dient|dienen|ons|je|u|wij|we|ik|uur|on|at|by|before|until|from|as of|are|will|be|scheduled|planned|the|for|to|can|must|should|no later than|latest|bij voorkeur|in de week van|medio|eind|begin|dat|die|plaatsvindt|plaatsvinden|gehouden)(?![a-zà-ÿ])/gi

/** What a relative clause says is said of the word just before it: "voor een gesprek, dat plaatsvindt op". */
const RELATIVE = /[a-zà-ÿ][^,]*,\s(?:dat|die|welke?|which|that)\s/i

/** What a cue, a label or a phrase says, and how strongly. */
export type Scored = { role: DateRole; score: number; weight: number }

/** What tells most about the stretch at `at`; `clause` is as far as the dates before and after it. */
export function bestCue(text: string, cues: Cue[], at: Span, clause: Span, label: Scored | null): Scored | null {
  let best: Scored | null = label
  const from = lastStartingBefore(cues, at.start - REACH) + 1
  for (let k = from; k < cues.length; k++) {
    const cue = cues[k]
    if (!cue || cue.start > at.end + REACH) break
    const score = cue.weight - distanceOf(text, cue, at, clause)
    if (score > LEAST && score > (best?.score ?? 0)) best = { role: cue.role, score, weight: cue.weight }
  }
  return best
}

/** How little a cue has to say about the stretch at `at`, in points. */
function distanceOf(text: string, cue: Cue, at: Span, clause: Span): number {
  if (cue.end <= at.start) {
    const between = text.slice(Math.max(cue.end, clause.start), at.start)
    const far = 0.5 * farness(between) + (/[;|]|\s-\s/.test(between) ? 25 : /,/.test(between) ? 10 : 0)
    if (cue.start >= clause.start) return far + (RELATIVE.test(between) ? 25 : 0)
    // Beyond the date before this one only a list goes on: "Gesprekken op 12 maart of 13 maart".
    return at.start - clause.start > 40 || /[;.]\s/.test(between) ? 1000 : 30 + far
  }
  if (cue.start < at.end) return 5
  if (cue.end > clause.end) return 1000
  const between = text
    .slice(at.end, cue.start)
    .replace(/^[\s,(om]{0,6}[0-9]{1,2}(?:[:.][0-9]{2})?(?:\s?uur|\s?u)?/i, '')
  if (/^\s*[:-]\s*$/.test(between)) return 0
  const isApart = /[,;|(:]|[.!?]\s+[A-Z]|\s(?:en|and|maar|but)\s/.test(
    `${between}${text.slice(cue.start, cue.start + 1)}`,
  )
  // "Selectie op 12 februari, uitnodiging op 15 februari": what stands just before the next date is about that one.
  const isOfNext = isApart && clause.end < text.length && farness(text.slice(cue.end, clause.end)) === 0
  return 12 + 0.5 * farness(between) + (isApart ? 40 : 0) + (isOfNext ? 40 : 0)
}

function farness(between: string): number {
  return between
    .replace(FILLER, '')
    .replace(/[\s:.,()-]+/g, ' ')
    .trim().length
}
