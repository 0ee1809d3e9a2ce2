import { inLanguage, type Language } from '../../language/language.ts'
import { isBefore, showInstant } from '../../language/local-time.ts'
import type { DigestItem } from '../digest-input.ts'
import { isOver, isWithdrawn } from '../item-order.ts'
import { changeWord } from './change-lines.ts'
import { shortName } from './names.ts'

/**
 * A subject by which to choose, made for the width of a phone: until when, which role, and what there is, of the first
 * request; then how many more. `items` are those that the mail shows, in its order; without any there are only near misses.
 */
export function subjectOf(items: DigestItem[], asOf: string, language: Language): string {
  const say = inLanguage(language)
  const [first] = items
  if (first === undefined) return say('Net niet', 'Near misses')
  const same = items.filter(({ requestId }) => requestId === first.requestId)
  const more = new Set(items.map(({ requestId }) => requestId)).size - 1
  return [
    untilWhen(first, asOf, language),
    shortName(first.request, language),
    newsOf(same, language),
    ...(more > 0 ? [say(`en nog ${more}`, `and ${more} more`)] : []),
  ].join(' · ')
}

/** "2 matches, 1 navragen, gewijzigd: sluiting verzet": what is told of one request. */
export function newsOf(items: DigestItem[], language: Language): string {
  const say = inLanguage(language)
  const changes = items.flatMap(({ changes }) => changes.map((change) => changeWord(change, language)))
  return [
    ...countsOf(items, language),
    ...(changes.length > 0 ? [say(`gewijzigd: ${changes.join(', ')}`, `changed: ${changes.join(', ')}`)] : []),
    ...(items.some(({ kind }) => kind === 'reminder') ? [say('herinnering', 'reminder')] : []),
  ].join(', ')
}

/** How many new pairs match, and how many must be asked about. */
export function countsOf(items: DigestItem[], language: Language): string[] {
  const say = inLanguage(language)
  const pairs = items.filter(({ kind }) => kind === 'new').flatMap((item) => item.pairs)
  const count = (wanted: string) => pairs.filter(({ verdict }) => verdict === wanted).length
  const [matches, asks] = [count('match'), count('ask')]
  return [
    ...(matches > 0 ? [`${matches} ${matches === 1 ? 'match' : 'matches'}`] : []),
    ...(asks > 0 ? [say(`${asks} na te vragen`, `${asks} to ask`)] : []),
  ]
}

/** "ma 15 dec 09:00": until when to act, or that there is no such moment. */
export function untilWhen(item: DigestItem, asOf: string, language: Language): string {
  const say = inLanguage(language)
  const { deadline } = item.request
  if (isWithdrawn(item)) return say('ingetrokken', 'withdrawn')
  if (isOver(item, asOf)) return say('gesloten', 'closed')
  if (deadline === null) return say('sluiting onbekend', 'no closing stated')
  const { actBy, closesAt } = deadline
  return showInstant(isBefore(asOf, actBy) ? actBy : closesAt, asOf, language)
}
