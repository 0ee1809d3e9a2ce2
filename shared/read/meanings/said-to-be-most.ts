import type { Cue } from '../../vocabulary/vocabulary.ts'
import { hasHit, hits } from '../concepts/cues.ts'
import { GLUED, isMark, isWord, NUMBER } from '../tokens/tokens.ts'
import { bareAmountAt } from '../values/amount.ts'
import type { AmountValue } from '../values/value.ts'
import { LEAST, MOST } from './carried-money.ts'
import { counts, type Meanings, sentenceOf } from './meanings.ts'

/** "89 is echt het plafond", "nu is 84 het maximum, ex btw": numbers without sign or unit that are said to be the most. */
export function saidToBeMost(meanings: Meanings, taken: Set<number>): AmountValue[] {
  const { tokens, cues } = meanings
  return [...hits(cues, 'rate.isMost'), ...hits(cues, 'bound.most')].flatMap(({ first, end }) => {
    const to = isWord(tokens, first - 1, 'het', 'de', 'ons', 'onze', 'hun') ? first - 1 : first
    const k = isMark(tokens, to - 2, ',.') && tokens.gap[to - 1] === GLUED ? to - 3 : to - 1
    if (tokens.type[k] !== NUMBER || taken.has(k) || !counts(meanings, k)) return []
    if (!hasHit(cues, 'rate.isMost', to, to + 1) && !isWord(tokens, k - 1, 'is', 'wordt', 'blijft', 'geldt')) return []
    const amount = bareAmountAt(tokens, k, to)
    if (amount?.end !== to || amount.maxCents < LEAST || amount.maxCents > MOST) return []
    const near = Math.min(sentenceOf(meanings, k).end, end + 6)
    if (!isWord(tokens, end - 1, 'plafond', 'maximumtarief') && !isMoneyBehind(meanings, end, near)) return []
    taken.add(k)
    return [{ ...amount, per: 'hour' as const }]
  })
}

/** Words that only stand behind money: "ex btw", "all-in", "gefactureerd". */
export function isMoneyBehind({ cues }: Meanings, first: number, end: number): boolean {
  const to = Math.min(end, first + 2)
  return MONEY_BEHIND.some((cue) => hasHit(cues, cue, first, to))
}

const MONEY_BEHIND: Cue[] = ['basis.allIn', 'basis.off', 'basis.on', 'rate.word', 'basis.vat']
