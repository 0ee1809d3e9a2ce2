import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import type { Report } from './event-bus.ts'
import { close, listen } from './listen.ts'
import { type ObjectVersion, openObjectVersions } from './object-versions.ts'

type Reply = { status: number; headers?: Record<string, string>; body?: string | Uint8Array }

/**
 * S3 with versions. The emulator behind it knows no versions and no events, so that each version is an object of its
 * own there, under its version id as key, and this front keeps which versions a key has, answers the lists, and
 * reports what happens. Bodies and versions are kept in `folder`.
 * Checksums, signatures' encodings, ranges and conditions are the emulator's work. What the stack does not use
 * (multipart uploads, copies, tags) is refused as NotImplemented.
 */
export async function startObjectStore(options: {
  emulator: string
  folder: string
  /** Names of the buckets, and whether each reports to the event bus. */
  buckets: Map<string, { reports: boolean }>
  report: (report: Report) => Promise<void>
}): Promise<{ address: string; stop(): Promise<void> }> {
  const { emulator, buckets } = options
  const bodies = join(options.folder, 'bodies')
  mkdirSync(bodies, { recursive: true })
  const versions = openObjectVersions(join(options.folder, 'versions.jsonl'))
  const inEmulator = (bucket: string, versionId: string) => `http://${emulator}/${bucket}/${versionId}`

  for (const bucket of buckets.keys()) {
    await expectOk(await fetch(`http://${emulator}/${bucket}`, { method: 'PUT' }))
    for (const { versionId, deleteMarker } of versions.list(bucket, '')) {
      const file = join(bodies, versionId)
      if (deleteMarker || !existsSync(file)) continue
      // Without a type, the emulator does not take an empty body.
      const headers = { 'content-type': 'application/octet-stream' }
      await expectOk(await fetch(inEmulator(bucket, versionId), { method: 'PUT', headers, body: readFileSync(file) }))
    }
  }

  async function put(bucket: string, key: string, headers: IncomingHttpHeaders, body: Uint8Array): Promise<Reply> {
    if (Buffer.byteLength(key) > 1024) return refuse(400, 'KeyTooLongError', 'Your key is too long')
    const versionId = randomBytes(24).toString('base64url')
    const stored = await fetch(inEmulator(bucket, versionId), { method: 'PUT', headers: forwarded(headers), body })
    if (!stored.ok) return relay(stored)
    const content = new Uint8Array(await (await fetch(inEmulator(bucket, versionId))).arrayBuffer())
    writeFileSync(join(bodies, versionId), content)
    const version = {
      bucket,
      key,
      versionId,
      sequencer: versions.nextSequencer(),
      lastModified: nowToTheSecond(),
      size: content.length,
      etag: (stored.headers.get('etag') ?? '').replaceAll('"', ''),
      deleteMarker: false,
    }
    versions.add(version)
    await report('Object Created', version, { reason: 'PutObject' })
    return relay(stored, { 'x-amz-version-id': versionId })
  }

  async function get(
    method: string,
    bucket: string,
    key: string,
    versionId: string | null,
    headers: IncomingHttpHeaders,
  ): Promise<Reply> {
    const version = versions.find(bucket, key, versionId)
    if (!version) {
      return versionId === null
        ? refuse(404, 'NoSuchKey', 'The specified key does not exist.')
        : refuse(404, 'NoSuchVersion', 'The specified version does not exist.')
    }
    const identity = { 'x-amz-version-id': version.versionId }
    if (version.deleteMarker) {
      const marker = { ...identity, 'x-amz-delete-marker': 'true' }
      return versionId === null
        ? refuse(404, 'NoSuchKey', 'The specified key does not exist.', marker)
        : refuse(405, 'MethodNotAllowed', 'The specified method is not allowed against this resource.', marker)
    }
    const found = await fetch(inEmulator(bucket, version.versionId), { method, headers: forwarded(headers) })
    return relay(found, { ...identity, 'last-modified': new Date(version.lastModified).toUTCString() })
  }

  async function remove(bucket: string, key: string, versionId: string | null): Promise<Reply> {
    if (versionId !== null) {
      const version = versions.find(bucket, key, versionId)
      if (version) {
        versions.remove(version)
        rmSync(join(bodies, versionId), { force: true })
        await expectOk(await fetch(inEmulator(bucket, versionId), { method: 'DELETE' }))
        const sequencer = versions.nextSequencer()
        await report(
          'Object Deleted',
          { ...version, sequencer },
          { reason: 'DeleteObject', 'deletion-type': 'Permanently Deleted' },
        )
      }
      return { status: 204, headers: { 'x-amz-version-id': versionId } }
    }
    const marker = {
      bucket,
      key,
      versionId: randomBytes(24).toString('base64url'),
      sequencer: versions.nextSequencer(),
      lastModified: nowToTheSecond(),
      size: 0,
      etag: '',
      deleteMarker: true,
    }
    versions.add(marker)
    await report('Object Deleted', marker, { reason: 'DeleteObject', 'deletion-type': 'Delete Marker Created' })
    return { status: 204, headers: { 'x-amz-version-id': marker.versionId, 'x-amz-delete-marker': 'true' } }
  }

  /** ListObjectsV2 and ListObjectVersions; the token to go on is the number of entries already given. */
  function list(bucket: string, query: URLSearchParams): Reply {
    const prefix = query.get('prefix') ?? ''
    const all = versions.list(bucket, prefix)
    const latest = all.filter((version, index) => all[index - 1]?.key !== version.key)
    const withVersions = query.has('versions')
    const entries = withVersions ? all : latest.filter((version) => !version.deleteMarker)
    const max = Number(query.get('max-keys') ?? 1000)
    const from = withVersions
      ? all.findIndex((each) => each.versionId === query.get('version-id-marker')) + 1
      : Number(query.get('continuation-token') ?? 0)
    const page = entries.slice(from, from + max)
    const more = from + max < entries.length
    const last = page.at(-1)
    const common = `<Name>${bucket}</Name><Prefix>${xml(prefix)}</Prefix><MaxKeys>${max}</MaxKeys><IsTruncated>${more}</IsTruncated>`
    if (!withVersions) {
      const contents = page.map((each) => `<Contents><Key>${xml(each.key)}</Key>${facts(each)}</Contents>`)
      const next = more ? `<NextContinuationToken>${from + max}</NextContinuationToken>` : ''
      return xmlReply(
        200,
        `<ListBucketResult>${common}<KeyCount>${page.length}</KeyCount>${next}${contents.join('')}</ListBucketResult>`,
      )
    }
    const items = page.map((each) => {
      const kind = each.deleteMarker ? 'DeleteMarker' : 'Version'
      const identity = `<Key>${xml(each.key)}</Key><VersionId>${each.versionId}</VersionId><IsLatest>${latest.includes(each)}</IsLatest>`
      return `<${kind}>${identity}${facts(each)}</${kind}>`
    })
    const next =
      more && last
        ? `<NextKeyMarker>${xml(last.key)}</NextKeyMarker><NextVersionIdMarker>${last.versionId}</NextVersionIdMarker>`
        : ''
    return xmlReply(200, `<ListVersionsResult>${common}${next}${items.join('')}</ListVersionsResult>`)
  }

  async function report(detailType: string, version: ObjectVersion, how: Record<string, string>): Promise<void> {
    if (!buckets.get(version.bucket)?.reports) return
    const { key, size, etag, versionId, sequencer, deleteMarker } = version
    const content = detailType === 'Object Created' ? { size, etag } : deleteMarker ? {} : { etag }
    await options.report({
      source: 'aws.s3',
      detailType,
      resources: [`arn:aws:s3:::${version.bucket}`],
      detail: {
        version: '0',
        bucket: { name: version.bucket },
        object: { key, ...content, 'version-id': versionId, sequencer },
        'request-id': randomBytes(8).toString('hex').toUpperCase(),
        requester: '000000000000',
        'source-ip-address': '127.0.0.1',
        ...how,
      },
    })
  }

  async function answer(method: string, url: string, headers: IncomingHttpHeaders, body: Uint8Array): Promise<Reply> {
    const question = url.indexOf('?')
    const [, bucket = '', ...path] = (question < 0 ? url : url.slice(0, question)).split('/')
    const query = new URLSearchParams(question < 0 ? '' : url.slice(question))
    const key = decodeURIComponent(path.join('/'))
    const versionId = query.get('versionId')
    query.delete('x-id')
    query.delete('versionId')
    if (!buckets.has(bucket)) return refuse(404, 'NoSuchBucket', 'The specified bucket does not exist')
    if (key === '') {
      if (method === 'GET' && (query.has('versions') || query.get('list-type') === '2')) return list(bucket, query)
    } else if (query.size === 0 && !headers['x-amz-copy-source']) {
      if (method === 'PUT') return put(bucket, key, headers, body)
      if (method === 'GET' || method === 'HEAD') return get(method, bucket, key, versionId, headers)
      if (method === 'DELETE') return remove(bucket, key, versionId)
    }
    return refuse(501, 'NotImplemented', `The embedded stack does not answer ${method} ${url}`)
  }

  const server = createServer(async (request, response) => {
    const { method = '', url = '', headers } = request
    const reply = await buffer(request)
      .then((body) => answer(method, url, headers, body))
      .catch((error): Reply => refuse(500, 'InternalError', String(error)))
    response.writeHead(reply.status, reply.headers).end(method === 'HEAD' ? undefined : reply.body)
  })
  return { address: await listen(server), stop: () => close(server) }
}

