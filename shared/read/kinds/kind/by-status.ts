import type { Cue } from '../../../vocabulary/vocabulary.ts'
import { hasHit } from '../../concepts/cues.ts'
import { counts, type Meanings, pairsOf } from '../../meanings/meanings.ts'
import { isWord } from '../../tokens/tokens.ts'

/** A longer value is a sentence, which the sentences of the text are asked for. */
const LONGEST = 6

/** "Nieuwe status: Ingetrokken", "Type bericht: Wijziging": a page whose own label says what became of the request. */
export function byStatus(meanings: Meanings, ...cues: Cue[]): boolean {
  return pairsOf(meanings, 'status').some(
    ({ first, end }) =>
      counts(meanings, first) &&
      end - first <= LONGEST &&
      !isOpen(meanings, first, end) &&
      cues.some((cue) => hasHit(meanings.cues, cue, first, end)),
  )
}

/** "Open (nog niet vervuld)", "nog in te vullen": the request goes on. */
function isOpen({ tokens }: Meanings, first: number, end: number): boolean {
  for (let k = first; k < end; k++) if (isWord(tokens, k, 'niet', 'nog', 'not', 'open')) return true
  return false
}
