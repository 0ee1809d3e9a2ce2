import type { About } from '../meanings/about.ts'
import { criterionAt } from '../meanings/criteria.ts'
import type { DatedMeaning } from '../meanings/dated-meaning.ts'
import { counts, type Meanings } from '../meanings/meanings.ts'
import { once } from '../meanings/once.ts'
import type { Draft } from './found.ts'

const FIELD: Partial<Record<About, keyof Draft>> = {
  closing: 'deadline',
  question: 'questions',
  answers: 'questions',
  interview: 'interviews',
  notice: 'interviews',
  start: 'start',
  available: 'start',
  end: 'end',
  published: 'publishedOn',
}

/** The dates that a field of the record speaks of, each with that field. */
export const usedDates = once(findUsedDates)

function findUsedDates(meanings: Meanings): { meaning: DatedMeaning; field: keyof Draft }[] {
  return meanings.dates.flatMap((meaning) => {
    const field = meaning.about === null ? undefined : FIELD[meaning.about]
    // "Beschikbaar in februari" among the scored criteria is a wish.
    if (meaning.about === 'available' && criterionAt(meanings, meaning.value.first)?.kind === 'awards') return []
    return field && counts(meanings, meaning.value.first) ? [{ meaning, field }] : []
  })
}
