import type { Pair } from '../../blocks/pair.ts'
import type { Meanings } from '../../meanings/meanings.ts'
import type { Own } from './own.ts'

/** Rows of a table below its labels, objects of a JSON list. */
export function byRows({ pairs }: Meanings): Own[][] | null {
  const rows = new Map<number, Pair[]>()
  for (const pair of pairs) {
    if (pair.shape !== 'column' && pair.shape !== 'json') continue
    rows.set(pair.row, [...(rows.get(pair.row) ?? []), pair])
  }
  const full = [...rows.values()].filter((row) => row.some(({ kind }) => kind === 'title' || kind === 'number'))
  if (full.length < 2 || full.length < rows.size) return null
  return full.map((row) => row.map(({ first, end }) => ({ first, end })))
}
