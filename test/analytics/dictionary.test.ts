import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { savedQueries } from '../../infra/saved-queries.ts'
import { dictionary } from '../../shared/analytics/dictionary.ts'

const FILE = new URL('../../shared/analytics/dictionary.md', import.meta.url)

test('the data dictionary says what the schemas say now; `npm run dictionary` writes it anew', () => {
  expect(readFileSync(FILE, 'utf8')).toBe(dictionary(savedQueries()))
})

test('each view, query and field is in it', () => {
  const text = readFileSync(FILE, 'utf8')
  for (const part of [
    '### evidence',
    '`share-without-cap`',
    '`record.rateCap.stages[].cents`',
    'whole number or null',
  ]) {
    expect(text).toContain(part)
  }
})
