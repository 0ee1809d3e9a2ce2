import { hasHit, hitsIn } from '../concepts/cues.ts'
import { isCapital, isWord } from '../tokens/tokens.ts'
import { clauseAround } from './clause.ts'
import { type Meanings, sentenceOf } from './meanings.ts'
import type { Week } from './week-hours.ts'

/** Whether hours or days say where somebody is, and not how much they work. */
export function isPresence(meanings: Meanings, week: Week): boolean {
  const { cues, tokens } = meanings
  const clause = clauseAround(tokens, sentenceOf(meanings, week.first), week)
  if (hasHit(cues, 'hours.presence', clause.first, clause.end)) return true
  const { first, end } = sentenceOf(meanings, week.first)
  // "Werken op afstand kan tot 1 dag per week": the days at home.
  if (week.by === 'days' && isAtHome(meanings, Math.min(first, clause.first), Math.max(clause.end, week.end), week))
    return true
  if (
    week.by === 'days' &&
    week.bound === 'least' &&
    (hasHit(cues, 'hours.presence', first, end) || hasPlace(meanings, week.end, end))
  )
    return true
  return week.by === 'days' && isAtPlace(meanings, week.end)
}

/** Home is named in the clause, or before it; "thuiswerken mag, de inzet is 3 dagen" speaks of the work again. */
function isAtHome({ cues }: Meanings, first: number, end: number, week: Week): boolean {
  const home = hitsIn(cues, 'home.work', first, end)[0]
  if (!home) return false
  return !hitsIn(cues, 'hours.about', first, week.first).some(
    (about) => about.first > home.end || about.end < home.first,
  )
}

/** "minimaal 3 dagen per week werk je vanuit Tiel". */
function hasPlace({ tokens }: Meanings, first: number, end: number): boolean {
  for (let k = first; k < Math.min(end, first + 6); k++)
    if (isWord(tokens, k, 'vanuit', 'in', 'op', 'bij') && isCapital(tokens, k + 1)) return true
  return false
}

/** "2 dagen per week in Utrecht", "bij de klant". */
function isAtPlace({ tokens }: Meanings, k: number): boolean {
  return isWord(tokens, k, 'in', 'te', 'bij', 'at') && k < tokens.count
}
