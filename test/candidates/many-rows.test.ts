import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { MOST_ROWS } from '../../shared/candidates/candidate-rows.ts'

/** Reads so many rows in a process that may take so much memory. */
function readMany(rows: number, megabytes: number): string {
  const script = join(import.meta.dirname, 'read-many-rows.ts')
  const args = [`--max-old-space-size=${megabytes}`, script, String(rows)]
  return spawnSync(process.execPath, args, { encoding: 'utf8' }).stdout
}

test('the most rows that are taken are read in a quarter of the memory that the function has', () => {
  expect(readMany(MOST_ROWS, 512)).toBe(`${MOST_ROWS} taken, 0 refused, ${MOST_ROWS} ids claimed\n`)
})

test('a file of one row more is refused whole, and claims no id', () => {
  expect(readMany(MOST_ROWS + 1, 512)).toBe('0 taken, 1 refused, 0 ids claimed\n')
})
