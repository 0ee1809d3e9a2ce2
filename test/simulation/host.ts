import { randomUUID } from 'node:crypto'

/** What the handlers take from outside, and the scheduler gives: time, entropy, and an ear. */
type Host = {
  clock: () => number
  randomUUID: () => string
  /** Work that is no call of a service but takes more than microtasks; the scheduler waits for it. */
  working: number
  count: (metric: string, value: number) => void
  /** Each lets one module forget what a process remembers; to be called where a process begins. */
  coldStarts: (() => void)[]
}
export const host: Host = { clock: Date.now, randomUUID, working: 0, count: () => {}, coldStarts: [] }
