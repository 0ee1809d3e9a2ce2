import { type Blocks, pairAround } from '../blocks/blocks.ts'
import { BAR } from '../blocks/signs.ts'
import { type Hit, hasHit } from '../concepts/cues.ts'
import type { About } from './about.ts'
import type { Place } from './place.ts'

const CRITERIA = new Set(['knockouts', 'awards', 'competences', 'registrations', 'certificates'])
const CONTEXT = new Set(['organisation', 'assignment', 'condition'])
const PROCEDURE = new Set<About>(['interview', 'notice', 'question', 'answers'])
const TERM = new Set<About>(['start', 'end', 'term'])

/**
 * What a date is about in its section: criteria ask for availability and set no dates of the procedure; the text on
 * the client and its work has days of its own, unless the sentence speaks of the assignment.
 */
export function inSection(blocks: Blocks, { at, first, end }: Place, about: About): About {
  const line = blocks.lineAt[at.first] ?? 0
  const section = blocks.sections[blocks.sectionAt[line] ?? 0]?.kind ?? ''
  // "Publicatie volgt op 15 januari", below questions: of the answers.
  if (section === 'questions' && about === 'published') return 'answers'
  if (CRITERIA.has(section)) {
    if (blocks.lines[line]?.item === null && !TERM.has(about)) return about
    if (about === 'start') return 'available'
    return about === 'available' || about === 'interview' ? about : 'other'
  }
  if (!CONTEXT.has(section)) return about
  if (TERM.has(about) && !isValue(blocks, at) && !hasHit(blocks.cues, 'own.assignment', first, end)) return 'other'
  return PROCEDURE.has(about) && section !== 'assignment' ? 'other' : about
}

/** "Loopt t/m: 4 april 2027", "36 uur | start 4 april 2027": a list of facts is no prose, whatever heads it. */
function isValue(blocks: Blocks, at: Hit): boolean {
  const { lines, lineAt } = blocks
  if (((lines[lineAt[at.first] ?? 0]?.signs ?? 0) & BAR) !== 0) return true
  const pair = pairAround(blocks, at.first)
  return pair !== undefined && at.first === pair.first && pair.end - at.end <= 2
}
