import { hasHit } from '../concepts/cues.ts'
import { isMark, isWord } from '../tokens/tokens.ts'
import type { Meanings } from './meanings.ts'
import type { Rate } from './rate.ts'
import type { StageWords } from './rate-stages.ts'
import { basisAt } from './rate-unit.ts'
import type { Phrase } from './told-money.ts'

/** Gives each rate the words that bind it: those before it, or those behind it where they come first. */
export function bindStages(meanings: Meanings, phrase: Phrase, rates: Rate[], stages: StageWords[]): Rate[] {
  let until: number | null = null
  // "€ 58 in de eerste zes maanden, € 61,50 van maand 7 t/m 12 en € 64,25 vanaf maand 13"
  const eachBehind =
    rates.length > 1 &&
    stages.length === rates.length &&
    stages.every(({ first, end }, k) => first >= (rates[k]?.end ?? 0) && end <= (rates[k + 1]?.first ?? phrase.end))
  return rates.map((rate, k) => {
    const from = rates[k - 1]?.end ?? 0
    const to = rates[k + 1]?.first ?? phrase.end
    const before = stages
      .filter(({ first, end }) => first >= from && end <= rate.first)
      .filter((stage) => !stage.dated || isDatedRate(meanings, stage.end, rate.first, k > 0))
    const behind = stages
      .filter(({ first, end }) => first >= rate.end && end <= to && bindsBack(meanings, rate.end, first))
      .filter((stage) => !stage.dated || rates.length > 1)
      .filter((stage) => !rates[k + 1] || !bindsNext(meanings, stage, to))
    const words =
      (eachBehind ? stages[k] : undefined) ??
      (k > 0 ? before.findLast((stage) => stage.from !== 0) : before.at(-1)) ??
      behind[0]
    if (!words) return rate
    const start = words.thereafter ? until : words.from
    until = words.until ?? until
    return { ...rate, from: start, until: words.until, later: words.thereafter || words.from !== 0 }
  })
}

/** "Vanaf 1 januari geldt een tarief van € 84", and not "vanaf 1 januari een planner, max € 80". */
function isDatedRate({ cues, tokens }: Meanings, first: number, end: number, isLater: boolean): boolean {
  for (let k = first; k < end; k++) if (isMark(tokens, k, ',')) return false
  if (isLater && end - first <= 4) return true
  return hasHit(cues, 'rate.named', first, end)
}

/** "€ 80 in het eerste jaar, daarna € 85": words right before the next rate are that one's. */
function bindsNext({ tokens }: Meanings, stage: StageWords, to: number): boolean {
  if (stage.from !== 0 || stage.thereafter) return true
  for (let k = stage.end; k < to; k++)
    if (!isMark(tokens, k, ':') && !isWord(tokens, k, 'max', 'maximaal', '.')) return false
  return true
}

/** What may part a rate from the words behind it that bind it: "€ 80 excl. btw (voor de eerste 6 maanden)". */
function bindsBack(meanings: Meanings, first: number, end: number): boolean {
  const { tokens } = meanings
  for (let k = first; k < end; k++) {
    const basis = basisAt(meanings, k)
    if (basis) k = basis.end - 1
    else if (!isMark(tokens, k, ',():[]-') && !isWord(tokens, k, ...BETWEEN)) return false
  }
  return true
}

const BETWEEN =
  'max maximaal per uur hour gedurende voor in over tijdens for during de het the geldt geldend alleen van'.split(' ')
