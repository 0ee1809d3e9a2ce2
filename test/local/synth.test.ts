import { statSync, utimesSync } from 'node:fs'
import { dirname } from 'node:path'
import { expect, test } from 'vitest'
import { synthesise } from '../../infra/local/stack/synth.ts'

test('what a stack starts on counts as used last, so that it is not cleared away under it', async () => {
  const [bundle = ''] = (await synthesise()).bundles.values()
  const folder = dirname(bundle)
  const before = new Date(Date.now() - 60_000)
  utimesSync(folder, before, before)
  await synthesise()
  expect(statSync(folder).mtimeMs).toBeGreaterThan(before.getTime())
})
