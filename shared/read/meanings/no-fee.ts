import { hasHit, hitsIn } from '../concepts/cues.ts'
import { isMark, isWord } from '../tokens/tokens.ts'
import type { Stretch } from './clause.ts'
import type { Meanings } from './meanings.ts'

/** Where a sentence says of the fee at a token that there is none: "geen aanvullende fee", "fee: n.v.t.". */
export function noFeeIn(meanings: Meanings, { first, end }: Stretch, word: number): Stretch | null {
  const { cues, tokens } = meanings
  for (const none of hitsIn(cues, 'fee.none', first, end)) {
    if (none.first < word && word - none.end > 5) continue
    if (none.first > word && none.first - word > 8) continue
    if (
      none.first > word &&
      isWord(tokens, none.first, 'geen', 'zonder', 'no', 'without') &&
      !isWord(tokens, none.first - 1, 'is', 'wordt', ':', '=')
    )
      continue
    return { first: Math.min(none.first, word), end: Math.max(none.end, word + 1) }
  }
  return notCharged(meanings, { first: word, end })
}

/** "Een fee rekenen wij hier niet": a denial ends the clause; but "onze fee rekenen wij over reiskosten niet". */
function notCharged({ cues, tokens }: Meanings, { first, end }: Stretch): Stretch | null {
  const charged = hitsIn(cues, 'fee.charged', first, end)[0]
  if (!charged || isWord(tokens, first - 1, 'over', 'op')) return null
  for (let k = charged.end; k < end && !isMark(tokens, k, ',;:.('); k++) {
    if (!isWord(tokens, k, 'niet', 'not') || (k + 1 < end && !isMark(tokens, k + 1, ',;.!)('))) continue
    const isOther = (['basis.vat', 'basis.travel', 'stands.top'] as const).some((cue) => hasHit(cues, cue, first, k))
    return isOther ? null : { first, end: k + 1 }
  }
  return null
}
