import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Hono } from 'hono'
import { inLanguage } from '../../../shared/language/language.ts'
import type { DocumentRow } from '../../../shared/tables/document-row.ts'
import { EXAMPLE } from '../inbox/example-files.ts'
import { readFolder } from '../inbox/inbox-folder.ts'
import type { Desk } from './desk.ts'
import { keptDocuments } from './kept.ts'
import { shown } from './shown.ts'
import { waitingView } from './texts-page.ts'

/** Texts that are put in, and those that are being read. */
export function inboxRoutes(desk: Desk): Hono {
  const { stack, language } = desk
  const say = inLanguage(language)
  return (
    new Hono()
      // A page of its own, that looks again by itself: on the one before it, that would take away what somebody types.
      .get('/texts/waiting', async (c) => {
        const unread = unreadOf(desk, await keptDocuments(stack))
        const recent = unread.filter(({ since }) => Date.now() - since < PATIENCE_MS)
        if (recent.length === 0) return c.redirect('/texts')
        const content = waitingView(recent, language)
        const page = await shown(desk, { title: say('Wordt gelezen', 'Being read'), place: 'texts', content })
        page.headers.set('Refresh', '1')
        return page
      })
      .post('/texts', async (c) => {
        const form = await c.req.parseBody({ all: true })
        const files = [form.file ?? []].flat().filter((file) => file instanceof File && file.name !== '')
        for (const file of files as File[]) put(desk.inbox, file.name, new Uint8Array(await file.arrayBuffer()))
        const text = typeof form.text === 'string' ? form.text : ''
        if (text.trim() !== '')
          put(desk.inbox, `${say('geplakt', 'pasted')}-${Date.now()}.txt`, new TextEncoder().encode(text))
        return c.redirect('/texts/waiting', 303)
      })
      .post('/texts/examples', (c) => {
        for (const { file, bytes } of readFolder(join(EXAMPLE, 'inbox'))) put(desk.inbox, file, bytes)
        return c.redirect('/texts/waiting', 303)
      })
  )
}

/** What takes longer did not come through: its message is among those that kept failing. */
const PATIENCE_MS = 5 * 60_000

/** The files of the inbox folder that nothing is known of yet, and since when they are there (epoch milliseconds). */
export function unreadOf({ inbox }: Desk, documents: DocumentRow[]): { file: string; since: number }[] {
  const known = new Set(documents.map(({ key }) => key.replace(/^requests\//, '')))
  return readdirSync(inbox)
    .filter((file) => !file.startsWith('.') && !known.has(file))
    .map((file) => ({ file, since: statSync(join(inbox, file)).mtimeMs }))
}

/** Into the inbox folder, where it is read like any other file; never over one that is there. */
function put(inbox: string, name: string, bytes: Uint8Array): void {
  const safe = name
    .split(/[\\/]/)
    .at(-1)
    ?.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '')
    .replace(/^\.+/, '')
    .slice(-150)
  const named = safe === undefined || safe === '' ? 'tekst.txt' : safe
  for (let number = 1; ; number++) {
    const file = join(inbox, number === 1 ? named : `${number}-${named}`)
    if (existsSync(file)) continue
    writeFileSync(file, bytes, { mode: 0o600 })
    return
  }
}
