import { hasHit } from '../concepts/cues.ts'
import { numberAt } from '../tokens/number.ts'
import { isMark, isWord } from '../tokens/tokens.ts'
import { criterionAt } from './criteria.ts'
import { counts, cuesOf, type Meanings } from './meanings.ts'
import { isCounted, type PeopleCount } from './people-count.ts'

/** In a sentence of its own more people than this are counted for something else. */
const MOST = 20

/** "Gemeente Alkmaar, 2 personen.", "Eén persoon.", "- één ontwikkelaar, geen team": a number of people that is a sentence, or a part between commas. */
export function peopleNamed(meanings: Meanings): PeopleCount | null {
  return ofPersons(meanings) ?? ofItem(meanings)
}

function ofPersons(meanings: Meanings): PeopleCount | null {
  for (const { first, end } of cuesOf(meanings, 'count.person')) {
    const k = first - 1
    if (k < meanings.start) continue
    const opens = k === sentenceAround(meanings, k).first || isMark(meanings.tokens, k - 1, ',;:(-')
    // "Laptop en telefoon: twee stuks" are no people.
    const isThing =
      isWord(meanings.tokens, first, 'stuks') &&
      (isMark(meanings.tokens, k - 1, ':') || k > sentenceAround(meanings, k).first) &&
      !hasRole(meanings, k)
    if (opens && !isThing && closesAt(meanings, end) && !isOfTeam(meanings, k)) {
      const found = countAt(meanings, k, end)
      if (found) return found
    }
  }
  return null
}

function hasRole({ tokens }: Meanings, k: number): boolean {
  for (let t = k - 1; t >= Math.max(0, k - 5); t--) if (tokens.word[t]?.isRole) return true
  return false
}

/** "Ons team (12 man)": how many there are; "voor vragen: één persoon": whom to ask. */
function isOfTeam({ tokens }: Meanings, k: number): boolean {
  for (let t = k - 1; t >= Math.max(0, k - 6); t--)
    if (
      isWord(tokens, t, 'afdeling', 'club', 'organisatie', 'bedrijf', 'ploeg', 'cluster', 'vragen', 'contact') ||
      tokens.word[t]?.folded.endsWith('team')
    )
      return true
  return false
}

function ofItem(meanings: Meanings): PeopleCount | null {
  const { tokens, lines, start } = meanings
  for (const { item, body, end } of lines) {
    if (item === null || body < start || !counts(meanings, body) || !tokens.word[body + 1]?.isRole) continue
    if (body + 2 < end && !closesAt(meanings, body + 2)) continue
    const found = countAt(meanings, body, body + 2)
    if (found) return found
  }
  return null
}

function countAt(meanings: Meanings, k: number, end: number): PeopleCount | null {
  const number = numberAt(meanings.tokens, k, end)
  if (!number || number.article || number.value < 1 || number.value > MOST || !Number.isInteger(number.value))
    return null
  const sentence = sentenceAround(meanings, k)
  if (isCounted(meanings, k) || criterionAt(meanings, k)) return null
  if (hasHit(meanings.cues, 'count.notPeople', sentence.first, Math.min(sentence.end, end + REACH))) return null
  return { first: k, end, count: number.value }
}

const REACH = 10

function closesAt({ tokens, sentences, sentenceAt }: Meanings, k: number): boolean {
  const sentence = sentences[sentenceAt[k - 1] ?? 0]
  return (
    k >= (sentence?.end ?? k) ||
    isMark(tokens, k, ',.;)!') ||
    isWord(tokens, k, 'nodig', 'gezocht', 'of', 'gevraagd', 'zelfs', 'dus', 'graag', 'totaal', 'tegelijk', 'trouwens')
  )
}

function sentenceAround({ sentences, sentenceAt }: Meanings, k: number): { first: number; end: number } {
  return sentences[sentenceAt[k] ?? 0] ?? { first: k, end: k + 1 }
}
