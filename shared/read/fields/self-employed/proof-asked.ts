import type { Cue } from '../../../vocabulary/vocabulary.ts'
import { type Hit, hitsIn } from '../../concepts/cues.ts'
import { counts, cuesOf, type Meanings, sentenceOf } from '../../meanings/meanings.ts'
import { saidIn } from '../../meanings/stance.ts'
import { near } from '../../meanings/statements.ts'

/** "De rechtsvorm is niet bepalend", "dat er geen dienstbetrekking ontstaat": the clause that asks for proof. */
export function proofAsked(meanings: Meanings): (Hit & { value: 'conditional' })[] {
  return [...denied(meanings, 'zzp.form', 'zzp.decides'), ...denied(meanings, 'zzp.relation', 'zzp.arises')]
}

function denied(meanings: Meanings, thing: Cue, act: Cue): ReturnType<typeof proofAsked> {
  return cuesOf(meanings, thing).flatMap((hit) => {
    const { first, end } = near(sentenceOf(meanings, hit.first), hit)
    const acts = hitsIn(meanings.cues, act, first, end)[0]
    const not = saidIn(meanings.tokens, first, end).find(({ is }) => is === 'not' || is === 'none')
    if (!acts || !not || !counts(meanings, first)) return []
    const from = Math.min(hit.first, acts.first, not.first)
    return [{ first: from, end: Math.max(hit.end, acts.end, not.end), value: 'conditional' as const }]
  })
}
