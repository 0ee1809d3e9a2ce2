import { closingsOf } from '../fields/deadline.ts'
import { spanOf } from '../meanings/meanings.ts'
import type { Found, Seen } from './found.ts'
import { dutchDate, dutchInstant, dutchList } from './in-dutch.ts'

/** Two closing instants that are not equal. */
export function deadlineDiffers({ meanings }: Seen): Found[] {
  const all = closingsOf(meanings)
  const instants = [...new Set(all.map(({ instant }) => instant))].sort()
  if (instants.length < 2) return []
  const names = instants.map((instant) => {
    const timed = all.find((closing) => closing.instant === instant && closing.timed)
    return timed ? dutchInstant(instant) : dutchDate(all.find((closing) => closing.instant === instant)?.date ?? '')
  })
  const question = `In de aanvraag staan verschillende sluitingsmomenten: ${dutchList(names)}. Tot welk moment kunnen wij reageren?`
  const at = all.map(({ first, end }) => spanOf(meanings, first, end))
  return [{ code: 'deadline-differs', field: 'deadline', at, question }]
}
