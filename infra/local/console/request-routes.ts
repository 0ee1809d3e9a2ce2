import { Hono } from 'hono'
import { inLanguage } from '../../../shared/language/language.ts'
import { plain } from '../../../shared/mails/digest/plain.ts'
import type { RequestRow } from '../../../shared/tables/request-row.ts'
import { ifAllowed } from './aws-refusal.ts'
import type { AnyDesk } from './desk.ts'
import { keptCandidates, keptDocuments, keptMatches, keptRequest, keptRequests } from './kept.ts'
import { requestView } from './request-page.ts'
import { bySoonest, isOpen, type ListedRequest, requestsView } from './requests-page.ts'
import { shown } from './shown.ts'

/** Candidates whose verdict is shown whatever it is; of more, those that some run found near at least. */
const FEW_CANDIDATES = 200

export function requestRoutes(desk: AnyDesk): Hono {
  const { stack, language } = desk
  const say = inLanguage(language)
  return new Hono()
    .get('/requests', async () => {
      const content = requestsView(await listedRequests(desk, await keptRequests(stack)), desk.asOf().instant, language)
      return shown(desk, { title: say('Aanvragen', 'Requests'), place: 'requests', content })
    })
    .get('/requests/:id', async (c) => {
      const row = await keptRequest(stack, c.req.param('id'))
      if (!row) return c.notFound()
      const [all, matches, documents] = await Promise.all([
        ifAllowed(keptCandidates(stack)),
        keptMatches(stack, row.requestId),
        keptDocuments(stack),
      ])
      const near = new Set(matches.map(({ pseudonym }) => pseudonym))
      const candidates =
        all
          ?.filter(({ pseudonym }) => all.length <= FEW_CANDIDATES || near.has(pseudonym))
          .map(({ candidate }) => candidate) ?? null
      const texts = documents.filter(({ requestIds }) => requestIds?.includes(row.requestId))
      const marks = desk.stage === null ? desk.marks()(row.requestId) : null
      const content = requestView({ row, marks, candidates, texts }, desk.asOf(), language)
      return shown(desk, { title: plain(row.record.title), place: 'requests', content })
    })
}

/** So that a page of them is there at once; the others are found by searching. */
const MOST_REQUESTS = 300

/**
 * Requests with their marks, and the verdicts of the last run on whom it still knows: those that close soonest, then the
 * ones that closed last.
 */
export async function listedRequests({ stack, marks, asOf }: AnyDesk, rows: RequestRow[]): Promise<ListedRequest[]> {
  const now = asOf().instant
  const soonest = rows.toSorted((a, b) => Number(isOpen(b, now)) - Number(isOpen(a, now)) || bySoonest(a, b, now))
  const marksOf = marks()
  const candidates = await ifAllowed(keptCandidates(stack))
  const known = candidates && new Set(candidates.map(({ pseudonym }) => pseudonym))
  return Promise.all(
    soonest.slice(0, MOST_REQUESTS).map(async (row) => ({
      row,
      marks: marksOf(row.requestId),
      verdicts: (await keptMatches(stack, row.requestId))
        .filter(({ pseudonym }) => known?.has(pseudonym) ?? true)
        .map(({ verdict }) => verdict)
        .filter((verdict) => verdict !== 'no'),
    })),
  )
}
