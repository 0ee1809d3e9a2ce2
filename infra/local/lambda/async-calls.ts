import { setTimeout as delay } from 'node:timers/promises'
import type { ResolvedTemplate } from '../stack/template.ts'
import { asyncInvokesOf } from '../stack/wiring.ts'
import type { FunctionSpec } from './function-process.ts'
import type { Outcome } from './lambda-runtime.ts'

export type AsyncCalls = {
  /** Gives what the last try came to. */
  call(target: FunctionSpec, event: object): Promise<Outcome>
  /** How many are not done: they run, or wait to be tried again. */
  pending(): number
}

/**
 * Calls functions as Lambda does for those who do not wait, such as the scheduler: tried again after one and two minutes
 * (times `retryScale`), then on to the destination for failures. Rejects where `signal` aborts between two tries.
 */
export function asyncCalls(
  template: ResolvedTemplate,
  deps: {
    call(target: FunctionSpec, event: object): Promise<Outcome>
    sendTo(arn: string, event: object): Promise<void>
    retryScale: number
    signal: AbortSignal
  },
): AsyncCalls {
  const settings = asyncInvokesOf(template)
  let pending = 0

  async function tryAndTry(target: FunctionSpec, event: object): Promise<Outcome> {
    const { retries, onFailure } = settings.get(target.name) ?? { retries: 2, onFailure: null }
    for (let attempt = 1; ; attempt++) {
      const outcome = await deps.call(target, event)
      if (!('error' in outcome)) return outcome
      if (attempt <= retries) {
        await delay(attempt * 60_000 * deps.retryScale, undefined, { signal: deps.signal })
        continue
      }
      const requestContext = {
        functionArn: target.arn,
        condition: 'RetriesExhausted',
        approximateInvokeCount: attempt,
      }
      const failure = { version: '1.0', requestContext, requestPayload: event, responsePayload: outcome.error }
      if (onFailure) await deps.sendTo(onFailure, failure)
      return outcome
    }
  }

  return {
    async call(target, event) {
      pending++
      try {
        return await tryAndTry(target, event)
      } finally {
        pending--
      }
    },
    pending: () => pending,
  }
}
