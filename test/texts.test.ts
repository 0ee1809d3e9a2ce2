import { expect, test } from 'vitest'
import { compareSet, MISSES, setNames } from './texts.ts'

test.each(setNames())('set %s is read as its author reads it, but for what is listed', (set) => {
  expect(compareSet(set).differing).toEqual(MISSES[set])
})
