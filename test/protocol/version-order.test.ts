import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { paddedSequencer, textOrder } from '../../shared/ingest/version-order.ts'

describe('sequencers are compared as hexadecimal digits, padded on the right', () => {
  test.each([
    ['005', '0059', 'a prefix comes before what goes on with another digit than 0'],
    ['0059', '006', 'a shorter one may be greater: no comparison as numbers'],
    ['0055AED6DCD90281E5', '0055AED6DCD90281E6', 'the last digit counts'],
    ['9', 'A', 'letters come after digits'],
    ['0a', '0B', 'in whatever case'],
  ])('%s is before %s: %s', (before, after) => {
    expect(paddedSequencer(before) < paddedSequencer(after)).toBe(true)
  })

  test('zeros at the end make no difference', () => {
    expect(paddedSequencer('00AB')).toBe(paddedSequencer('00ab00'))
  })
})

describe('the order of the texts of one request', () => {
  const stamp = (lastModified: string, sequencer: string | null, versionId: string) =>
    textOrder({ lastModified, sequencer, versionId })

  test.each([
    ['a later instant', stamp('2026-01-01T00:00:00Z', 'FF', 'z'), stamp('2026-01-01T00:00:01Z', '01', 'a')],
    [
      'within a second, the sequencer',
      stamp('2026-01-01T00:00:00Z', '01', 'z'),
      stamp('2026-01-01T00:00:00Z', '02', 'a'),
    ],
    [
      'with no sequencer, the version',
      stamp('2026-01-01T00:00:00Z', null, 'a'),
      stamp('2026-01-01T00:00:00Z', null, 'b'),
    ],
    [
      'an instant with milliseconds',
      stamp('2026-01-01T00:00:00Z', 'FF', 'z'),
      stamp('2026-01-01T00:00:00.001Z', null, 'a'),
    ],
  ])('%s decides', (_, before, after) => {
    expect(before < after).toBe(true)
  })

  test('is total: two versions never tie, and any order of arrival ends at the same one', () => {
    const version = fc.record({
      lastModified: fc.constantFrom('2026-01-01T00:00:00Z', '2026-01-01T00:00:01Z', '2026-01-02T00:00:00Z'),
      sequencer: fc.option(fc.stringMatching(/^[0-9A-F]{1,18}$/)),
      versionId: fc.stringMatching(/^[a-z]{1,4}$/),
    })
    const versions = fc.uniqueArray(version, { selector: ({ versionId }) => versionId, minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(versions, fc.infiniteStream(fc.nat()), (all, order) => {
        const newest = (arrivals: typeof all) =>
          arrivals.map(textOrder).reduce((current, next) => (current >= next ? current : next))
        const shuffled = all
          .map((each) => ({ each, at: order.next().value ?? 0 }))
          .sort((a, b) => a.at - b.at)
          .map(({ each }) => each)
        expect(new Set(all.map(textOrder)).size).toBe(all.length)
        expect(newest(shuffled)).toBe(newest(all))
      }),
    )
  })
})
