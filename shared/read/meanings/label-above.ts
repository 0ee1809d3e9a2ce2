import { isMark } from '../tokens/tokens.ts'
import type { Stretch } from './clause.ts'
import type { Meanings } from './meanings.ts'
import { saysRate } from './unknown-labels.ts'

/** No label or question above an amount is longer. */
const LONGEST = 14

/** "Bovengrens uurtarief ⏎ € 90", "Wat is er per uur te besteden? ⏎ € 90": what stands above an amount that opens its line. */
export function labelAbove({ lines, lineAt, pairAt, tokens, cues }: Meanings, token: number): Stretch | null {
  const at = lineAt[token] ?? 0
  const [above, own] = [lines[at - 1], lines[at]]
  if (!above || !own || own.item || own.apart || token > own.body + 1 || above.end - above.body > LONGEST) return null
  if ((pairAt[above.body] ?? -1) >= 0 || isMark(tokens, above.end - 1, '.,;')) return null
  const isLabel = isMark(tokens, above.end - 1, '?') || above.end - above.body <= LONGEST / 2
  return isLabel && saysRate(cues, above.body, above.end) ? { first: above.body, end: above.end } : null
}

/** The heading of a section about the rate, as long as the text is near to it. */
export function headingAt({ sections, sectionAt, lineAt, lines }: Meanings, token: number): Stretch | null {
  const line = lineAt[token] ?? 0
  const section = sections[sectionAt[line] ?? 0]
  const heading = lines[section?.heading ?? -1]
  return heading && line - (section?.heading ?? 0) <= 10 ? { first: heading.body, end: heading.end } : null
}
