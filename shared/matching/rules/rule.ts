import type { Candidate } from '../../candidate.ts'
import type { Language } from '../../language/language.ts'
import type { RequestRecord } from '../../request.ts'
import type { Columns } from '../columns.ts'

/** A request as matching needs it. Keep one record object a request: what was worked out of it is kept with it. */
export type JudgedRequest = {
  record: RequestRecord
  file: string
  /** The text of the assignment section, for the roles rule; null where the layout has none. */
  assignment: string | null
}

/** `bannerCounts`: a closed banner makes the request closed; only where the clock is the real one. */
export type AsOf = { instant: string; bannerCounts: boolean }

/** What a rule says of a pair; near is a fail that a small concession would mend. */
export const PASS = 0
export const UNKNOWN = 1
export const NEAR = 2
export const FAIL = 3
export type Code = typeof PASS | typeof UNKNOWN | typeof NEAR | typeof FAIL

/** A pair as words are made for it. */
type Pair = { request: JudgedRequest; candidate: Candidate; asOf: AsOf; language: Language }

/** One reason to match or not. */
export type Rule = {
  /**
   * For one request: what the rule says of the candidate in a row; or what it says of all, where the request alone decides.
   * Called for every pair, so it makes no words.
   */
  on(request: JudgedRequest, asOf: AsOf, columns: Columns): Code | ((row: number) => Code)
  /** For a person, in the language of the pair: what was compared with what. Called for what is shown. */
  words(pair: Pair, code: Code): string
}
