import { Logger } from '@aws-lambda-powertools/logger'
import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics'
import * as z from 'zod'

export const logger = new Logger()
export const metrics = new Metrics()

/**
 * A value that says which or how, in one word or a few; nothing that was read from a file, but for the number of a
 * request, of which its `requestId` is made.
 */
const word = z.string().regex(/^[A-Za-z0-9 ._:#=+/~-]{1,200}$/)

/**
 * All that may ever be logged. Nothing of a candidate or recipient, no text, no body, no error text, no object key.
 * What is not named here, or is more than a word, is left out while the program runs, whatever the compiler let pass.
 */
const LogFields = z.object({
  run: word.optional().catch(undefined),
  objectId: word.optional().catch(undefined),
  versionId: word.optional().catch(undefined),
  requestId: word.optional().catch(undefined),
  mailId: word.optional().catch(undefined),
  messageId: word.optional().catch(undefined),
  personHash: word.optional().catch(undefined),
  outcome: word.optional().catch(undefined),
  reason: word.optional().catch(undefined),
  count: z.number().optional().catch(undefined),
  /** The whole that `count` is counted towards. */
  of: z.number().optional().catch(undefined),
})
type LogFields = z.input<typeof LogFields>

/** One thing that happened: a line in the log and a count, by the same name. */
export function report(name: string, fields: LogFields, count = 1): void {
  metrics.addMetric(name, MetricUnit.Count, count)
  logger.info(name, LogFields.parse(fields))
}

/** One of those of which a share is watched. */
export function reportShare(name: string, counts: boolean): void {
  metrics.addMetric(name, MetricUnit.NoUnit, counts ? 1 : 0)
}

/** A failure that is tried again. The texts of errors may quote what was worked on, so they stay out of the log. */
export function reportFailure(name: string, error: unknown, fields: LogFields): void {
  metrics.addMetric(name, MetricUnit.Count, 1)
  logger.error(name, { ...LogFields.parse(fields), ...describe(error) })
}

/** What an error is and where it came from, without its text. */
function describe(error: unknown): { error: string; at: string[] } {
  if (!(error instanceof Error)) return { error: typeof error, at: [] }
  const at = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return { error: error.name, at: at.slice(0, 5).map((line) => line.trim()) }
}
