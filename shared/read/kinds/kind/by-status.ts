import type { Cue } from '../../../vocabulary/vocabulary.ts'
import { hasHit } from '../../concepts/cues.ts'
import { counts, type Meanings, pairsOf } from '../../meanings/meanings.ts'

/** A longer value is a sentence, which the sentences of the text are asked for. */
const LONGEST = 6

/** "Nieuwe status: Ingetrokken", "Type bericht: Wijziging": a page whose own label says what became of the request. */
export function byStatus(meanings: Meanings, ...cues: Cue[]): boolean {
  return pairsOf(meanings, 'status').some(
    ({ first, end }) =>
      counts(meanings, first) && end - first <= LONGEST && cues.some((cue) => hasHit(meanings.cues, cue, first, end)),
  )
}
