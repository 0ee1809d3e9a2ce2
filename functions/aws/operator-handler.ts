import { injectLambdaContext } from '@aws-lambda-powertools/logger/middleware'
import { logMetrics } from '@aws-lambda-powertools/metrics/middleware'
import { captureLambdaHandler } from '@aws-lambda-powertools/tracer/middleware'
import middy from '@middy/core'
import * as z from 'zod'
import { Candidate } from '../../shared/candidate.ts'
import { logger, metrics, reportFailure, tracer } from './telemetry.ts'

const AskedOf = z.object({
  candidateId: Candidate.shape.candidateId,
  /** Who asks; stands in the record of who looked at or erased what. */
  by: z.string().regex(/^[A-Za-z0-9 ._@+:/-]{1,100}$/),
})
export type AskedOf = z.infer<typeof AskedOf>

/**
 * A handler that an operator calls about one person. What fails is thrown as an error that says nothing of the person,
 * because Lambda logs it; the answer goes to who called, and nowhere else.
 */
export function operatorHandler<R>(work: (asked: AskedOf) => Promise<R>) {
  return middy(async (event: unknown): Promise<R> => {
    const asked = AskedOf.safeParse(event)
    if (!asked.success) throw new Error('it takes { candidateId, by }: an id and who asks, in plain characters')
    try {
      return await work(asked.data)
    } catch (error) {
      reportFailure('OperatorCallFailed', error, {})
      throw new Error('the call failed, and may be repeated: see OperatorCallFailed in the log')
    }
  })
    .use(captureLambdaHandler(tracer))
    .use(injectLambdaContext(logger))
    .use(logMetrics(metrics))
}
