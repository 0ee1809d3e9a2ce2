import { chance, pick } from './chance.ts'

/** What may happen to one call of a function to a service. */
export const FAULTS = [
  /** The service's own error for too many calls; nothing was done. */
  'throttled',
  /** Answered 500; nothing was done. */
  'serverError',
  /** The connection is reset; nothing was done. */
  'resetBefore',
  /** Done, but the connection is reset instead of the answer. */
  'resetAfter',
  /** Done, but no answer comes; then the process gets `kill -9`, as from Lambda when its time is over. */
  'hung',
  /** The process of the function gets `kill -9`; nothing was done. */
  'functionKilledBefore',
  /** Done, and the process of the function gets `kill -9`. */
  'functionKilledAfter',
  /** The whole stack with all functions gets `kill -9`; nothing was done. */
  'stackKilledBefore',
  /** Done, and the whole stack gets `kill -9`. */
  'stackKilledAfter',
] as const
export type Fault = (typeof FAULTS)[number]

/** Of all calls, about so many. */
const RATES: readonly (readonly [Fault, number])[] = [
  ['throttled', 0.06],
  ['serverError', 0.06],
  ['resetBefore', 0.06],
  ['resetAfter', 0.06],
  ['functionKilledBefore', 0.01],
  ['functionKilledAfter', 0.01],
  ['hung', 0.005],
]

/** What cannot be undone is tried harder, and there is little of it: a call to the mail service meets more. */
const MORE_AT_THE_MAIL_SERVICE = 2.5

/** A cycle with a run makes about so many calls. */
const CALLS = 100

/** Which fault meets which call, by the seed alone: asked for each call, in the order in which they come. */
export type FaultPlan = (caller: string, operation: string) => Fault | null

/**
 * Each call has its chance by who makes it and how often it was made before, so that a seed brings the same faults
 * although the calls of several functions come in another order. Besides, one kill comes at a call of its own.
 */
export function faultPlan(seed: string): FaultPlan {
  const counts = new Map<string, number>()
  const kill = pick(KILLS, seed, 'kill')
  const killAt = Math.floor(chance(seed, 'kill at') * CALLS)
  let calls = 0
  return (caller, operation) => {
    const name = `${caller} ${operation}`
    const count = (counts.get(name) ?? 0) + 1
    counts.set(name, count)
    if (calls++ === killAt) return kill
    let left = chance(seed, name, count)
    const times = operation.startsWith('SESV2') ? MORE_AT_THE_MAIL_SERVICE : 1
    for (const [fault, rate] of RATES) {
      left -= rate * times
      if (left < 0) return fault
    }
    return null
  }
}

/** A stack takes long to come back: it is killed in a third of the cycles, a function in the others. */
const KILLS = [
  'functionKilledBefore',
  'functionKilledBefore',
  'functionKilledAfter',
  'functionKilledAfter',
  'stackKilledBefore',
  'stackKilledAfter',
] as const
