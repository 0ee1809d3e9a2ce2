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
  if (isValue(blocks, at, first)) return about
  if (TERM.has(about) && !hasHit(blocks.cues, 'own.assignment', first, end)) return 'other'
  return PROCEDURE.has(about) && section !== 'assignment' ? 'other' : about
}

/** "- z . s . m ." */
const SOON_AT = 7

/**
 * "Loopt t/m: 4 april 2027", "36 uur | start 4 april 2027", "- z.s.m., uiterlijk 4 april": a list of facts is no prose,
 * whatever heads it.
 */
function isValue(blocks: Blocks, at: Hit, first: number): boolean {
  const { lines, lineAt, cues } = blocks
  const line = lines[lineAt[at.first] ?? 0]
  if (((line?.signs ?? 0) & BAR) !== 0) return true
  if (line && line.item !== null && hasHit(cues, 'soon.surely', first, first + SOON_AT)) return true
  const pair = pairAround(blocks, at.first)
  return pair !== undefined && at.first - pair.first <= 1 && pair.end - at.end <= 2
}
