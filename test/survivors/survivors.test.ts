import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { bundled } from './bundle.ts'
import { survivorsOf } from './find-survivors.ts'
import { mutable } from './mutants.ts'

/** One of so many, the same ones each time; `npm run survivors` takes all. */
const SAMPLED = 60

/** Those of the sample that no test misses yet. Who gives one a test takes it out; none may come to it. */
const LEFT = readFileSync(`${import.meta.dirname}/left.txt`, 'utf8')
  .split('\n')
  .filter((name) => name !== '')

test('each row of the vocabulary and each rule of the reader is missed by a test: a sample', async () => {
  const whole = mutable(await bundled())
  const sample = whole.mutants.filter(({ name }) => isSampled(name))
  expect(sample.length).toBeGreaterThan(100)
  const left = survivorsOf(whole, sample, () => {}).map(({ name }) => name)
  expect(left.filter((name) => !LEFT.includes(name))).toEqual([])
  expect(LEFT.filter((name) => !left.includes(name))).toEqual([])
}, 600_000)

function isSampled(name: string): boolean {
  return createHash('sha1').update(name).digest().readUInt32BE() % SAMPLED === 0
}
