import { setTimeout as delay } from 'node:timers/promises'
import type { SQSClient } from '@aws-sdk/client-sqs'
import { REGION } from '../services/local-account.ts'
import type { ResolvedTemplate } from '../stack/template.ts'
import { type AsyncCalls, asyncCalls } from './async-calls.ts'
import { type EventSource, runEventSource } from './event-source.ts'
import type { FunctionSpec } from './function-process.ts'
import { type Outcome, startLambdaRuntime } from './lambda-runtime.ts'

export type Workers = {
  /** Calls a function once. Where it fails, that is logged as well. */
  call(target: FunctionSpec, event: object): Promise<Outcome>
  /** Calls a function as for somebody who does not wait. */
  callAsync: AsyncCalls['call']
  /** How many calls were started so far, and whether all are done. */
  activity(): { started: number; idle: boolean }
  /** Rejects where a queue is no longer worked off, by a defect of the stack, or somebody gave up. */
  broken: Promise<never>
  giveUp(error: unknown): void
  /** Takes no more messages, and lets running functions end, for ten seconds at most. */
  stop(): Promise<void>
}

const PATIENCE_MS = 10_000

/** The functions at work: each in processes of its own, fed by its queues, or called. */
export async function startWorkers(options: {
  template: ResolvedTemplate
  sources: (EventSource & { target: FunctionSpec })[]
  sqs: SQSClient
  /** What every function gets besides its own variables. */
  environment: Record<string, string>
  sendTo: (arn: string, event: object) => Promise<void>
  retryScale: number
  log: (functionName: string, line: string) => void
}): Promise<Workers> {
  const { template, sources, sqs, environment, sendTo, retryScale, log } = options
  const runtime = await startLambdaRuntime({ environment, log })

  async function call(target: FunctionSpec, event: object): Promise<Outcome> {
    const outcome = await runtime.invoke(target, event)
    if ('error' in outcome) {
      log(target.name, JSON.stringify({ level: 'ERROR', message: 'The function failed', ...outcome.error }))
    }
    return outcome
  }

  const ending = new AbortController()
  const { signal } = ending
  const broken = Promise.withResolvers<never>()
  // Whoever waits hears of it; before that, nobody need.
  broken.promise.catch(() => {})
  const feeding = Promise.all(
    sources.map(({ target, ...source }) => {
      const deps = { client: sqs, region: REGION, retryScale, signal, invoke: (event: object) => call(target, event) }
      return runEventSource(source, deps).catch(broken.reject)
    }),
  )

  const calls = asyncCalls(template, { call, sendTo, retryScale, signal })
  return {
    call,
    callAsync: calls.call,
    activity() {
      const { started, running } = runtime.activity()
      return { started, idle: running === 0 && calls.pending() === 0 }
    },
    broken: broken.promise,
    giveUp: broken.reject,
    async stop() {
      ending.abort()
      await Promise.race([feeding, delay(PATIENCE_MS, undefined, { ref: false })])
      await runtime.stop()
      await feeding
    },
  }
}
