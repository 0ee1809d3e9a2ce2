import {
  Agent,
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse,
  request as send,
} from 'node:http'
import { buffer } from 'node:stream/consumers'
import type { Asked, Reply } from '../services/http-service.ts'
import { close, listen } from '../services/listen.ts'
import { ACCOUNT, callerOf as callerOfKey, REGION } from '../services/local-account.ts'
import { xml } from '../services/s3/s3-reply.ts'
import type { ServiceName } from '../services/services.ts'
import type { Template } from '../stack/template.ts'
import { grantCheck } from './grant-check.ts'
import { openLedger } from './ledger.ts'

export type Guard = {
  /** Puts the check before a service. Addresses have their scheme. */
  before(service: ServiceName, address: string): Promise<string>
  stop(): Promise<void>
}

/**
 * Stands between functions and services, and answers calls that no grant of the template allows as AWS does; `refused`
 * hears why. Whose a call is, `callerOf` tells from its headers; null is nobody's, which is let through. Throws where the
 * services themselves may not do what the template makes them do.
 * Where the variable GRANTS_LEDGER names a folder, what was used and refused is written there.
 */
export function startGuard(options: {
  template: Template
  callerOf: (headers: IncomingHttpHeaders) => string | null
  refused: (reason: string) => void
}): Guard {
  const { template, callerOf, refused } = options
  const ledger = openLedger(process.env.GRANTS_LEDGER)
  const check = grantCheck(template, { account: ACCOUNT, region: REGION }, ledger.used)
  const notAllowed = check.refusalsOfWiring()
  if (notAllowed.length > 0) throw new Error(notAllowed.join('\n'))
  const agent = new Agent({ keepAlive: true })
  const running = new AsyncDisposableStack()
  running.defer(async () => agent.destroy())

  async function answer(service: ServiceName, address: string, request: IncomingMessage, response: ServerResponse) {
    const { method = '', url = '', headers } = request
    const asked: Asked = { method, url, headers, body: await buffer(request) }
    const caller = callerOf(headers)
    const forbid = (reason: string) => {
      ledger.refused(reason)
      refused(reason)
      const { status, headers: more, body } = DENIED[service](reason)
      response.writeHead(status, more).end(method === 'HEAD' ? undefined : body)
    }
    const reason = caller === null ? null : check.refusal(caller, service, asked)
    if (reason !== null) return forbid(reason)

    const reply = await handOn(address, asked)
    if (service === 'S3' && reply.statusCode === 404 && caller !== null) {
      const missing = check.refusalOfMissing(caller, asked)
      if (missing !== null) {
        reply.resume()
        return forbid(missing)
      }
    }
    response.writeHead(reply.statusCode ?? 0, reply.rawHeaders)
    reply.pipe(response)
  }

  function handOn(address: string, { method, url, headers, body }: Asked): Promise<IncomingMessage> {
    const { hostname, port } = new URL(address)
    return new Promise((resolve, reject) => {
      // The path as it came: a URL would go up from a key with "..".
      send({ hostname, port, path: url, method, headers, agent }, resolve).on('error', reject).end(body)
    })
  }

  return {
    async before(service, address) {
      const server = createServer((request, response) => {
        // The service itself went away, or the caller did.
        answer(service, address, request, response).catch(() => request.socket.destroy())
      })
      running.defer(() => close(server))
      return `http://${await listen(server)}`
    },
    stop: () => running.disposeAsync(),
  }
}

/** Who signed a call: the functions of the stack have their names as ids of their keys. */
export function signer({ authorization = '' }: IncomingHttpHeaders): string {
  return callerOfKey(/Credential=([^/]+)\//.exec(authorization)?.[1] ?? 'nobody')
}

const json = (status: number, headers: Record<string, string>, body: object): Reply => ({
  status,
  headers: { 'content-type': 'application/x-amz-json-1.0', ...headers },
  body: JSON.stringify(body),
})
const inBody = (message: string): Reply => json(400, {}, { __type: 'com.amazonaws#AccessDeniedException', message })

/** How each service says that a call is not allowed. */
const DENIED: Record<ServiceName, (message: string) => Reply> = {
  S3: (message) => ({
    status: 403,
    headers: { 'content-type': 'application/xml' },
    body: `<?xml version="1.0" encoding="UTF-8"?><Error><Code>AccessDenied</Code><Message>${xml(message)}</Message></Error>`,
  }),
  SQS: (message) =>
    json(403, { 'x-amzn-query-error': 'AccessDenied;Sender' }, { __type: 'com.amazonaws.sqs#AccessDenied', message }),
  DYNAMODB: inBody,
  KMS: inBody,
  SESV2: (message) => json(403, { 'x-amzn-errortype': 'AccessDeniedException' }, { message }),
}
