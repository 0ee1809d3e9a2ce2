import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import cdkJson from '../../cdk.json' with { type: 'json' }
import { temporaryFolder } from '../local/fixture.ts'

/** Runs the app as `cdk synth` does, with all its checks; only the bundles are left out. */
function synth(changed: Record<string, unknown> = {}) {
  const outdir = temporaryFolder()
  const context = { ...cdkJson.context, ...changed, 'aws:cdk:bundling-stacks': [] }
  const env = { ...process.env, CDK_OUTDIR: outdir, CDK_CONTEXT_JSON: JSON.stringify(context) }
  const { status, stderr } = spawnSync(process.execPath, ['infra/app.ts'], { env, encoding: 'utf8' })
  const report = status === 0 ? JSON.parse(readFileSync(join(outdir, 'validation-report.json'), 'utf8')) : null
  return { status, stderr, report }
}

test('the stack passes cdk-nag and the validation of CDK without a word', () => {
  const { status, stderr, report } = synth()
  expect(stderr).toBe('')
  expect(status).toBe(0)
  expect(report.pluginReports).toEqual([])
})

test('a bad setting stops the synthesis and is named', () => {
  const { status, stderr } = synth({ runAt: '25:00' })
  expect(status).not.toBe(0)
  expect(stderr).toContain('Configuration: runAt takes a time of day, HH:MM, Europe/Amsterdam, not "25:00"')
})
