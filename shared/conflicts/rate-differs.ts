import { euros } from '../amounts/money.ts'
import { agree, rateCapMentions } from '../amounts/rate-mentions.ts'
import type { Found, Seen } from './found.ts'

/** Caps in the text that are not the same amount. */
export function rateDiffers({ outline }: Seen): Found[] {
  const mentions = rateCapMentions(outline)
  const different = mentions.filter((mention, k) => !mentions.slice(0, k).some((other) => agree(mention, other)))
  if (different.length < 2) return []
  const rates = different.map(
    ({ cap }) => `${euros(cap.stages[0]?.cents ?? 0)} per ${cap.unit === 'day' ? 'dag' : 'uur'}`,
  )
  return [
    {
      code: 'rate-differs',
      field: 'rateCap',
      at: different.flatMap(({ at }) => at.slice(0, 1)),
      question: `In de aanvraag staan verschillende maximumtarieven: ${listed(rates)}. Kunt u aangeven welk maximumtarief geldt?`,
    },
  ]
}

function listed(words: string[]): string {
  return `${words.slice(0, -1).join(', ')} en ${words.at(-1)}`
}
