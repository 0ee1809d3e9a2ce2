import { Hono } from 'hono'
import { inLanguage } from '../../../shared/language/language.ts'
import { readingPage } from '../reading-page/page.ts'
import { shownFile } from '../reading-page/shown-file.ts'
import { readText } from '../terminal/read-requests.ts'
import type { AnyDesk } from './desk.ts'
import { unreadOf } from './inbox-routes.ts'
import { keptDocument, keptDocuments, keptObject } from './kept.ts'
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
      return c.html(await readingPage([shownFile({ ...file, ...read }, language)], language, '/texts'))
    })
}
