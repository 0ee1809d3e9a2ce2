/** The golden texts, each read when its test runs. */
import { expect, test } from 'vitest'
import { differing } from '../../infra/local/generate/golden-answer.ts'
import { goldenCases, goldenParts, readCase } from '../golden-cases.ts'

for (const goldenCase of goldenCases()) {
  test(`golden ${goldenCase.name}`, () => {
    const { golden } = goldenCase
    const reading = readCase(goldenCase)
    if (golden === null || 'refused' in golden || 'refused' in reading) return expect(reading).toEqual(golden)
    const parts = goldenParts(golden)
    expect(reading.records.map((record, k) => parts[k] && differing(record, parts[k].record))).toEqual(
      parts.map(({ misses }) => misses),
    )
  })
}
