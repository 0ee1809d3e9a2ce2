import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import { buffer } from 'node:stream/consumers'

export type Asked = { method: string; url: string; headers: IncomingHttpHeaders; body: Buffer }
export type Reply = { status: number; headers?: Record<string, string>; body?: string | Uint8Array }

/**
 * A server, not listening yet, that answers each request once all of it is there. Where `answer` throws, or gives what is no
 * answer of HTTP, that is what `failed` makes of the error's text. Whoever hangs up is left alone.
 */
export function httpService(answer: (asked: Asked) => Promise<Reply>, failed: (message: string) => Reply): Server {
  return createServer(async (request, response) => {
    const { method = '', url = '', headers } = request
    const body = await buffer(request).catch(() => null)
    if (body === null) {
      response.destroy()
      return
    }
    const give = (reply: Reply) =>
      response.writeHead(reply.status, reply.headers).end(method === 'HEAD' ? undefined : reply.body)
    await answer({ method, url, headers, body })
      .then(give)
      .catch((error) => give(failed(String(error))))
  })
}
