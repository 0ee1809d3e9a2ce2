import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { gunzipSync } from 'node:zlib'
import { CreateTableCommand, DynamoDBClient, waitUntilTableExists } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTables } from '../../infra/local/services/dynamodb/tables.ts'
import type { DocumentRow } from '../../shared/tables/document-row.ts'
import type { MatchRow } from '../../shared/tables/match-row.ts'
import type { RequestRow } from '../../shared/tables/request-row.ts'
import { aCandidate, aRequest } from '../examples.ts'

const folder = mkdtempSync(join(tmpdir(), 'inhuurradar-test-'))
const state = join(folder, 'state')
const exported = join(folder, 'export')
const PERSON = 'Kanarie Zwaluwstaart'

/** A formula where analysts open the answer in a spreadsheet. */
const HOSTILE = '=cmd|/C calc!A0'

const request: RequestRow = {
  requestId: 'number:4711',
  textOrder: `2027-01-11T08:00:00.000Z#${'0'.repeat(64)}#v1`,
  revision: 1,
  key: 'requests/a.txt',
  objectId: 'o1',
  versionId: 'v1',
  listed: 'open',
  openUntil: '2027-02-01T08:00:00Z',
  record: aRequest({ client: HOSTILE, evidence: { rateCap: [{ start: 1, end: 8, line: 3, quote: '€ 83,95' }] } }),
  corrections: [
    {
      ...{ field: 'hoursPerWeek', value: '{"min":24,"max":28}', read: 'null', holds: true },
      ...{ by: 'A. Visser', at: '2027-01-11T09:00:00.000Z' },
    },
  ],
  assignment: null,
}
const documents: DocumentRow[] = [
  {
    objectId: 'o1',
    versionId: 'v1',
    key: 'requests/a.txt',
    recordedAt: '2027-01-11T08:00:01Z',
    outcome: 'parsed',
    requestIds: ['number:4711'],
    unknownLabels: ['Let op <script>alert(1)</script>'],
  },
]
documents.push(...documents.map((row) => ({ ...row, objectId: 'o2', key: 'requests/b.txt' })))
const match: MatchRow = {
  requestId: 'number:4711',
  page: 1,
  revision: 1,
  asOf: '2027-01-12T06:00:00Z',
  written: 1,
  pairs: ['3f0e8a52-6a0f-4d0e-9d3b-0a3a9c5f1b11 match ppppppp -25'],
}
const rows: Record<string, { keys: string[]; items: object[] }> = {
  Documents0A1B2C3D: { keys: ['objectId', 'versionId'], items: documents },
  Requests0A1B2C3D: { keys: ['requestId'], items: [request] },
  Matches0A1B2C3D: { keys: ['requestId', 'page'], items: [match] },
  Candidates0A1B2C3D: {
    keys: ['candidateId'],
    items: [{ candidateId: 'c1', candidate: aCandidate({ name: PERSON }) }],
  },
}

beforeAll(async () => {
  const tables = await startTables(join(state, 'tables'))
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' }
  const client = new DynamoDBClient({ region: 'eu-west-1', endpoint: `http://${tables.address}`, credentials })
  const put = DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } })
  for (const [TableName, { keys, items }] of Object.entries(rows)) {
    await client.send(
      new CreateTableCommand({
        TableName,
        BillingMode: 'PAY_PER_REQUEST',
        AttributeDefinitions: keys.map((AttributeName) => ({
          AttributeName,
          AttributeType: AttributeName === 'page' ? 'N' : 'S',
        })),
        KeySchema: keys.map((AttributeName, index) => ({ AttributeName, KeyType: index === 0 ? 'HASH' : 'RANGE' })),
      }),
    )
    await waitUntilTableExists({ client, maxWaitTime: 30, minDelay: 1 }, { TableName })
    for (const item of items) await put.send(new PutCommand({ TableName, Item: { ...item } }))
  }
  client.destroy()
  await tables.stop()
  expect(radar('export', '--state', state, '--out', exported, '--as-of', '2027-01-12T08:00:00Z').status).toBe(0)
})
afterAll(() => rmSync(folder, { recursive: true }))

function radar(...args: string[]) {
  return spawnSync(process.execPath, ['infra/local/radar.ts', ...args], { encoding: 'utf8' })
}
const query = (...args: string[]) => radar('query', '--export', exported, ...args)

