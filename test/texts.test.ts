import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { compareSet, setNames } from './texts.ts'

/** What is still read otherwise than the author held right, by set. A line that is read right now goes. */
const MISSES: Record<string, string[]> = JSON.parse(
  readFileSync(new URL('./texts/misses.json', import.meta.url), 'utf8'),
)

test.each(setNames())('set %s is read as its author reads it, but for what is listed', (set) => {
  expect(compareSet(set).differing).toEqual(MISSES[set])
})
