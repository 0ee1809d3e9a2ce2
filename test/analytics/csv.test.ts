import { expect, test } from 'vitest'
import { csvRow } from '../../infra/local/analysis/csv.ts'

test.each(['=1+1', '+31 6', '-HYPERLINK', '@SUM(A1)', '\t=1', '\r=1', ' =1', '\n=1'])(
  'text that a spreadsheet would run is shown instead: %j',
  (text) => {
    expect(csvRow([text])).toMatch(/^"?'/)
  },
)

test('numbers keep their sign, nothing is empty, yes and no are words', () => {
  expect(csvRow([-5, 1.5, null, true])).toBe('-5,1.5,,true\r\n')
})

test('a cell with commas, quotes or line ends stays one cell', () => {
  expect(csvRow(['a,b', 'say "x"', 'one\ntwo'])).toBe('"a,b","say ""x""","one\ntwo"\r\n')
})
