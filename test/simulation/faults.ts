import { random as randomFrom } from './random.ts'

/** How wild one schedule is; each kind of fault is on or off as a whole, so that rare combinations come about. */
export type Faults = {
  /** How many calls may fail. */
  calls: number
  /** How many mails may meet a mail service that is not well. */
  sendings: number
  /** The mail service's events all get lost. */
  silent: boolean
  kills: number
  /** How many functions are overtaken by all else, from some call on. */
  pauses: number
  /** How often whoever runs goes on before anybody else; 0 where all that may happen next is as likely. */
  steady: number
  /** Events and messages dropped, events and messages that come twice. */
  drops: number
  twice: number
  /** How many events in a hundred wait until all else has begun. */
  late: number
  stale: boolean
  outOfTime: boolean
  /** How many rows go on a page. */
  pageSize: number
}

export const NO_FAULTS: Faults = {
  ...{ calls: 0, sendings: 0, silent: false, kills: 0, pauses: 0, steady: 0, drops: 0, twice: 0 },
  ...{ late: 0, stale: false, outOfTime: false, pageSize: 100 },
}

/** None to a few faults, of kinds that the seed turns on or off. */
export function faultsOf(seed: number): Faults {
  const random = randomFrom(seed ^ 0x5eed)
  const some = (most: number) => (random.chance(0.5) ? 1 + random.below(most) : 0)
  return {
    ...{ sendings: some(3), silent: random.chance(0.25) },
    ...{
      calls: some(5),
      kills: some(3),
      pauses: some(4),
      // Some races take two that go on in turns, others one that comes in between.
      steady: random.pick([0, 0.5, 0.9]),
      drops: some(3),
      twice: some(3),
      late: random.chance(0.3) ? 40 : 0,
    },
    ...{ stale: random.chance(0.3), outOfTime: random.chance(0.2), pageSize: random.pick([1, 2, 2]) },
  }
}
