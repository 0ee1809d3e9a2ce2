import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import type { IncomingHttpHeaders } from 'node:http'
import { join } from 'node:path'
import type { Reply } from '../http-service.ts'
import { SECRET_HEADER } from '../only-ours.ts'
import type { ObjectVersion } from './object-versions.ts'

type Version = Pick<ObjectVersion, 'bucket' | 'versionId'>

export type ObjectBodies = {
  /** Gives the emulator's answer, and where it took the body that too: as it is read, without chunks and checksums. */
  put(version: Version, headers: IncomingHttpHeaders, body: Uint8Array): Promise<{ reply: Reply; content?: Uint8Array }>
  get(method: string, version: Version, headers: IncomingHttpHeaders): Promise<Reply>
  remove(version: Version): Promise<void>
}

/** The emulator takes bodies of 11 MiB; the inbox takes files of 20. */
const MOST_EMULATED = 10 * 1024 * 1024

/**
 * What versions hold: in the emulator, which keeps each as an object of its own under its version id, and in files of
 * `folder`, from which the emulator gets back what was there before. Those that are too large for it are in the files
 * alone, whole or not at all.
 */
export async function openObjectBodies(
  emulator: { address: string; secret?: string },
  folder: string,
  before: Map<string, ObjectVersion[]>,
): Promise<ObjectBodies> {
  mkdirSync(folder, { recursive: true })
  const ours = emulator.secret === undefined ? undefined : { [SECRET_HEADER]: emulator.secret }
  const call = (url: string, init: RequestInit & { headers?: Record<string, string> } = {}) =>
    fetch(url, { ...init, headers: { ...init.headers, ...ours } })
  const fileOf = ({ versionId }: Version) => join(folder, versionId)
  const urlOf = ({ bucket, versionId }: Version) => `http://${emulator.address}/${bucket}/${versionId}`

  for (const [bucket, versions] of before) {
    await expectOk(await call(`http://${emulator.address}/${bucket}`, { method: 'PUT' }))
    for (const version of versions) {
      if (version.deleteMarker || !existsSync(fileOf(version)) || isLarge(fileOf(version))) continue
      // Without a type, the emulator does not take an empty body.
      const headers = { 'content-type': 'application/octet-stream' }
      await expectOk(await call(urlOf(version), { method: 'PUT', headers, body: readFileSync(fileOf(version)) }))
    }
  }

  return {
    async put(version, headers, body) {
      if (body.length > MOST_EMULATED) {
        if (headers['content-encoding']) throw new Error('a body that is both large and coded')
        writeFileSync(fileOf(version), body)
        const etag = `"${createHash('md5').update(body).digest('hex')}"`
        return { reply: { status: 200, headers: { etag } }, content: body }
      }
      const stored = await call(urlOf(version), {
        method: 'PUT',
        headers: forwarded(headers),
        body: Buffer.from(body),
      })
      const reply = await relay(stored)
      if (!stored.ok) return { reply }
      const content = new Uint8Array(await (await call(urlOf(version))).arrayBuffer())
      writeFileSync(fileOf(version), content)
      return { reply, content }
    },
    async get(method, version, headers) {
      if (isLarge(fileOf(version))) {
        const body = readFileSync(fileOf(version))
        return { status: 200, headers: { 'content-length': `${body.length}` }, body }
      }
      return relay(await call(urlOf(version), { method, headers: forwarded(headers) }))
    },
    async remove(version) {
      rmSync(fileOf(version), { force: true })
      await expectOk(await call(urlOf(version), { method: 'DELETE' }))
    },
  }
}

const isLarge = (file: string) => (statSync(file, { throwIfNoEntry: false })?.size ?? 0) > MOST_EMULATED

/** Headers that mean something to the emulator; those of the connection are made anew. */
function forwarded(headers: IncomingHttpHeaders): Record<string, string> {
  const kept = /^(content-(type|encoding|language|disposition|md5)|cache-control|range|if-.*|x-amz-.*)$/
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      kept.test(name) && typeof value === 'string' ? [[name, value]] : [],
    ),
  )
}

async function relay(response: Response): Promise<Reply> {
  const body = new Uint8Array(await response.arrayBuffer())
  const headers = Object.fromEntries(response.headers)
  for (const name of ['connection', 'keep-alive', 'transfer-encoding', 'date']) delete headers[name]
  return { status: response.status, headers, body }
}

async function expectOk(response: Response): Promise<void> {
  if (!response.ok) throw new Error(`The S3 emulator answered ${response.status}: ${await response.text()}`)
}
