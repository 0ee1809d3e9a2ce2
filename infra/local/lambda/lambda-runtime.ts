import type { ChildProcess } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import * as z from 'zod'
import { close, listen } from '../services/listen.ts'
import { type FunctionSpec, functionProcess } from './function-process.ts'

const FunctionError = z.looseObject({ errorType: z.string(), errorMessage: z.string() })
type FunctionError = z.infer<typeof FunctionError>
export type Outcome = { result: unknown } | { error: FunctionError }

export type LambdaRuntime = {
  /** Runs a function to its end in an idle process of its own, or a new one. Never rejects for what a function does. */
  invoke(spec: FunctionSpec, event: unknown): Promise<Outcome>
  /** How many invocations were started, and how many of them still run. */
  activity(): { started: number; running: number }
  stop(): Promise<void>
}

type Invocation = { id: string; event: unknown; timer: NodeJS.Timeout; resolve: (outcome: Outcome) => void }
type Instance = {
  spec: FunctionSpec
  child: ChildProcess
  ended: Promise<void>
  /** The open request of a process that waits for work. */
  waiting: ServerResponse | null
  invocation: Invocation | null
  /** It failed to start or ran out of time: it takes no more work. */
  doomed: boolean
}

const INIT_SECONDS = 10

/**
 * Runs functions as Lambda does: each process handles one invocation at a time and is kept for the next;
 * one that runs out of time is killed, one that dies is replaced.
 * `environment` is what every function gets besides its own variables; `log` takes what functions print.
 */
export async function startLambdaRuntime(options: {
  environment: Record<string, string>
  log: (functionName: string, line: string) => void
}): Promise<LambdaRuntime> {
  const instances = new Map<string, Instance>()
  let started = 0
  let stopped = false

  const server = createServer((request, response) => {
    answer(request, response).catch((error) => response.writeHead(500).end(String(error)))
  })
  const address = await listen(server)

  /** The Runtime API; the first part of the path tells which process asks. */
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [, id = '', , , ...path] = (request.url ?? '').split('/')
    const instance = instances.get(id)
    if (!instance) {
      response.writeHead(410).end()
      return
    }
    if (path.join('/') === 'invocation/next') {
      instance.waiting = response
      deliver(instance)
      return
    }
    const body: unknown = JSON.parse(await text(request))
    if (path[0] === 'init') instance.doomed = true
    // Only the invocation that runs may be answered: the answer of one that was given up comes too late.
    if (path[0] === 'init' || path[1] === instance.invocation?.id) {
      settle(instance, path.at(-1) === 'response' ? { result: body } : { error: FunctionError.parse(body) })
    }
    response.writeHead(202).end()
  }

  /** Hands the invocation to the process as soon as both are there; from then on the function's time counts. */
  function deliver(instance: Instance): void {
    const { waiting, invocation, spec } = instance
    if (!waiting || !invocation) return
    clearTimeout(invocation.timer)
    invocation.timer = giveUpAfter(instance, spec.timeoutSeconds)
    instance.waiting = null
    waiting.writeHead(200, {
      'lambda-runtime-aws-request-id': invocation.id,
      'lambda-runtime-deadline-ms': Date.now() + spec.timeoutSeconds * 1000,
      'lambda-runtime-invoked-function-arn': spec.arn,
    })
    waiting.end(JSON.stringify(invocation.event) ?? 'null')
  }

  function giveUpAfter(instance: Instance, seconds: number): NodeJS.Timeout {
    return setTimeout(() => {
      instance.doomed = true
      instance.child.kill('SIGKILL')
      const errorMessage = `Task timed out after ${seconds.toFixed(2)} seconds`
      settle(instance, { error: { errorType: 'Sandbox.Timedout', errorMessage } })
    }, seconds * 1000)
  }

  function settle(instance: Instance, outcome: Outcome): void {
    const { invocation } = instance
    if (!invocation) return
    clearTimeout(invocation.timer)
    instance.invocation = null
    invocation.resolve(outcome)
  }

  function startInstance(spec: FunctionSpec): Instance {
    const id = randomUUID()
    const { environment, log } = options
    const { child, exited } = functionProcess(spec, { id, runtimeApi: `${address}/${id}`, environment, log })
    const ended = exited.then((how) => {
      instances.delete(id)
      settle(instance, { error: { errorType: 'Runtime.ExitError', errorMessage: `Runtime exited, ${how}` } })
    })
    const instance: Instance = { spec, child, ended, waiting: null, invocation: null, doomed: false }
    instances.set(id, instance)
    return instance
  }

  return {
    async invoke(spec, event) {
      if (stopped) throw new Error('The embedded stack has stopped')
      started++
      const idle = [...instances.values()].find((each) => each.spec === spec && !each.invocation && !each.doomed)
      const instance = idle ?? startInstance(spec)
      return new Promise<Outcome>((resolve) => {
        const timer = giveUpAfter(instance, idle ? spec.timeoutSeconds : INIT_SECONDS)
        instance.invocation = { id: randomUUID(), event, timer, resolve }
        deliver(instance)
      })
    },
    activity: () => ({ started, running: [...instances.values()].filter((each) => each.invocation).length }),
    async stop() {
      stopped = true
      const running = [...instances.values()]
      for (const instance of running) instance.child.kill('SIGKILL')
      await Promise.all(running.map((instance) => instance.ended))
      await close(server)
    },
  }
}
