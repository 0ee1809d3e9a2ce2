import { createHash } from 'node:crypto'
import { DeleteObjectCommand, GetObjectCommand, NoSuchKey, PutObjectCommand } from '@aws-sdk/client-s3'
import { DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod'
import type { CandidateRefusal } from '../../../shared/candidate.ts'
import type { LocalStack } from '../stack/stack.ts'
import type { InboxFile } from './inbox-folder.ts'

const Outcome = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('parsed'), requestIds: z.array(z.string()) }),
  z.object({ outcome: z.literal('refused'), reason: z.string(), detail: z.string() }),
  z.object({ outcome: z.literal('gone') }),
])
/** What became of an object version; `failed`: its message is among the dead letters. */
export type ObjectOutcome = z.infer<typeof Outcome> | { outcome: 'failed' }

/** An object version that this run put into the inbox. */
export type PutFile = InboxFile & { key: string; versionId: string }

export async function putFile(stack: LocalStack, prefix: string, { file, bytes }: InboxFile): Promise<PutFile> {
  const key = `${prefix}/${file}`
  const { VersionId } = await stack.s3.send(new PutObjectCommand({ Bucket: stack.inbox, Key: key, Body: bytes }))
  if (!VersionId) throw new Error('The inbox gives no versions')
  return { file, bytes, key, versionId: VersionId }
}

/** Deletes a file as somebody does who knows no versions: what was read of it stays. */
export async function removeFile(stack: LocalStack, prefix: string, file: string): Promise<void> {
  await stack.s3.send(new DeleteObjectCommand({ Bucket: stack.inbox, Key: `${prefix}/${file}` }))
}

/** What became of a version, once the stack has settled. A version without a trace is a defect of the pipeline. */
export async function outcomeOf(stack: LocalStack, { key, versionId }: PutFile): Promise<ObjectOutcome> {
  const objectId = createHash('sha256').update(`${stack.inbox}\0${key}`).digest('hex')
  const { Item } = await DynamoDBDocumentClient.from(stack.dynamodb).send(
    new GetCommand({
      TableName: stack.variable('DOCUMENTS_TABLE'),
      Key: { objectId, versionId },
      ConsistentRead: true,
    }),
  )
  if (Item) return Outcome.parse(Item)
  const letters = await stack.deadLetters()
  if (letters.some((letter) => letter.body.includes(JSON.stringify(versionId)))) return { outcome: 'failed' }
  throw new Error(`Version ${versionId} of ${key} has no outcome and is not among the dead letters`)
}

const Report = z.object({
  versionId: z.string(),
  refused: z.array(z.object({ row: z.int().nullable(), column: z.string().nullable(), reason: z.string() })),
})

/** What was refused of a candidate file, from the report that its loading leaves beside it. */
export async function candidateRefusals(stack: LocalStack, { file, versionId }: PutFile): Promise<CandidateRefusal[]> {
  const request = new GetObjectCommand({ Bucket: stack.inbox, Key: `reports/${file}.json` })
  const found = await stack.s3.send(request).catch((error: unknown) => {
    if (error instanceof NoSuchKey) return null
    throw error
  })
  const report = found?.Body && Report.parse(JSON.parse(await found.Body.transformToString()))
  if (report?.versionId !== versionId) {
    const detail = 'it could not be loaded: its message is among the dead letters'
    return [{ file, row: null, refused: { column: null, reason: 'failed', detail } }]
  }
  return report.refused.map(({ row, column, reason }) => ({ file, row, refused: { column, reason, detail: '' } }))
}
