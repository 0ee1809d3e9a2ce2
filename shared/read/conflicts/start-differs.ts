import type { RequestRecord } from '../../request.ts'
import { agrees, isSame, startMentions } from '../fields/start.ts'
import { criterionAt } from '../meanings/criteria.ts'
import type { Found, Seen } from './found.ts'
import { dutchDate, dutchMonth } from './in-dutch.ts'

/** Different start dates or months, or as soon as possible beside a date; a day by which to be available counts too. */
export function startDiffers({ meanings }: Seen): Found[] {
  // "Direct inzetbaar: 30 punten" is a wish, and no other start.
  const available = startMentions(meanings, 'available').filter(
    ({ first }) => criterionAt(meanings, first)?.kind !== 'awards',
  )
  const all = [...startMentions(meanings, 'start'), ...available]
  const first = all[0]
  if (!first) return []
  const both = all.filter(({ value }) => value.asap && value.date !== null)
  const differing = all.filter(({ value }) => !agrees(value, first.value))
  if (both.length === 0 && differing.length === 0) return []
  const involved = [...new Set([first, ...both, ...differing])]
  const names = involved
    .filter((one, k) => !involved.slice(0, k).some((other) => isSame(other.value, one.value)))
    .flatMap(({ value }) => namesOf(value))
  const question = `Over de start staat in de aanvraag zowel ${[...new Set(names)].join(' als ')}. Per wanneer moet de kandidaat beschikbaar zijn?`
  return [{ code: 'start-differs', field: 'start', at: involved.flatMap(({ at }) => at), question }]
}

function namesOf({ asap, date, precision }: RequestRecord['start']): string[] {
  const day = date ? [precision === 'month' ? dutchMonth(date) : dutchDate(date)] : []
  return asap ? ['zo spoedig mogelijk', ...day] : day
}
