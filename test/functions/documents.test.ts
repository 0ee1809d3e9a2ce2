import { expect, test } from 'vitest'
import type { DocumentRow } from '../../shared/tables/document-row.ts'
import { batchOf, invoke, startServices } from './services.ts'

const services = await startServices()
const parseRequest = await services.handler('parse-request')
const { documentOf, putOutcome } = await import('../../functions/tables/documents.ts')
const { requestsOpenAt, withdrawText } = await import('../../functions/tables/requests.ts')

test('an outcome that a newer parser gave meanwhile is not overwritten by what an older one saw before it', async () => {
  const row = (parserVersion: number): DocumentRow => ({
    ...{ objectId: 'text', versionId: 'v1', key: 'requests/a.txt', parserVersion },
    ...{ recordedAt: `2026-01-0${parserVersion}T00:00:00Z`, outcome: 'refused', reason: 'empty' },
  })
  expect(await putOutcome(row(1), null)).toBe(true)
  const seen = await documentOf('text', 'v1')
  expect(await putOutcome(row(3), seen)).toBe(true)
  expect(await putOutcome(row(2), seen)).toBe(false)
  expect(await documentOf('text', 'v1')).toMatchObject({ parserVersion: 3, earlier: [{ parserVersion: 1 }] })
})

test('reading an old version of a text as none of a request leaves the request as its newest version states it', async () => {
  const text = 'Aanvraagnummer: 8001\nFunctie: Jeugdconsulent\nOpdrachtgever: Gemeente Assen\nUren per week: 24 uur\n'
  const old = await services.put('requests/8001.txt', text)
  await services.nextSecond()
  await invoke(parseRequest, batchOf(old, await services.put('requests/8001.txt', text.replace('24', '36'))))
  const [request] = await requestsOpenAt('2026-01-01T00:00:00Z')
  if (!request) throw new Error('no request')
  const { requestId, objectId } = request
  expect(await withdrawText(requestId, { objectId, versionId: old.detail.object['version-id'] })).toBe(false)
  expect(await requestsOpenAt('2026-01-01T00:00:00Z')).toMatchObject([{ record: { hoursPerWeek: { min: 36 } } }])
})
