import { injectLambdaContext } from '@aws-lambda-powertools/logger/middleware'
import { logMetrics } from '@aws-lambda-powertools/metrics/middleware'
import middy from '@middy/core'
import type * as z from 'zod'
import { logger, metrics, reportFailure } from '../services/telemetry.ts'

/**
 * A handler that a schedule starts. What fails is thrown, so that it is tried again and ends in the dead letters, but as
 * an error that says nothing: Lambda logs what a function throws, and the texts of errors may quote what was worked on.
 */
export function scheduledHandler<T, R>(Event: z.ZodType<T>, work: (event: T) => Promise<R>) {
  return middy(async (event: unknown): Promise<R> => {
    try {
      return await work(Event.parse(event))
    } catch (error) {
      reportFailure('RunFailed', error, {})
      throw new Error('the run failed: see RunFailed in the log')
    }
  })
    .use(injectLambdaContext(logger))
    .use(logMetrics(metrics))
}
