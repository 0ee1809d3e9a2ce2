import { mailsOf } from '../commands/mails.ts'
import type { Markup } from '../reading-page/markup.ts'
import { keptDeadLetters } from '../state/dead-letters.ts'
import type { Desk } from './desk.ts'
import { consolePage, type PLACES } from './frame.ts'

type Shown = { title: string; place: (typeof PLACES)[number] | null; content: Markup; query?: string }

/** A page as the browser gets it, with how much waits for a person. */
export async function shown(desk: Desk, page: Shown): Promise<Response> {
  const [mails, letters] = await Promise.all([mailsOf(desk.stack), desk.stack.deadLetters()])
  const waiting = mails.length + letters.length + keptDeadLetters(desk.state).length
  const text = await consolePage({ ...page, waiting }, desk.language)
  return new Response(text, { headers: { 'content-type': 'text/html; charset=utf-8' } })
}
