import { decimal, type Language } from '../euros.ts'
import type { Rule } from './rule.ts'

/** Ranges that lie at most this far apart are near. */
const NEAR_HOURS = 4

/** The two ranges of hours a week share a point; ranges that touch do. */
export const hours: Rule = ({ request: { record }, candidate, language }) => {
  const en = language === 'en'
  const asked = record.hoursPerWeek
  if (asked === null) return { outcome: 'unknown', detail: en ? 'No hours stated' : 'Geen uren genoemd' }
  const gap = hoursBetween(asked, { min: candidate.hoursMin, max: candidate.hoursMax })
  const wanted = showHours(asked, language)
  const offered = showHours({ min: candidate.hoursMin, max: candidate.hoursMax }, language)
  if (gap === 0) return { outcome: 'pass', detail: en ? `${wanted}; works ${offered}` : `${wanted}; werkt ${offered}` }
  const apart = decimal(gap, language)
  return {
    outcome: 'fail',
    near: gap <= NEAR_HOURS,
    detail: en ? `${wanted}; works ${offered}, ${apart} apart` : `${wanted}; werkt ${offered}, scheelt ${apart} uur`,
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
  return `${range} ${language === 'en' ? 'hours a week' : 'uur per week'}`
}
