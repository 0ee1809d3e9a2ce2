import { Hono } from 'hono'
import { inLanguage } from '../../../shared/language/language.ts'
import type { AnyDesk, SeenRun } from './desk.ts'
import { isStuck, type KeptMail, keptMails, keptRecipients } from './kept-mails.ts'
import { shown } from './shown.ts'
import { type Tasks, tasksView } from './tasks-page.ts'

export function tasksRoutes(desk: AnyDesk): Hono {
  return new Hono().get('/tasks', async () => {
    const content = tasksView(await tasksOf(desk), desk.stage === null, desk.language)
    return shown(desk, { title: inLanguage(desk.language)('Te doen', 'To do'), place: 'tasks', content })
  })
}

async function tasksOf({ stack, letters, runs }: AnyDesk): Promise<Tasks> {
  const [mails, recipients] = await Promise.all([keptMails(stack), keptRecipients(stack)])
  return {
    mails: mails.filter(isStuck).toSorted((a, b) => (a.since < b.since ? -1 : 1)),
    stopped: recipients.flatMap(({ email, stopped }) => (stopped ? [{ email, ...stopped }] : [])),
    letters: await letters(),
    runs: runsOf(runs, mails),
  }
}

/** The runs of this start, and those before it that mailed somebody; the newest first. */
function runsOf(seen: SeenRun[], mails: KeptMail[]): Tasks['runs'] {
  const instantOf = (at: string) => new Date(at).toISOString()
  const sent = Map.groupBy(mails, ({ run }) => instantOf(run))
  const found = new Map(seen.map((run) => [instantOf(run.at), run]))
  return [...new Set([...sent.keys(), ...found.keys()])]
    .toSorted()
    .reverse()
    .map((at) => ({ at, mails: sent.get(at)?.length ?? 0, found: found.get(at) ?? null }))
}
