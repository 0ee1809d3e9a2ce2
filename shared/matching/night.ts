import { localDateOf } from '../language/local-time.ts'
import { type Columns, dayNumber } from './columns.ts'
import { open } from './rules/open.ts'
import type { AsOf, JudgedRequest } from './rules/rule.ts'

/**
 * What a night has to judge, where the night before judged all there was: changed requests against all candidates, all
 * requests against changed candidates, and what time alone changes. Everything else stands as it stood.
 */
export type NightBefore = { instant: string; revisionOf: (requestId: string) => number | undefined }

/** Whether a request is to be held against all candidates: it says something else, or has closed since. */
export function isChanged(
  { requestId, revision, ...judged }: JudgedRequest & { requestId: string; revision: number },
  before: NightBefore,
  now: AsOf,
): boolean {
  if (before.revisionOf(requestId) !== revision) return true
  const openAt = (instant: string) => open.on(judged, { ...now, instant }, NOBODY)
  return openAt(before.instant) !== openAt(now.instant)
}

/** The rule on being open looks at no candidate. */
const NOBODY = {} as Columns

/** The numbers of the candidates to be held against all requests: `isNew` says of whom something else is known. */
export function changedCandidates(
  { index, consentUntil }: Columns,
  isNew: (number: number) => boolean,
  before: NightBefore,
  now: AsOf,
): number[] {
  const [lastDay, today] = [before.instant, now.instant].map((instant) => dayNumber(localDateOf(instant)))
  const changed: number[] = []
  for (let row = 0; row < index.length; row += 1) {
    const until = consentUntil[row] ?? 0
    const hasEnded = until >= (lastDay ?? 0) && until < (today ?? 0)
    const number = index[row] ?? 0
    if (hasEnded || isNew(number)) changed.push(number)
  }
  return changed
}
