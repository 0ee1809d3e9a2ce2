import { createHash } from 'node:crypto'

/** A number from 0 up to 1 that follows from what it is asked for, so that a seed tells all that a cycle does. */
export function chance(...of: (string | number)[]): number {
  return createHash('sha256').update(of.join('\0')).digest().readUInt32BE() / 2 ** 32
}

/** One of several, likewise. */
export function pick<T>(from: readonly [T, ...T[]], ...of: (string | number)[]): T {
  return from[Math.floor(chance(...of) * from.length)] ?? from[0]
}
