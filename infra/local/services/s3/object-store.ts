import { join } from 'node:path'
import type { Report } from '../events/event-bus.ts'
import { type Asked, httpService, type Reply } from '../http-service.ts'
import { close, listen } from '../listen.ts'
import { expiredBy, type LifecycleRule } from './lifecycle.ts'
import { openObjectBodies } from './object-bodies.ts'
import { listObjects, listObjectVersions } from './object-list.ts'
import { openObjectVersions } from './object-versions.ts'
import { objectsOf } from './objects.ts'
import { refuse } from './s3-reply.ts'

/** Parameters that a list knows; another one would change what it gives. */
const LIST_PARAMETERS = [
  ...['list-type', 'versions', 'prefix', 'max-keys', 'x-id'],
  ...['continuation-token', 'key-marker', 'version-id-marker'],
]

export type BucketSpec = {
  /** Whether it reports to the event bus. */
  reports: boolean
  /** Else what is replaced or deleted is gone. */
  keepsVersions: boolean
  rules: LifecycleRule[]
}

/** S3 does so once a day; a machine may be off at that time. */
const EXPIRES_EVERY_MS = 60 * 60 * 1000

/**
 * S3 with versions. The emulator behind it knows no versions and no events, so that each version is an object of its
 * own there, under its version id as key, and this front keeps which versions a key has, answers the lists, and
 * reports what happens. Bodies and versions are kept in `folder`.
 * What the rules of a bucket let go is removed as it starts, and every hour.
 * Checksums, signatures' encodings, ranges and conditions are the emulator's work. What the stack does not use
 * (multipart uploads, copies, tags, folders) is refused as NotImplemented.
 */
export async function startObjectStore(options: {
  emulator: string
  folder: string
  /** By name. */
  buckets: Map<string, BucketSpec>
  report: (report: Report) => Promise<void>
  secret?: string
}): Promise<{ address: string; stop(): Promise<void> }> {
  const { emulator, folder, buckets, secret } = options
  const admission = secret === undefined ? {} : { secret }
  const versions = openObjectVersions(join(folder, 'versions.jsonl'))
  const before = new Map([...buckets.keys()].map((bucket) => [bucket, versions.list(bucket, '')]))
  const bodies = await openObjectBodies({ address: emulator, ...admission }, join(folder, 'bodies'), before)
  const keepsVersions = (bucket: string) => buckets.get(bucket)?.keepsVersions ?? false
  const objects = objectsOf({ versions, bodies, keepsVersions }, async (bucket, event) => {
    if (buckets.get(bucket)?.reports) await options.report(event)
  })

  async function expire(): Promise<void> {
    for (const [bucket, { keepsVersions, rules }] of buckets) {
      // An earlier program kept all versions in every bucket.
      if (!keepsVersions) await objects.keepLast(bucket)
      for (const version of expiredBy(Date.now(), versions.list(bucket, ''), rules)) {
        const { key, versionId, deleteMarker } = version
        const isNewest = versions.find(bucket, key, null) === version
        await objects.remove({ bucket, key, versionId: isNewest && keepsVersions && !deleteMarker ? null : versionId })
      }
    }
  }

  async function answer({ method, url, headers, body }: Asked): Promise<Reply> {
    const question = url.indexOf('?')
    const [, bucket = '', ...path] = (question < 0 ? url : url.slice(0, question)).split('/')
    const query = new URLSearchParams(question < 0 ? '' : url.slice(question))
    const key = decodeURIComponent(path.join('/'))
    const others = (known: string[]) => [...query.keys()].some((name) => !known.includes(name))
    if (!buckets.has(bucket)) return refuse(404, 'NoSuchBucket', 'The specified bucket does not exist')
    if (key === '' && method === 'GET' && !others(LIST_PARAMETERS)) {
      const found = versions.list(bucket, query.get('prefix') ?? '')
      if (query.has('versions')) return listObjectVersions(bucket, found, query)
      if (query.get('list-type') === '2') return listObjects(bucket, found, query)
    }
    if (key !== '' && !others(['versionId', 'x-id']) && !headers['x-amz-copy-source']) {
      const name = { bucket, key, versionId: query.get('versionId') }
      if (method === 'PUT') return objects.put(name, headers, body)
      if (method === 'GET' || method === 'HEAD') return objects.get(method, name, headers)
      if (method === 'DELETE') return objects.remove(name)
    }
    return refuse(501, 'NotImplemented', `The embedded stack does not answer ${method} ${url}`)
  }

  let expiring = expire()
  await expiring
  const next = () => {
    expiring = expiring.then(expire)
  }
  const hourly = setInterval(next, EXPIRES_EVERY_MS).unref()
  const server = httpService(answer, (message) => refuse(500, 'InternalError', message))
  async function stop(): Promise<void> {
    clearInterval(hourly)
    await expiring
    await close(server)
  }
  return { address: await listen(server, 0, admission), stop }
}
