import { S3ServiceException } from '@aws-sdk/client-s3'
import { SNAPSHOTS } from '../environment.ts'
import type { Random } from '../random.ts'

export type ObjectVersion = {
  key: string
  versionId: string
  bytes: Uint8Array
  lastModified: string
  sequencer: string
  /** The place in the order in which versions were made. */
  nth: number
  /** Removed for good: it was there, and is no more. */
  removed: boolean
}

type Input = {
  Bucket: string
  Key?: string
  VersionId?: string
  Prefix?: string
  Body?: string | Uint8Array
} & Markers &
  Conditions
type Conditions = { IfMatch?: string; IfNoneMatch?: string }
type Markers = { KeyMarker?: string | undefined; VersionIdMarker?: string | undefined }

/**
 * S3 with versions, as far as our code uses it, in memory. `onText` hears of each text that a function put; reports on
 * candidate files are not kept.
 */
export function memoryObjects(random: Random, clock: () => number, onText: (text: ObjectVersion) => void) {
  let versions: ObjectVersion[] = []
  let order = 0
  /** Before whose versions a delete marker stands. */
  let deleted = new Set<string>()
  /** What lies in a bucket without versions, by its key. */
  let kept = new Map<string, Uint8Array>()

  /** Sequencers of uneven length, in order after padding with zeros on the right, and in either case. */
  function sequencerOf(nth: number): string {
    const start = (0x55aed6dcd0 + nth).toString(16).padStart(12, '0')
    const text = start + ['', '0', '9', 'fe', '7a1'][random.below(5)]
    return random.chance(0.5) ? text.toUpperCase() : text
  }

  const refusal = (name: string, status: number) =>
    new S3ServiceException({ name, $fault: 'client', message: name, $metadata: { httpStatusCode: status } })

  function list({ Prefix = '', KeyMarker, VersionIdMarker }: Input, pageSize: number) {
    const all = versions
      .filter(({ key, removed }) => key.startsWith(Prefix) && !removed)
      .toSorted((a, b) => (a.key === b.key ? b.nth - a.nth : a.key < b.key ? -1 : 1))
    const from =
      KeyMarker === undefined
        ? 0
        : all.findIndex((each) => each.key === KeyMarker && each.versionId === VersionIdMarker) + 1
    const page = all.slice(from, from + pageSize)
    const last = page.at(-1)
    return {
      Versions: page.map((each) => ({
        Key: each.key,
        VersionId: each.versionId,
        LastModified: new Date(each.lastModified),
        IsLatest: !deleted.has(each.key) && all.find(({ key }) => key === each.key) === each,
      })),
      IsTruncated: from + pageSize < all.length,
      NextKeyMarker: last?.key,
      NextVersionIdMarker: last?.versionId,
    }
  }

  function put(key: string, bytes: Uint8Array, lastModified: string): ObjectVersion {
    const nth = ++order
    // Version ids say nothing of the order.
    const versionId = `v${(nth * 7919) % 10_007}`
    const version = { key, versionId, bytes, lastModified, sequencer: sequencerOf(nth), nth, removed: false }
    versions.push(version)
    deleted = new Set([...deleted].filter((each) => each !== key))
    return version
  }

  function performKept(command: string, { Key = '', Body = '' }: Input): object {
    switch (command) {
      case 'GetObjectCommand': {
        const bytes = kept.get(Key)
        if (!bytes) throw refusal('NoSuchKey', 404)
        return { Body: { transformToByteArray: async () => bytes } }
      }
      case 'PutObjectCommand':
        kept.set(Key, Buffer.from(Body))
        return {}
      case 'DeleteObjectCommand':
        kept.delete(Key)
        return {}
      default:
        throw new Error(`the model knows no ${command} without versions`)
    }
  }

  return {
    put,
    /** A delete marker; or takes it away. */
    markDeleted(key: string, isDeleted: boolean): void {
      deleted = new Set([...deleted].filter((each) => each !== key))
      if (isDeleted) deleted.add(key)
    },
    isDeleted: (key: string): boolean => deleted.has(key),
    /** The objects in the bucket without versions. */
    kept: (): ReadonlyMap<string, Uint8Array> => kept,
    /** Removes what runs keep from one to the next. */
    forgetKept: (prefix: string): void => {
      for (const key of kept.keys()) if (key.startsWith(prefix)) kept.delete(key)
    },
    all: () => versions,
    /** The place of a version in the order in which they were made; -1 where there is no such version. */
    nthOf: (versionId: unknown): number => versions.find((each) => each.versionId === versionId)?.nth ?? -1,
    perform(command: string, raw: object, pageSize: number): object {
      const input = raw as Input
      if (input.Bucket === SNAPSHOTS) return performKept(command, input)
      switch (command) {
        case 'GetObjectCommand': {
          const ofKey = versions.filter(({ key, removed }) => key === input.Key && !removed)
          const found =
            input.VersionId === undefined
              ? deleted.has(input.Key ?? '')
                ? undefined
                : ofKey.at(-1)
              : ofKey.find((each) => each.versionId === input.VersionId)
          if (!found) throw refusal(input.VersionId === undefined ? 'NoSuchKey' : 'NoSuchVersion', 404)
          return {
            Body: { transformToByteArray: async () => found.bytes, destroy() {} },
            ContentLength: found.bytes.length,
            LastModified: new Date(found.lastModified),
            VersionId: found.versionId,
            ETag: found.versionId,
          }
        }
        case 'ListObjectVersionsCommand':
          return list(input, pageSize)
        case 'PutObjectCommand': {
          const { Key = '', Body = '', IfMatch, IfNoneMatch } = input
          const there = versions.findLast((each) => each.key === Key && !each.removed)
          const isChanged = IfMatch === undefined ? IfNoneMatch !== undefined && there : there?.versionId !== IfMatch
          if (isChanged) throw refusal('PreconditionFailed', 412)
          const now = `${new Date(clock()).toISOString().slice(0, 19)}Z`
          if (Key.startsWith('texts/')) onText(put(Key, Buffer.from(Body), now))
          return {}
        }
        default:
          throw new Error(`the model knows no ${command}`)
      }
    },
    snapshot: () => ({ versions: versions.map((each) => ({ ...each })), order, deleted, kept: new Map(kept) }),
    restore(from: {
      versions: ObjectVersion[]
      order: number
      deleted: Set<string>
      kept: Map<string, Uint8Array>
    }): void {
      deleted = from.deleted
      versions = from.versions.map((each) => ({ ...each }))
      order = from.order
      kept = new Map(from.kept)
    },
  }
}
export type MemoryObjects = ReturnType<typeof memoryObjects>
