import { hasHit } from '../../concepts/cues.ts'
import { shapedAt } from '../../fields/request-number/by-shape.ts'
import type { Stretch } from '../../meanings/clause.ts'
import { counts, type Meanings } from '../../meanings/meanings.ts'
import { isWord } from '../../tokens/tokens.ts'
import { containsRole } from '../../values/roles.ts'
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
    if (bringsUp(meanings, first, end) || opensOnNumber(meanings, first, end)) {
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
  const from = isWord(tokens, first, 'en', 'and', 'dan', 'nou') ? first + 1 : first
  const k = isWord(tokens, from, 'de', 'ten', 'the', 'het') ? from + 1 : from
  const isOther = k > from && isWord(tokens, k, 'ene', 'andere', 'other') && isWord(tokens, k + 1, 'is', 'betreft', ':')
  if (tokens.word[k]?.atom?.kind === 'ordinal' || isOther || hasHit(cues, 'kind.seeks', first, end)) return true
  const isNext = isWord(tokens, first, 'daarnaast', 'verder', 'tevens', 'ook', 'plus', 'en')
  const article = isWord(tokens, first + 1, 'nog', 'ook') ? first + 2 : first + 1
  return isNext && (isWord(tokens, article, 'een') || tokens.word[article]?.atom?.kind === 'number')
}

const NEAR_START = 6

/** "De ene is RV-201: een planner voor …", "RV-202 betreft een jurist": the number of a request before its role. */
function opensOnNumber(meanings: Meanings, first: number, end: number): boolean {
  for (let k = first; k < Math.min(end, first + NEAR_START); k++)
    if (shapedAt(meanings, k)) return containsRole(meanings.tokens, k, Math.min(end, k + LONGEST_ROLE))
  return false
}

const LONGEST_ROLE = 14

/** "Reageren kan tot 3 mei" behind requests of which none has said when it closes. */
function isSaidOfAll({ cues }: Meanings, first: number, closing: number): boolean {
  return closing >= first && hasHit(cues, 'date.closing', first, first + 2)
}

function firstClosing({ dates }: Meanings, from: number): number {
  const found = dates.find(({ about, value }) => about === 'closing' && value.first >= from)
  return found?.value.first ?? Number.POSITIVE_INFINITY
}
