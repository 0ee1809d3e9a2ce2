import type { Candidate } from './candidate.ts'
import type { RequestRecord } from './request.ts'
import type { Verdict } from './verdict.ts'

/** A request as matching needs it. */
export type JudgedRequest = {
  record: RequestRecord
  file: string
  /** The text of the assignment section, for the roles rule; null where the layout has none. */
  assignment: string | null
}

/**
 * Holds one candidate against one request.
 * `bannerCounts`: a closed banner makes the request closed; true only where the clock is the real one.
 * `language`: of the details; Dutch unless the details go into an English mail.
 */
export function judge(
  _request: JudgedRequest,
  _candidate: Candidate,
  _asOf: { instant: string; bannerCounts: boolean },
  _language: Candidate['language'] = 'nl',
): Verdict {
  throw new Error('not yet')
}
