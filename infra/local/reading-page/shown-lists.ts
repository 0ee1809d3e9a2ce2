import { decimal } from '../../../shared/language/euros.ts'
import { inLanguage, type Language } from '../../../shared/language/language.ts'
import { plain } from '../../../shared/mails/digest/plain.ts'
import type { Evidence, RequestRecord } from '../../../shared/request.ts'
import type { ShownPlace } from './shown-place.ts'

export type ShownItem = {
  id: string
  places: ShownPlace[]
  number: number | null
  text: string
  points: string | null
  tiers: string[]
}
export type ShownList = { name: string; items: ShownItem[] }

type Tie = (name: string, places: Evidence[]) => Pick<ShownItem, 'id' | 'places'>

/** Criteria and competences, each with the place that states it. */
export function shownLists(record: RequestRecord, tie: Tie, language: Language): ShownList[] {
  const say = inLanguage(language)
  const pointsOf = (points: number) =>
    `${decimal(points, language)} ${say(points === 1 ? 'punt' : 'punten', points === 1 ? 'point' : 'points')}`
  const list = (name: string, field: string, items: Omit<ShownItem, 'id' | 'places'>[]): ShownList => {
    const places = placesOfItems(items, record.evidence[field] ?? [])
    return {
      name: `${name} (${items.length})`,
      items: items.map((item, k) => {
        return { ...item, text: plain(item.text), ...tie(`${name}: ${plain(item.text)}`, places[k] ?? []) }
      }),
    }
  }
  return [
    list(
      say('Knock-outcriteria', 'Knock-out criteria'),
      'knockouts',
      record.knockouts.map(({ number, text }) => ({ number, text, points: null, tiers: [] })),
    ),
    list(
      say('Gunningscriteria', 'Scored criteria'),
      'awards',
      record.awards.map(({ number, text, points, tiers }) => ({
        number,
        text,
        points: points === null ? say('punten niet genoemd', 'points not stated') : pointsOf(points),
        tiers: tiers.map((tier) => `${plain(tier.text)}: ${pointsOf(tier.points)}`),
      })),
    ),
    list(
      say('Competenties', 'Competences'),
      'competences',
      record.competences.map((text) => ({ number: null, text, points: null, tiers: [] })),
    ),
  ].filter(({ items }) => items.length > 0)
}

/**
 * The record says of a list as a whole where it stands. A place belongs to the item whose words stand in it; in what is
 * left, places and items follow each other.
 */
function placesOfItems(items: { text: string }[], places: Evidence[]): Evidence[][] {
  if (places.length === items.length) return places.map((place) => [place])
  return items.map(({ text }) => {
    const words = folded(text)
    return places.filter(({ quote }) => folded(quote).includes(words) || words.includes(folded(quote)))
  })
}

const folded = (text: string) =>
  plain(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
