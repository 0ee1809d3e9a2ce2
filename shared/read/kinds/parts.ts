import type { Refusal } from '../../request.ts'
import type { Meanings } from '../meanings/meanings.ts'
import { byHeads } from './parts/by-heads.ts'
import { byItems } from './parts/by-items.ts'
import { byLots } from './parts/by-lots.ts'
import { byNumbers } from './parts/by-numbers.ts'
import { byParagraphs } from './parts/by-paragraphs.ts'
import { byReplacement } from './parts/by-replacement.ts'
import { byRows } from './parts/by-rows.ts'
import { byStatements } from './parts/by-statements.ts'
import { byTitles } from './parts/by-titles.ts'
import { inSentence } from './parts/in-sentence.ts'
import type { Own } from './parts/own.ts'

/** So many requests in one text is no overview that a broker mails. Each is read in the light of the whole text. */
const MOST_PARTS = 100

/**
 * The requests that a text holds, each as the text without what belongs to the others. What stands in none of them is
 * said of all. A text with one request is its only part.
 */
export function partsOf(meanings: Meanings): Meanings[] | { refused: Refusal } {
  const parts =
    byRows(meanings) ??
    byLots(meanings) ??
    byNumbers(meanings) ??
    byReplacement(meanings) ??
    byItems(meanings) ??
    byHeads(meanings) ??
    byTitles(meanings) ??
    byParagraphs(meanings) ??
    byStatements(meanings) ??
    inSentence(meanings)
  if (parts && parts.length > MOST_PARTS) {
    const detail = `${parts.length} requests, at most ${MOST_PARTS} are read from one text`
    return { refused: { reason: 'several-requests', detail } }
  }
  return parts && parts.length > 1 ? parts.map((_, k) => withoutOthers(meanings, parts, k)) : [meanings]
}

function withoutOthers(meanings: Meanings, parts: Own[][], k: number): Meanings {
  const hidden = new Uint8Array(meanings.tokens.count + 1)
  parts.forEach((stretches, other) => {
    if (other !== k) for (const { first, end } of stretches) hidden.fill(1, first, end)
  })
  const seen = <T extends { first: number }>(list: T[]) => list.filter(({ first }) => hidden[first] === 0)
  return {
    ...meanings,
    hidden,
    found: [],
    start: Math.min(...(parts[k] ?? []).map(({ first }) => first)),
    values: seen(meanings.values),
    organisations: seen(meanings.organisations),
    places: seen(meanings.places),
    dates: meanings.dates.filter(({ value }) => hidden[value.first] === 0),
  }
}
