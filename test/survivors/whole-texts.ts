/** The golden texts and the texts by others, each read when its test runs. */
import { expect, test } from 'vitest'
import { differing } from '../../infra/local/generate/golden-answer.ts'
import { goldenCases, goldenParts, readCase } from '../golden-cases.ts'
import { compareText, keysOf, MISSES, setNames } from '../texts.ts'

for (const goldenCase of goldenCases()) {
  test(`whole text ${goldenCase.name}`, () => {
    const { golden } = goldenCase
    const reading = readCase(goldenCase)
    if (golden === null || 'refused' in golden || 'refused' in reading) return expect(reading).toEqual(golden)
    const parts = goldenParts(golden)
    expect(reading.records.map((record, k) => parts[k] && differing(record, parts[k].record))).toEqual(
      parts.map(({ misses }) => misses),
    )
  })
}

for (const set of setNames()) {
  for (const key of keysOf(set)) {
    test(`whole text ${set} ${key}`, () => {
      const listed = MISSES[set]?.filter((miss) => miss.startsWith(`${key} `))
      expect(compareText(set, key).differing).toEqual(listed)
    })
  }
}
