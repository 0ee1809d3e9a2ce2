import { injectLambdaContext } from '@aws-lambda-powertools/logger/middleware'
import { logMetrics } from '@aws-lambda-powertools/metrics/middleware'
import middy from '@middy/core'
import type * as z from 'zod'
import { logger, metrics, reportFailure } from '../services/telemetry.ts'

/**
 * A handler that an operator calls; `takes` says with what. What fails is thrown as an error that says nothing of
 * anybody, because Lambda logs it; the answer goes to who called, and nowhere else.
 */
export function operatorHandler<T, R>(Asked: z.ZodType<T>, takes: string, work: (asked: T) => Promise<R>) {
  return middy(async (event: unknown): Promise<R> => {
    const asked = Asked.safeParse(event)
    if (!asked.success) throw new Error(`it takes ${takes}`)
    try {
      return await work(asked.data)
    } catch (error) {
      reportFailure('OperatorCallFailed', error, {})
      throw new Error('the call failed, and may be repeated: see OperatorCallFailed in the log')
    }
  })
    .use(injectLambdaContext(logger))
    .use(logMetrics(metrics))
}
