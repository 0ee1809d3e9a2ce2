import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { claimState } from '../../infra/local/state-folder.ts'
import { UsageError } from '../../infra/local/usage.ts'
import { temporaryFolder } from './fixture.ts'

test('a state folder is of one process at a time; who finds it in use hears of whom, and what to do', () => {
  const folder = temporaryFolder()
  const release = claimState(folder)
  const file = join(folder, 'in-use-by')
  expect(readFileSync(file, 'utf8')).toBe(String(process.pid))
  const inUse = `"${folder}" is in use by process ${process.pid}: end it, or remove "${file}" where that is another program`
  expect(() => claimState(folder)).toThrow(new UsageError(`--state takes a folder of its own, ${inUse}`))
  release()
  claimState(folder)()
})

test.each([
  ['of a process that is gone', '4194305'],
  ['of one that was killed before it said who it is', ''],
  ['of nobody', 'no process'],
])('the mark %s is taken over', (_, mark) => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'in-use-by'), mark)
  claimState(folder)()
})
