import { readClosedBanner } from '../fields/closed-banner.ts'
import { labelKind } from '../reading/labels.ts'
import type { Mention } from '../reading/outline.ts'
import { trimmed } from '../reading/outline.ts'
import type { Text } from '../reading/text.ts'

/** The first line above an offset that reads as a role: no sentence, banner, greeting, link or organisation. */
export function titleAbove(text: Text, offset: number): Mention<string> | null {
  for (const line of text.lines) {
    if (line.start >= offset) return null
    const at = trimmed(text.plain, line)
    const words = text.plain.slice(at.start, at.end)
    if (words.length < 3 || words.length > 140 || !/\p{L}{2}/u.test(words)) continue
    if (/[.!?]$/.test(words) && (words.split(/\s+/).length > 5 || /^\p{Ll}/u.test(words))) continue
    if (readClosedBanner(words) || NO_TITLE.test(words) || labelKind(words) !== null) continue
    return { value: words, at, place: 'header' }
  }
  return null
}

const NO_TITLE =
  /^(?:hartelijk dank|beste|hallo|hoi|dag |geachte|terug|home|menu|print|delen|deel |inloggen|reageer|inhuuropdracht(?:en)?$|inhuuraanvraag$|opdrachten$|aanvragen$|overzicht|status\b|gepubliceerd|gemeente \S+$|provincie \S+$|waterschap \S+$|pagina|https?:|www\.)|[>»]/i
