import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isInShard, Shard } from '../../shared/matching/shard.ts'

test('each recipient is in exactly one part, however the address is written', () => {
  fc.assert(
    fc.property(fc.emailAddress(), fc.integer({ min: 1, max: 32 }), (email, of) => {
      const parts = Array.from({ length: of }, (_, index) => index)
      const own = parts.filter((index) => isInShard(email, { index, of }))
      expect(own).toHaveLength(1)
      expect(parts.filter((index) => isInShard(email.toUpperCase(), { index, of }))).toEqual(own)
    }),
  )
})

test.each([
  ['anna@bureau.example', 1, 23],
  ['Bert.Jansen@zorgbureau.example', 6, 13],
  ['r+1@x.nl', 0, 31],
])('%s stays in its part also while a deployment rolls', (email, ofSeven, ofThirtyTwo) => {
  expect(isInShard(email, { index: ofSeven, of: 7 })).toBe(true)
  expect(isInShard(email, { index: ofThirtyTwo, of: 32 })).toBe(true)
})

test('parts are of about one size', () => {
  const emails = Array.from({ length: 1_000 }, (_, n) => `recruiter${n}@bureau${n % 7}.example`)
  for (let index = 0; index < 4; index++) {
    const size = emails.filter((email) => isInShard(email, { index, of: 4 })).length
    expect(size).toBeGreaterThan(150)
    expect(size).toBeLessThan(350)
  }
})

test.each([{ index: 2, of: 2 }, { index: -1, of: 2 }, { index: 0, of: 0 }, { index: 0 }, { index: 0.5, of: 1 }])(
  '%j is no part',
  (shard) => {
    expect(Shard.safeParse(shard).success).toBe(false)
  },
)
