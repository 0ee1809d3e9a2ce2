import type { Candidate } from '../../candidate.ts'
import type { Language } from '../../mails/language.ts'
import type { RequestRecord } from '../../request.ts'

/** A request as matching needs it. Keep one record object a request: what was worked out of it is kept with it. */
export type JudgedRequest = {
  record: RequestRecord
  file: string
  /** The text of the assignment section, for the roles rule; null where the layout has none. */
  assignment: string | null
}

/** What a rule looks at. */
export type Pair = {
  request: JudgedRequest
  candidate: Candidate
  /** `bannerCounts`: a closed banner makes the request closed; only where the clock is the real one. */
  asOf: { instant: string; bannerCounts: boolean }
  language: Language
}

/** What a rule says of a pair; `near` marks a fail that a small concession would mend. */
export type Finding =
  | { outcome: 'pass' | 'unknown'; detail: string }
  | { outcome: 'fail'; near: boolean; detail: string }

/** One reason to match or not. The detail is for a person, in the language of the pair. */
export type Rule = (pair: Pair) => Finding