describe('radar export', () => {
  test('writes what DynamoDB writes: data, the list of its files, a summary, and their checksums', () => {
    const files = readdirSync(join(exported, 'requests'), { recursive: true, encoding: 'utf8' })
    const named = files
      .filter((file) => /\.\w+$|_started$/.test(file))
      .map((file) => file.replace(/\b[\da-f-]{20,}/, 'ID'))
    expect(named.map((file) => file.replace(/[\da-f]{32}/, 'FILE')).sort()).toEqual(
      [
        '_started',
        'data/FILE.json.gz',
        'manifest-files.json',
        'manifest-files.md5',
        'manifest-summary.json',
        'manifest-summary.md5',
      ].map((name) => `AWSDynamoDB/ID/${name}`),
    )
    const json = (ending: string) => {
      const file = files.find((each) => each.endsWith(ending)) ?? ''
      return JSON.parse(readFileSync(join(exported, 'requests', file), 'utf8'))
    }
    expect(json('manifest-summary.json')).toMatchObject({
      itemCount: 1,
      exportTime: '2027-01-12T08:00:00.000Z',
      outputFormat: 'DYNAMODB_JSON',
    })
    const data = readFileSync(join(exported, 'requests', json('manifest-files.json').dataFileS3Key))
    expect(JSON.parse(gunzipSync(data).toString())).toMatchObject({
      Item: { requestId: { S: 'number:4711' }, record: { M: { rateCap: { M: { unit: { S: 'hour' } } } } } },
    })
  })

  test('leaves candidates where they are', () => {
    for (const file of readdirSync(exported, { recursive: true, withFileTypes: true })) {
      if (!file.isFile()) continue
      const bytes = readFileSync(join(file.parentPath, file.name))
      expect((file.name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString()).not.toContain(PERSON)
    }
  })

  test('a folder without tables is a slip in the command', () => {
    const { status, stderr } = radar('export', '--state', join(folder, 'nothing'), '--out', exported)
    expect([status, stderr]).toEqual([2, expect.stringContaining('holds no tables')])
  })
})

describe('radar query', () => {
  test('answers SQL of one’s own, with what the text says', () => {
    const sql = 'SELECT request_number, province, cap_cents, net_cap_cents, das, closes_at, received_at FROM requests'
    expect(JSON.parse(query(sql, '--format', 'json').stdout)).toEqual({
      request_number: '4711',
      province: 'NL-GE',
      cap_cents: 8395,
      net_cap_cents: 8170,
      das: true,
      closes_at: '2027-02-01T08:00:00Z',
      received_at: '2027-01-11T08:00:00Z',
    })
    const evidence = query('SELECT field, line, quote FROM evidence', '--format', 'json').stdout
    expect(JSON.parse(evidence)).toEqual({ field: 'ratecap', line: 3, quote: '€ 83,95' })
    const corrections = query('SELECT * FROM corrections', '--format', 'json').stdout
    expect(JSON.parse(corrections)).toEqual({
      ...{ request_id: 'number:4711', field: 'hoursPerWeek', holds: true },
      ...{ stated: '{"min":24,"max":28}', text_said: 'null' },
      ...{ corrected_by: 'A. Visser', corrected_at: '2027-01-11T09:00:00Z' },
    })
  })

  test('CSV has no cell that a spreadsheet would run, and numbers keep their sign', () => {
    const sql = 'SELECT r.client, m.headroom_cents FROM requests r JOIN matches m ON m.request_id = r.request_id'
    expect(query(sql, '--format', 'csv').stdout).toBe(`client,headroom_cents\r\n'${HOSTILE},-25\r\n`)
  })

  test('Parquet comes on standard output', () => {
    const { stdout } = spawnSync(process.execPath, [
      'infra/local/radar.ts',
      'query',
      '--export',
      exported,
      '--saved',
      'volumes',
      '--format',
      'parquet',
    ])
    expect([stdout.subarray(0, 4).toString(), stdout.subarray(-4).toString()]).toEqual(['PAR1', 'PAR1'])
  })

  test('Parquet that its reader has seen enough of leaves no file behind', async () => {
    const TMPDIR = mkdtempSync(join(folder, 'tmp-'))
    // More than a pipe holds.
    const sql = 'SELECT random() AS r FROM range(200000)'
    const program = spawn(
      process.execPath,
      ['infra/local/radar.ts', 'query', sql, '--export', exported, '--format', 'parquet'],
      { env: { ...process.env, TMPDIR }, stdio: ['ignore', 'pipe', 'pipe'] },
    )
    const errors = text(program.stderr)
    await once(program.stdout, 'readable')
    expect(readdirSync(TMPDIR)).toHaveLength(1)
    program.stdout.destroy()
    const [status] = await once(program, 'close')
    expect([await errors, status, readdirSync(TMPDIR)]).toEqual(['', 0, []])
  })

  test.each([
    [['--saved', 'no-such'], '--saved takes one of cap-by-pay-scale'],
    [[], 'either one SQL text, in quotes, or --saved NAME'],
    [['SELECT nothing FROM requests'], 'nothing'],
    [['SELECT 1', '--format', 'xml'], '--format takes one of table, csv, excel-csv, json, parquet'],
  ])('%j is wrong usage, said in one line', (args, said) => {
    const { status, stderr } = query(...args)
    expect(status).toBe(2)
    expect(stderr).toContain(said)
    expect(stderr.trim().split('\n')).toHaveLength(1)
  })
})

describe('radar query sees the export and nothing else', () => {
  test.each([
    ['a file', "SELECT * FROM read_text('/etc/hostname')"],
    ['a folder', "SELECT * FROM glob('/etc/*')"],
    ['the network', "SELECT * FROM read_csv('https://example.org/a.csv')"],
    ['a file to write', "COPY (SELECT 1) TO '/tmp/radar-query.csv'"],
    ['another database', "ATTACH '/tmp/radar-query.db'"],
    ['an extension', 'INSTALL httpfs'],
    ['a setting', 'SET enable_external_access = true'],
  ])('not %s', (_, sql) => {
    const { status, stdout, stderr } = query(sql)
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/Permission Error|configuration|disabled/i)
  })
})

