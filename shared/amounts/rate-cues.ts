import { lastFrom } from '../reading/last-from.ts'
import { AT_MOST, CUE, DIRECT, LED_OUT } from './rate-words.ts'

type Kind = 'rate' | 'fee' | 'decoy'

/** A word that says what the amount behind it is. */
export type Cue = RegExpExecArray

/** Every such word of a phrase, in text order. */
export function findCues(phrase: string): Cue[] {
  return [...phrase.matchAll(CUE)]
}

/** What the words before an amount say that it is: those nearest to it count, but not what a rate includes. */
export function cueOf(phrase: string, cues: Cue[], from: number, to: number, unitWritten: boolean): Kind | null {
  for (let k = lastFrom(cues, to - 1, ({ index }) => index); k >= 0; k--) {
    const found = cues[k]
    if (!found || found.index < from) break
    const g = found.groups ?? {}
    const end = found.index + found[0].length
    if (end > to) continue
    if (g.rate) return 'rate'
    const behind = phrase.slice(end, to)
    // In brackets stands what the rate covers: "het tarief (dus ook reiskosten) is maximaal € 90".
    if (/^[^()]*\)/.test(behind)) continue
    if (LED_OUT.test(phrase.slice(from, found.index)) && !(g.fee && DIRECT.test(behind) && !AT_MOST.test(behind)))
      continue
    if (/^budget/i.test(found[0]) && unitWritten) return 'rate'
    return g.fee ? 'fee' : 'decoy'
  }
  return null
}
