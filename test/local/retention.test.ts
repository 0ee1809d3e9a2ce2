import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectVersionsCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3'
import { buildApp } from 'fauxqs'
import { describe, expect, onTestFinished, test } from 'vitest'
import cdkJson from '../../cdk.json' with { type: 'json' }
import { clientOf, REGION } from '../../infra/local/services/local-account.ts'
import { expiredBy } from '../../infra/local/services/s3/lifecycle.ts'
import { type BucketSpec, startObjectStore } from '../../infra/local/services/s3/object-store.ts'
import type { ObjectVersion } from '../../infra/local/services/s3/object-versions.ts'
import { isNamed } from '../../infra/local/stack/logical-id.ts'
import { resolveTemplate, Template } from '../../infra/local/stack/template.ts'
import { bucketsOf } from '../../infra/local/stack/wiring.ts'
import { synthesised } from '../infra/synthesised.ts'
import { temporaryFolder } from './fixture.ts'

const { requestVersionDays, candidateVersionDays } = cdkJson.context

test('the embedded buckets have the rules that the configuration gives those of the template', () => {
  const template = Template.parse(synthesised().toJSON())
  const httpApis = new Map(Object.keys(template.Resources).map((id) => [id, '']))
  const buckets = bucketsOf(resolveTemplate(template, { account: '0', region: REGION, queues: '', httpApis }))
  const of = (name: string) => [...buckets].find(([bucket]) => isNamed(bucket.toUpperCase(), name))?.[1]
  expect(of('INBOX')).toMatchObject({ keepsVersions: true, reports: true })
  expect(of('INBOX')?.rules).toEqual(
    expect.arrayContaining([
      { prefix: 'requests/', days: null, noncurrentDays: requestVersionDays },
      { prefix: 'candidates/', days: null, noncurrentDays: candidateVersionDays },
      { prefix: 'reports/', days: candidateVersionDays, noncurrentDays: 1 },
    ]),
  )
  expect(of('SNAPSHOTS')).toMatchObject({
    keepsVersions: false,
    rules: expect.arrayContaining([{ prefix: 'candidates/', days: 3, noncurrentDays: null }]),
  })
})

describe('what a rule lets go', () => {
  const version = (versionId: string, lastModified: string, more: Partial<ObjectVersion> = {}): ObjectVersion => ({
    ...{ bucket: 'b', key: 'requests/a', versionId, sequencer: versionId, lastModified, size: 1, etag: '' },
    deleteMarker: false,
    ...more,
  })
  const newest = version('2', '2026-02-10T09:00:00.000Z')
  const older = version('1', '2026-01-01T09:00:00.000Z')
  const marker = version('3', '2026-02-10T09:00:00.000Z', { deleteMarker: true })
  const keep30 = { prefix: 'requests/', days: null, noncurrentDays: 30 }
  const let30 = { prefix: '', days: 30, noncurrentDays: null }

  // 30 days from the tenth are over on the twelfth of March at nine, which counts from the midnight after.
  test.each<[what: string, now: string, versions: ObjectVersion[], rule: typeof keep30 | typeof let30, gone: string[]]>(
    [
      ['a version 30 days after the next one came', '2026-03-13T00:00:00Z', [newest, older], keep30, ['1']],
      ['not before the midnight after', '2026-03-12T23:59:59Z', [newest, older], keep30, []],
      ['not by how old it is itself', '2026-02-11T00:00:00Z', [newest, older], keep30, []],
      ['never the newest, where the rule is about the others', '2030-01-01T00:00:00Z', [newest], keep30, []],
      ['nor what a marker hides, before that is 30 days old', '2026-03-12T12:00:00Z', [marker, older], keep30, []],
      ['what a marker hides', '2026-03-13T00:00:00Z', [marker, older], keep30, ['1']],
      ['the newest 30 days after it came', '2026-03-13T00:00:00Z', [newest, older], let30, ['2']],
      ['no marker that hides something', '2030-01-01T00:00:00Z', [marker, older], let30, []],
      ['a marker that hides nothing any more', '2030-01-01T00:00:00Z', [marker], let30, ['3']],
      [
        'nothing under another prefix',
        '2030-01-01T00:00:00Z',
        [version('1', '2026-01-01T09:00:00.000Z', { key: 'texts/a' })],
        { ...let30, prefix: 'requests/' },
        [],
      ],
    ],
  )('%s (%s)', (_, now, versions, rule, gone) => {
    expect(expiredBy(Date.parse(now), versions, [rule]).map(({ versionId }) => versionId)).toEqual(gone)
  })
})

