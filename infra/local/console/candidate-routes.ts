import { Hono } from 'hono'
import * as z from 'zod'
import { inLanguage } from '../../../shared/language/language.ts'
import { plain } from '../../../shared/mails/digest/plain.ts'
import { candidatesView, candidateView, type RefusedRows } from './candidates-page.ts'
import type { AnyDesk } from './desk.ts'
import { keptCandidateFiles, keptCandidates, keptObject } from './kept.ts'
import { shown } from './shown.ts'

export function candidateRoutes(desk: AnyDesk): Hono {
  const { stack, language } = desk
  return new Hono()
    .get('/candidates', async () => {
      const [candidates, files] = await Promise.all([keptCandidates(stack), refusedRows(desk)])
      const content = candidatesView(candidates, files, language)
      return shown(desk, { title: inLanguage(language)('Kandidaten', 'Candidates'), place: 'candidates', content })
    })
    .get('/candidates/:id', async (c) => {
      const found = (await keptCandidates(stack)).find(({ candidate }) => candidate.candidateId === c.req.param('id'))
      if (!found) return c.notFound()
      return shown(desk, {
        title: plain(found.candidate.name),
        place: 'candidates',
        content: candidateView(found, language),
      })
    })
}

const Report = z.object({
  refused: z.array(z.object({ row: z.int().nullable(), column: z.string().nullable(), reason: z.string() })),
})

/** What the loading of each file left beside it. */
async function refusedRows({ stack }: AnyDesk): Promise<RefusedRows[]> {
  const files = (await keptCandidateFiles(stack)).map((key) => key.replace(/^candidates\//, ''))
  return Promise.all(
    files.map(async (file) => {
      const bytes = await keptObject(stack, `reports/${file}.json`)
      const report = bytes === null ? { refused: [] } : Report.parse(JSON.parse(new TextDecoder().decode(bytes)))
      return { file, refused: report.refused }
    }),
  )
}
