import { decimal } from '../../mails/euros.ts'
import { inLanguage, type Language } from '../../mails/language.ts'
import type { Rule } from './rule.ts'

/** Ranges that lie at most this far apart are near. */
const NEAR_HOURS = 4

/** The two ranges of hours a week share a point; ranges that touch do. */
export const hours: Rule = ({ request: { record }, candidate, language }) => {
  const say = inLanguage(language)
  const asked = record.hoursPerWeek
  if (asked === null) return { outcome: 'unknown', detail: say('Geen uren genoemd', 'No hours stated') }
  const gap = hoursBetween(asked, { min: candidate.hoursMin, max: candidate.hoursMax })
  const wanted = showHours(asked, language)
  const offered = showHours({ min: candidate.hoursMin, max: candidate.hoursMax }, language)
  if (gap === 0) return { outcome: 'pass', detail: say(`${wanted}; werkt ${offered}`, `${wanted}; works ${offered}`) }
  const apart = decimal(gap, language)
  return {
    outcome: 'fail',
    near: gap <= NEAR_HOURS,
    detail: say(`${wanted}; werkt ${offered}, scheelt ${apart} uur`, `${wanted}; works ${offered}, ${apart} apart`),
  }
}

type Hours = { min: number; max: number }

/** Hours between the nearest ends of two ranges, to the hundredth; 0 where they share a point. */
export function hoursBetween(a: Hours, b: Hours): number {
  return Math.max(0, Math.round((a.min - b.max) * 100), Math.round((b.min - a.max) * 100)) / 100
}

/** "24–28 uur per week". */
export function showHours({ min, max }: Hours, language: Language): string {
  const range = min === max ? decimal(min, language) : `${decimal(min, language)}–${decimal(max, language)}`
  return `${range} ${inLanguage(language)('uur per week', 'hours a week')}`
}
