import type { Cue } from '../../../vocabulary/vocabulary.ts'
import { FURNITURE } from '../../blocks/furniture.ts'
import { REQUEST } from '../../blocks/scope.ts'
import { hitsIn } from '../../concepts/cues.ts'
import { type Meanings, pairsOf } from '../../meanings/meanings.ts'
import { CELL, GLUED, isMark } from '../../tokens/tokens.ts'
import { FACTS } from './facts.ts'

/** In one of the first lines, above the first label of a request. */
export function opensText(meanings: Meanings, cue: Cue): boolean {
  const labels = pairsOf(meanings, 'title', ...FACTS).map(({ labelFirst }) => labelFirst)
  return opensLine(
    meanings,
    cue,
    labels.reduce((first, label) => Math.min(first, label), headEnd(meanings)),
  )
}

/** A phrase near the start of one of the first lines or of a cell in it, or the page at the end of a trail; in a menu it says nothing. */
export function opensLine(meanings: Meanings, cue: Cue, head: number): boolean {
  const { cues, lines, lineAt, scope, tokens } = meanings
  return hitsIn(cues, cue, 0, head).some(({ first, end }) => {
    const at = lineAt[first] ?? 0
    const line = lines[at]
    const before = first - Math.max(line?.body ?? 0, ofUnknown(meanings, first))
    if (tokens.gap[first] === CELL && scope[at] !== FURNITURE) return true
    if (end === line?.end && isMark(tokens, first - 1, '>›»-') && tokens.gap[first] !== GLUED) return true
    return scope[at] === FURNITURE ? before === 0 : before <= NEAR_START
  })
}

/** Where the value of a JSON key begins that says nothing we know: "export": "urenstaten". */
function ofUnknown({ pairs, pairAt }: Meanings, token: number): number {
  const pair = pairs[pairAt[token] ?? -1]
  return pair?.shape === 'json' && pair.kind === null ? pair.first : 0
}

const NEAR_START = 4

const FIRST_LINES = 5

/** The token behind the first lines, in which a text says what it is. */
export function headEnd({ lines, scope }: Meanings): number {
  let seen = 0
  for (const [i, line] of lines.entries()) {
    if (scope[i] === REQUEST) seen++
    if (seen >= FIRST_LINES) return line.end
  }
  return lines.at(-1)?.end ?? 0
}
