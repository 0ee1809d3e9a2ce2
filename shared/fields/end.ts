import { lastOfMonth } from '../dates/calendar.ts'
import { datesAbout, type KnownDate, onlySpan } from '../dates/dated.ts'
import type { Field } from '../reading/find.ts'
import type { Outline } from '../reading/outline.ts'

/** einddatum: a month that is named as the end counts through its last day, except after "tot". */
export function end(outline: Outline): Field<string | null> {
  const all = endDates(outline)
  const first = all[0]
  if (!first) return { value: null, at: [] }
  return { value: first.date, at: all.filter(({ date }) => date === first.date).map(onlySpan) }
}

/** Every stated end, those of the header first. */
export function endDates(outline: Outline): KnownDate[] {
  return datesAbout(outline, 'end').map((mention) => {
    if (mention.precision === 'day') return mention
    const { plain } = outline.text
    const before = plain.slice(Math.max(0, mention.start - 12), mention.start)
    const words = plain.slice(mention.start, mention.end)
    const upTo = /(?<!\p{L})(?:tot|until|till)\s*$/iu.test(before) && !/^(?:eind|end|late)/i.test(words)
    return upTo || /^(?:begin|early)/i.test(words) ? mention : { ...mention, date: lastOfMonth(mention.date) }
  })
}
