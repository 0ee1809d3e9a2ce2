import { createServer, type IncomingMessage, type ServerResponse, request as send } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { setTimeout as delay } from 'node:timers/promises'
import { close, listen } from '../../infra/local/services/listen.ts'
import type { ServiceName } from '../../infra/local/services/services.ts'
import type { Fault } from './fault-plan.ts'

export type Call = {
  service: ServiceName
  operation: string
  /** Who calls, where `name-process.ts` was loaded in it. */
  caller: { name: string; pid: number } | null
}

/** Longer than any call takes; a function may run for much longer, and waiting for that would prove no more. */
const HANG_MS = 1_500

/**
 * Stands between functions and a service: hands calls on and answers back, but for what `meet` says of a call. `kill`
 * does what the faults that kill ask for. Gives its address, with its scheme.
 */
export async function startFaultProxy(options: {
  service: ServiceName
  /** Of the service itself, with its scheme. */
  address: string
  meet: (call: Call) => Fault | null
  kill: (fault: Fault, call: Call) => void
}): Promise<{ address: string; stop(): Promise<void> }> {
  const { service, address, meet, kill } = options

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await buffer(request)
    const call = { service, operation: operationOf(service, request), caller: callerOf(request) }
    const fault = meet(call)
    switch (fault) {
      case null:
        return passOn(await handOn(request, body), response)
      case 'throttled':
      case 'serverError':
        return passOn(refusals[service][fault], response)
      case 'resetBefore':
        return reset(request)
      case 'resetAfter':
        await handOn(request, body)
        return reset(request)
      case 'hung':
        await handOn(request, body)
        await delay(HANG_MS)
        kill(fault, call)
        return reset(request)
      case 'functionKilledBefore':
      case 'stackKilledBefore':
        kill(fault, call)
        return reset(request)
      case 'functionKilledAfter':
      case 'stackKilledAfter':
        await handOn(request, body)
        kill(fault, call)
        return reset(request)
    }
  }

  function handOn(request: IncomingMessage, body: Uint8Array): Promise<Answer> {
    const { method, headers, url } = request
    return new Promise((resolve, reject) => {
      const onward = send(`${address}${url}`, { method, headers }, async (answer) => {
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: await buffer(answer) })
      })
      onward.on('error', reject).end(body)
    })
  }

  const server = createServer((request, response) => {
    // The service itself went away, or the caller did.
    answer(request, response).catch(() => request.socket.destroy())
  })
  return { address: `http://${await listen(server)}`, stop: () => close(server) }
}

type Answer = { status: number; headers: NodeJS.Dict<string | string[]>; body: string | Uint8Array }

function passOn({ status, headers, body }: Answer, response: ServerResponse): void {
  const { 'transfer-encoding': _, connection: __, ...rest } = headers
  response.writeHead(status, rest).end(body)
}

function reset(request: IncomingMessage): void {
  request.socket.resetAndDestroy()
}

const inHeader = (status: number, code: string): Answer => ({
  status,
  headers: { 'content-type': 'application/json', 'x-amzn-errortype': code },
  body: '{"message":"a fault of the test"}',
})
const inBody = (status: number, code: string): Answer => ({
  status,
  headers: { 'content-type': 'application/x-amz-json-1.0' },
  body: JSON.stringify({ __type: `com.amazonaws#${code}`, message: 'a fault of the test' }),
})
const inXml = (status: number, code: string): Answer => ({
  status,
  headers: { 'content-type': 'application/xml' },
  body: `<?xml version="1.0"?><Error><Code>${code}</Code><Message>a fault of the test</Message></Error>`,
})

/** How each service itself says so. */
const refusals: Record<ServiceName, Record<'throttled' | 'serverError', Answer>> = {
  S3: { throttled: inXml(503, 'SlowDown'), serverError: inXml(500, 'InternalError') },
  SQS: { throttled: inBody(403, 'RequestThrottled'), serverError: inBody(500, 'InternalFailure') },
  DYNAMODB: { throttled: inBody(400, 'ThrottlingException'), serverError: inBody(500, 'InternalServerError') },
  KMS: { throttled: inBody(400, 'ThrottlingException'), serverError: inBody(500, 'KMSInternalException') },
  SESV2: {
    throttled: inHeader(429, 'TooManyRequestsException'),
    serverError: inHeader(500, 'InternalServiceErrorException'),
  },
}

function operationOf(service: ServiceName, { method, headers, url = '' }: IncomingMessage): string {
  const target = String(headers['x-amz-target'] ?? '').split('.')[1]
  const query = new URL(url, 'http://localhost').searchParams
  return `${service} ${target ?? query.get('x-id') ?? (query.has('versions') ? 'ListObjectVersions' : method)}`
}

/** The SDK tells the environment that it runs in with every call. */
function callerOf({ headers }: IncomingMessage): Call['caller'] {
  const found = /exec-env\/process_(\w+?)_(\d+)/.exec(String(headers['user-agent'] ?? ''))
  return found?.[1] ? { name: found[1], pid: Number(found[2]) } : null
}
