import { createHmac, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import { httpService, type Reply } from '../http-service.ts'
import { close, listen } from '../listen.ts'
import type { Admission } from '../only-ours.ts'

const GenerateMac = z.object({
  KeyId: z.string().regex(/^[A-Za-z0-9_-]+$/),
  MacAlgorithm: z.literal('HMAC_SHA_256'),
  Message: z.base64(),
})

const KEY_BYTES = 32

/** KMS, as far as the stack uses it: MACs by keys that are drawn on first use and kept in `folder`. */
export async function startKeyService(
  folder: string,
  admission: Admission = {},
): Promise<{ address: string; stop(): Promise<void> }> {
  mkdirSync(folder, { recursive: true, mode: 0o700 })

  function keyOf(KeyId: string): Buffer {
    const file = join(folder, KeyId)
    if (!existsSync(file)) {
      // There whole or not at all, also where this process is killed: a part of a key would hash just as well.
      writeFileSync(`${file}.new`, randomBytes(KEY_BYTES), { mode: 0o600 })
      renameSync(`${file}.new`, file)
    }
    const key = readFileSync(file)
    if (key.length !== KEY_BYTES) {
      throw new Error(`"${file}" holds no key of ${KEY_BYTES} bytes: put it back from a backup`)
    }
    return key
  }

  const server = httpService(
    async ({ headers, body }) => {
      const asked = GenerateMac.safeParse(JSON.parse(body.toString()))
      if (headers['x-amz-target'] !== 'TrentService.GenerateMac' || !asked.success) {
        return reply(400, { __type: 'UnsupportedOperationException' })
      }
      const { KeyId, MacAlgorithm, Message } = asked.data
      const mac = createHmac('sha256', keyOf(KeyId)).update(Buffer.from(Message, 'base64'))
      return reply(200, { KeyId, MacAlgorithm, Mac: mac.digest('base64') })
    },
    (message) => reply(500, { __type: 'KMSInternalException', message }),
  )
  return { address: await listen(server, 0, admission), stop: () => close(server) }
}

const reply = (status: number, body: object): Reply => ({
  status,
  headers: { 'content-type': 'application/x-amz-json-1.1' },
  body: JSON.stringify(body),
})
