import { expect, test } from 'vitest'
import { inParallel } from '../../shared/ingest/in-parallel.ts'

test('every item is done once, never more at a time than asked', async () => {
  const done: number[] = []
  let running = 0
  let most = 0
  await inParallel([1, 2, 3, 4, 5, 6, 7], 3, async (item) => {
    running += 1
    most = Math.max(most, running)
    await Promise.resolve()
    done.push(item)
    running -= 1
  })
  expect(done.sort()).toEqual([1, 2, 3, 4, 5, 6, 7])
  expect(most).toBe(3)
})

test('one failure keeps nothing else from being done, and is thrown at the end', async () => {
  const done: number[] = []
  const work = async (item: number) => {
    if (item < 3) throw new Error(`no ${item}`)
    done.push(item)
  }
  await expect(inParallel([1, 2, 3, 4], 2, work)).rejects.toThrow('no 1')
  expect(done).toEqual([3, 4])
})

test('nothing to do is done at once', async () => {
  await inParallel([], 2, () => Promise.reject(new Error('never')))
})
