import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { FunctionSpec } from '../../infra/local/lambda/function-process.ts'

/** A folder that goes away with the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'inhuurradar-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A bundle of one file; the source is that of a CommonJS module. */
export function bundle(source: string): string {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'index.js'), source)
  return folder
}

export function functionOf(source: string, more: Partial<FunctionSpec> = {}): FunctionSpec {
  return {
    name: 'Tested',
    arn: 'arn:aws:lambda:eu-west-1:000000000000:function:Tested',
    code: bundle(source),
    handler: 'index.handler',
    timeoutSeconds: 20,
    memoryMb: 128,
    environment: {},
    ...more,
  }
}
