import type { RequestRecord } from '../../request.ts'
import type { Hit } from '../concepts/cues.ts'
import { type Meanings, pairsOf, spanOf, valuesWithin } from '../meanings/meanings.ts'
import { type OnSite, onSiteIn, statedIn } from '../meanings/on-site.ts'
import { isWord, numberAt } from '../values/number.ts'
import { type Field, nothing } from './field.ts'

/** Dagen op locatie: the least days a week on site; a label's value first, then what a sentence states. */
export function onSiteDays(meanings: Meanings): Field<RequestRecord['onSiteDays']> {
  const found = onSiteOf(meanings)
  return found ? { value: found.days, at: [spanOf(meanings, found.first, found.end)] } : nothing(null)
}

export function onSiteOf(meanings: Meanings): OnSite | null {
  for (const { first, end } of pairsOf(meanings, 'onSite')) {
    const days = labelledDays(meanings, first, end)
    if (days) return days
  }
  for (const { first, end } of pairsOf(meanings, 'hybrid', 'place', 'region', 'workdays', 'hours')) {
    const days = statedIn(meanings, first, end)
    if (days) return days
  }
  return onSiteIn(meanings)[0] ?? null
}

/** "2 dagen", "minimaal 2 per week" behind a label for presence. */
function labelledDays(meanings: Meanings, first: number, end: number): OnSite | null {
  const { tokens } = meanings
  const value = valuesWithin(meanings, first, end).find((found) => found.kind === 'quantity')
  if (value?.kind === 'quantity') {
    const isDays = value.unit === 'day' && (value.per === null || value.per === 'week')
    return isDays ? daysOf({ first: value.first, end: value.end }, value.min) : null
  }
  for (let k = first; k < Math.min(end, first + 3); k++) {
    const number = numberAt(tokens, k, end)
    if (number && !number.article && !isWord(tokens, number.end, 'maal', 'maand'))
      return daysOf({ first: k, end: number.end }, number.value)
  }
  return null
}

function daysOf({ first, end }: Hit, days: number): OnSite | null {
  return Number.isInteger(days) && days >= 1 && days <= 7 ? { days, first, end } : null
}
