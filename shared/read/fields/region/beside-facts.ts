import type { Line } from '../../blocks/line.ts'
import { hasHit } from '../../concepts/cues.ts'
import { counts, cuesOf, type Meanings, sentenceOf, valuesWithin } from '../../meanings/meanings.ts'
import { isMark, isWord, type Tokens } from '../../tokens/tokens.ts'
import { isOrdinaryWord, type PlaceValue, placeAt } from '../../values/places.ts'
import { isElsewhere } from './is-elsewhere.ts'
import { type Where, whereFrom, whereInRow } from './where.ts'

/** A place alone on a line or between the facts at the top, or behind "in" in the sentence that seeks. */
export function besideFacts(meanings: Meanings): Where[] {
  const { lines, lineAt, tokens } = meanings
  for (const value of meanings.places) {
    if (!counts(meanings, value.first) || isElsewhere(meanings, value)) continue
    const index = lineAt[value.first] ?? 0
    const line = lines[index]
    // "Flexpunt Detachering, Utrecht": where a firm has its seat.
    if (line && hasHit(meanings.cues, 'broker.word', line.body, value.first)) continue
    if (!line || index > 14 || (meanings.pairAt[value.first] ?? -1) >= 0) continue
    const starts =
      value.first === line.body ||
      isMark(tokens, value.first - 1, '•|·,📍-') ||
      tokens.plain.charCodeAt(tokens.start[value.first - 1] ?? 0) > 0xd7ff
    const ends = value.end >= line.end || isMark(tokens, value.end, '•|·,(/:')
    if (starts && ends && (isFacts(tokens, line) || isPinned(tokens, value.first)))
      return [whereFrom(meanings, value, true)]
  }
  for (const wish of cuesOf(meanings, 'intent.hire')) {
    const sentence = sentenceOf(meanings, wish.first)
    const value = meanings.places.find(
      (place) =>
        place.first >= sentence.first &&
        place.first < sentence.end &&
        isWord(tokens, place.first - 1, 'in', 'te', 'vanuit', 'standplaats') &&
        !isElsewhere(meanings, place),
    )
    if (value) return whereInRow(meanings, value)
  }
  return ofClient(meanings) ?? inProvince(meanings) ?? inSmallLetters(meanings)
}

/** "Voor een gemeente in Zuid-Holland": the province of a client that is not named, and no place of work. */
function ofClient(meanings: Meanings): Where[] | null {
  for (const { end } of cuesOf(meanings, 'place.client')) {
    const value = meanings.places.find(({ first }) => first === end)
    const where = value && whereFrom(meanings, value, false)
    if (where && where.provinces.length === 1) return [where]
  }
  return null
}

/** A short line, or one with several facts between marks; a sentence that begins with names of places is none. */
function isFacts(tokens: Tokens, { body, end }: Line): boolean {
  if (isMark(tokens, end - 1, '.')) return false
  if (end - body <= 8) return true
  for (let k = body; k < end; k++) if (isMark(tokens, k, '•|·')) return end - body <= 30
  return false
}

const PIN = 0x1f4cd

/** "📍 Woerden". */
function isPinned(tokens: Tokens, first: number): boolean {
  return tokens.plain.codePointAt(tokens.start[first - 1] ?? 0) === PIN
}

/** "een klus in de provincie Groningen": where, and not for whom. */
function inProvince(meanings: Meanings): Where[] | null {
  const { tokens } = meanings
  for (const { kind, first, end } of meanings.organisations) {
    const before = isWord(tokens, first - 1, 'de', 'the') ? first - 2 : first - 1
    if (!kind.startsWith('provinc') || !counts(meanings, first) || !isWord(tokens, before, 'in', 'binnen', 'uit'))
      continue
    for (let k = first + 1; k < end; k++) {
      const value = placeAt(tokens, k, end, true)
      if (value) return [whereFrom(meanings, value, false)]
    }
  }
  return null
}

const SHORTEST_TYPED = 4

/** "36 u in apeldoorn": typed without capitals, in a message that has a wish. */
function inSmallLetters(meanings: Meanings): Where[] {
  const { tokens } = meanings
  for (const cue of cuesOf(meanings, 'place.in')) {
    const value = placeAt(tokens, cue.end, tokens.count, true)
    const length = value ? (tokens.end[value.end - 1] ?? 0) - (tokens.start[value.first] ?? 0) : 0
    if (value && length >= SHORTEST_TYPED && !isOrdinaryWord(tokens, value) && isOfFacts(meanings, value))
      return [whereFrom(meanings, value, true)]
  }
  return []
}

/** In the same sentence as hours, a rate or a wish. */
function isOfFacts(meanings: Meanings, value: PlaceValue): boolean {
  if (isElsewhere(meanings, value)) return false
  const sentence = sentenceOf(meanings, value.first)
  const wished = hasHit(meanings.cues, 'intent.hire', sentence.first, sentence.end)
  return (
    wished ||
    valuesWithin(meanings, sentence.first, sentence.end).some(({ kind }) => kind === 'quantity' || kind === 'amount')
  )
}
