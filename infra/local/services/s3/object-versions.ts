import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import * as z from 'zod'

const ObjectVersion = z.object({
  bucket: z.string(),
  key: z.string(),
  versionId: z.string(),
  /** Hex; of two versions of a key, the one with the greater sequencer is the later. */
  sequencer: z.string(),
  lastModified: z.iso.datetime(),
  size: z.int(),
  /** Without the quotes. */
  etag: z.string(),
  deleteMarker: z.boolean(),
})
export type ObjectVersion = z.infer<typeof ObjectVersion>

const Line = z.union([ObjectVersion, z.object({ removed: z.string() })])

export type ObjectVersions = {
  /** The newest version of a key, or the named one. */
  find(bucket: string, key: string, versionId: string | null): ObjectVersion | undefined
  /** All versions of a bucket's keys: by key, newest first. */
  list(bucket: string, prefix: string): ObjectVersion[]
  /** All there are, in the order in which they came. */
  all(): readonly ObjectVersion[]
  add(version: ObjectVersion): void
  remove(version: ObjectVersion): void
  nextSequencer(): string
}

/** Which versions of which objects there are, kept in an append-only file of JSON lines. */
export function openObjectVersions(file: string): ObjectVersions {
  mkdirSync(dirname(file), { recursive: true })
  let versions: ObjectVersion[] = []
  let last = 0n
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []
  for (const text of lines.filter(Boolean)) {
    const line = Line.parse(JSON.parse(text))
    if ('removed' in line) {
      versions = versions.filter((version) => version.versionId !== line.removed)
    } else {
      versions.push(line)
      last = BigInt(`0x${line.sequencer}`)
    }
  }
  const byNewest = (a: ObjectVersion, b: ObjectVersion) => (a.sequencer < b.sequencer ? 1 : -1)
  const of = (bucket: string, key: string) => versions.filter((each) => each.bucket === bucket && each.key === key)
  return {
    find: (bucket, key, versionId) =>
      of(bucket, key)
        .toSorted(byNewest)
        .find((each) => versionId === null || each.versionId === versionId),
    list: (bucket, prefix) =>
      versions
        .filter((each) => each.bucket === bucket && each.key.startsWith(prefix))
        .toSorted((a, b) => Buffer.compare(Buffer.from(a.key), Buffer.from(b.key)) || byNewest(a, b)),
    all: () => versions,
    add(version) {
      appendFileSync(file, `${JSON.stringify(version)}\n`)
      versions.push(version)
    },
    remove(version) {
      appendFileSync(file, `${JSON.stringify({ removed: version.versionId })}\n`)
      versions = versions.filter((each) => each !== version)
    },
    nextSequencer() {
      const now = BigInt(Date.now()) << 20n
      last = now > last ? now : last + 1n
      return last.toString(16).toUpperCase().padStart(18, '0')
    },
  }
}
