import { describe, expect, test } from 'vitest'
import { type EventPattern, matchesPattern } from '../../infra/local/services/events/event-pattern.ts'

const event = {
  source: 'aws.s3',
  'detail-type': 'Object Created',
  detail: { bucket: { name: 'inbox' }, object: { key: 'requests/a.txt', size: 0 }, tags: { set: ['alerts', 'other'] } },
}

describe('which events a pattern takes', () => {
  test.each<[string, EventPattern]>([
    ['an empty pattern takes all', {}],
    ['one of several values', { source: ['aws.ses', 'aws.s3'] }],
    ['all keys fit', { source: ['aws.s3'], detail: { bucket: { name: ['inbox'] } } }],
    ['a prefix', { detail: { object: { key: [{ prefix: 'requests/' }] } } }],
    ['a suffix', { detail: { object: { key: [{ suffix: '.txt' }] } } }],
    ['a number', { detail: { object: { size: [0] } } }],
    ['one value of a list', { detail: { tags: { set: ['other'] } } }],
    ['a key that is there', { detail: { object: { size: [{ exists: true }] } } }],
    ['a key that is not there', { detail: { object: { 'version-id': [{ exists: false }] } } }],
    ['anything but some values', { source: [{ 'anything-but': ['aws.ses', 'aws.sqs'] }] }],
  ])('takes: %s', (_, pattern) => {
    expect(matchesPattern(pattern, event)).toBe(true)
  })

  test.each<[string, EventPattern]>([
    ['another value', { source: ['aws.ses'] }],
    ['one key of two does not fit', { source: ['aws.s3'], detail: { bucket: { name: ['logs'] } } }],
    ['another prefix', { detail: { object: { key: [{ prefix: 'candidates/' }] } } }],
    ['a number is not its text', { detail: { object: { size: ['0'] } } }],
    ['a key below one that is not there', { detail: { mail: { tags: ['x'] } } }],
    ['a key that should not be there', { source: [{ exists: false }] }],
    ['anything but, and it is that', { source: [{ 'anything-but': { prefix: 'aws.' } }] }],
    ['anything but, of a key that is not there', { reason: [{ 'anything-but': 'x' }] }],
  ])('leaves: %s', (_, pattern) => {
    expect(matchesPattern(pattern, event)).toBe(false)
  })

  test('a comparison that is not known is an error, not a guess', () => {
    expect(() => matchesPattern({ source: [{ wildcard: 'aws.*' }] }, event)).toThrow('wildcard')
  })
})
