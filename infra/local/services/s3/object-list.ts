import type { Reply } from '../http-service.ts'
import type { ObjectVersion } from './object-versions.ts'
import { xml, xmlReply } from './s3-reply.ts'

/** ListObjectsV2: the newest version of each key that has one. The token to go on is the number of keys already given. */
export function listObjects(bucket: string, versions: ObjectVersion[], query: URLSearchParams): Reply {
  const objects = newest(versions).filter((version) => !version.deleteMarker)
  const { page, more, end, common } = pageOf(objects, Number(query.get('continuation-token') ?? 0), bucket, query)
  const contents = page.map((each) => `<Contents><Key>${xml(each.key)}</Key>${facts(each)}</Contents>`)
  const next = more ? `<NextContinuationToken>${end}</NextContinuationToken>` : ''
  const count = `<KeyCount>${page.length}</KeyCount>`
  return xmlReply(200, `<ListBucketResult>${common}${count}${next}${contents.join('')}</ListBucketResult>`)
}

/** ListObjectVersions: all versions and delete markers. It goes on after the version that was given last. */
export function listObjectVersions(bucket: string, versions: ObjectVersion[], query: URLSearchParams): Reply {
  const start = versions.findIndex((each) => each.versionId === query.get('version-id-marker')) + 1
  const { page, more, common } = pageOf(versions, start, bucket, query)
  const latest = newest(versions)
  const items = page.map((each) => {
    const kind = each.deleteMarker ? 'DeleteMarker' : 'Version'
    const identity = `<Key>${xml(each.key)}</Key><VersionId>${each.versionId}</VersionId><IsLatest>${latest.includes(each)}</IsLatest>`
    return `<${kind}>${identity}${facts(each)}</${kind}>`
  })
  const last = page.at(-1)
  const next =
    more && last
      ? `<NextKeyMarker>${xml(last.key)}</NextKeyMarker><NextVersionIdMarker>${last.versionId}</NextVersionIdMarker>`
      : ''
  return xmlReply(200, `<ListVersionsResult>${common}${next}${items.join('')}</ListVersionsResult>`)
}

/** Of versions by key, newest first, the first of each key. */
const newest = (versions: ObjectVersion[]) =>
  versions.filter((version, index) => versions[index - 1]?.key !== version.key)

function pageOf(entries: ObjectVersion[], start: number, bucket: string, query: URLSearchParams) {
  const max = Number(query.get('max-keys') ?? 1000)
  const end = start + max
  const more = end < entries.length
  const prefix = xml(query.get('prefix') ?? '')
  const common = `<Name>${bucket}</Name><Prefix>${prefix}</Prefix><MaxKeys>${max}</MaxKeys><IsTruncated>${more}</IsTruncated>`
  return { page: entries.slice(start, end), more, end, common }
}

const facts = ({ lastModified, etag, size, deleteMarker }: ObjectVersion) =>
  `<LastModified>${lastModified}</LastModified>${deleteMarker ? '' : `<ETag>&quot;${etag}&quot;</ETag><Size>${size}</Size><StorageClass>STANDARD</StorageClass>`}`
