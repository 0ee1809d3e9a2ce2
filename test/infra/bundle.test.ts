import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import * as z from 'zod'
import { isNamed } from '../../infra/local/stack/logical-id.ts'
import { synthesise } from '../../infra/local/stack/synth.ts'

/** A cold function fetches, unpacks and compiles all of it before it reads its first text. */
const MOST_KILOBYTES = 500
const Code = z.object({ Code: z.object({ S3Key: z.string() }) })

test(`the code of parse-request, packed, is at most ${MOST_KILOBYTES} KB, reader and SDK together`, async () => {
  const { template, bundles } = await synthesise()
  const [, resource] = Object.entries(template.Resources).find(([id]) => isNamed(id, 'ParseRequest')) ?? []
  const { S3Key } = Code.parse(resource?.Properties).Code
  const folder = bundles.get(S3Key.replace(/\.zip$/, '')) ?? ''
  const packed = gzipSync(readFileSync(join(folder, 'index.js'))).length / 1_000
  expect(packed).toBeGreaterThan(100)
  expect(packed).toBeLessThanOrEqual(MOST_KILOBYTES)
})
