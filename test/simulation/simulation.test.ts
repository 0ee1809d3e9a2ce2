import { describe, expect, test } from 'vitest'
import { SCENARIOS } from './scenarios.ts'
import { schedulesOf } from './schedules.ts'
import { unseen } from './transitions.ts'

const SEEDS = 500

describe('whatever is lost, late, doubled, killed or out of order, no promise is broken', async () => {
  const schedules = await schedulesOf()

  test.each(SCENARIOS.map(({ name }) => name))('%s', { timeout: 240_000 }, async (name) => {
    const failures = []
    for (let seed = 1; seed <= SEEDS; seed++) {
      const failure = await schedules.run(name, seed)
      if (failure) failures.push(failure)
    }
    expect(failures).toEqual([])
  })

  test('the schedules went every way that a row can go, and met every kind of fault', () => {
    const { coverage } = schedules
    expect(unseen(coverage)).toEqual([])
    expect([...coverage.keys()].filter((name) => name.startsWith('fault: '))).toHaveLength(14)
  })

  test('a seed gives the same schedule each time', { timeout: 240_000 }, async () => {
    const once = await schedulesOf()
    const again = await schedulesOf()
    for (const each of [once, again]) for (const { name } of SCENARIOS) await each.run(name, 7)
    expect([...again.coverage]).toEqual([...once.coverage])
  })
})
