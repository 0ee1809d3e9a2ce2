import { type Hit, hasHit, hitsIn } from '../concepts/cues.ts'
import { numberAt } from '../tokens/number.ts'
import { isWord, markAt, NUMBER, type Tokens } from '../tokens/tokens.ts'
import { type Meanings, valuesWithin } from './meanings.ts'

/** A number of days a week; `site`: with the words of place that it is part of. */
export type Days = Hit & { days: number; site: boolean }

/** "2 dagen [per week]", "2x per week", "3 office days", "waarvan minimaal 2 op kantoor". */
export function daysIn(meanings: Meanings, first: number, end: number): Days[] {
  const { tokens, cues } = meanings
  const values = valuesWithin(meanings, first, end).flatMap((value) =>
    value.kind === 'quantity' && value.unit === 'day' && (value.per === null || value.per === 'week')
      ? daysFrom(tokens, value, value.min)
      : [],
  )
  if (values.length > 0 && !hasHit(cues, 'site.least', first, end) && !hasHit(cues, 'site.day', first, end))
    return values
  const bare: Days[] = []
  for (let k = first; k < end; k++) {
    const number =
      tokens.type[k] === NUMBER || tokens.word[k]?.atom?.kind === 'number' ? numberAt(tokens, k, end) : null
    if (!number || number.article) continue
    const site =
      hitsIn(cues, 'site.day', number.end, number.end + 1)[0] ??
      hitsIn(cues, 'site.place', number.end, number.end + 1)[0]
    const often =
      isWord(tokens, number.end, 'x', 'keer', 'maal', 'times') &&
      isWord(tokens, number.end + 1, 'per', 'a', 'in') &&
      isWeek(tokens, number.end + 2)
    if (often) bare.push(...daysFrom(tokens, { first: k, end: number.end + 3 }, number.value))
    else if (site && isBare(meanings, k, site))
      bare.push(...daysFrom(tokens, { first: k, end: site.end }, number.value, true))
  }
  return [...values, ...bare].sort((a, b) => a.first - b.first)
}

/** "Eén keer per twee weken", "per maand": not of a week. */
function isWeek(tokens: Tokens, k: number): boolean {
  return isWord(tokens, k, 'week', 'wk', 'w') || (isWord(tokens, k, 'de', 'the') && isWord(tokens, k + 1, 'week'))
}

function isBare({ cues }: Meanings, k: number, site: Hit): boolean {
  return hasHit(cues, 'site.day', site.first, site.end) || hasHit(cues, 'site.least', Math.max(0, k - 2), k)
}

/** "Minimaal 2 dagen per week", "two days a week as a minimum". */
export function isLeast({ cues }: Meanings, { first, end }: Hit): boolean {
  return hasHit(cues, 'site.least', first - 2, first) || hasHit(cues, 'site.least', end, end + 1)
}

export function daysFrom(tokens: Tokens, { first, end }: Hit, days: number, site = false): Days[] {
  // "3 van de 4 dagen": the first number counts.
  const part = isWord(tokens, first - 1, 'de', 'the') && isWord(tokens, first - 2, 'van', 'of') ? first - 3 : -1
  const number = part >= 0 ? numberAt(tokens, part, first) : null
  if (number && number.end === first - 2) return daysFrom(tokens, { first: part, end }, number.value, site)
  // "Van je vier werkdagen breng je er twee door": all of the days, and not those that are counted; "om de week een dag".
  if (isWord(tokens, first - 1, 'je', 'jouw', 'uw', 'die') && isWord(tokens, first - 2, 'van')) return []
  if (isWord(tokens, first - 1, 'week', 'weken') && isWord(tokens, first - 2, 'de', 'andere', 'twee')) return []
  const isShare = markAt(tokens, end) === '%'
  return days >= 1 && days <= 7 && Number.isInteger(days) && !isShare ? [{ first, end, days, site }] : []
}
