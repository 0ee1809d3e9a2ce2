import type { Patch } from './load-handlers.ts'

/** One mistake that a protocol must not have, and the scenarios that may show it. */
export type Mutant = { name: string; patches: Patch[]; scenarios: string[] }

export const mutant = (scenarios: string[], name: string, file: string, find: string, replace: string): Mutant => ({
  name,
  scenarios,
  patches: [{ file, find, replace }],
})
