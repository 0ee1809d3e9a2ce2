import { AsyncLocalStorage } from 'node:async_hooks'
import { subscribe } from 'node:diagnostics_channel'
import type { ClientRequest, IncomingHttpHeaders } from 'node:http'

const HEADER = 'x-acting-function'
const acting = new AsyncLocalStorage<string>()

// Handlers share the clients of this process, and so their credentials: each request says itself whose it is.
subscribe('http.client.request.created', (message) => {
  const { request } = message as { request: ClientRequest }
  const name = acting.getStore()
  if (name !== undefined) request.setHeader(HEADER, name)
})

/** Runs something as the function with a name: all that it asks of services is asked by that one. */
export function actAs<T>(functionName: string, run: () => Promise<T>): Promise<T> {
  return acting.run(functionName, run)
}

/** The function that a request is of; null for what the test itself asks. */
export function actingIn(headers: IncomingHttpHeaders): string | null {
  const name = headers[HEADER]
  return typeof name === 'string' ? name : null
}
