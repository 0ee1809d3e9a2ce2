import { Hono } from 'hono'
import * as z from 'zod'
import { DECISIONS } from '../../../shared/mails/mail-state.ts'
import { callFunction } from '../commands/operator.ts'
import { type DeadLetter, keepDeadLetters, keptDeadLetters } from '../state/dead-letters.ts'
import type { Desk } from './desk.ts'
import { keptRecipients } from './kept-mails.ts'

const Decision = z.object({ mailId: z.string(), epoch: z.coerce.number().int(), decision: z.enum(DECISIONS) })
const Resumed = z.object({ email: z.string(), stoppedAt: z.string() })

/** What an operator decides goes through the functions that the commands call, at the state that the person saw. */
export function decisionRoutes(desk: Desk): Hono {
  const { stack, inTurn } = desk
  return new Hono()
    .post('/tasks/mails', async (c) => {
      const event = Decision.parse(await c.req.parseBody())
      await inTurn(async () => {
        await callFunction(stack, 'ReviewMails', event)
        await stack.settled()
      })
      return c.redirect('/tasks', 303)
    })
    .post('/tasks/recipients', async (c) => {
      const { email, stoppedAt } = Resumed.parse(await c.req.parseBody())
      const recipient = (await keptRecipients(stack)).find((each) => each.email === email)
      if (recipient) {
        const event = { recipientId: recipient.recipientId, stoppedAt, decision: 'resume' }
        await inTurn(() => callFunction(stack, 'ReviewRecipients', event))
      }
      return c.redirect('/tasks', 303)
    })
    .post('/tasks/letters', async (c) => {
      await inTurn(async () => {
        const kept = keptDeadLetters(desk.state)
        const unknown: DeadLetter[] = []
        for (const letter of kept) if (!(await stack.redrive(letter))) unknown.push(letter)
        await stack.redriveAll()
        await stack.settled()
        // Not before they are worked off: what is tried twice changes nothing, what is forgotten is lost.
        keepDeadLetters(desk.state, unknown)
      })
      return c.redirect('/tasks', 303)
    })
    .post('/tasks/run', async (c) => {
      await inTurn(desk.run)
      return c.redirect('/tasks', 303)
    })
}
