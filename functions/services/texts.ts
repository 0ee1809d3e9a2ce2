import { GetObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3'
import { TakenApart, textKeyOf } from '../../shared/ingest/taken-apart.ts'
import { inbox, objectIdOf } from './inbox.ts'
import { isGone, s3 } from './s3.ts'

/** The text of a version of an object, beside it in the inbox: of the newest time that it was taken apart. */
export async function textOf(versionOf: {
  bucket: string
  key: string
  versionId: string
}): Promise<TakenApart | null> {
  return textAt(textKeyOf(objectIdOf(versionOf), versionOf.versionId))
}

/** Null where there is no such text, or no more. */
export async function textAt(Key: string): Promise<TakenApart | null> {
  try {
    const { Body } = await s3.send(new GetObjectCommand({ Bucket: inbox, Key }))
    if (!Body) throw new Error('an object without body')
    return TakenApart.parse(JSON.parse(new TextDecoder().decode(await Body.transformToByteArray())))
  } catch (error) {
    if (isGone(error)) return null
    throw error
  }
}

/** S3 tells of it, and so it reaches the parser. */
export async function putText(taken: TakenApart): Promise<void> {
  const Key = textKeyOf(objectIdOf(taken.of), taken.of.versionId)
  const Body = JSON.stringify(taken)
  await s3.send(new PutObjectCommand({ Bucket: inbox, Key, Body, ContentType: 'application/json' }))
}
