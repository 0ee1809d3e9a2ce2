import { euros } from '../../shared/language/euros.ts'
import { showInstant } from '../../shared/language/local-time.ts'

/** How values read for a person on the terminal: Dutch money, local times. */
export const money = (cents: number) => euros(cents, 'nl')

/** Always with its year: a folder may hold texts of any year. */
export const when = (instant: string) => showInstant(instant, '1970-01-01T00:00:00Z', 'nl')

export const range = ({ min, max }: { min: number; max: number }) => (min === max ? `${min}` : `${min}–${max}`)

/** Text from outside, made safe for a terminal: no control characters, no change of direction, one line. */
export const plain = (text: string) => text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')

export const shorten = (text: string, length: number) => (text.length > length ? `${text.slice(0, length - 1)}…` : text)

/** Rows under a head, in columns as wide as their widest cell. */
export function table(head: string[], rows: string[][]): string {
  const all = [head, ...rows]
  const widths = head.map((_, column) => all.reduce((widest, row) => Math.max(widest, row[column]?.length ?? 0), 0))
  const line = (row: string[]) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd()
  return [line(head), widths.map((width) => '─'.repeat(width)).join('  '), ...rows.map(line)].join('\n')
}
