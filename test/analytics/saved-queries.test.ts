import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type AnalystDatabase, openExport } from '../../infra/local/analysis/analyst-database.ts'
import { writeExport } from '../../infra/local/analysis/export-files.ts'
import { savedQueries } from '../../infra/saved-queries.ts'
import { VIEWS } from '../../shared/analytics/views.ts'
import { writeYear } from './generated-year.ts'

const folder = mkdtempSync(join(tmpdir(), 'inhuurradar-test-'))
const size = { requests: 400, candidates: 200, matches: 500, seed: 7 }
let database: AnalystDatabase

beforeAll(async () => {
  await writeYear(folder, size)
  database = await openExport(folder)
})
afterAll(() => {
  database.close()
  rmSync(folder, { recursive: true })
})

/** The one value that a question gives. */
async function one(sql: string): Promise<unknown> {
  const { rows } = await database.ask(sql)
  expect(rows).toHaveLength(1)
  return rows[0]?.[0]
}

describe('DuckDB', () => {
  test.each(savedQueries().map(({ name, sql }) => [name, sql] as const))('answers %s', async (_, sql) => {
    const { columns, rows } = await database.ask(sql)
    expect(columns.length).toBeGreaterThan(2)
    expect(rows.length).toBeGreaterThan(0)
    // A column without a single value answers nothing.
    const empty = columns.filter((_, index) => rows.every((row) => row[index] === null)).map(({ name }) => name)
    expect(empty).toEqual([])
  })

  test.each(VIEWS.map((view) => [view.name, view] as const))('shows %s with the declared types', async (name, view) => {
    const { columns } = await database.ask(`SELECT * FROM ${name} LIMIT 1`)
    const declared = view.columns.map((column) => [column.name, column.type.toUpperCase()])
    expect(columns.map((column) => [column.name, String(column.type)])).toEqual(declared)
  })
})

describe('unknown-labels', () => {
  test('shows what stands in two texts or more; numbered ones are one label, and what starts with a number is none', async () => {
    const labelled = mkdtempSync(join(tmpdir(), 'inhuurradar-test-'))
    try {
      const texts = [
        ['Stap 1', 'Stap 2', '1 tot 3 jaar', 'Perceel'],
        ['stap 1', '1 tot 3 jaar', 'Toegang'],
        ['Perceel'],
      ]
      const document = (labels: string[], index: number) => ({
        objectId: { S: `o${index}` },
        versionId: { S: 'v' },
        recordedAt: { S: `2026-0${index + 2}-10T08:00:00Z` },
        outcome: { S: 'parsed' },
        unknownLabels: { L: labels.map((label) => ({ S: label })) },
      })
      const as = { name: 'T', exportTime: '2026-05-01T01:00:00Z' }
      await writeExport(join(labelled, 'documents'), as, texts.map(document))
      for (const table of ['requests', 'matches']) await writeExport(join(labelled, table), as, [])
      const other = await openExport(labelled)
      const { columns, rows } = await other.ask(savedQueries().find(({ name }) => name === 'unknown-labels')?.sql ?? '')
      other.close()
      const at = (name: string) => columns.findIndex((column) => column.name === name)
      const said = ['label', 'texts', 'texts_last_30_days', 'first_seen', 'last_seen'].map(at)
      expect(rows.map((row) => said.map((index) => row[index]))).toEqual([
        ['perceel', 2, 1, '2026-02-10', '2026-04-10'],
        ['stap #', 2, 0, '2026-02-10', '2026-03-10'],
      ])
    } finally {
      rmSync(labelled, { recursive: true })
    }
  })
})

describe('the views hold what was exported', () => {
  test('every request, verdict and rule once', async () => {
    expect(await one('SELECT count(DISTINCT request_id) FROM requests')).toBe(size.requests)
    expect(await one('SELECT count(*) FROM requests')).toBe(size.requests)
    expect(await one('SELECT count(*) FROM matches')).toBe(size.matches)
    expect(await one('SELECT count(*) FROM match_rules')).toBe(size.matches * 7)
  })

  test('outcomes, and not the places of the newest versions', async () => {
    expect(await one("SELECT count(*) FROM documents WHERE outcome = 'parsed'")).toBe(size.requests)
    expect(await one("SELECT count(*) FROM documents WHERE version_id = '#head'")).toBe(0)
  })

  test('as many rows in lists as the request counts', async () => {
    expect(await one('SELECT count(*) FROM knockouts')).toBe(await one('SELECT sum(knockouts) FROM requests'))
    expect(await one('SELECT count(*) FROM conflicts')).toBe(await one('SELECT sum(conflicts) FROM requests'))
    expect(await one('SELECT count(*) FROM criteria')).toBe(await one('SELECT sum(knockouts + awards) FROM requests'))
  })

  test('what is demanded of the candidate, a row each', async () => {
    const every = (n: number) => Math.ceil(size.requests / n)
    expect(await one('SELECT count(*) FROM registrations')).toBe(size.requests)
    expect(await one('SELECT count(*) FROM certificates')).toBe(2 * every(3))
    expect(await one("SELECT count(*) FROM languages WHERE language = 'nl'")).toBe(every(4))
    expect(await one("SELECT count(*) FROM languages WHERE level = 'B2'")).toBe(every(8))
  })

  test('who publishes and when, candidates per supplier and the weight of the rate', async () => {
    const every = (n: number) => Math.ceil(size.requests / n)
    expect(await one("SELECT count(*) FROM requests WHERE broker = 'Talentplein'")).toBe(every(3))
    expect(await one('SELECT count(*) FROM requests WHERE published_on = CAST(received_at AS date)')).toBe(every(2))
    expect(await one('SELECT count(*) FROM requests WHERE per_supplier = 2')).toBe(every(4))
    expect(await one('SELECT count(*) FROM requests WHERE price_weight = 40')).toBe(every(5))
  })

  test('the newest complete export only', async () => {
    // Written later, but as of an earlier moment; and one that broke off before its summary.
    const twice = mkdtempSync(join(tmpdir(), 'inhuurradar-test-'))
    try {
      const item = (requestId: string) => [{ requestId: { S: requestId } }]
      for (const table of ['documents', 'requests', 'matches']) {
        const as = (exportTime: string) => ({ name: table, exportTime })
        await writeExport(join(twice, table), as('2026-05-02T01:00:00Z'), item('newest'))
        await writeExport(join(twice, table), as('2026-05-01T01:00:00Z'), item('older'))
        await writeExport(join(twice, table), as('2026-05-03T01:00:00Z'), item('broken off'))
      }
      for (const file of readdirSync(twice, { recursive: true, encoding: 'utf8' })) {
        if (!file.endsWith('manifest-summary.json')) continue
        const summary = readFileSync(join(twice, file), 'utf8')
        if (summary.includes('2026-05-03')) rmSync(join(twice, file))
        // However it is laid out.
        else writeFileSync(join(twice, file), JSON.stringify(JSON.parse(summary), null, 2))
      }
      const other = await openExport(twice)
      expect((await other.ask('SELECT request_id FROM requests')).rows).toEqual([['newest']])
      expect((await other.ask('SELECT taken_at FROM snapshot')).rows).toEqual([['2026-05-02T01:00:00Z']])
      other.close()
    } finally {
      rmSync(twice, { recursive: true })
    }
  })
})
