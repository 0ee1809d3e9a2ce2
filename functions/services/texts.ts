import { GetObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3'
import { TakenApart, textKeyOf } from '../../shared/ingest/taken-apart.ts'
import { inbox, objectIdOf } from './inbox.ts'
import { isChanged, isGone, s3 } from './s3.ts'

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
  return (await keptAt(Key))?.text ?? null
}

/** How often who loses a race looks again; after that the message comes again. */
const MOST_ROUNDS = 5

/**
 * Keeps what taking a version apart gave; S3 tells of it, and so it reaches the parser. What was given first stands, until
 * a newer program takes the version apart: a file may be given up at one time, and be taken apart at another, and no two
 * readers may be told different things of one version.
 */
export async function putText(taken: TakenApart): Promise<void> {
  const Key = textKeyOf(objectIdOf(taken.of), taken.of.versionId)
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const kept = await keptAt(Key)
    const stands = kept !== null && kept.text.parserVersion >= taken.parserVersion
    if (await putUnlessChanged(Key, stands ? { ...kept.text, of: taken.of } : taken, kept?.tag ?? null)) return
  }
  throw new Error('others take the same version apart all the time')
}

type Kept = { text: TakenApart; tag: string | undefined }

async function keptAt(Key: string): Promise<Kept | null> {
  try {
    const { Body, ETag } = await s3.send(new GetObjectCommand({ Bucket: inbox, Key }))
    if (!Body) throw new Error('an object without body')
    const text = TakenApart.parse(JSON.parse(new TextDecoder().decode(await Body.transformToByteArray())))
    return { text, tag: ETag }
  } catch (error) {
    if (isGone(error)) return null
    throw error
  }
}

/** `tag`: what was seen there, or null for nothing. False where something else lies there by now. */
async function putUnlessChanged(Key: string, text: TakenApart, tag: string | undefined | null): Promise<boolean> {
  const condition = tag === null ? { IfNoneMatch: '*' } : { IfMatch: tag }
  const Body = JSON.stringify(text)
  try {
    await s3.send(new PutObjectCommand({ Bucket: inbox, Key, Body, ContentType: 'application/json', ...condition }))
    return true
  } catch (error) {
    if (isChanged(error)) return false
    throw error
  }
}
