import { readClosedBanner } from '../fields/closed-banner.ts'
import { labelKind } from '../reading/labels.ts'
import type { Mention } from '../reading/layout.ts'
import { trimmed } from '../reading/layout.ts'
import { isFurniture } from '../reading/page-furniture.ts'
import type { Text } from '../reading/text.ts'

/** The first line above an offset that reads as a role: no sentence, banner, greeting, link or organisation. */
export function titleAbove(text: Text, offset: number): Mention<string> | null {
  for (const line of text.lines) {
    if (line.start >= offset) return null
    const at = trimmed(text.plain, line)
    const words = text.plain.slice(at.start, at.end)
    if (words.length < 3 || words.length > 140 || !/\p{L}{2}/u.test(words)) continue
    if (/[.!?]$/.test(words) && (words.split(/\s+/).length > 5 || /^\p{Ll}/u.test(words))) continue
    if (readClosedBanner(words) || isFurniture(words) || isOrganisation(words) || labelKind(words) !== null) continue
    return { value: words, at, place: 'header' }
  }
  return null
}

function isOrganisation(words: string): boolean {
  return /^(?:gemeente|provincie|waterschap) \S+$/i.test(words)
}
