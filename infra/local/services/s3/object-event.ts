import { randomBytes } from 'node:crypto'
import type { Report } from '../events/event-bus.ts'
import { ACCOUNT } from '../local-account.ts'
import type { ObjectVersion } from './object-versions.ts'

/** What happens to a version, with what S3 says of it. */
const HAPPENINGS = {
  put: { detailType: 'Object Created', how: { reason: 'PutObject' } },
  marked: {
    detailType: 'Object Deleted',
    how: { reason: 'DeleteObject', 'deletion-type': 'Delete Marker Created' },
  },
  removed: {
    detailType: 'Object Deleted',
    how: { reason: 'DeleteObject', 'deletion-type': 'Permanently Deleted' },
  },
}

/** What S3 reports when a version was put, a delete marker was put before the versions, or a version was removed for good. */
export function objectEvent(happening: keyof typeof HAPPENINGS, version: ObjectVersion): Report {
  const { detailType, how } = HAPPENINGS[happening]
  const { bucket, key, size, etag, versionId, sequencer, deleteMarker } = version
  const content = happening === 'put' ? { size, etag } : deleteMarker ? {} : { etag }
  return {
    source: 'aws.s3',
    detailType,
    resources: [`arn:aws:s3:::${bucket}`],
    detail: {
      version: '0',
      bucket: { name: bucket },
      object: { key, ...content, 'version-id': versionId, sequencer },
      'request-id': randomBytes(8).toString('hex').toUpperCase(),
      requester: ACCOUNT,
      'source-ip-address': '127.0.0.1',
      ...how,
    },
  }
}
