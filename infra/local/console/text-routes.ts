import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Hono } from 'hono'
import { correctionLines } from '../../../shared/corrections/correction-line.ts'
import { inLanguage } from '../../../shared/language/language.ts'
import type { DocumentRow } from '../../../shared/tables/document-row.ts'
import { EXAMPLE } from '../inbox/example-files.ts'
import { readFolder } from '../inbox/inbox-folder.ts'
import { readingPage } from '../reading-page/page.ts'
import { type ShownRequest, shownFile } from '../reading-page/shown-file.ts'
import { readText } from '../terminal/read-requests.ts'
import type { Desk } from './desk.ts'
import { keptDocument, keptDocuments, keptObject, keptRequest } from './kept.ts'
import { correctPath } from './says-view.ts'
import { shown } from './shown.ts'
import { textsView, waitingView } from './texts-page.ts'

export function textRoutes(desk: Desk): Hono {
  const { stack, language } = desk
  const say = inLanguage(language)
  return (
    new Hono()
      .get('/texts', async () => {
        const documents = await keptDocuments(stack)
        const content = textsView(documents, waitingFiles(desk, documents), language)
        return shown(desk, { title: say('Teksten', 'Texts'), place: 'texts', content })
      })
      // A page of its own, that looks again by itself: on the one before it, that would take away what somebody types.
      .get('/texts/waiting', async (c) => {
        const recent = waitingFiles(desk, await keptDocuments(stack)).filter(
          ({ since }) => Date.now() - since < PATIENCE_MS,
        )
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
      .get('/texts/:objectId/:versionId', async (c) => {
        const document = await keptDocument(stack, c.req.param())
        if (!document) return c.notFound()
        const { key, versionId, recordedAt } = document
        const bytes = await keptObject(stack, key, versionId)
        if (bytes === null)
          return c.text(say('Deze tekst wordt niet meer bewaard.', 'This text is not kept any more.'), 404)
        const file = { name: key.replace(/^requests\//, ''), number: 1 }
        const read = await readText(bytes, { capturedAt: recordedAt })
        const page = shownFile({ ...file, ...read }, language)
        const requests = await withCorrections(desk, document, page.requests)
        return c.html(await readingPage([{ ...page, requests }], language, '/texts'))
      })
  )
}

/** The requests of a text, each with the way to correct it, where it is this text that states the request now. */
async function withCorrections(
  { stack, language }: Desk,
  { objectId, versionId, requestIds = [] }: DocumentRow,
  shownRequests: ShownRequest[],
): Promise<ShownRequest[]> {
  const rows = await Promise.all(requestIds.map((requestId) => keptRequest(stack, requestId)))
  const own = rows.filter((row) => row?.objectId === objectId && row.versionId === versionId)
  return shownRequests.map((request) => {
    const row = own.find((each) => each?.record.part.index === request.record.part.index)
    if (!row) return request
    const lines = correctionLines(row.corrections ?? [], language)
    return { ...request, correct: { lines, path: (fields) => correctPath(row.requestId, fields) } }
  })
}

/** What takes longer did not come through: its message is among those that kept failing. */
const PATIENCE_MS = 5 * 60_000

/** The files of the inbox folder that nothing is known of yet, and since when they are there (epoch milliseconds). */
function waitingFiles({ inbox }: Desk, documents: DocumentRow[]): { file: string; since: number }[] {
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
