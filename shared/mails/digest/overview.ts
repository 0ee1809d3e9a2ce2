import { euros } from '../../language/euros.ts'
import { inLanguage } from '../../language/language.ts'
import { showHours } from '../../language/show-hours.ts'
import type { DigestItem } from '../digest-input.ts'
import type { Shown } from './candidate-view.ts'
import { showRoom } from './candidate-view.ts'
import { nameOf, shortName } from './names.ts'
import { shownPairs } from './pairs.ts'
import { plain, shorten } from './plain.ts'
import { showRegion } from './shown-values.ts'
import { newsOf, untilWhen } from './subject.ts'

/** One request in a line: until when, which, and what there is. */
export type OverviewLine = { when: string; name: string; news: string }

export function overviewLine(items: DigestItem[], { asOf, language }: Pick<Shown, 'asOf' | 'language'>): OverviewLine {
  const [first] = items
  if (first === undefined) throw new Error('a request is shown because of an item')
  return {
    when: untilWhen(first, asOf, language),
    name: shortName(first.request, language),
    news: newsOf(items, language),
  }
}

/** How many candidates a line names. */
const MOST_NAMES = 6

/** What a second line says of a request that has no card: where, how much, and who with which room. */
export function briefFacts(items: DigestItem[], { language, twice }: Shown): string {
  const say = inLanguage(language)
  const [first] = items
  if (first === undefined) throw new Error('a request is shown because of an item')
  const { request } = first
  const net = request.netRateCapCents
  const facts = [
    showRegion(request.region, language),
    request.hoursPerWeek && showHours(request.hoursPerWeek, language),
    net === null ? null : say(`netto maximum ${euros(net, language)}`, `net maximum ${euros(net, language)}`),
  ].flatMap((fact) => (fact === null ? [] : [shorten(plain(fact), 120)]))
  const pairs = items.flatMap(shownPairs)
  const names = pairs
    .slice(0, MOST_NAMES)
    .map((pair) => `${shorten(nameOf(pair.candidate, twice), 80)} (${showRoom(request, pair, language)})`)
  const more = pairs.length - names.length
  const rest = more > 0 ? [say(`en nog ${more}`, `and ${more} more`)] : []
  return [...facts, [...names, ...rest].join(', ')].join(' · ')
}
