import type { Criterion } from '../criteria/criteria.ts'
import type { RoledDate } from '../dates/date-roles.ts'
import { lastFrom } from './last-from.ts'
import { type LaidOut, type Place, pairAt } from './layout.ts'
import type { Span } from './text.ts'

/** A text taken apart by its format: what every field reads from. */
export type Outline = LaidOut & {
  format: string
  /** The knock-out and the scored criteria of the text, numbered. */
  knockouts: Criterion[]
  awards: Criterion[]
  dates: RoledDate[]
}

export function datesIn(outline: Outline, span: Span): RoledDate[] {
  return outline.dates.filter((date) => date.start >= span.start && date.end <= span.end)
}

/** What kind of place an offset of the plain text is in. */
export function placeAt(outline: Pick<Outline, 'pairs' | 'knockouts' | 'awards'>, offset: number): Place {
  if (pairAt(outline, offset)?.header) return 'header'
  return criterionIn(outline, { start: offset, end: offset + 1 }) ?? 'text'
}

/** Whether a stretch of the plain text has a part of a knock-out or of a scored criterion. */
export function criterionIn(outline: Pick<Outline, 'knockouts' | 'awards'>, span: Span): 'knockout' | 'award' | null {
  if (touches(outline.knockouts, span)) return 'knockout'
  return touches(outline.awards, span) ? 'award' : null
}

/** Criteria stand in text order. */
function touches(criteria: Criterion[], span: Span): boolean {
  const last = criteria[lastFrom(criteria, span.end - 1, ({ at }) => at.start)]
  return last !== undefined && span.start < last.at.end
}
