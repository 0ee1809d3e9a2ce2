import { decimal } from '../../language/euros.ts'
import { inLanguage, type Language } from '../../language/language.ts'
import type { DigestRequest } from '../digest-input.ts'
import { enough, restOf } from './enough.ts'
import { plain, shorten } from './plain.ts'

export type AwardsView = { heading: string; list: { text: string; tiers: string[] }[]; rest: string | null }

const MOST_CHARACTERS = 12_000

/** The scored criteria: what earns how many points. */
export function awardsView({ awards }: DigestRequest, language: Language): AwardsView | null {
  if (awards.length === 0) return null
  const say = inLanguage(language)
  const points = (count: number) =>
    say(
      `${decimal(count, language)} ${count === 1 ? 'punt' : 'punten'}`,
      `${count} ${count === 1 ? 'point' : 'points'}`,
    )
  const all = awards.map(({ number, text, points: most, tiers }) => ({
    text: `${number}. ${shorten(plain(text), 1_000)} (${most === null ? say('punten niet genoemd', 'points not stated') : points(most)})`,
    tiers: tiers.map((tier) => `${shorten(plain(tier.text), 300)}: ${points(tier.points)}`),
  }))
  const list = enough(all, MOST_CHARACTERS, ({ text, tiers }) => [text, ...tiers].join(''))
  return {
    heading: say('Gunningscriteria', 'Scored criteria'),
    list,
    rest: list.length < all.length ? restOf(all.length - list.length, language) : null,
  }
}
