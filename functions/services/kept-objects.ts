import { DeleteObjectCommand, GetObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3'
import { ResourceName, variable } from './environment.ts'
import { isGone, s3 } from './s3.ts'

/** What runs keep from one to the next. Not the inbox: nothing here has versions, so that what is replaced is gone. */
const Bucket = variable('SNAPSHOTS_BUCKET', ResourceName)

/** Null where there is none. */
export async function keptObject(Key: string): Promise<Uint8Array | null> {
  try {
    const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key }))
    if (!Body) throw new Error('an object without body')
    return await Body.transformToByteArray()
  } catch (error) {
    if (isGone(error)) return null
    throw error
  }
}

export async function keepObject(Key: string, Body: Uint8Array): Promise<void> {
  await s3.send(new PutObjectCommand({ Bucket, Key, Body, ContentLength: Body.byteLength }))
}

export async function removeObject(Key: string): Promise<void> {
  await s3.send(new DeleteObjectCommand({ Bucket, Key }))
}
