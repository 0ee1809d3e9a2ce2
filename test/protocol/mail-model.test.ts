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
type World = {
  state: MailState
  epoch: number
  /** How often the mail service took the mail. */
  taken: number
  /** What the mail service says sooner or later, again and again. */
  events: ('confirm' | 'reject')[]
  /** What a person decided, at the claim that they saw. */
  decision: Decision | null
  workers: Worker[]
}
type Moves = Record<MailMove, { from: readonly MailState[]; to: MailState }>

const MOST_CLAIMS = 3
const WORKERS: Worker[] = Array(3).fill({ at: 'idle' })
const START: World = { state: 'pending', epoch: 0, taken: 0, events: [], decision: null, workers: WORKERS }
const ENDS: MailState[] = ['sent', 'failed', 'held']

function after(world: World, moves: Moves): World[] {
  const move = (from: World, name: MailMove): World | null =>
    moves[name].from.includes(from.state) ? { ...from, state: moves[name].to } : null
  const next: (World | null)[] = [move(world, 'hold'), move(world, 'lose')]
  for (const event of world.events) next.push(move(world, event))
  for (const decision of world.decision === null ? DECISIONS : []) {
    const decided = move(world, decision)
    next.push(decided && { ...decided, decision })
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
          for (const events of [['confirm'], ['reject'], ['confirm', 'reject'], []] satisfies World['events'][]) {
            const news = [...new Set([...world.events, ...events])].toSorted()
            next.push(become({ ...worker, at: 'heard', answer }, { ...world, taken: world.taken + 1, events: news }))
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

function explore(moves: Moves, start = START) {
  const worlds = new Map<string, { world: World; next: string[] }>()
  const queue = [start]
  for (let world = queue.pop(); world; world = queue.pop()) {
    const key = JSON.stringify(world)
    if (worlds.has(key)) continue
    const next = after(world, moves)
    worlds.set(key, { world, next: next.map((each) => JSON.stringify(each)) })
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
      ({ taken, decision }) => taken <= (decision === 'sendAgain' ? 2 : 1),
    ],
    [
      'a mail that was taken is not pending, unless a person said so',
      ({ taken, state, decision }) => taken === 0 || state !== 'pending' || decision === 'sendAgain',
    ],
    [
      'what is called sent was taken, unless a person said so',
      ({ taken, state, decision }) => state !== 'sent' || taken > 0 || decision === 'countAsSent',
    ],
    [
      'what is called failed was not taken, unless the mail service rejected it afterwards, or it was sent again',
      ({ taken, state, events, decision }) =>
        state !== 'failed' || taken === 0 || events.includes('reject') || decision === 'sendAgain',
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
    expect(broken(explore({ ...MAIL_MOVES, ...change }, decided), ({ taken }) => taken <= 1)).not.toEqual([])
  })
})
