import { GetObjectCommand, ListObjectVersionsCommand, S3Client, S3ServiceException } from '@aws-sdk/client-s3'
import { expect, test } from 'vitest'
import { startServices } from '../../functions/services.ts'
import { random } from '../random.ts'
import { memoryObjects, type ObjectVersion } from './objects.ts'

const services = await startServices()
const Bucket = services.variable('INBOX_BUCKET')
const s3 = new S3Client({ forcePathStyle: true })

/** The same version in both stores; `event` is what the emulator reported of it. */
type Pair = { ours: ObjectVersion; event: Awaited<ReturnType<typeof services.put>> }

test('the objects of the simulation answer as the emulator does, whatever is asked', async () => {
  const chance = random(20261122)
  const model = memoryObjects(chance, Date.now, () => {})
  const pairs: Pair[] = []
  const nameOf = (versionId: string | undefined) =>
    pairs.find(({ ours, event }) => [ours.versionId, event.detail.object['version-id']].includes(versionId ?? ''))?.ours
      .nth
  const answered = { gone: 0, there: 0, pages: 0 }

  for (let nth = 0; nth < 150; nth++) {
    const pair = pairs.length > 0 ? chance.pick(pairs) : undefined
    const what = pair ? chance.pick(['put', 'remove', 'get', 'get', 'list', 'list'] as const) : 'put'
    if (what === 'put' || !pair) {
      const key = chance.pick(['requests/a.txt', 'requests/a/b.txt', 'candidates/é k.csv'])
      const text = chance.pick(['', 'one', 'é😀'])
      const ours = model.put(key, Buffer.from(text), '2026-02-17T06:00:00Z')
      pairs.push({ ours, event: await services.put(key, text) })
    } else if (what === 'remove') {
      pair.ours.removed = true
      await services.removeVersion(pair.event)
    } else if (what === 'get') {
      const { key } = pair.ours
      // Of one version, or of the newest.
      const isOfVersion = chance.chance(0.7)
      const get = (VersionId: string) => ({ Bucket, Key: key, ...(isOfVersion && { VersionId }) })
      const real = await s3
        .send(new GetObjectCommand(get(pair.event.detail.object['version-id'])))
        .then(
          async ({ Body, ContentLength }) => ({ text: await Body?.transformToString(), size: ContentLength }),
          refusal,
        )
      const ours = await Promise.resolve()
        .then(() => model.perform('GetObjectCommand', get(pair.ours.versionId), 2) as Got)
        .then(async ({ Body, ContentLength }) => {
          return { text: Buffer.from(await Body.transformToByteArray()).toString(), size: ContentLength }
        }, refusal)
      expect(ours).toEqual(real)
      answered['text' in real ? 'there' : 'gone']++
    } else {
      const Prefix = chance.pick(['requests/', 'candidates/', 'none/'])
      const size = 1 + chance.below(3)
      const real = await allPages((from) =>
        s3.send(new ListObjectVersionsCommand({ Bucket, Prefix, MaxKeys: size, ...from })),
      )
      const ours = await allPages(async (from) => {
        return model.perform('ListObjectVersionsCommand', { Bucket, Prefix, ...from }, size) as Page
      })
      const said = ({ Key, VersionId, IsLatest }: NonNullable<Page['Versions']>[number]) => [
        ...[Key, nameOf(VersionId), IsLatest],
      ]
      expect(ours.map(said)).toEqual(real.map(said))
      answered.pages += real.length
    }
  }
  expect(Math.min(...Object.values(answered))).toBeGreaterThan(5)
})

type Got = { Body: { transformToByteArray(): Promise<Uint8Array> }; ContentLength: number }
type Page = {
  Versions?: { Key?: string | undefined; VersionId?: string | undefined; IsLatest?: boolean | undefined }[] | undefined
  IsTruncated?: boolean | undefined
  NextKeyMarker?: string | undefined
  NextVersionIdMarker?: string | undefined
}

async function allPages(page: (from: { KeyMarker?: string; VersionIdMarker?: string }) => Promise<Page>) {
  const all: NonNullable<Page['Versions']> = []
  let from: { KeyMarker?: string; VersionIdMarker?: string } | null = {}
  while (from) {
    const { Versions = [], IsTruncated, NextKeyMarker, NextVersionIdMarker }: Page = await page(from)
    all.push(...Versions)
    const isMore = IsTruncated && NextKeyMarker !== undefined && NextVersionIdMarker !== undefined
    from = isMore ? { KeyMarker: NextKeyMarker, VersionIdMarker: NextVersionIdMarker } : null
  }
  return all
}

function refusal(error: unknown) {
  if (!(error instanceof S3ServiceException)) throw error
  return { refused: error.name, status: error.$metadata.httpStatusCode }
}
