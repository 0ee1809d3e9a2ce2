import type { Cue } from '../../../vocabulary/vocabulary.ts'
import { pairAround } from '../../blocks/blocks.ts'
import { FURNITURE } from '../../blocks/furniture.ts'
import { REQUEST } from '../../blocks/scope.ts'
import { type Hit, hits, hitsIn } from '../../concepts/cues.ts'
import { type Meanings, pairsOf } from '../../meanings/meanings.ts'
import { CELL, GLUED, isMark, isWord } from '../../tokens/tokens.ts'
import { containsRole } from '../../values/roles.ts'
import { FACTS } from './facts.ts'
import { isPossibility } from './is-possibility.ts'

/** In one of the first lines, above the first label of a request. */
export function opensText(meanings: Meanings, cue: Cue): boolean {
  return hits(meanings.cues, cue).length > 0 && opensLine(meanings, cue, aboveLabels(meanings))
}

/** The first lines, up to the first label of a request. */
function aboveLabels(meanings: Meanings): number {
  const labels = pairsOf(meanings, 'title', ...FACTS).map(({ labelFirst }) => labelFirst)
  return labels.reduce((first, label) => Math.min(first, label), headEnd(meanings))
}

/** What a text calls itself above its first label: a phrase with which a line, or a cell of one, begins. */
export function isTitled(meanings: Meanings, cue: Cue): boolean {
  const { cues, lines, lineAt, tokens } = meanings
  if (hits(cues, cue).length === 0) return false
  return hitsIn(cues, cue, 0, aboveLabels(meanings)).some((hit) => {
    const opens = hit.first === lines[lineAt[hit.first] ?? 0]?.body || isMark(tokens, hit.first - 1, '-|:>')
    return (opens || tokens.gap[hit.first] === CELL) && !isOfRole(meanings, hit)
  })
}

/** "Beheerder urenregistratie", "Urenregistratie beheerder". */
export function isNameOfRole(meanings: Meanings, cue: Cue): boolean {
  const [hit] = hitsIn(meanings.cues, cue, 0, headEnd(meanings))
  return hit !== undefined && isOfRole(meanings, hit)
}

function isOfRole({ tokens, lines, lineAt }: Meanings, { first, end }: Hit): boolean {
  const body = lines[lineAt[first] ?? 0]?.body ?? first
  return containsRole(tokens, body, first) || isWord(tokens, end, 'beheerder', 'administrateur', 'specialist')
}

/** A phrase near the start of one of the first lines or of a cell in it, or the page at the end of a trail; in a menu it says nothing. */
export function opensLine(meanings: Meanings, cue: Cue, head: number): boolean {
  const { cues, lines, lineAt, scope, tokens } = meanings
  return hitsIn(cues, cue, 0, head).some((hit) => {
    const { first, end } = hit
    if (isPossibility(meanings, hit)) return false
    const at = lineAt[first] ?? 0
    const line = lines[at]
    const before = first - Math.max(line?.body ?? 0, ofUnknown(meanings, first))
    if (tokens.gap[first] === CELL && scope[at] !== FURNITURE) return true
    if (end === line?.end && isMark(tokens, first - 1, '>›»-') && tokens.gap[first] !== GLUED) return true
    return scope[at] === FURNITURE ? before === 0 : before <= NEAR_START
  })
}

/** Where the value of a JSON key begins that says nothing we know: "export": "urenstaten". */
function ofUnknown(meanings: Meanings, token: number): number {
  const pair = pairAround(meanings, token)
  return pair?.shape === 'json' && pair.kind === null ? pair.first : 0
}

const NEAR_START = 4

const FIRST_LINES = 5

/** The token behind the first lines, in which a text says what it is. */
export function headEnd({ lines, scope }: Meanings, most = FIRST_LINES): number {
  let seen = 0
  for (const [i, line] of lines.entries()) {
    if (scope[i] === REQUEST) seen++
    if (seen >= most) return line.end
  }
  return lines.at(-1)?.end ?? 0
}
