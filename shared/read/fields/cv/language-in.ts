import { type Hit, hasHit, hitsIn } from '../../concepts/cues.ts'
import type { Meanings } from '../../meanings/meanings.ts'
import { LANGUAGES } from '../../meanings/spoken.ts'
import { markAt, type Tokens } from '../../tokens/tokens.ts'
import type { Found, Place } from './place-of-cv.ts'

/** The language that a cv is written in, not one that the candidate speaks; null where several will do. */
export function languageIn(meanings: Meanings, { first, end, about }: Place): Found<string> | null {
  const { cues, tokens } = meanings
  if (hasHit(cues, 'language.mastered', first, end)) return null
  const found = LANGUAGES.flatMap((language) =>
    hitsIn(cues, `language.${language}`, first, end)
      .slice(0, 1)
      .map((hit) => ({ ...hit, value: language as string })),
  )
  const [only] = found
  if (!only || found.length > 1) return null
  const alone = isAlone(tokens, only, first, end)
  return alone || hasHit(cues, 'writing.cv', first, end) ? only : about && end - first < 4 ? only : null
}

/** "CV: max. 4 A4, Nederlands, 2 referenties". */
function isAlone(tokens: Tokens, hit: Hit, first: number, end: number): boolean {
  const before = hit.first === first || '.,(;:/|-*•'.includes(markAt(tokens, hit.first - 1) || ' ')
  const behind = hit.end >= end || ',);.|'.includes(markAt(tokens, hit.end) || ' ')
  return before && behind
}