test('a Dutch Excel opens CSV with semicolons, commas in numbers, and its mark of UTF-8', () => {
  const { stdout } = query("SELECT 'é; ja' AS woord, 83.95 AS tarief", '--format', 'excel-csv')
  expect(stdout).toBe('\ufeffwoord;tarief\r\n"é; ja";83,95\r\n')
})

describe('radar report', () => {
  test('lists requests with cap, act-by and how many fit, and names conflicts, in Dutch or English', () => {
    const out = join(folder, 'report-en.html')
    expect(radar('report', '--export', exported, '--out', out, '--lang', 'en')).toMatchObject({
      ...{ status: 0, stdout: '', stderr: expect.stringMatching(/^The report: \S+\n$/) },
    })
    const page = readFileSync(out, 'utf8')
    expect(page).toContain('<html lang="en">')
    expect(page).toMatch(/data-order="8395">€.?83\.95</)
    expect(page).toMatch(/data-order="2027-02-01T08:00:00Z">Mon 1 Feb 2027 09:00/)
  })

  test('is one page that asks nothing of the network, runs nothing but its own script, and shows words of texts as words', () => {
    const out = join(folder, 'report.html')
    expect(radar('report', '--export', exported, '--out', out).status).toBe(0)
    const page = readFileSync(out, 'utf8')
    expect(page).toContain('let op &lt;script&gt;alert(#')
    // Its policy lets that one script run, by its hash.
    const [script, ...more] = [...page.matchAll(/<script>([\s\S]*?)<\/script>/g)].map((found) => found[1] ?? '')
    expect(more).toEqual([])
    const hash = createHash('sha256')
      .update(script ?? '')
      .digest('base64')
    expect(page).toContain(`script-src 'sha256-${hash}'`)
    expect(page.replace(`<script>${script}</script>`, '')).not.toMatch(/<script|<link|<img|@import|url\((?!#)/i)
    expect(page.match(/(?:src|href)="[^"#][^"]*"/g)).toBeNull()
    // Every address in it is the name of a namespace.
    expect(page.match(/https?:\/\/(?!www\.w3\.org\/)/g)).toBeNull()
    expect(page).toContain("default-src 'none'")
    expect(page).toContain('Gelderland')
  })
})
