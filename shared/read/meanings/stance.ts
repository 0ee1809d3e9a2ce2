import type { StanceWord } from '../../vocabulary/stances.ts'
import { step } from '../../vocabulary/trie.ts'
import { stanceRoot, stanceWordOf } from '../../vocabulary/vocabulary.ts'
import type { Hit } from '../concepts/cues.ts'
import { isWord, MARK, markAt, type Tokens } from '../tokens/tokens.ts'

/**
 * How something is said: permitted, refused, permitted under a condition, not known yet to the writer, or only wished
 * for. Null where it is neither (a mere mention, or of others).
 */
export type Stance = 'granted' | 'refused' | 'conditional' | 'unsure' | 'wished'

/** A word that shows a stance, and where it stands. */
export type Said = Hit & { is: StanceWord }

/** How something is said, and the tokens that show it. */
export type Stated = Hit & { stance: Stance }

/** The words of a stretch that show how it is meant, from left to right, the longest at each place. */
export function saidIn(tokens: Tokens, first: number, end: number): Said[] {
  const said: Said[] = []
  let k = first
  while (k < end) {
    let node = stanceRoot
    let found: Said | null = null
    for (let t = k; t < end; t++) {
      const word = tokens.word[t]
      const next = word && step(node, word)
      if (!next) break
      node = next
      const is = stanceWordOf(node.concepts)
      if (is) found = { is, first: k, end: t + 1 }
    }
    if (found) said.push(found)
    k = found?.end ?? k + 1
  }
  return said
}

/** How the value of a label, or the answer to a question, is meant: "Nee, helaas", "Alleen via ons", "in overleg". */
export function answerIn(tokens: Tokens, first: number, end: number): Stated | null {
  const said = saidIn(tokens, first, end)
  const is = (...words: StanceWord[]) => said.find((word) => words.includes(word.is))
  const unsure = is('open', 'unsure') ?? openChoice(tokens, said)
  if (unsure) return stated('unsure', unsure)
  const decides = said.find((word) => DECIDES.has(word.is) && (word.is !== 'none' || word.first <= first + 2))
  const condition = is('condition') ?? boundIn(said)
  if (!decides) return condition ? stated('conditional', condition) : null
  const denied =
    (decides.is !== 'yes' && (isDenial(decides) || deniedAt(tokens, said, decides, end))) ||
    isOfCourseNot(tokens, said, decides)
  // "Dat hangt ervan af of jullie kunnen aantonen dat er geen gezag is": what follows is the condition.
  const isLed = condition && clauseEnd(tokens, condition.end, decides.first) < decides.first
  if (condition && condition.first < decides.first && (isLed || isDepending(tokens, condition)))
    return stated('conditional', condition)
  // "Niet uitgesloten" permits, "Helaas niet, dat is uitgesloten" says it twice.
  const refuses = is('refuses')
  const double = decides.is === 'not' && refuses && clauseEnd(tokens, decides.end, end) > refuses.first
  if (denied && is('prefers')) return wishOf(tokens, said, decides, end)
  if (denied && !double)
    return stated(isWord(tokens, condition?.first ?? -1, 'tenzij') ? 'conditional' : 'refused', decides)
  const bound = condition ?? (decides.is === 'grants' ? providedBehind(said, decides) : undefined)
  return bound ? stated('conditional', decides, bound) : stated('granted', decides)
}

/** "Mag, als het werk geen gezag kent". */
function providedBehind(said: Said[], { end }: Said): Said | undefined {
  return said.find(({ is, first }) => is === 'provided' && first >= end)
}

/** "Kan natuurlijk niet", "uiteraard niet". */
function isOfCourseNot(tokens: Tokens, said: Said[], { is, first, end }: Said): boolean {
  const isWeak = is === 'yes' && isWord(tokens, first, 'natuurlijk', 'uiteraard', 'zeker', 'of')
  return isWeak && said.some((word) => word.is === 'not' && word.first === end)
}

function isDepending(tokens: Tokens, { first }: Said): boolean {
  return isWord(tokens, first, 'hangt', 'afhankelijk', 'depends', 'depending')
}

/** "[ ] ja [ ] nee": both are offered, and nothing is chosen. */
function openChoice(tokens: Tokens, [one, other]: Said[]): Said | undefined {
  if (one?.is !== 'yes' || other?.is !== 'no' || other.first - one.end > LONGEST_BOX) return undefined
  for (let k = one.end; k < other.first; k++) if (tokens.type[k] !== MARK) return undefined
  return one
}

/** "[ ]" is two marks or three. */
const LONGEST_BOX = 3

/** "Liever niet" refuses nobody; "liever niet, maar het mag" permits. */
function wishOf(tokens: Tokens, said: Said[], wish: Said, end: number): Stated {
  const permits = said.find((word) => word.is === 'grants' && !deniedAt(tokens, said, word, end))
  return permits ? stated('granted', permits) : stated('wished', wish)
}

function isDenial({ is }: Said): boolean {
  return is === 'no' || is === 'not' || is === 'none' || is === 'refuses'
}

export const OPENS_CONDITION = new Set<StanceWord>(['when', 'provided'])
const DECIDES = new Set<StanceWord>(['yes', 'no', 'not', 'none', 'grants', 'refuses'])

/** "Kan helaas niet": the permission is denied right behind it, and not in a condition: "mag als er geen gezag is". */
export function deniedAt(tokens: Tokens, said: Said[], word: Said, end: number): boolean {
  return said.some(
    ({ is, first }) =>
      (is === 'not' || is === 'none') &&
      first >= word.end &&
      first < end &&
      clauseEnd(tokens, word.end, end) > first &&
      !said.some((other) => OPENS_CONDITION.has(other.is) && other.first >= word.end && other.end <= first),
  )
}

function boundIn(said: Said[]): Said | undefined {
  const only = said.find((word) => word.is === 'only')
  return only && said.some((word) => OPENS_CONDITION.has(word.is) && word.first >= only.end) ? only : undefined
}

export function clauseStart(tokens: Tokens, before: number, first: number): number {
  for (let k = before - 1; k >= first; k--) if (isEdge(tokens, k)) return k + 1
  return first
}

export function clauseEnd(tokens: Tokens, from: number, end: number): number {
  for (let k = from; k < end; k++) if (isEdge(tokens, k)) return k
  return end
}

function isEdge(tokens: Tokens, k: number): boolean {
  const mark = markAt(tokens, k)
  if (mark === '-') return tokens.gap[k] !== 0 && tokens.gap[k + 1] !== 0
  return mark !== '' && ',:()'.includes(mark)
}

export function stated(stance: Stance, ...at: Hit[]): Stated {
  return { stance, first: Math.min(...at.map(({ first }) => first)), end: Math.max(...at.map(({ end }) => end)) }
}
