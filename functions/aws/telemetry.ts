import { Logger } from '@aws-lambda-powertools/logger'
import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics'
import { Tracer } from '@aws-lambda-powertools/tracer'

export const logger = new Logger()
export const metrics = new Metrics()
export const tracer = new Tracer()

/** All that may ever be logged. Nothing of a candidate or recipient, no text, no body, no error text, no object key. */
type LogFields = {
  run?: string
  objectId?: string
  versionId?: string
  requestId?: string
  mailId?: string
  messageId?: string
  outcome?: string
  reason?: string
  count?: number
}

/** One thing that happened: a line in the log and a count, by the same name. */
export function report(name: string, fields: LogFields, count = 1): void {
  metrics.addMetric(name, MetricUnit.Count, count)
  logger.info(name, fields)
}

/** A failure that is tried again. The texts of errors may quote what was worked on, so they stay out of the log. */
export function reportFailure(name: string, error: unknown, fields: LogFields): void {
  metrics.addMetric(name, MetricUnit.Count, 1)
  logger.error(name, { ...fields, ...describe(error) })
}

/** What an error is and where it came from, without its text. */
function describe(error: unknown): { error: string; at: string[] } {
  if (!(error instanceof Error)) return { error: typeof error, at: [] }
  const at = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return { error: error.name, at: at.slice(0, 5).map((line) => line.trim()) }
}