/** S3 tells LastModified to the second in its headers, so that a list and a read agree. */
const nowToTheSecond = () => new Date().toISOString().replace(/\.\d+Z$/, '.000Z')

const facts = ({ lastModified, etag, size, deleteMarker }: ObjectVersion) =>
  `<LastModified>${lastModified}</LastModified>${deleteMarker ? '' : `<ETag>&quot;${etag}&quot;</ETag><Size>${size}</Size><StorageClass>STANDARD</StorageClass>`}`

const xml = (text: string) => text.replace(/[&<>"'\p{Cc}]/gu, (character) => `&#${character.codePointAt(0)};`)

const xmlReply = (status: number, body: string, headers: Record<string, string> = {}): Reply => ({
  status,
  headers: { ...headers, 'content-type': 'application/xml' },
  body: `<?xml version="1.0" encoding="UTF-8"?>${body}`,
})

const refuse = (status: number, code: string, message: string, headers?: Record<string, string>): Reply =>
  xmlReply(status, `<Error><Code>${code}</Code><Message>${xml(message)}</Message></Error>`, headers)

/** Headers that mean something to the emulator; those of the connection are made anew. */
function forwarded(headers: IncomingHttpHeaders): Record<string, string> {
  const kept = /^(content-(type|encoding|language|disposition|md5)|cache-control|range|if-.*|x-amz-.*)$/
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      kept.test(name) && typeof value === 'string' ? [[name, value]] : [],
    ),
  )
}

async function relay(response: Response, extra: Record<string, string> = {}): Promise<Reply> {
  const body = new Uint8Array(await response.arrayBuffer())
  const headers = Object.fromEntries(response.headers)
  for (const name of ['connection', 'keep-alive', 'transfer-encoding', 'date']) delete headers[name]
  return { status: response.status, headers: { ...headers, ...extra }, body }
}

async function expectOk(response: Response): Promise<void> {
  if (!response.ok) throw new Error(`The S3 emulator answered ${response.status}: ${await response.text()}`)
}
