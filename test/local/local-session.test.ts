import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { withLocalStack } from '../../infra/local/stack/local-session.ts'
import { temporaryFolder } from './fixture.ts'

const onMail = () => {}
const inUse = (state: string) => existsSync(join(state, 'in-use-by'))

test('asked to end while the stack starts, no work begins, and the state folder is free again', async () => {
  const state = temporaryFolder()
  let began = false
  const session = withLocalStack({ state, onMail }, async () => {
    began = true
  })
  expect(inUse(state)).toBe(true)
  process.emit('SIGTERM')
  expect(await session).toBeNull()
  expect([began, inUse(state)]).toEqual([false, false])
})

test('a stack that cannot keep its dead letters says so; all else is stopped, and the state folder is free again', async () => {
  const state = temporaryFolder()
  const listening = process.listenerCount('SIGTERM')
  let page = ''
  const session = withLocalStack({ state, onMail }, async (stack) => {
    page = stack.mailPage
    writeFileSync(join(state, 'dead-letters.jsonl'), 'torn')
  })
  await expect(session).rejects.toThrow('dead-letters.jsonl, line 1, holds no dead letter')
  expect(inUse(state)).toBe(false)
  await expect(fetch(page)).rejects.toThrow()
  expect(process.listenerCount('SIGTERM')).toBe(listening)
})
