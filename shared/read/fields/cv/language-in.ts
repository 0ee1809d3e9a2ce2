import { pairAround } from '../../blocks/blocks.ts'
import { type Hit, hasHit, hitsIn } from '../../concepts/cues.ts'
import { clauseOf } from '../../meanings/demands.ts'
import type { Meanings } from '../../meanings/meanings.ts'
import { LANGUAGES } from '../../meanings/spoken.ts'
import { markAt } from '../../tokens/tokens.ts'
import type { Found, Place } from './place-of-cv.ts'

/** The language that a cv is written in, not one that the candidate speaks; null where several will do. */
export function languageIn(meanings: Meanings, { first, end, about, asked }: Place): Found<string> | null {
  const { cues } = meanings
  if (hasHit(cues, 'language.mastered', first, end)) return null
  const found = LANGUAGES.flatMap((language) =>
    hitsIn(cues, `language.${language}`, first, end)
      .slice(0, 1)
      .map((hit) => ({ ...hit, value: language as string })),
  )
  const [only] = found.length > 1 ? ofCv(meanings, { first, end }, found) : found
  if (!only) return null
  if (asked === 'other' || isAlone(meanings, only, first, end)) return only
  return hasHit(cues, 'writing.cv', first, end) || (about && end - first < 4) ? only : null
}

/** "The plan may be in English, but your cv in Dutch": the only one in the clause that names the cv. */
function ofCv<T extends Hit>(meanings: Meanings, { first, end }: Hit, found: T[]): T[] {
  const [cv] = hitsIn(meanings.cues, 'cv.name', first, end)
  const clause = cv && clauseOf(meanings, cv.first)
  const own = clause ? found.filter((hit) => hit.first >= clause.first && hit.end <= clause.end) : []
  return own.length === 1 ? own : []
}

/** "CV: max. 4 A4, Nederlands, 2 referenties". */
function isAlone(meanings: Meanings, hit: Hit, first: number, end: number): boolean {
  const { tokens } = meanings
  const opens = hit.first === first || pairAround(meanings, hit.first)?.first === hit.first
  const before = opens || '.,(;:/|-*•'.includes(markAt(tokens, hit.first - 1) || ' ')
  const behind = hit.end >= end || ',);.|'.includes(markAt(tokens, hit.end) || ' ')
  return before && behind
}
