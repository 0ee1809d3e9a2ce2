import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import cdkJson from '../../cdk.json' with { type: 'json' }
import { temporaryFolder } from '../local/fixture.ts'
import { synthesised } from './synthesised.ts'

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

test('a second stage of the same account, on a domain that has its identity, passes as well', () => {
  const { status, stderr, report } = synth({ stage: 'acc', ownIdentity: false, functionsAtOnce: 1000 })
  expect(stderr).toBe('')
  expect(status).toBe(0)
  expect(report.pluginReports).toEqual([])
})

test('two stages share no name that we give, and nothing names a region or account', () => {
  const [dev, acc] = ['dev', 'acc'].map((stage) => synthesised({ stage }).toJSON().Resources)
  const named = (resources: Record<string, { Type: string; Properties?: Record<string, unknown> }>) =>
    Object.values(resources).flatMap(({ Type, Properties = {} }) => {
      // The questions are those of one workgroup, the tables those of one database.
      if (['AWS::Athena::NamedQuery', 'AWS::Glue::Table'].includes(Type)) return []
      const names = [Properties.Name, Properties.DashboardName, Object(Properties.DatabaseInput).Name]
      return names.filter((name) => typeof name === 'string')
    })
  expect(named(dev)).toEqual(expect.arrayContaining(['inhuurradar-dev', 'inhuurradar_dev']))
  expect(named(dev).filter((name) => named(acc).includes(name))).toEqual([])
  expect(JSON.stringify(dev)).not.toMatch(/[a-z]{2}-(?:west|east|central|north|south)-\d|\b\d{12}\b/)
})