describe('an object store on a folder', () => {
  const INBOX: BucketSpec = {
    ...{ reports: false, keepsVersions: true },
    rules: [
      { prefix: 'requests/', days: null, noncurrentDays: 30 },
      { prefix: 'reports/', days: 30, noncurrentDays: 1 },
    ],
  }
  const PLAIN: BucketSpec = {
    reports: false,
    keepsVersions: false,
    rules: [{ prefix: '', days: 3, noncurrentDays: null }],
  }

  async function startStore(folder: string) {
    const emulator = buildApp({ logger: false, defaultRegion: REGION })
    const address = await emulator.listen({ port: 0, host: '127.0.0.1' })
    const buckets = new Map([
      ['inbox', INBOX],
      ['plain', PLAIN],
    ])
    const store = await startObjectStore({ emulator: new URL(address).host, folder, buckets, report: async () => {} })
    const s3 = new S3Client({ ...clientOf(`http://${store.address}`, 'x'), forcePathStyle: true })
    let isStopped = false
    const stop = async () => {
      if (isStopped) return
      isStopped = true
      s3.destroy()
      await store.stop()
      await emulator.close()
    }
    onTestFinished(stop)
    const put = (Bucket: string, Key: string, Body: string) => s3.send(new PutObjectCommand({ Bucket, Key, Body }))
    const read = (Bucket: string, Key: string) =>
      s3.send(new GetObjectCommand({ Bucket, Key })).then(
        ({ Body }) => Body?.transformToString(),
        (error: Error) => error.name,
      )
    return { s3, stop, put, read }
  }

  const bodiesIn = (folder: string) =>
    readdirSync(join(folder, 'bodies'))
      .map((file) => readFileSync(join(folder, 'bodies', file), 'utf8'))
      .toSorted()

  test('lets go as it starts what has had its days, from the folder too, and nothing else', async () => {
    const folder = join(temporaryFolder(), 'objects')
    const before = await startStore(folder)
    await before.put('inbox', 'requests/a.txt', 'first')
    await before.put('inbox', 'requests/a.txt', 'second')
    await before.put('inbox', 'reports/a.json', 'report')
    await before.put('plain', 'candidates/1', 'snapshot')
    await before.stop()

    const file = join(folder, 'versions.jsonl')
    const old = new Date(Date.now() - 40 * 24 * 60 * 60 * 1000).toISOString()
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll(/(?<="lastModified":")[^"]+/g, old))

    const { s3, read } = await startStore(folder)
    expect(bodiesIn(folder)).toEqual(['report', 'second'])
    expect(await read('inbox', 'requests/a.txt')).toBe('second')
    expect(await read('inbox', 'reports/a.json')).toBe('NoSuchKey')
    expect(await read('plain', 'candidates/1')).toBe('NoSuchKey')
    const { DeleteMarkers = [] } = await s3.send(new ListObjectVersionsCommand({ Bucket: 'inbox' }))
    expect(DeleteMarkers.map(({ Key }) => Key)).toEqual(['reports/a.json'])
  })

  test('a bucket that keeps no versions has only what came last, and nothing of what was deleted', async () => {
    const folder = join(temporaryFolder(), 'objects')
    mkdirSync(folder, { recursive: true })
    const { s3, put, read, stop } = await startStore(folder)
    await put('plain', 'a', 'first')
    await put('plain', 'a', 'second')
    await put('plain', 'ab', 'another')
    expect(bodiesIn(folder)).toEqual(['another', 'second'])
    await s3.send(new DeleteObjectCommand({ Bucket: 'plain', Key: 'a' }))
    expect(await read('plain', 'a')).toBe('NoSuchKey')
    expect(bodiesIn(folder)).toEqual(['another'])

    // As a program left it that kept versions in every bucket.
    await put('inbox', 'b', 'first')
    await put('inbox', 'b', 'second')
    await s3.send(new DeleteObjectCommand({ Bucket: 'inbox', Key: 'b' }))
    await stop()
    const file = join(folder, 'versions.jsonl')
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('"bucket":"inbox"', '"bucket":"plain"'))
    await startStore(folder)
    expect(bodiesIn(folder)).toEqual(['another'])
  })
})
