import type { Cue } from '../../vocabulary/vocabulary.ts'
import { type Hit, hasHit, hitsIn } from '../concepts/cues.ts'
import { isMark, isWord } from '../tokens/tokens.ts'
import { perAt } from '../values/per.ts'
import type { Stretch } from './clause.ts'
import type { Meanings } from './meanings.ts'
import type { Phrase } from './told-money.ts'

/** The unit behind what the rate covers: "€ 95 ex. btw p/u"; `other` where it is counted by something else. */
export function unitBehind(
  meanings: Meanings,
  first: number,
  end: number,
): { unit: 'hour' | 'day'; end: number } | 'other' | null {
  const { cues, tokens } = meanings
  let k = first
  for (let n = 0; n < 14 && k < end; n++) {
    if (hasHit(cues, 'money.perOther', k, k + 1)) return 'other'
    const per = perAt(tokens, k, end)
    if (per) return per.unit === 'hour' || per.unit === 'day' ? { unit: per.unit, end: per.end } : 'other'
    const basis = basisAt(meanings, k)
    if (basis) k = basis.end
    else if (isMark(tokens, k, ',()-[') || isWord(tokens, k, 'en', 'van', 'is', 'bruto', 'max', 'maximaal', '21', '%'))
      k++
    else return null
  }
  return null
}

const BASIS: Cue[] = ['basis.on', 'basis.off', 'basis.vat', 'basis.allIn', 'basis.travel']

/** What a rate covers, where a token begins to say it. */
export function basisAt({ cues }: Meanings, k: number): Hit | null {
  for (const cue of BASIS) {
    const hit = hitsIn(cues, cue, k, k + 1)[0]
    if (hit) return hit
  }
  return null
}

/** "dagtarief", "per dag" among the words before. */
export function isOfDay({ tokens }: Meanings, { label }: Phrase, before: Stretch): boolean {
  const near = { first: Math.max(before.first, before.end - 10), end: before.end }
  return [near, label].some((stretch) => {
    for (let k = stretch?.first ?? 0; stretch && k < stretch.end; k++) {
      const word = tokens.word[k]?.folded ?? ''
      if (word.includes('dagtarief') || word.includes('dagprijs') || word === 'daily' || word === 'day') return true
      if (word === 'dag' && isWord(tokens, k - 1, 'per')) return true
    }
    return false
  })
}

/** "€ 80 of lager". */
export function isOrLess(tokens: Meanings['tokens'], k: number): boolean {
  return isWord(tokens, k, 'of', 'or') && isWord(tokens, k + 1, ...LESS)
}

const LESS = ['lager', 'minder', 'hoger', 'meer', 'less', 'lower', 'more']
