import { pairAround } from '../blocks/blocks.ts'
import { hits, hitsIn } from '../concepts/cues.ts'
import { numberAt } from '../tokens/number.ts'
import { isMark, isWord } from '../tokens/tokens.ts'
import { counts, type Meanings, valuesWithin } from './meanings.ts'
import type { StatedCap } from './stated-cap.ts'

/** What is set right stands within so many tokens of what takes its place. */
const NEAR = 24

/** Without the caps that another took the place of: "€ 78, niet 74", "van € 85 naar € 89", "90, nee sorry, 95". */
export function withoutFormer(meanings: Meanings, caps: StatedCap[]): StatedCap[] {
  if (caps.length < 2) return caps
  const former = formerCents(meanings, caps)
  const inOrder = caps.toSorted((a, b) => a.first - b.first)
  const wrong = new Set(
    inOrder.filter((cap, k) => {
      const next = inOrder[k + 1]
      return next && next.first - cap.end < NEAR && hitsIn(meanings.cues, 'said.wrong', cap.end, next.first).length > 0
    }),
  )
  const kept = caps.filter(
    (cap) => !wrong.has(cap) && !former.has(cap.cap.stages[0]?.cents ?? 0) && !isOfFormerLabel(meanings, cap),
  )
  return kept.length > 0 ? kept : caps
}

/** "Oud tarief: € 80 ⏎ Nieuw tarief: € 85", "Tarief (was): € 80". */
function isOfFormerLabel(meanings: Meanings, { first }: StatedCap): boolean {
  const { tokens, lineAt } = meanings
  const pair = pairAround(meanings, first)
  if (!pair) return false
  for (let k = pair.labelFirst - 1; k < pair.labelEnd + 2; k++)
    if (lineAt[k] === lineAt[pair.labelFirst] && k < pair.first && isWord(tokens, k, ...FORMER)) return true
  return false
}

const FORMER = ['oud', 'oude', 'vorig', 'vorige', 'huidig', 'huidige', 'voorheen', 'was', 'eerder', 'old', 'previous']

function formerCents(meanings: Meanings, caps: StatedCap[]): Set<number> {
  const { tokens, cues, sentenceAt } = meanings
  const former = new Set<number>()
  const bySentence = new Map<number, StatedCap>()
  for (const cap of caps) bySentence.set(sentenceAt[cap.first] ?? 0, cap)
  for (const { first, end } of hits(cues, 'rate.instead')) {
    if (!counts(meanings, first)) continue
    const number = numberAt(tokens, isMark(tokens, end, '€') ? end + 1 : end, end + 6)
    const cap = bySentence.get(sentenceAt[first] ?? 0)
    const cents = number && !number.article ? Math.round(number.value * 100) : 0
    if (cap && cents > 0 && cap.cap.stages[0]?.cents !== cents) former.add(cents)
  }
  for (const { first, cap } of caps) {
    if (!isWord(tokens, first - 1, 'naar', 'to')) continue
    const before = valuesWithin(meanings, Math.max(0, first - NEAR), first - 1).findLast(
      ({ kind }) => kind === 'amount',
    )
    if (before?.kind === 'amount' && before.maxCents !== cap.stages[0]?.cents) former.add(before.maxCents)
  }
  return former
}
