import { styleText } from 'node:util'
import { shorten } from './shown-values.ts'

const GAP = '  '
/** A column that gives way to others keeps this much. */
const LEAST = 6

/** Rows under a head, in columns as wide as their widest cell; on a terminal no wider than that is. */
export function table(head: string[], rows: string[][], room = process.stdout.columns ?? Infinity): string {
  const all = [head, ...rows]
  const widest = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)))
  const widths = fitted(widest, room - GAP.length * (head.length - 1))
  const line = (row: string[]) =>
    row
      .map((cell, column) => shorten(cell, widths[column] ?? 0).padEnd(widths[column] ?? 0))
      .join(GAP)
      .trimEnd()
  const first = styleText('bold', line(head), { stream: process.stdout })
  return [first, widths.map((width) => '─'.repeat(width)).join(GAP), ...rows.map(line)].join('\n')
}

/** What is widest gives way first, until all fits. */
function fitted(widths: number[], room: number): number[] {
  const fit = [...widths]
  const total = () => fit.reduce((sum, width) => sum + width, 0)
  while (total() > room) {
    const most = Math.max(...fit)
    if (most <= LEAST) break
    fit[fit.indexOf(most)] = most - 1
  }
  return fit
}
