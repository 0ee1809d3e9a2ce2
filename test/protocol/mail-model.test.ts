import { describe, expect, test } from 'vitest'
import { DECISIONS, type Decision, MAIL_MOVES, type MailMove, type MailState } from '../../shared/mails/mail-state.ts'

/**
 * All that can happen to one mail: three workers with the same message, each of which may crash after every step, a mail
 * service that may take the mail or not and answer or not, its events at any time and any number of times, sweeps, and
 * a person who decides once.
 */
type Answer = 'accept' | 'refuse' | 'lose' | 'postpone'
type Worker =
  | { at: 'idle' }
  | { at: 'read' | 'claimed'; epoch: number }
  | { at: 'heard'; epoch: number; answer: Answer }
type News = { says: 'sent' | 'arrived' | 'rejected'; epoch: number }
type World = {
  state: MailState
  epoch: number
  /** The sendings, by their epochs, that the mail service took. */
  taken: number[]
  /** What the mail service says of them sooner or later, again and again. */
  events: News[]
  /** What a person decided, at the claim that they saw. */
  decision: Decision | null
  workers: Worker[]
}
/** What the mail service may have to say of a mail that it took. */
const SAID: News['says'][][] = [['sent'], ['arrived'], ['rejected'], ['sent', 'rejected'], []]

type Moves = Record<MailMove, { from: readonly MailState[]; to: MailState }>

const MOST_CLAIMS = 3
const WORKERS: Worker[] = Array(3).fill({ at: 'idle' })
const START: World = { state: 'pending', epoch: 0, taken: [], events: [], decision: null, workers: WORKERS }
const ENDS: MailState[] = ['sent', 'failed', 'held']

function after(world: World, moves: Moves): World[] {
  const move = (from: World, name: MailMove): World | null =>
    moves[name].from.includes(from.state) ? { ...from, state: moves[name].to } : null
  const next: (World | null)[] = [move(world, 'hold'), move(world, 'lose')]
  for (const { says, epoch } of world.events) {
    const isMeant = says === 'arrived' || epoch === world.epoch
    if (isMeant) next.push(move(world, says === 'rejected' ? 'reject' : 'confirm'))
  }
  for (const decision of world.decision === null ? DECISIONS : []) {
    const decided = move(world, decision)
    next.push(decided && { ...decided, decision, epoch: world.epoch + (decision === 'sendAgain' ? 1 : 0) })
  }

  for (const [index, worker] of world.workers.entries()) {
    const become = (to: Worker, from = world): World => {
      // Who of the three it is makes no difference.
      const workers = from.workers.with(index, to).toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
      return { ...from, workers }
    }
    if (worker.at !== 'idle') next.push(become({ at: 'idle' }))
    switch (worker.at) {
      case 'idle':
        if (moves.claim.from.includes(world.state)) next.push(become({ at: 'read', epoch: world.epoch }))
        break
      case 'read': {
        const claimed = worker.epoch === world.epoch && world.epoch < MOST_CLAIMS ? move(world, 'claim') : null
        const epoch = worker.epoch + 1
        if (claimed) next.push(become({ at: 'claimed', epoch }, { ...claimed, epoch }))
        break
      }
      case 'claimed':
        for (const answer of ['refuse', 'lose', 'postpone'] as const)
          next.push(become({ ...worker, at: 'heard', answer }))
        for (const answer of ['accept', 'lose'] as const) {
          for (const said of SAID) {
            const { epoch } = worker
            const events = [...world.events, ...said.map((says) => ({ says, epoch }))].toSorted(
              (a, b) => a.epoch - b.epoch,
            )
            next.push(become({ ...worker, at: 'heard', answer }, { ...world, taken: [...world.taken, epoch], events }))
          }
        }
        break
      case 'heard': {
        const recorded = worker.epoch === world.epoch ? move(world, worker.answer) : null
        if (recorded) next.push(become({ at: 'idle' }, recorded))
        break
      }
    }
  }
  return next.filter((each) => each !== null)
}

