import { S3Client, S3ServiceException } from '@aws-sdk/client-s3'
import { patience } from './patience.ts'

export const s3 = new S3Client({ requestHandler: patience })

/** 404: no such key or version; 405: the version is a delete marker. */
export function isGone(error: unknown): boolean {
  return error instanceof S3ServiceException && [404, 405].includes(error.$metadata.httpStatusCode ?? 0)
}

/** 412: something else lies there than the condition says; 409: somebody else writes there at the same time. */
export function isChanged(error: unknown): boolean {
  return error instanceof S3ServiceException && [409, 412].includes(error.$metadata.httpStatusCode ?? 0)
}
