import { createHash, randomUUID } from 'node:crypto'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DeleteObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { DeleteCommand, DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb'
import { afterEach, describe, expect, test } from 'vitest'
import * as z from 'zod'
import { HEAD } from '../../shared/tables/document-row.ts'
import { against } from './against.ts'
import { requestText } from './texts.ts'

/**
 * `PIPELINE_AGAINST=aws INBOX_BUCKET=… DOCUMENTS_TABLE=… REQUESTS_TABLE=… vitest run --project stack
 * test/pipeline/deployed.test.ts`, with credentials and region as the AWS CLI takes them. The texts closed long ago, so
 * that nobody is mailed of them; what the tests put and what came of it is removed at the end.
 */
const Names = z.object({ INBOX_BUCKET: z.string(), DOCUMENTS_TABLE: z.string(), REQUESTS_TABLE: z.string() })
const PATIENCE = { timeout: 60_000, interval: 1_000 }

describe.skipIf(against !== 'aws')('what is deployed in an AWS account', () => {
  const {
    INBOX_BUCKET = '',
    DOCUMENTS_TABLE = '',
    REQUESTS_TABLE = '',
  } = against === 'aws' ? Names.parse(process.env) : {}
  const s3 = new S3Client()
  const dynamodb = DynamoDBDocumentClient.from(new DynamoDBClient())
  const cleanUp: (() => Promise<unknown>)[] = []
  afterEach(async () => {
    for (const each of cleanUp.splice(0)) await each()
  })

  const remove = (TableName: string, Key: Record<string, string>) =>
    dynamodb.send(new DeleteCommand({ TableName, Key }))
  const rowOf = async (TableName: string, Key: Record<string, string>) =>
    (await dynamodb.send(new GetCommand({ TableName, Key, ConsistentRead: true }))).Item

  /** Puts one version of an object; gives how to read its outcome. */
  async function put(name: string, text: string) {
    const Key = `requests/${name}.txt`
    const { VersionId = '' } = await s3.send(
      new PutObjectCommand({ Bucket: INBOX_BUCKET, Key, Body: Buffer.from(text) }),
    )
    const objectId = createHash('sha256').update(`${INBOX_BUCKET}\0${Key}`).digest('hex')
    cleanUp.push(
      () => s3.send(new DeleteObjectCommand({ Bucket: INBOX_BUCKET, Key, VersionId })),
      () => remove(DOCUMENTS_TABLE, { objectId, versionId: VersionId }),
      () => remove(DOCUMENTS_TABLE, { objectId, versionId: HEAD }),
    )
    return { versionId: VersionId, outcome: () => rowOf(DOCUMENTS_TABLE, { objectId, versionId: VersionId }) }
  }

  test('a text ends in its outcome and is the current text of its request; a newer one takes its place', async () => {
    const name = `pipeline-test-${randomUUID()}`
    const number = `T${Date.now()}`
    const requestId = `number:${number}`
    cleanUp.push(() => remove(REQUESTS_TABLE, { requestId }))
    const current = () => rowOf(REQUESTS_TABLE, { requestId })
    const first = await put(name, requestText({ number, closes: '20 februari 2020 om 12:00 uur' }))
    await expect.poll(first.outcome, PATIENCE).toMatchObject({ outcome: 'parsed', requestIds: [requestId] })
    expect(await current()).toMatchObject({ versionId: first.versionId, revision: 1 })

    const second = await put(name, requestText({ number, closes: '21 februari 2020 om 12:00 uur' }))
    await expect.poll(second.outcome, PATIENCE).toMatchObject({ outcome: 'parsed', requestIds: [requestId] })
    expect(await current()).toMatchObject({ versionId: second.versionId, revision: 2 })
  }, 150_000)

  test('an empty text is refused by its reason', async () => {
    const { outcome } = await put(`pipeline-test-${randomUUID()}`, '')
    await expect.poll(outcome, PATIENCE).toMatchObject({ outcome: 'refused', reason: 'empty' })
  }, 90_000)
})
