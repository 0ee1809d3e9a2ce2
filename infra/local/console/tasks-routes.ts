import { Hono } from 'hono'
import * as z from 'zod'
import { inLanguage } from '../../../shared/language/language.ts'
import { DECISIONS } from '../../../shared/mails/mail-state.ts'
import { mailsOf } from '../commands/mails.ts'
import { callFunction } from '../commands/operator.ts'
import { recipientsOf } from '../commands/recipients.ts'
import { about, type DeadLetter, keepDeadLetters, keptDeadLetters } from '../state/dead-letters.ts'
import type { Desk, SeenRun } from './desk.ts'
import { keptMails } from './kept.ts'
import { shown } from './shown.ts'
import { type Tasks, tasksView } from './tasks-page.ts'

const Decision = z.object({ mailId: z.string(), epoch: z.coerce.number().int(), decision: z.enum(DECISIONS) })
const Resumed = z.object({ email: z.string(), stoppedAt: z.string() })

/** What an operator decides goes through the functions that the commands call, at the state that the person saw. */
export function tasksRoutes(desk: Desk): Hono {
  const { stack, inTurn, language } = desk
  return new Hono()
    .get('/tasks', async () => {
      const content = tasksView(await tasksOf(desk), language)
      return shown(desk, { title: inLanguage(language)('Te doen', 'To do'), place: 'tasks', content })
    })
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
      const recipient = (await recipientsOf(stack)).find((each) => each.email === email)
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

async function tasksOf({ stack, state, runs }: Desk): Promise<Tasks> {
  const [mails, recipients, letters, sent] = await Promise.all([
    mailsOf(stack),
    recipientsOf(stack),
    stack.deadLetters(),
    keptMails(stack),
  ])
  return {
    mails,
    stopped: recipients.flatMap(({ email, stopped }) => (stopped ? [{ email, ...stopped }] : [])),
    letters: [...keptDeadLetters(state), ...letters].map(about),
    runs: runsOf(runs, sent),
  }
}

/** The runs of this start, and those before it that mailed somebody; the newest first. */
function runsOf(seen: SeenRun[], mails: { run: string }[]): Tasks['runs'] {
  const instantOf = (at: string) => new Date(at).toISOString()
  const sent = Map.groupBy(mails, ({ run }) => instantOf(run))
  const found = new Map(seen.map((run) => [instantOf(run.at), run]))
  return [...new Set([...sent.keys(), ...found.keys()])]
    .toSorted()
    .reverse()
    .map((at) => ({ at, mails: sent.get(at)?.length ?? 0, found: found.get(at) ?? null }))
}
