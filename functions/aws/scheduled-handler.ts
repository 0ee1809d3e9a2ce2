import { injectLambdaContext } from '@aws-lambda-powertools/logger/middleware'
import { logMetrics } from '@aws-lambda-powertools/metrics/middleware'
import { captureLambdaHandler } from '@aws-lambda-powertools/tracer/middleware'
import middy from '@middy/core'
import type * as z from 'zod'
import { logger, metrics, tracer } from './telemetry.ts'

/** A handler that a schedule starts. Throws on an event that it does not understand, so that it ends in the dead letters. */
export function scheduledHandler<T, R>(Event: z.ZodType<T>, work: (event: T) => Promise<R>) {
  return middy(async (event: unknown): Promise<R> => work(Event.parse(event)))
    .use(captureLambdaHandler(tracer, { captureResponse: false }))
    .use(injectLambdaContext(logger))
    .use(logMetrics(metrics))
}
