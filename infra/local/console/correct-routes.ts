import { Hono } from 'hono'
import * as z from 'zod'
import { correctable } from '../../../shared/corrections/correctable.ts'
import { CorrectedBy } from '../../../shared/corrections/correction.ts'
import { inLanguage } from '../../../shared/language/language.ts'
import { plain } from '../../../shared/mails/digest/plain.ts'
import { stateValue } from '../commands/correct.ts'
import { type Correcting, correctView } from './correct-page.ts'
import type { Desk } from './desk.ts'
import { keptRequest } from './kept.ts'
import { shown } from './shown.ts'

const Form = z.object({
  revision: z.coerce.number().int(),
  field: z.string(),
  value: z.string(),
  by: z.string().trim(),
  do: z.enum(['state', 'undo']),
})

/** What a person says of a request goes through the function that the command calls, at the state that they saw. */
export function correctRoutes(desk: Desk): Hono {
  const { stack, language, inTurn } = desk
  const say = inLanguage(language)
  /** Who corrected last, of this start. */
  let name = ''
  async function page(seen: Omit<Correcting, 'by'>, status: 200 | 400 | 409): Promise<Response> {
    const title = `${say('Corrigeer', 'Correct')}: ${plain(seen.row.record.title)}`
    const content = correctView({ ...seen, by: name }, language)
    const { body, headers } = await shown(desk, { title, place: 'requests', content })
    return new Response(body, { status, headers })
  }
  return new Hono()
    .get('/requests/:id/correct', async (c) => {
      const row = await keptRequest(stack, c.req.param('id'))
      if (!row) return c.notFound()
      const open = (c.req.query('open') ?? '').split(',')
      return page({ row, open, refused: null, changed: false }, 200)
    })
    .post('/requests/:id/correct', async (c) => {
      const row = await keptRequest(stack, c.req.param('id'))
      const form = Form.safeParse(await c.req.parseBody())
      const what = form.success ? correctable(form.data.field) : undefined
      if (!row || !form.success || !what) return c.notFound()
      const { revision, value } = form.data
      const by = CorrectedBy.safeParse(form.data.by)
      if (!by.success) {
        const reason = say('alleen te corrigeren met uw naam', 'corrected with your name only')
        return page({ row, open: [], refused: { field: what.name, value, reason }, changed: false }, 400)
      }
      name = by.data
      const stated = { what, by: name, value: form.data.do === 'undo' ? null : value }
      const answer = await inTurn(() => stateValue(stack, { requestId: row.requestId, revision }, stated, language))
      const now = (await keptRequest(stack, row.requestId)) ?? row
      if ('refused' in answer) return page({ row: now, open: [], refused: answer.refused, changed: false }, 400)
      if ('changed' in answer) return page({ row: now, open: [what.field], refused: null, changed: true }, 409)
      return c.redirect(`/requests/${encodeURIComponent(row.requestId)}#says`, 303)
    })
}
