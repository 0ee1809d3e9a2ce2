import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../local/fixture.ts'
import { synthesised } from './synthesised.ts'

const hasCfnLint = spawnSync('cfn-lint', ['--version']).status === 0

/** W3005, W3037, …: what it merely would write otherwise is left out, errors are not. */
test.skipIf(!hasCfnLint).each([
  ['as in cdk.json', 'eu-west-1', {}],
  ['a second stage elsewhere', 'eu-central-1', { stage: 'acc', ownIdentity: 'false', functionsAtOnce: '1000' }],
])(
  'cfn-lint, which others wrote from the resources that CloudFormation itself describes, finds no error: %s',
  (_, region, differs) => {
    const file = join(temporaryFolder(), 'stack.template.json')
    writeFileSync(file, JSON.stringify(synthesised(differs).toJSON()))
    const { stdout } = spawnSync('cfn-lint', ['--ignore-checks', 'W', '--regions', region, '--', file], {
      encoding: 'utf8',
    })
    expect(stdout).toBe('')
  },
)
