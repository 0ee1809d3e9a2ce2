import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { expect, test } from 'vitest'
import { patience } from '../../functions/services/patience.ts'
import { close, listen } from '../../infra/local/services/listen.ts'

const FOLDER = new URL('../../functions/', import.meta.url)
const clients = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) =>
    [...readFileSync(new URL(file, FOLDER), 'utf8').matchAll(/new \w+Client\((.*?)\)[,\n]/gs)].map(([, given]) => [
      file,
      given,
    ]),
  )

test.each(clients)('the client in %s waits for its service as long as patience says', (_, given) => {
  expect(given).toMatch(/requestHandler: (?:patience|\{ \.\.\.patience)/)
})

test('there are clients for tables, objects, queues, mails and keys', () => {
  expect(clients.map(([file]) => file).toSorted()).toEqual([
    'services/mail.ts',
    'services/person-key.ts',
    'services/queue.ts',
    'services/s3.ts',
    'tables/dynamo.ts',
  ])
})

test('a service that takes a request and keeps silent is given up', async () => {
  const silent = createServer(() => {})
  const s3 = new S3Client({
    endpoint: `http://${await listen(silent)}`,
    region: 'eu-west-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    forcePathStyle: true,
    maxAttempts: 1,
    requestHandler: { ...patience, requestTimeout: 100 },
  })
  await expect(s3.send(new GetObjectCommand({ Bucket: 'inbox', Key: 'a.txt' }))).rejects.toThrow(
    /exceeded the configured/,
  )
  s3.destroy()
  await close(silent)
})
