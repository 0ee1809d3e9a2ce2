import { agree, ofLevel, statedCaps } from '../meanings/caps.ts'
import { spanOf } from '../meanings/meanings.ts'
import { euros } from './euros.ts'
import type { Found, Seen } from './found.ts'

/** More caps than this say nothing more to who reads the question. */
const MOST_STATED = 6

/** Caps in the text that are not the same amount. */
export function rateDiffers({ meanings, record }: Seen): Found[] {
  if (record.rateCap === null) return []
  const stated = ofLevel(statedCaps(meanings), record.title)
  const different = stated
    .filter((cap, k) => !stated.slice(0, k).some((other) => agree(cap, other)))
    .slice(0, MOST_STATED)
  if (different.length < 2) return []
  const rates = different.map(
    ({ cap }) => `${euros(cap.stages[0]?.cents ?? 0)} per ${cap.unit === 'day' ? 'dag' : 'uur'}`,
  )
  return [
    {
      code: 'rate-differs',
      field: 'rateCap',
      at: different.map(({ first, end }) => spanOf(meanings, first, end)),
      question: `In de aanvraag staan verschillende maximumtarieven: ${listed(rates)}. Kunt u aangeven welk maximumtarief geldt?`,
    },
  ]
}

function listed(words: string[]): string {
  return `${words.slice(0, -1).join(', ')} en ${words.at(-1)}`
}
