import { Hono } from 'hono'
import type { Desk } from './desk.ts'
import { keptRequest } from './kept.ts'
import { keepMark, MARKS } from './marks.ts'

/** What a person notes of a request. */
export function markRoutes({ stack, state }: Desk): Hono {
  return new Hono().post('/requests/:id/marks', async (c) => {
    const row = await keptRequest(stack, c.req.param('id'))
    if (!row) return c.notFound()
    const form = await c.req.parseBody()
    const mark = MARKS.find((each) => each === (form.set ?? form.clear))
    if (!mark) return c.text('Unknown mark', 400)
    keepMark(state, row.requestId, mark, form.set === undefined ? null : new Date().toISOString())
    return c.redirect(`/requests/${encodeURIComponent(row.requestId)}`, 303)
  })
}
