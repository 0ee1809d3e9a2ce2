import { describe, expect, test } from 'vitest'
import { ObjectEvent, sweptEvent } from '../../shared/ingest/object-event.ts'

const event = (object: object, bucket: object = { name: 'inbox' }, more: object = {}) => ({
  'detail-type': 'Object Created',
  detail: { bucket, object },
  ...more,
})

test('an event of S3 gives bucket, key as it is, version and sequencer', () => {
  const key = 'requests/a + b%20ü/../x.txt'
  expect(ObjectEvent.parse(event({ key, 'version-id': 'v1', sequencer: '00AB', size: 3 }))).toEqual({
    bucket: 'inbox',
    key,
    versionId: 'v1',
    sequencer: '00AB',
    newestOfSecond: false,
    mayBeDeleted: false,
  })
})

test('without versioning the version is what S3 calls it: null', () => {
  expect(ObjectEvent.parse(event({ key: 'k', sequencer: '00' })).versionId).toBe('null')
})

test('what the sweep queues is an event without sequencer', () => {
  const version = { bucket: 'inbox', key: 'k', versionId: 'v1', newestOfSecond: true }
  expect(ObjectEvent.parse(JSON.parse(JSON.stringify(sweptEvent(version))))).toEqual({
    ...{ ...version, sequencer: null, mayBeDeleted: false },
  })
})

describe('not understood', () => {
  test.each([
    ['no key', event({ 'version-id': 'v1' })],
    ['an empty key', event({ key: '' })],
    ['a key of 1,025 bytes', event({ key: `${'k'.repeat(1_023)}é` })],
    ['a sequencer that is not hexadecimal', event({ key: 'k', sequencer: '00xyz' })],
    ['an empty sequencer', event({ key: 'k', sequencer: '' })],
    ['no bucket', event({ key: 'k' }, {})],
    ['a deletion', event({ key: 'k' }, { name: 'inbox' }, { 'detail-type': 'Object Deleted' })],
    ['an S3 notification of the older kind', { Records: [{ s3: { object: { key: 'k' } } }] }],
    ['the test event of the older kind', { Service: 'Amazon S3', Event: 's3:TestEvent' }],
  ])('%s', (_, given) => {
    expect(ObjectEvent.safeParse(given).success).toBe(false)
  })
})
