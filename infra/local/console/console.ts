import { randomBytes } from 'node:crypto'
import { createAdaptorServer } from '@hono/node-server'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { html } from 'hono/html'
import { inLanguage } from '../../../shared/language/language.ts'
import { MOST_SOURCE_BYTES } from '../../../shared/source/allowance.ts'
import { close, listen } from '../services/listen.ts'
import { isOfAws, refusedByAws } from './aws-refusal.ts'
import { candidateRoutes } from './candidate-routes.ts'
import { correctRoutes } from './correct-routes.ts'
import { decisionRoutes } from './decision-routes.ts'
import type { AnyDesk } from './desk.ts'
import { guard } from './guard.ts'
import { inboxRoutes } from './inbox-routes.ts'
import { mailRoutes } from './mail-routes.ts'
import { markRoutes } from './mark-routes.ts'
import { requestRoutes } from './request-routes.ts'
import { searchRoutes } from './search-routes.ts'
import { shown } from './shown.ts'
import { tasksRoutes } from './tasks-routes.ts'
import { textRoutes } from './text-routes.ts'

/** So that addresses can be kept from one start to the next; another where it is taken. */
const PORT = 7411
/** Its forms come back from a browser; `guard` says from which pages. */
const PAGES = { pages: true }
/** Of all files that are dropped at once. */
const MOST_BYTES = 4 * MOST_SOURCE_BYTES

/** What looks, and what changes something. */
const READING = [requestRoutes, textRoutes, candidateRoutes, mailRoutes, tasksRoutes, searchRoutes]
const CHANGING = [inboxRoutes, markRoutes, correctRoutes, decisionRoutes]

/**
 * The console: what came in, what it says, whom it fits, what was mailed and what waits for a person. On the loopback
 * interface, for who has the address with the token of this start.
 */
export async function startConsole(desk: AnyDesk): Promise<{ address: string; stop(): Promise<void> }> {
  const token = randomBytes(24).toString('base64url')
  const app = new Hono()
  const server = createAdaptorServer({ fetch: app.fetch })
  const host = await listenNear(server, PORT)
  app.use(guard(host, token))
  app.use(bodyLimit({ maxSize: MOST_BYTES }))
  app.get('/', (c) => c.redirect('/requests'))
  if (desk.stage === null) for (const routes of CHANGING) app.route('/', routes(desk))
  else app.on(['POST', 'PUT', 'PATCH', 'DELETE'], '*', (c) => c.text('A stage in AWS is only looked at here.\n', 405))
  for (const routes of READING) app.route('/', routes(desk))
  app.notFound(async () => {
    const say = inLanguage(desk.language)
    const content = html`<p>${say('Wat hier stond, is er niet of niet meer.', 'What stood here is not there, or not any more.')}</p>`
    const page = await shown(desk, { title: say('Niet gevonden', 'Not found'), place: null, content })
    return new Response(page.body, { status: 404, headers: page.headers })
  })
  app.onError(async (error, c) => {
    // What AWS says no to is the operator's to read; all else is a bug.
    if (desk.stage !== null && isOfAws(error)) return refusedByAws(desk, error)
    console.error(error)
    return c.text(`${error.message}\n`, 500)
  })
  return { address: `http://${host}/?token=${token}`, stop: () => close(server as Parameters<typeof close>[0]) }
}

async function listenNear(server: ReturnType<typeof createAdaptorServer>, port: number): Promise<string> {
  try {
    return await listen(server as Parameters<typeof listen>[0], port, PAGES)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
      return listen(server as Parameters<typeof listen>[0], 0, PAGES)
    }
    throw error
  }
}
