import { weekdayOf } from './calendar.ts'
import type { DateRole } from './date-cues.ts'
import type { RoledDate } from './date-roles.ts'

/** The order in which the days of one request come; those of the procedure may overlap. */
const ORDER: Partial<Record<DateRole, number>> = {
  published: 0,
  question: 0,
  answers: 0,
  deadline: 0,
  notice: 0,
  interview: 0,
  start: 1,
  availability: 1,
  end: 2,
  duration: 2,
}
/** A deadline may lie a little after a start by mistake; more than that is another year. */
const SLACK_DAYS = 21
/** What a wrong order within that slack counts for. */
const REVERSED_DAYS = 30
/** As near as this to another date of the text, the year is certain, whatever the weekday says. */
const CERTAIN_DAYS = 45
const MOST_ANCHORS = 40

type Anchor = { day: number; year: number; role: DateRole | null }

/**
 * A date without a year takes the year in which it lies nearest to a full date of the text, in the order of a
 * procedure (closing, start, end), among the years that its weekday allows; without any full date it stays open.
 * Where its weekday fits no such year the date counts. The year of a law or a long past is no anchor.
 */
export function inferYears(dates: RoledDate[]): RoledDate[] {
  const anchors = anchorsOf(dates)
  if (anchors.length === 0) return dates
  const years = [...new Set(anchors.flatMap(({ year }) => [year - 1, year, year + 1]))]
  return dates.map((mention) => {
    const { inYear } = mention
    if (!inYear || mention.date) return mention
    const options = years
      .flatMap((year) => inYear(year) ?? [])
      .map((date) => ({ date, cost: Math.min(...anchors.map((anchor) => costOf(date, mention.role, anchor))) }))
      .toSorted((a, b) => a.cost - b.cost || a.date.localeCompare(b.date))
    const nearest = options[0]
    const fitting = options.find(({ date }) => mention.weekday === null || weekdayOf(date) === mention.weekday)
    const best = nearest && nearest.cost > CERTAIN_DAYS ? (fitting ?? nearest) : nearest
    return best ? { ...mention, date: best.date } : mention
  })
}

function anchorsOf(dates: RoledDate[]): Anchor[] {
  const anchors = new Map<string, Anchor>()
  for (const { date, yearStated, role } of dates) {
    if (!date || !yearStated || role === 'other' || anchors.size >= MOST_ANCHORS) continue
    anchors.set(`${date} ${role}`, { day: dayNumber(date), year: Number(date.slice(0, 4)), role })
  }
  const all = [...anchors.values()]
  const telling = all.filter(({ role }) => role !== null)
  return telling.length > 0 ? telling : all
}

function costOf(date: string, role: DateRole | null, anchor: Anchor): number {
  const after = dayNumber(date) - anchor.day
  const [own, other] = [role ? ORDER[role] : undefined, anchor.role ? ORDER[anchor.role] : undefined]
  const behind = own === undefined || other === undefined ? 0 : own < other ? after : own > other ? -after : 0
  const isReversed = behind > 0
  const outOfOrder = behind > SLACK_DAYS
  return Math.abs(after) + (outOfOrder ? 1000 : isReversed ? REVERSED_DAYS : 0)
}

function dayNumber(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / 86_400_000
}
