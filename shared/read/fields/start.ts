import type { RequestRecord } from '../../request.ts'
import { datesAbout, type KnownDate } from '../meanings/dates-about.ts'
import { type Meanings, spanOf } from '../meanings/meanings.ts'
import { once } from '../meanings/once.ts'
import { soonOf } from '../meanings/soon.ts'
import type { Span } from '../text/text.ts'
import { type Field, nothing } from './field.ts'

type Start = RequestRecord['start']
/** A stated start, or a stated availability, with its words. */
type StartMention = { value: Start; at: Span[]; first: number; labelled: boolean }

/** Start, aanvang: a label's first, then a sentence's, else the day on which the candidate must be available. */
export const start = once(findStart)

function findStart(meanings: Meanings): Field<Start> {
  const stated = startMentions(meanings, 'start')
  const best = stated[0] ?? startMentions(meanings, 'available')[0]
  if (!best) return nothing({ asap: false, date: null, precision: null })
  const agreeing = stated.filter((other) => other !== best && agrees(best.value, other.value))
  const day = best.value.precision === 'month' ? agreeing.find(({ value }) => value.precision === 'day') : undefined
  const value = day ? { ...best.value, date: day.value.date, precision: day.value.precision } : best.value
  const evidence = [best, ...agreeing.filter((other) => other === day || isSame(other.value, value))]
  return { value, at: evidence.flatMap(({ at }) => at) }
}

/** Whether two stated starts can both be true: the same day, or a day in the month that the other names. */
export function agrees(a: Start, b: Start): boolean {
  if (a.asap !== b.asap) return false
  if (a.date === null || b.date === null) return a.date === b.date
  const byMonth = a.precision === 'month' || b.precision === 'month'
  return byMonth ? a.date.slice(0, 7) === b.date.slice(0, 7) : a.date === b.date
}

export function isSame(a: Start, b: Start): boolean {
  return a.asap === b.asap && a.date === b.date && a.precision === b.precision
}

/** Every stated start (or availability), those of labels first; what one value or sentence says together is one. */
export function startMentions(meanings: Meanings, about: 'start' | 'available'): StartMention[] {
  const dates = datesAbout(meanings, about)
  const taken = new Set<KnownDate>()
  const mentions: StartMention[] = []
  for (const soon of soonOf(meanings)) {
    if (soon.about !== about) continue
    const beside = dates.find((date) => !taken.has(date) && isBeside(meanings, soon.first, date.value.first))
    if (beside) taken.add(beside)
    mentions.push({
      value: { asap: true, date: beside?.date ?? null, precision: beside?.precision ?? null },
      at: [spanOf(meanings, soon.first, soon.end), ...(beside ? [spanOfDate(meanings, beside)] : [])],
      first: soon.first,
      labelled: soon.labelled,
    })
  }
  for (const date of dates) {
    if (taken.has(date)) continue
    mentions.push({
      value: { asap: false, date: date.date, precision: date.precision },
      at: [spanOfDate(meanings, date)],
      first: date.value.first,
      labelled: date.by === 'label',
    })
  }
  return mentions.sort((a, b) => Number(b.labelled) - Number(a.labelled) || a.first - b.first)
}

/** In the same value, or in the same sentence. */
function isBeside({ pairAt, sentenceAt }: Meanings, a: number, b: number): boolean {
  const pair = pairAt[a] ?? -1
  return pair >= 0 ? pairAt[b] === pair : sentenceAt[a] === sentenceAt[b]
}

function spanOfDate(meanings: Meanings, { value }: KnownDate): Span {
  return spanOf(meanings, value.first, value.end)
}
