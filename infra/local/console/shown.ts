import type { Markup } from '../reading-page/markup.ts'
import type { AnyDesk } from './desk.ts'
import { consolePage, type PLACES } from './frame.ts'
import { isStuck, keptMails } from './kept-mails.ts'

type Shown = { title: string; place: (typeof PLACES)[number] | null; content: Markup; query?: string }

/** A page as the browser gets it, with how much waits for a person: of a stage only under To do, as it costs a scan. */
export async function shown(desk: AnyDesk, page: Shown): Promise<Response> {
  const waiting = desk.stage === null ? await countWaiting(desk) : 0
  const text = await consolePage({ ...page, waiting, stage: desk.stage }, desk.language)
  return new Response(text, { headers: { 'content-type': 'text/html; charset=utf-8' } })
}

async function countWaiting({ stack, letters }: AnyDesk): Promise<number> {
  const [mails, failed] = await Promise.all([keptMails(stack), letters()])
  return mails.filter(isStuck).length + failed.length
}
