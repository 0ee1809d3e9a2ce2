import { hitsIn } from '../concepts/cues.ts'
import { isMark, isWord, type Tokens } from '../tokens/tokens.ts'
import { clauseAround, hitBefore, type Stretch } from './clause.ts'
import { type Meanings, valuesWithin } from './meanings.ts'
import type { Week } from './week-hours.ts'

const FULL_WEEKS = [36, 38, 40]

/** The hours of a full week that a stretch defines: "1 fte = 36 uur", "op basis van een 40-urige werkweek". */
export function fullWeekIn(meanings: Meanings, { first, end }: Stretch): (Stretch & { hours: number }) | null {
  const { cues, tokens } = meanings
  for (const value of valuesWithin(meanings, first, end)) {
    if (value.kind !== 'quantity' || value.unit !== 'hour' || value.min !== value.max) continue
    if (value.min < 32 || value.min > 45) continue
    const named = hitBefore(cues, 'hours.full', value.first) ?? wholeWeekBefore(meanings, value.first)
    const ofWeek = isWord(tokens, value.end, 'werkweek', 'week', 'workweek') || isWord(tokens, value.end - 1, 'urige')
    if (named || ofWeek) return { first: value.first, end: value.end, hours: value.min }
  }
  return null
}

/** "Een volledige week is bij de gemeente 36 uur", "bij ons telt een volle werkweek 36 uur". */
function wholeWeekBefore({ cues, tokens }: Meanings, token: number): Stretch | null {
  const hit = [
    ...hitsIn(cues, 'hours.others', token - WEEK_REACH, token),
    ...hitsIn(cues, 'hours.full', token - WEEK_REACH, token),
  ].find(({ first, end }) => isWeek(tokens, first) || isWeek(tokens, first + 1) || isWeek(tokens, end - 1))
  return hit &&
    clauseAround(tokens, { first: hit.first, end: token + 1 }, { first: token, end: token + 1 }).first <= hit.first
    ? hit
    : null
}

const WEEK_REACH = 8

function isWeek(tokens: Tokens, k: number): boolean {
  return isWord(tokens, k, 'week', 'werkweek', 'workweek')
}

/** "0,8 fte (40 uur)": hours that these fte cannot be are those of a full week. */
export function fullWeekBehind(fte: Week, hours: Week, fullWeek: number): number | null {
  const share = fte.max / fullWeek
  if (share >= 1 || hours.first - fte.end > 1 || !FULL_WEEKS.includes(hours.max) || hours.min !== hours.max) return null
  return FULL_WEEKS.some((week) => Math.abs(share * week - hours.max) < 1) ? null : hours.max
}

/** "1 fte is bij ons 36 uur. De inzet is 0,5 fte": what a full week is says nothing of the assignment. */
export function withoutDefined<T extends Week>(tokens: Tokens, weeks: T[]): T[] {
  if (weeks.filter(({ by }) => by === 'fte').length < 2) return weeks
  return weeks.filter(({ by, end }) => by !== 'fte' || !(isMark(tokens, end, '=') || isWord(tokens, end, ...DEFINES)))
}

const DEFINES = ['is', 'staat', 'betekent', 'telt', 'means']
