import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readCandidateFile } from '../../shared/candidates/candidates.ts'
import { sheetRows, workbook } from './workbook.ts'

const HEADER = ['candidateId', 'name', 'alertEmail', 'rate', 'provinces', 'hoursMin', 'hoursMax']
const ROW = ['c1', 'Anna Bos', 'anna@example.org', 78.5, 'Drenthe', 24, 36]

const read = (bytes: Uint8Array) => readCandidateFile('kandidaten.xlsx', bytes, new Set())
const readRows = (...rows: Parameters<typeof sheetRows>[0]) => read(workbook(sheetRows(rows)))
const refusedWhole = async (bytes: Uint8Array) => {
  const { candidates, refusals } = await read(bytes)
  expect(candidates).toEqual([])
  return refusals.map(({ row, refused }) => [row, refused.reason])
}

describe('a workbook is read as the same table in CSV would be', () => {
  test('text, numbers, dates, and columns in any order', async () => {
    // 46023 is 1 January 2026 in the count of days that spreadsheets keep.
    const { candidates, refusals } = await readRows(
      [...HEADER, null, 'consentUntil', 'registrations'],
      [...ROW, null, { date: 46023 }, 'SKJ|BIG'],
    )
    expect(refusals).toEqual([])
    expect(candidates).toMatchObject([
      { row: 1, candidate: { candidateId: 'c1', rateCents: 7850, hoursMin: 24, consentUntil: '2026-01-01' } },
    ])
    expect(candidates[0]?.candidate.registrations).toEqual(['SKJ', 'BIG'])
  })

  test('an id that the sheet keeps as a number, a rate with the decimals that it writes, a rate as Dutch text', async () => {
    const { candidates } = await readRows(
      HEADER,
      [1001, ...ROW.slice(1, 3), 78.099999999999994, ...ROW.slice(4)],
      [1002, ...ROW.slice(1, 3), '78,25', ...ROW.slice(4)],
    )
    expect(candidates.map(({ candidate }) => [candidate.candidateId, candidate.rateCents])).toEqual([
      ['1001', 7810],
      ['1002', 7825],
    ])
  })

  test('rows count as in the sheet, less the header; one that is empty is passed over', async () => {
    const { candidates, refusals } = await readRows(HEADER, [], ROW, ['', ' '], ['c2', ...ROW.slice(1, 3), 'veel'])
    expect(candidates.map(({ row }) => row)).toEqual([2])
    expect(refusals.map(({ row, refused }) => [row, refused.column, refused.reason])).toEqual([
      [3, 'candidateId', 'missing'],
      [4, 'rate', 'not-a-number'],
    ])
  })

  test('empty rows above the header are passed over, as blank lines are', async () => {
    const { candidates } = await readRows([], [null, ''], HEADER, ROW)
    expect(candidates.map(({ row }) => row)).toEqual([1])
  })

  test('a formula is never evaluated: what the workbook keeps as its value counts, and text that looks like one is text', async () => {
    const { candidates, refusals } = await readRows(
      HEADER,
      ['c1', '=HYPERLINK("x")', 'anna@example.org', { formula: 'WEBSERVICE("http://x")', value: '80' }, '*', 24, 36],
      ['c2', 'Bram', 'bram@example.org', { formula: '40+40' }, '*', 24, 36],
    )
    expect(candidates).toMatchObject([{ candidate: { name: '=HYPERLINK("x")', rateCents: 8000 } }])
    expect(refusals).toMatchObject([{ row: 2, refused: { column: 'rate', reason: 'missing' } }])
  })
})

describe('a workbook that will not do is refused whole, by name', () => {
  test.each([
    ['without a required column', workbook(sheetRows([HEADER.slice(1)])), 'column-missing'],
    ['with an empty first sheet', workbook(''), 'empty'],
    ['a zip of something else', zipSync({ 'a.txt': new Uint8Array(3) }), 'not-a-workbook'],
    ['cut off', workbook(sheetRows([HEADER, ROW])).subarray(0, 300), 'not-a-workbook'],
    ['with a cell far down', workbook('<row r="1048576"><c r="A1048576"><v>1</v></c></row>'), 'too-large'],
    ['with a cell far to the right', workbook('<row r="1"><c r="XFD1"><v>1</v></c></row>'), 'too-large'],
    [
      'with one cell far down and far to the right',
      workbook('<row r="1"><c r="IV200001"><v>1</v></c></row>'),
      'too-large',
    ],
    ['far in lower case', workbook('<row r="1"><c r="xfd1048576"><v>1</v></c></row>'), 'not-a-workbook'],
    ['far with an entity', workbook('<row r="1"><c r="&#88;FD1048576"><v>1</v></c></row>'), 'not-a-workbook'],
    ['far with blanks around', workbook('<row r="1"><c t="n" r = \'XFD1048576\'><v>1</v></c></row>'), 'too-large'],
    ['far behind another attribute', workbook('<row r="1"><c t=">" r="XFD1048576"><v>1</v></c></row>'), 'too-large'],
    ['far, and near', workbook('<row r="1"><c r="XFD1048576" r="A1"><v>1</v></c></row>'), 'not-a-workbook'],
    ['far in a row without cells', workbook('<row r="1048576"></row>'), 'too-large'],
    ['far under a prefix', workbook('<row r="1"><x:c r="XFD1048576"><v>1</v></x:c></row>'), 'too-large'],
  ])('%s', async (_, bytes, reason) => {
    expect(await refusedWhole(bytes)).toEqual([[null, reason]])
  })

  /** The workbook, with another size in the zip's directory than the entry of this size has. */
  const saying = (bytes: Uint8Array, size: number, said: number) => {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    for (let at = 0; at < bytes.length - 4; at += 1)
      if (view.getUint32(at, true) === size) view.setUint32(at, said, true)
    return bytes
  }
  const SIZE = 1_234_567
  const padded = () => workbook(sheetRows([HEADER]), { 'xl/worksheets/sheet1.xml': new Uint8Array(SIZE).fill(32) })

  test('that unpacks to more than is taken', async () => {
    expect(await refusedWhole(saying(padded(), SIZE, 300 * 1024 * 1024))).toEqual([[null, 'too-large']])
  })

  test('that says it unpacks to less than it does: it gets no more room than it says', async () => {
    expect(await refusedWhole(saying(padded(), SIZE, 1000))).toEqual([[null, 'not-a-workbook']])
  })
})
