import { describe, expect, test } from 'vitest'
import { readCandidates } from '../../shared/candidates/candidates.ts'

const ROW = {
  candidateId: 'c1',
  name: 'Anna Bos',
  alertEmail: 'anna@example.org',
  rate: 78.5,
  provinces: ['NL-DR'],
  hoursMin: 24,
  hoursMax: 36,
}
const read = (json: string) => readCandidates('a.json', new TextEncoder().encode(json), new Set())
const refusalOf = (row: object | string) => {
  const { candidates, refusals } = read(`[${typeof row === 'string' ? row : JSON.stringify(row)}]`)
  expect(candidates).toEqual([])
  return refusals.map(({ refused: { column, reason } }) => `${column} ${reason}`)
}

describe('more than a person writes', () => {
  test('100,000 roles are refused', () => {
    expect(refusalOf({ ...ROW, roles: Array(100_000).fill('coach') })).toEqual(['roles too-long'])
  })

  test('the longest row that is taken fits a table row of 400 KB', () => {
    const long = '\u{1f600}'.repeat(9_990)
    const { candidates } = read(
      JSON.stringify([{ ...ROW, name: '\u{1f600}'.repeat(200), roles: long, registrations: long }]),
    )
    expect(candidates).toHaveLength(1)
    expect(new TextEncoder().encode(JSON.stringify(candidates)).length).toBeLessThan(400_000)
  })
})

describe('what no number is is refused, and so is the row', () => {
  const withRate = (rate: string) => JSON.stringify(ROW).replace('78.5', rate)
  test.each(['1e309', '-1e309', '-0', '-78.5', '"NaN"', '"Infinity"', 'null', '1e-7', '[78.5]', '{"valueOf":78}'])(
    'a rate of %s',
    (rate) => {
      const [refusal] = refusalOf(withRate(rate))
      expect(refusal).toMatch(/^rate (not-a-number|missing|wrong-type|out-of-range)$/)
    },
  )

  test('NaN as JSON does not know it refuses the file', () => {
    expect(refusalOf(withRate('NaN'))).toEqual(['null not-json'])
  })
})

test('a key that every object has is an unknown column, and changes no other row', () => {
  const hostile = JSON.stringify(ROW).replace('{', '{"__proto__":{"name":"vervuild","language":"en"},"constructor":1,')
  const { candidates, refusals } = read(`[${hostile},${JSON.stringify({ ...ROW, candidateId: 'c2' })}]`)
  expect(refusals).toEqual([])
  expect(candidates.map(({ candidate }) => [candidate.name, candidate.language])).toEqual([
    ['Anna Bos', 'nl'],
    ['Anna Bos', 'nl'],
  ])
  expect('vervuild' in {}).toBe(false)
})
