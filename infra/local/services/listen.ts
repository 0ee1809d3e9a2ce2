import type { Server } from 'node:http'
import { type Admission, onlyOurs } from './only-ours.ts'

/**
 * Listens on a port (a free one, where none is named) of the loopback interface only, and out of reach of web pages; gives
 * `127.0.0.1:PORT`.
 */
export async function listen(server: Server, port = 0, admission: Admission = {}): Promise<string> {
  onlyOurs(server, admission)
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  return addressOf(server)
}

/** Where a server listens, `127.0.0.1:PORT`. */
export function addressOf(server: Server): string {
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('The server does not listen on a port')
  return `127.0.0.1:${address.port}`
}

/** Stops listening and ends the connections that clients keep open. */
export async function close(server: Server): Promise<void> {
  server.closeAllConnections()
  await new Promise<void>((resolve, reject) => server.close((error) => (error ? reject(error) : resolve())))
}
