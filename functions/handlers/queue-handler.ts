import { injectLambdaContext } from '@aws-lambda-powertools/logger/middleware'
import { logMetrics } from '@aws-lambda-powertools/metrics/middleware'
import middy from '@middy/core'
import type { Context, SQSBatchResponse } from 'aws-lambda'
import * as z from 'zod'
import { logger, metrics, reportFailure } from '../services/telemetry.ts'

const Batch = z.object({ Records: z.array(z.unknown()) })
const Envelope = z.object({ messageId: z.string().min(1) })
const Body = z.object({ body: z.string() })
/** How often the message was handed out, this time included; 1 where nobody counted. */
const Received = z
  .object({ attributes: z.object({ ApproximateReceiveCount: z.coerce.number().int().positive() }) })
  .transform(({ attributes }) => attributes.ApproximateReceiveCount)
  .catch(1)

/** Enough for a message whose work is a few calls of other services. */
const FEW_CALLS_MS = 5_000

/**
 * A handler that works off a queue, one message after another. Never throws, whatever the event: a message that is not
 * understood, or whose work throws, comes back alone and ends in the dead letters after its tries; the others are done.
 * `work` is also told which try of the message this is, from 1. `longestMs`: what the longest message takes. With less of
 * the function's time left none is begun, because a timeout would fail the whole batch.
 */
export function queueHandler<T>(
  Message: z.ZodType<T>,
  work: (message: T, tries: number) => Promise<void>,
  longestMs = FEW_CALLS_MS,
) {
  return middy(async (event: unknown, context: Context): Promise<SQSBatchResponse> => {
    const batch = Batch.safeParse(event)
    if (!batch.success) reportFailure('EventNotUnderstood', batch.error, {})
    const batchItemFailures: SQSBatchResponse['batchItemFailures'] = []
    for (const record of batch.data?.Records ?? []) {
      const envelope = Envelope.safeParse(record)
      try {
        if (context.getRemainingTimeInMillis() < longestMs) throw new OutOfTime()
        await work(Message.parse(JSON.parse(Body.parse(record).body)), Received.parse(record))
      } catch (error) {
        reportFailure('MessageFailed', error, envelope.success ? { messageId: envelope.data.messageId } : {})
        if (envelope.success) batchItemFailures.push({ itemIdentifier: envelope.data.messageId })
      }
    }
    return { batchItemFailures }
  })
    .use(injectLambdaContext(logger))
    .use(logMetrics(metrics))
}

class OutOfTime extends Error {
  override name = 'OutOfTime'
}
