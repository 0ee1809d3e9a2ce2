import { type Cues, type Hit, hits, hitsIn } from '../concepts/cues.ts'
import { CELL, isMark, isWord, type Tokens } from '../tokens/tokens.ts'
import type { Sentence } from './sentence.ts'

/**
 * Marks the tokens that tell of another time, so that no field is read from them: "In de vorige ronde mocht zzp, nu niet"
 * up to "nu"; "de vertrekkende adviseur werkte 32 uur" for its clause. Null where a text tells of none.
 */
export function earlierIn(
  tokens: Tokens,
  cues: Cues,
  sentences: Sentence[],
  sentenceAt: Int32Array,
): Uint8Array | null {
  const rounds = hits(cues, 'earlier.round')
  const people = hits(cues, 'earlier.person')
  if (rounds.length === 0 && people.length === 0) return null
  const earlier = new Uint8Array(tokens.count + 1)
  const mark = (hit: Hit, isRound: boolean) => {
    const sentence = sentences[sentenceAt[hit.first] ?? 0]
    const beside = hitsIn(cues, 'earlier.beside', hit.first - LONGEST_BESIDE, hit.first).at(-1)
    if (!sentence || beside?.end === hit.first) return
    const from = clauseStart(tokens, hit.first, sentence.first)
    // "… heeft dezelfde eisen als de vorige ronde": what stands before it is of the request.
    const opens = hit.first - from <= LEAD_IN
    const wide = isRound && opens && from === sentence.first
    const end = wide ? sentence.end : clauseEnd(tokens, hit.end, sentence.end)
    // "… mag het cv nu vijf pagina's tellen": all of the clause that says it.
    const now = hitsIn(cues, 'earlier.now', hit.end, end)[0]
    earlier.fill(1, opens ? from : hit.first, now ? clauseStart(tokens, now.first, hit.end) : end)
  }
  for (const hit of rounds) mark(hit, true)
  for (const hit of people) mark(hit, false)
  return earlier
}

const LONGEST_BESIDE = 3

/** "Want ", "En ook ". */
const LEAD_IN = 2

/** Text without marks has no clauses: no more of it than this is told of another time. */
const LONGEST_CLAUSE = 40

function clauseStart(tokens: Tokens, token: number, first: number): number {
  const from = Math.max(first, token - LONGEST_CLAUSE)
  let k = token
  while (k > from && !parts(tokens, k - 1) && tokens.gap[k] !== CELL) k--
  return k
}

function clauseEnd(tokens: Tokens, token: number, end: number): number {
  const to = Math.min(end, token + LONGEST_CLAUSE)
  let k = token
  while (k < to && !parts(tokens, k) && !(tokens.gap[k] === CELL && k > token)) k++
  return k
}

const parts = (tokens: Tokens, k: number) => isMark(tokens, k, ',;:()[]') || isWord(tokens, k, 'terwijl', 'whereas')
