import { Hono } from 'hono'
import { correctionLines } from '../../../shared/corrections/correction-line.ts'
import { inLanguage } from '../../../shared/language/language.ts'
import type { DocumentRow } from '../../../shared/tables/document-row.ts'
import { readingPage } from '../reading-page/page.ts'
import { type ShownRequest, shownFile } from '../reading-page/shown-file.ts'
import { readText } from '../terminal/read-requests.ts'
import type { AnyDesk } from './desk.ts'
import { unreadOf } from './inbox-routes.ts'
import { keptDocument, keptDocuments, keptObject, keptRequest } from './kept.ts'
import { correctPath } from './says-view.ts'
import { shown } from './shown.ts'
import { textsView } from './texts-page.ts'

export function textRoutes(desk: AnyDesk): Hono {
  const { stack, language } = desk
  const say = inLanguage(language)
  return new Hono()
    .get('/texts', async () => {
      const documents = await keptDocuments(stack)
      const content = textsView(documents, desk.stage === null ? unreadOf(desk, documents) : null, language)
      return shown(desk, { title: say('Teksten', 'Texts'), place: 'texts', content })
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
}

/** The requests of a text, each with what people corrected and the way to correct it, where this text states it now. */
async function withCorrections(
  { stack, language, stage }: AnyDesk,
  { objectId, versionId, requestIds = [] }: DocumentRow,
  requests: ShownRequest[],
): Promise<ShownRequest[]> {
  const rows = await Promise.all(requestIds.map((requestId) => keptRequest(stack, requestId)))
  const own = rows.filter((row) => row?.objectId === objectId && row.versionId === versionId)
  return requests.map((request) => {
    const row = own.find((each) => each?.record.part.index === request.record.part.index)
    if (!row) return request
    const lines = correctionLines(row.corrections ?? [], language)
    const path: NonNullable<ShownRequest['correct']>['path'] = (fields) =>
      stage === null ? correctPath(row.requestId, fields) : null
    return { ...request, correct: { lines, path } }
  })
}
