import { randomUUID } from 'node:crypto'

/** The parser of all handlers, but while a newer one is being deployed. */
export const NEWER_PARSER = 2
export const OLDER_PARSER = 1

/** What the handlers take from outside, and the scheduler gives: time, entropy, and an ear. */
type Host = {
  clock: () => number
  randomUUID: () => string
  /** Work that is no call of a service but takes more than microtasks; the scheduler waits for it. */
  working: number
  count: (metric: string, value: number) => void
  /** Which parser the handlers have, of those that are deployed; and what is told when that changes. */
  parserVersion: number
  becomes: ((parserVersion: number) => void)[]
  /** Each lets one module forget what a process remembers; to be called where a process begins. */
  coldStarts: (() => void)[]
}
export const host: Host = {
  ...{ clock: Date.now, randomUUID, working: 0, count: () => {}, coldStarts: [] },
  ...{ parserVersion: NEWER_PARSER, becomes: [] },
}

/** From here on the code of a process with this parser runs. */
export function become(parserVersion: number): void {
  if (parserVersion === host.parserVersion) return
  host.parserVersion = parserVersion
  for (const tell of host.becomes) tell(parserVersion)
}
