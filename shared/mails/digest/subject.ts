import type { DigestItem } from '../digest-input.ts'
import { inLanguage, type Language } from '../language.ts'
import { isBefore, showInstant } from '../local-time.ts'
import { changeWord } from './change-lines.ts'
import { isClosedByText } from './closed-by-text.ts'
import { plain, shorten } from './plain.ts'

/**
 * A subject that helps to choose: how many, what, until when. `counts` is its first part, in full.
 * `items` are those that the mail shows, soonest to close first; without any there are only near misses.
 */
export function subjectOf(items: DigestItem[], asOf: string, language: Language): { subject: string; counts: string } {
  const say = inLanguage(language)
  const fresh = items.filter(({ kind }) => kind === 'new')
  const count = (verdict: 'match' | 'ask') =>
    fresh.flatMap(({ pairs }) => pairs).filter((pair) => pair.verdict === verdict).length
  const [matches, asks, changed] = [count('match'), count('ask'), items.length - fresh.length]
  const parts = [
    ...(matches > 0
      ? [
          matches === 1
            ? say('1 nieuwe match', '1 new match')
            : say(`${matches} nieuwe matches`, `${matches} new matches`),
        ]
      : []),
    ...(asks > 0 ? [say(`${asks} om na te vragen`, `${asks} to ask about`)] : []),
    ...(changed > 0
      ? [fresh.length > 0 ? say(`${changed} gewijzigd`, `${changed} changed`) : changedPart(items, language)]
      : []),
  ]
  const counts = capital(parts.join(', ')) || say('Net niet', 'Near misses')
  const [first] = fresh.length > 0 ? fresh : items
  const lead =
    first === undefined
      ? []
      : [
          leadOf(first, new Set(items.map(({ requestId }) => requestId)).size, language),
          ...closingOf(first, asOf, language),
        ]
  return { subject: [counts, ...lead].join(' · '), counts }
}

function changedPart(items: DigestItem[], language: Language): string {
  const say = inLanguage(language)
  const [only] = items
  if (items.length > 1 || only === undefined) return say(`${items.length} gewijzigd`, `${items.length} changed`)
  const what = only.changes.map((change) => changeWord(change, language)).join(', ')
  return say(`gewijzigd: ${what}`, `changed: ${what}`)
}

/** "Gezinscoach, Gemeente Heerde" and how many more. */
function leadOf({ request }: DigestItem, requests: number, language: Language): string {
  const say = inLanguage(language)
  const title = shorten(plain(request.title), 60)
  const client = request.client === null ? '' : `, ${shorten(plain(request.client), 40)}`
  const more = requests - 1
  return `${title}${client}${more > 0 ? say(` en ${more} meer`, ` and ${more} more`) : ''}`
}

function closingOf(item: DigestItem, asOf: string, language: Language): string[] {
  const say = inLanguage(language)
  const { deadline } = item.request
  if (deadline === null || !isBefore(asOf, deadline.closesAt) || isClosedByText(item)) return []
  const { actBy, closesAt } = deadline
  const instant = showInstant(isBefore(asOf, actBy) ? actBy : closesAt, asOf, language)
  return [say(`reageren vóór ${instant}`, `act by ${instant}`)]
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
