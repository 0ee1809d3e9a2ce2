import { expect, test } from 'vitest'
import type { DocumentRow } from '../../shared/tables/document-row.ts'
import { startServices } from './services.ts'

await startServices()
const { documentOf, putOutcome } = await import('../../functions/tables/documents.ts')

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
