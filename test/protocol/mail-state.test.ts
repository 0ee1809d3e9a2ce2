import { expect, test } from 'vitest'
import { DECISIONS, MAIL_MOVES, MAIL_STATES, type MailState, UNSETTLED } from '../../shared/mails/mail-state.ts'

const moves = Object.entries(MAIL_MOVES).map(([name, { from, to }]) => ({
  name,
  from: from as readonly MailState[],
  to,
}))
/** What happens without a person. */
const byItself = moves.filter(({ name }) => !DECISIONS.some((decision) => decision === name))

/** All states that can be reached from one by these moves. */
function reachable(from: MailState, by: typeof moves): Set<MailState> {
  const seen = new Set<MailState>([from])
  for (const state of seen) for (const move of by) if (move.from.includes(state)) seen.add(move.to)
  return seen
}

test('only a pending mail is claimed: nothing else leads to a sending', () => {
  expect(moves.filter(({ to }) => to === 'sending')).toEqual([{ name: 'claim', from: ['pending'], to: 'sending' }])
})

test('what may have gone out never becomes pending again by itself', () => {
  for (const state of ['unknown', 'held', 'sent', 'failed'] as const) {
    expect(reachable(state, byItself), state).not.toContain('pending')
  }
})

test('a person decides only on what has come to rest, and never on what is sent', () => {
  const decided = moves.filter((move) => !byItself.includes(move)).flatMap(({ from }) => from)
  expect([...new Set(decided)].sort()).toEqual(['failed', 'held'])
})

test('a mail becomes pending again only where the mail service certainly did not take it', () => {
  expect(byItself.filter(({ to }) => to === 'pending').map(({ name }) => name)).toEqual(['postpone'])
})

test('every mail can come to an end from every state', () => {
  for (const state of MAIL_STATES) {
    const ends = [...reachable(state, byItself)].filter((end) => !UNSETTLED.includes(end))
    expect(ends.length, state).toBeGreaterThan(0)
  }
})

test('without any event of the mail service, an unknown mail ends held', () => {
  const own = byItself.filter(({ name }) => !['confirm', 'reject'].includes(name))
  expect([...reachable('unknown', own)]).toEqual(['unknown', 'held'])
})
