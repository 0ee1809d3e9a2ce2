import { randomBytes } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import type { Report } from '../events/event-bus.ts'
import type { Reply } from '../http-service.ts'
import type { ObjectBodies } from './object-bodies.ts'
import { objectEvent } from './object-event.ts'
import type { ObjectVersion, ObjectVersions } from './object-versions.ts'
import { refuse } from './s3-reply.ts'

/** An object; `versionId` is null where the request names none. */
type Named = { bucket: string; key: string; versionId: string | null }

export type Objects = {
  put(name: Named, headers: IncomingHttpHeaders, body: Uint8Array): Promise<Reply>
  /** GET or HEAD. */
  get(method: string, name: Named, headers: IncomingHttpHeaders): Promise<Reply>
  /** Removes a version for good; without one, puts a delete marker before the versions. */
  remove(name: Named): Promise<Reply>
  /** Leaves of each key what stands there now. */
  keepLast(bucket: string): Promise<void>
}

type Kept = { versions: ObjectVersions; bodies: ObjectBodies; keepsVersions: (bucket: string) => boolean }

/**
 * What S3 does with objects. In a bucket that keeps no versions only the last is kept. `report` hears of each change before
 * its request is answered.
 */
export function objectsOf(
  { versions, bodies, keepsVersions }: Kept,
  report: (bucket: string, event: Report) => Promise<void>,
): Objects {
  /** Removes a version for good. */
  async function drop(version: ObjectVersion): Promise<void> {
    versions.remove(version)
    await bodies.remove(version)
  }

  /** What came of a key before; in a bucket that keeps no versions. */
  async function dropBefore(sequencer: string, bucket: string, key: string): Promise<void> {
    const all = versions.list(bucket, key).filter((each) => each.key === key)
    for (const version of all) if (version.sequencer < sequencer) await drop(version)
  }

  return {
    async put({ bucket, key }, headers, body) {
      if (Buffer.byteLength(key) > 1024) return refuse(400, 'KeyTooLongError', 'Your key is too long')
      const versionId = newVersionId()
      const { reply, content } = await bodies.put({ bucket, versionId }, headers, body)
      if (!content) return reply
      const version = {
        bucket,
        key,
        versionId,
        sequencer: versions.nextSequencer(),
        lastModified: nowToTheSecond(),
        size: content.length,
        etag: (reply.headers?.etag ?? '').replaceAll('"', ''),
        deleteMarker: false,
      }
      versions.add(version)
      if (!keepsVersions(bucket)) await dropBefore(version.sequencer, bucket, key)
      await report(bucket, objectEvent('put', version))
      return withHeaders(reply, { 'x-amz-version-id': versionId })
    },

    async get(method, { bucket, key, versionId }, headers) {
      const version = versions.find(bucket, key, versionId)
      if (!version && versionId !== null) {
        return refuse(404, 'NoSuchVersion', 'The specified version does not exist.')
      }
      if (!version) return refuse(404, 'NoSuchKey', 'The specified key does not exist.')
      const identity = { 'x-amz-version-id': version.versionId }
      if (version.deleteMarker) {
        const marker = { ...identity, 'x-amz-delete-marker': 'true' }
        return versionId === null
          ? refuse(404, 'NoSuchKey', 'The specified key does not exist.', marker)
          : refuse(405, 'MethodNotAllowed', 'The specified method is not allowed against this resource.', marker)
      }
      const lastModified = new Date(version.lastModified).toUTCString()
      return withHeaders(await bodies.get(method, version, headers), { ...identity, 'last-modified': lastModified })
    },

    async remove({ bucket, key, versionId }) {
      if (versionId === null && !keepsVersions(bucket)) {
        await dropBefore(versions.nextSequencer(), bucket, key)
        return { status: 204 }
      }
      if (versionId === null) {
        const marker = markerBefore(bucket, key, versions.nextSequencer())
        versions.add(marker)
        await report(bucket, objectEvent('marked', marker))
        return { status: 204, headers: { 'x-amz-version-id': marker.versionId, 'x-amz-delete-marker': 'true' } }
      }
      const version = versions.find(bucket, key, versionId)
      if (version) {
        await drop(version)
        await report(bucket, objectEvent('removed', { ...version, sequencer: versions.nextSequencer() }))
      }
      return { status: 204, headers: { 'x-amz-version-id': versionId } }
    },

    async keepLast(bucket) {
      const isThere = (version: ObjectVersion) =>
        !version.deleteMarker && versions.find(bucket, version.key, null) === version
      const gone = versions.list(bucket, '').filter((version) => !isThere(version))
      for (const version of gone) await drop(version)
    },
  }
}

function markerBefore(bucket: string, key: string, sequencer: string): ObjectVersion {
  const lastModified = nowToTheSecond()
  return { bucket, key, versionId: newVersionId(), sequencer, lastModified, size: 0, etag: '', deleteMarker: true }
}

const newVersionId = () => randomBytes(24).toString('base64url')

/** S3 tells LastModified to the second in its headers, so that a list and a read agree. */
const nowToTheSecond = () => new Date().toISOString().replace(/\.\d+Z$/, '.000Z')

const withHeaders = (reply: Reply, headers: Record<string, string>): Reply => ({
  ...reply,
  headers: { ...reply.headers, ...headers },
})
