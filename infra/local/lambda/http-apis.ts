import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { join } from 'node:path'
import * as z from 'zod'
import { type Asked, httpService, type Reply } from '../services/http-service.ts'
import { close, listen } from '../services/listen.ts'
import { jsonOf } from '../stack/json-of.ts'
import type { ResolvedTemplate, Template } from '../stack/template.ts'
import type { Outcome } from './lambda-runtime.ts'

const Route = z.object({ ApiId: z.string(), RouteKey: z.literal('$default'), Target: z.string() })
const Api = z.object({ ProtocolType: z.literal('HTTP') })
const Integration = z.object({ IntegrationUri: z.string(), PayloadFormatVersion: z.literal('2.0') })

export type HttpApis = {
  /** Address by the logical id of the API, without a slash at its end. */
  addresses: Map<string, string>
  stop(): Promise<void>
}

/**
 * HTTP APIs of API Gateway: a port of this machine for each, and no bound. They listen before it is known what the
 * template says, because that names them; `invoke` gets the logical id of the one that was called. `folder` keeps which
 * port was whose, so that a link in an older mail works while the stack runs on the same folder again.
 */
export async function startHttpApis(
  template: Template,
  folder: string,
  invoke: (id: string, event: object) => Promise<Outcome>,
): Promise<HttpApis> {
  const ids = Object.entries(template.Resources).flatMap(([id, { Type }]) =>
    Type === 'AWS::ApiGatewayV2::Api' ? [id] : [],
  )
  const servers = ids.map((id) =>
    httpService(
      async (asked) => answerOf(await invoke(id, eventOf(asked))),
      () => FAILED,
    ),
  )
  const file = join(folder, 'http-apis.json')
  // Where a kill left it torn, the addresses are new ones.
  const before = Addresses.safeParse(existsSync(file) ? jsonOf(readFileSync(file, 'utf8')) : {}).data ?? {}
  const addresses = new Map<string, string>()
  for (const [index, server] of servers.entries()) {
    const id = ids[index] ?? ''
    addresses.set(id, `http://${await listenAgain(server, before[id])}`)
  }
  writeFileSync(file, JSON.stringify(Object.fromEntries(addresses)))
  return {
    addresses,
    async stop() {
      await Promise.all(servers.map((server) => close(server)))
    },
  }
}

const Addresses = z.record(z.string(), z.url())

/** Links in mails lead to them, and their forms come back. */
const PAGES = { pages: true }

/** At the address from before, unless somebody else took its port in the meantime. */
async function listenAgain(server: Server, before: string | undefined): Promise<string> {
  try {
    return await listen(server, before === undefined ? 0 : Number(new URL(before).port), PAGES)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') return listen(server, 0, PAGES)
    throw error
  }
}

/** The ARN of the function behind each API, by the logical id of the API: one function takes all that is asked of it. */
export function functionsBehind(template: ResolvedTemplate): Map<string, string> {
  const routes = template.all('AWS::ApiGatewayV2::Route', Route)
  const integrations = template.all('AWS::ApiGatewayV2::Integration', Integration)
  return new Map(
    template.all('AWS::ApiGatewayV2::Api', Api).map(({ id, name }) => {
      const target = routes.find(({ is }) => is.ApiId === name)?.is.Target
      const behind = integrations.find((each) => target === `integrations/${each.name}`)
      if (!behind) throw new Error(`The API ${id} leads to no function that the template holds`)
      return [id, behind.is.IntegrationUri]
    }),
  )
}

/** A request as it is handed to the function: payload format 2.0. */
function eventOf({ method, url, headers, body }: Asked): object {
  const { pathname, search } = new URL(url, 'http://localhost')
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath: pathname,
    rawQueryString: search.slice(1),
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)])),
    requestContext: {
      domainName: headers.host ?? '',
      http: { method, path: pathname, protocol: 'HTTP/1.1' },
      time: new Date().toISOString(),
    },
    ...(body.length > 0 && { body: body.toString('base64') }),
    isBase64Encoded: body.length > 0,
  }
}

const Answer = z.object({
  statusCode: z.int(),
  headers: z.record(z.string(), z.string()).default({}),
  body: z.string().default(''),
})

/** What becomes of an error, or of what is no answer of HTTP: it says nothing of what it was. */
const FAILED: Reply = {
  status: 500,
  headers: { 'content-type': 'application/json' },
  body: '{"message":"Internal Server Error"}',
}

function answerOf(outcome: Outcome): Reply {
  const answer = 'error' in outcome ? undefined : Answer.safeParse(outcome.result).data
  return answer ? { status: answer.statusCode, headers: answer.headers, body: answer.body } : FAILED
}
