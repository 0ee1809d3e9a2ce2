import { createHash } from 'node:crypto'
import {
  GetObjectCommand,
  type GetObjectCommandInput,
  ListObjectVersionsCommand,
  PutObjectCommand,
} from '@aws-sdk/client-s3'
import { isChangesFile } from '../../shared/candidates/change-files.ts'
import type { ObjectEvent } from '../../shared/ingest/object-event.ts'
import { ResourceName, variable } from './environment.ts'
import { isGone, s3 } from './s3.ts'

export const inbox = variable('INBOX_BUCKET', ResourceName)

/** Names an object without saying its key. */
export function objectIdOf({ bucket, key }: { bucket: string; key: string }): string {
  return createHash('sha256').update(`${bucket}\0${key}`).digest('hex')
}

/**
 * Names what is loaded as one: a candidate file, of which only the newest version counts, or one version of a file of
 * changes, of which each counts.
 */
export function loadIdOf({ bucket, key, versionId }: { bucket: string; key: string; versionId: string }): string {
  return objectIdOf({ bucket, key: isChangesFile(key) ? `${key}\0${versionId}` : key })
}

export type ObjectVersion =
  | { is: 'there'; bytes: Uint8Array; versionId: string; lastModified: string }
  | { is: 'tooLarge'; size: number; versionId: string; lastModified: string }
  | { is: 'gone' }

/**
 * Reads one version of an object of the inbox, if it takes at most `limit` bytes; a larger one is not read at all.
 * Gone is a version that was there and is no more. Throws where another bucket is named.
 */
export function readVersion({ bucket, key, versionId }: ObjectEvent, limit: number): Promise<ObjectVersion> {
  return read({ Bucket: bucket, Key: key, ...(versionId !== 'null' && { VersionId: versionId }) }, limit)
}

/** The same for the newest version that an object has now. */
export function readNewest({ bucket, key }: ObjectEvent, limit: number): Promise<ObjectVersion> {
  return read({ Bucket: bucket, Key: key }, limit)
}

async function read(request: GetObjectCommandInput, limit: number): Promise<ObjectVersion> {
  if (request.Bucket !== inbox) throw new Error('an event of another bucket')
  try {
    const { Body, ContentLength, LastModified, VersionId = 'null' } = await s3.send(new GetObjectCommand(request))
    if (!Body || ContentLength === undefined || !LastModified) throw new Error('an object without body, size or date')
    const lastModified = instantOf(LastModified)
    if (ContentLength > limit) {
      // Nothing of the body was read yet; this closes the connection.
      if ('destroy' in Body) Body.destroy()
      return { is: 'tooLarge', size: ContentLength, versionId: VersionId, lastModified }
    }
    return { is: 'there', bytes: await Body.transformToByteArray(), versionId: VersionId, lastModified }
  } catch (error) {
    if (isGone(error)) return { is: 'gone' }
    throw error
  }
}

/** All versions under a prefix, newest first within a key, without delete markers. */
export async function* versionsUnder(prefix: string) {
  let from: { KeyMarker?: string | undefined; VersionIdMarker?: string | undefined } | undefined
  let newer: { key: string; lastModified: string } | undefined
  do {
    const page = await s3.send(new ListObjectVersionsCommand({ Bucket: inbox, Prefix: prefix, ...from }))
    for (const { Key, VersionId, LastModified, IsLatest } of page.Versions ?? []) {
      if (Key === undefined || !LastModified) throw new Error('a listed version without key or date')
      const version = { key: Key, versionId: VersionId ?? 'null', lastModified: instantOf(LastModified) }
      const newestOfSecond = newer?.key !== Key || newer.lastModified !== version.lastModified
      yield { bucket: inbox, ...version, isLatest: IsLatest ?? false, newestOfSecond }
      newer = version
    }
    from = page.IsTruncated ? { KeyMarker: page.NextKeyMarker, VersionIdMarker: page.NextVersionIdMarker } : undefined
  } while (from)
}

/**
 * The versions that may hold a row on a person: those of the files that named the person, and of all files of changes. Once
 * the person is erased nobody knows any more which file that was: every version from before may.
 */
export async function versionsThatMayName(files: ReadonlySet<string>, erasedAt: string | null) {
  const versions: { key: string; versionId: string; lastModified: string; isLatest: boolean }[] = []
  for await (const { bucket, ...version } of versionsUnder('candidates/')) {
    const isFromBefore = erasedAt !== null && Date.parse(version.lastModified) <= Date.parse(erasedAt)
    if (files.has(version.key) || isChangesFile(version.key) || isFromBefore) versions.push(version)
  }
  return versions
}

export async function putReport(key: string, report: unknown): Promise<void> {
  const Body = JSON.stringify(report, null, 2)
  await s3.send(new PutObjectCommand({ Bucket: inbox, Key: key, Body, ContentType: 'application/json' }))
}

/** To the second, as everywhere in our records. */
function instantOf(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`
}
