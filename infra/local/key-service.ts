import { createHmac, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import { httpService, type Reply } from './http-service.ts'
import { close, listen } from './listen.ts'

const GenerateMac = z.object({
  KeyId: z.string().regex(/^[A-Za-z0-9_-]+$/),
  MacAlgorithm: z.literal('HMAC_SHA_256'),
  Message: z.base64(),
})

/** KMS, as far as the stack uses it: MACs by keys that are drawn on first use and kept in `folder`. */
export async function startKeyService(folder: string): Promise<{ address: string; stop(): Promise<void> }> {
  mkdirSync(folder, { recursive: true, mode: 0o700 })

  function keyOf(KeyId: string): Buffer {
    const file = join(folder, KeyId)
    if (!existsSync(file)) writeFileSync(file, randomBytes(32), { mode: 0o600 })
    return readFileSync(file)
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
  return { address: await listen(server), stop: () => close(server) }
}

const reply = (status: number, body: object): Reply => ({
  status,
  headers: { 'content-type': 'application/x-amz-json-1.1' },
  body: JSON.stringify(body),
})
