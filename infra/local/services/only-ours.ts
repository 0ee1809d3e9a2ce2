import type { IncomingHttpHeaders, Server } from 'node:http'

/** Who is let in besides: whoever shows the secret of this run, or the pages that the server gives itself. */
export type Admission = {
  /** Where there is one: a part of the id of the key that a call is signed with, or the header below. */
  secret?: string
  /** Whether the server gives pages, which may call it from a browser. */
  pages?: boolean
}

/** Another way to show the secret, for calls that are not signed. */
export const SECRET_HEADER = 'x-radar-secret'

/** More than any file or mail of the stack has, coded and in one piece. */
const MOST_BYTES = 96 * 1024 * 1024

/**
 * Puts a server out of reach of web pages: a page comes with its origin, one that pretends to be this machine with the
 * name of its own host, and none knows the secret. What comes without its length, or is too long, is refused as well.
 */
export function onlyOurs(server: Server, admission: Admission = {}): Server {
  const handlers = server.listeners('request')
  server.removeAllListeners('request')
  return server.on('request', (request, response) => {
    const refused = refusalOf(request.headers, admission)
    if (refused === null) for (const handle of handlers) handle.call(server, request, response)
    else {
      const [status, why] = refused
      response.writeHead(status, { 'content-type': 'text/plain', connection: 'close' }).end(`${why}\n`)
    }
  })
}

function refusalOf(headers: IncomingHttpHeaders, { secret, pages = false }: Admission): [number, string] | null {
  const { host = '', origin } = headers
  if (!/^(?:127\.0\.0\.1|localhost)(?::\d+)?$/.test(host)) return [403, 'This answers to 127.0.0.1 only.']
  const isOwn = pages && origin === `http://${host}`
  if (origin !== undefined && !isOwn) return [403, 'This answers no page of another origin.']
  const site = headers['sec-fetch-site']
  // A page that is opened from a mail, or typed, comes with a navigation.
  const isOpened = pages && headers['sec-fetch-mode'] === 'navigate'
  if ((site === 'cross-site' || site === 'same-site') && !isOpened) return [403, 'This answers no other site.']
  if (secret !== undefined && !shows(headers, secret)) return [403, 'This answers to the keys of this run only.']
  if (headers['transfer-encoding'] !== undefined) return [411, 'Say how long the body is.']
  if (Number(headers['content-length'] ?? 0) > MOST_BYTES) return [413, `A body has at most ${MOST_BYTES} bytes.`]
  return null
}

function shows(headers: IncomingHttpHeaders, secret: string): boolean {
  return headers[SECRET_HEADER] === secret || (headers.authorization ?? '').includes(`.${secret}/`)
}
