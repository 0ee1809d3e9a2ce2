import { isBefore } from '../../../shared/language/local-time.ts'
import type { RequestRecord } from '../../../shared/request.ts'
import type { AsOf } from './options.ts'
import { when } from './shown-values.ts'
import { UsageError } from './usage.ts'

/**
 * The instant that `--as-of` means for requests. A day alone will do where no request closes on it; where one does, it
 * depends on the hour whether that is open: throws UsageError.
 */
export function clockOf({ first, last }: AsOf, requests: { file: string; record: RequestRecord }[]): string {
  for (const { file, record } of requests) {
    const closes = record.deadline?.closesAt
    if (closes === undefined || first === last || isBefore(closes, first) || isBefore(last, closes)) continue
    const example = `such as ${last.slice(0, 10)}T08:00:00Z`
    throw new UsageError(
      `--as-of takes an instant here, ${example}: "${file}" closes on that day (${when(closes, 'en')})`,
    )
  }
  return first
}
