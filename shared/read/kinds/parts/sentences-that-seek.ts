import { hasHit } from '../../concepts/cues.ts'
import type { Stretch } from '../../meanings/clause.ts'
import { counts, type Meanings } from '../../meanings/meanings.ts'
import { isWord } from '../../tokens/tokens.ts'
import { isOfCriteria } from './facts-of-own.ts'

/** "De eerste: …", "Daarnaast zoeken wij …": from a sentence that brings up a role to the next, within its paragraph. */
export function sentencesThatSeek(meanings: Meanings): Stretch[] {
  const { sentences, lines, lineAt } = meanings
  const found: Stretch[] = []
  let isOpen = false
  let closing = Number.POSITIVE_INFINITY
  for (const { first, end } of sentences) {
    if (!counts(meanings, first) || isOfCriteria(meanings, first)) continue
    const line = lines[lineAt[first] ?? 0]
    const last = found.at(-1)
    if (bringsUp(meanings, first, end)) {
      if (!last) closing = firstClosing(meanings, first)
      found.push({ first, end })
      isOpen = true
    } else if ((found.length > 1 && isSaidOfAll(meanings, first, closing)) || (line?.apart && line.body === first))
      isOpen = false
    else if (last && isOpen) last.end = end
  }
  return found
}

function bringsUp({ tokens, cues }: Meanings, first: number, end: number): boolean {
  const k = isWord(tokens, first, 'de', 'ten', 'the', 'het') ? first + 1 : first
  if (tokens.word[k]?.atom?.kind === 'ordinal' || hasHit(cues, 'kind.seeks', first, end)) return true
  const isNext = isWord(tokens, first, 'daarnaast', 'verder', 'tevens', 'ook', 'plus', 'en')
  const article = isWord(tokens, first + 1, 'nog', 'ook') ? first + 2 : first + 1
  return isNext && (isWord(tokens, article, 'een') || tokens.word[article]?.atom?.kind === 'number')
}

/** "Reageren kan tot 3 mei" behind requests of which none has said when it closes. */
function isSaidOfAll({ cues }: Meanings, first: number, closing: number): boolean {
  return closing >= first && hasHit(cues, 'date.closing', first, first + 2)
}

function firstClosing({ dates }: Meanings, from: number): number {
  const found = dates.find(({ about, value }) => about === 'closing' && value.first >= from)
  return found?.value.first ?? Number.POSITIVE_INFINITY
}