/** All worlds that can come about; no more of them once one is `found`. */
function explore(moves: Moves, start = START, found: (world: World) => boolean = () => false) {
  const worlds = new Map<string, { world: World; next: string[] }>()
  const queue = [start]
  for (let world = queue.pop(); world; world = queue.pop()) {
    const key = JSON.stringify(world)
    if (worlds.has(key)) continue
    const next = after(world, moves)
    worlds.set(key, { world, next: next.map((each) => JSON.stringify(each)) })
    if (found(world)) break
    queue.push(...next)
  }
  return worlds
}

const broken = (worlds: ReturnType<typeof explore>, promise: (world: World) => boolean) =>
  [...worlds.values()].map(({ world }) => world).filter((world) => !promise(world))

describe('in every world that can come about', () => {
  const worlds = explore(MAIL_MOVES)

  test('there are worlds enough to mean something', () => {
    expect(worlds.size).toBeGreaterThan(1_000)
    expect(new Set([...worlds.values()].map(({ world }) => world.state)).size).toBe(6)
  })

  test.each<[string, (world: World) => boolean]>([
    [
      'the mail was taken once at most, and once more where a person said so',
      ({ taken, decision }) => taken.length <= (decision === 'sendAgain' ? 2 : 1),
    ],
    [
      'a mail that was taken is not pending, unless a person said so',
      ({ taken, state, decision }) => taken.length === 0 || state !== 'pending' || decision === 'sendAgain',
    ],
    [
      'what is called sent was taken the last time, or arrived before, unless a person said so',
      ({ taken, state, events, epoch, decision }) =>
        state !== 'sent' ||
        taken.includes(epoch) ||
        events.some(({ says }) => says === 'arrived') ||
        decision === 'countAsSent',
    ],
    [
      'what is called failed was not taken the last time, unless the mail service rejected it afterwards',
      ({ taken, state, events, epoch }) =>
        state !== 'failed' ||
        !taken.includes(epoch) ||
        events.some((news) => news.says === 'rejected' && news.epoch === epoch),
    ],
  ])('%s', (_, promise) => {
    expect(broken(worlds, promise)[0]).toBeUndefined()
  })

  test('an end can be reached', () => {
    const before = new Map<string, string[]>()
    for (const [key, { next }] of worlds) for (const each of next) before.set(each, [...(before.get(each) ?? []), key])
    const ending = new Set<string>()
    const queue = [...worlds].filter(([, { world }]) => ENDS.includes(world.state)).map(([key]) => key)
    for (let key = queue.pop(); key !== undefined; key = queue.pop()) {
      if (ending.has(key)) continue
      ending.add(key)
      queue.push(...(before.get(key) ?? []))
    }
    const stuck = [...worlds].filter(([key, { world }]) => !ending.has(key) && world.epoch < MOST_CLAIMS)
    expect(stuck[0]?.[1].world).toBeUndefined()
  })
})

describe('the same search finds a second mail', () => {
  test.each<[string, Partial<Moves>]>([
    ['where a lost mail may be claimed', { claim: { from: ['pending', 'unknown'], to: 'sending' } }],
    ['where a lost answer leads back to pending', { lose: { from: ['sending'], to: 'pending' } }],
    ['where what is held goes out again by itself', { hold: { from: ['unknown'], to: 'pending' } }],
    ['where a claim leaves the mail pending', { claim: { from: ['pending'], to: 'pending' } }],
  ])('%s', (_, change) => {
    // Where nobody may decide any more, so that nothing else explains it.
    const decided: World = { ...START, decision: 'countAsSent' }
    const isTwice = ({ taken }: World) => taken.length > 1
    const worlds = explore({ ...MAIL_MOVES, ...change }, decided, isTwice)
    expect([...worlds.values()].at(-1)?.world).toSatisfy(isTwice)
  })
})
