import { chmodSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { claimState } from '../../infra/local/state/state-folder.ts'
import { UsageError } from '../../infra/local/terminal/usage.ts'
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

test('what a state folder holds is its owner’s alone', () => {
  const folder = temporaryFolder()
  chmodSync(folder, 0o755)
  const release = claimState(folder)
  writeFileSync(join(folder, 'functions.log'), 'x')
  const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8)
  expect([modeOf(folder), modeOf(join(folder, 'functions.log'))]).toEqual(['700', '600'])
  release()
})
