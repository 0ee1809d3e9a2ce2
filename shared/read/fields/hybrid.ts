import type { RequestRecord } from '../../request.ts'
import { hasHit, hitsIn } from '../concepts/cues.ts'
import { answerBelow } from '../meanings/answer-below.ts'
import {
  type Hybrid,
  type HybridMention,
  hasMinimum,
  hasNamedDay,
  homeIn,
  isLimited,
  isWhole,
} from '../meanings/home.ts'
import { type Meanings, pairsOf, sentenceOf, spanOf, valuesWithin } from '../meanings/meanings.ts'
import { newestOf } from '../meanings/newest.ts'
import { isFull, siteIn } from '../meanings/site.ts'
import { answerIn, saidIn } from '../meanings/stance.ts'
import { answerEnd, answerPlace } from '../meanings/statements.ts'
import { isCapital, isMark } from '../tokens/tokens.ts'
import { type Field, nothing } from './field.ts'

/** Hybride werken: a label's value first, then what sentences say, of what holds now the first. */
export function hybrid(meanings: Meanings): Field<RequestRecord['hybrid']> {
  const mentions = [...homeIn(meanings), ...siteIn(meanings)].sort((a, b) => a.first - b.first)
  const [found] = newestOf(meanings, [labelled(meanings) ?? [], ...mentions].flat())
  return found ? { value: found.value, at: [spanOf(meanings, found.first, found.end)] } : nothing('unknown')
}

function labelled(meanings: Meanings): HybridMention | null {
  for (const pair of pairsOf(meanings, 'hybrid')) {
    const whole = ofValue(meanings, pair.first, answerEnd(meanings, pair))
    const { end } = sentenceOf(meanings, pair.first)
    // "Toegestaan. Er is nog geen …": what else stands in the cell denies something else.
    const value = whole === 'no' && end < pair.end ? (ofValue(meanings, pair.first, end) ?? whole) : whole
    // "Is volledig thuiswerken mogelijk?" "Nee" says nothing of a part.
    if (value === 'no' && isWhole(meanings, pair.labelFirst, pair.labelEnd)) continue
    if (value) return { ...answerPlace(pair), value }
  }
  for (const { first, end } of pairsOf(meanings, 'place', 'region', 'onSite')) {
    const home = hitsIn(meanings.cues, 'home.work', first, end)[0]
    if (!home) continue
    const to = clausesEnd(meanings.tokens, home.end, end)
    const denied = saidIn(meanings.tokens, first, to).find(({ is }) => is === 'not' || is === 'none')
    if (denied)
      return { ...home, first: Math.min(home.first, denied.first), end: Math.max(home.end, denied.end), value: 'no' }
    return {
      ...home,
      value: isLimited(meanings, first, to) || hasNamedDay(meanings.tokens, first, to) ? 'limited' : 'yes',
    }
  }
  const below = answerBelow(meanings, 'hybrid')
  const value = below && ofValue(meanings, below.first, below.end)
  return below && value ? { ...below, value } : null
}

/** "Assen, thuis kan beperkt; de werf laat zich niet …": what is said of the work at home ends with its sentence. */
function clausesEnd(tokens: Meanings['tokens'], from: number, end: number): number {
  for (let k = from; k < end; k++)
    if (isMark(tokens, k, ';') || (isMark(tokens, k, '.') && isCapital(tokens, k + 1))) return k
  return end
}

/** "Ja, minimaal 2 dagen op kantoor", "beperkt", "op locatie", "alleen op vrijdag", "2 dagen thuis". */
function ofValue(meanings: Meanings, first: number, end: number): Hybrid | null {
  const { tokens, cues } = meanings
  const answer = answerIn(tokens, first, end)
  if (answer?.stance === 'unsure') return null
  if (answer?.stance === 'refused') return isLimited(meanings, first, answer.first) ? 'limited' : 'no'
  // "Liever niet" leaves it open.
  if (answer?.stance === 'wished' && saidIn(tokens, first, end).some(({ is }) => is === 'not')) return null
  const home = hasHit(cues, 'home.work', first, end)
  const site = hitsIn(cues, 'site.place', first, end)[0] ?? hitsIn(cues, 'site.presence', first, end)[0]
  if (isFull(meanings, first, end)) return 'no'
  const conditional = answer?.stance === 'conditional' && !hasMinimum(meanings, first, end)
  if (conditional || isLimited(meanings, first, end) || hasNamedDay(tokens, first, end)) return 'limited'
  if (answer || home || hasDays(meanings, first, end) || hasHit(cues, 'home.rest', first, end)) return 'yes'
  return site && end - first <= 4 ? 'no' : null
}

function hasDays(meanings: Meanings, first: number, end: number): boolean {
  return valuesWithin(meanings, first, end).some(
    (value) => value.kind === 'quantity' && (value.unit === 'day' || value.unit === 'percent'),
  )
}
