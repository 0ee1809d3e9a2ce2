import { createHash, createHmac } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { deserialize, serialize } from 'node:v8'
import type { Plugin } from 'esbuild'
import { readCandidateFile } from '../../shared/candidates/candidates.ts'
import { DigestInput } from '../../shared/mails/digest-input.ts'
import { type Message, UnfitMessage } from '../../shared/mails/mime.ts'
import { wishOf } from '../../shared/mails/one-click.ts'
import { judge } from '../../shared/matching/match.ts'
import { parse } from '../../shared/read/parse.ts'
import { readingOf } from '../../shared/source/reading-of.ts'
import { sourceText } from '../../shared/source/source-text.ts'
import { StatementRow } from '../../shared/tables/statement-row.ts'
import { host, NEWER_PARSER } from './host.ts'

/** The clock of the handlers: what it says without arguments is the simulation's time. */
class SimulatedDate extends Date {
  constructor(given: number | string | Date = host.clock()) {
    super(given)
  }
  static override now(): number {
    return host.clock()
  }
}

function remember<A extends unknown[], R>(work: (...given: A) => R, keyOf: (...given: A) => string) {
  const known = new Map<string, R>()
  return (...given: A): R => {
    const key = keyOf(...given)
    const found = known.get(key)
    if (found !== undefined) return found
    // What is forgotten is worked out again.
    if (known.size > 2_000) known.clear()
    const made = work(...given)
    if (made instanceof Promise) {
      host.working++
      const done = () => {
        host.working--
      }
      made.then(done, done)
    }
    known.set(key, made)
    return made
  }
}

/** Telemetry tells nobody, but for what is counted: it costs more than all else. */
class Silent {
  info(): void {}
  error(): void {}
}
class Counted {
  addMetric(name: string, _: string, value: number): void {
    host.count(name, value)
  }
}
const NOTHING = { before: () => {} }

const keyedHash = remember(
  (secret: Uint8Array, said: string | Uint8Array) => createHmac('sha256', secret).update(said).digest(),
  (secret, said) => `${Buffer.from(secret).toString('latin1')} ${Buffer.from(said).toString('latin1')}`,
)

/** What our code uses of WebCrypto, without leaving the thread. */
const subtle = {
  importKey: async (_: string, secret: Uint8Array) => secret,
  sign: async (_: string, secret: Uint8Array, said: Uint8Array) => keyedHash(secret, said),
  verify: async (_: string, secret: Uint8Array, signature: Uint8Array, said: Uint8Array) =>
    keyedHash(secret, said).equals(signature),
}

/** What the same bytes give, once. */
function unpackedOnce<R extends object>(unpack: (packed: Uint8Array) => R): (packed: Uint8Array) => R {
  const unpacked = new WeakMap<Uint8Array, R>()
  return (packed) => {
    const known = unpacked.get(packed) ?? unpack(packed)
    unpacked.set(packed, known)
    return known
  }
}

/** Frozen, because all who read the same row have it. */
const unpackDigest = unpackedOnce((packed) => frozen(DigestInput.parse(JSON.parse(Buffer.from(packed).toString()))))

const hash = remember(
  (said: string, as: 'hex' | 'base64') => createHash('sha256').update(said).digest(as),
  (said, as) => `${as} ${said}`,
)

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) for (const each of Object.values(value)) frozen(each)
  return Object.freeze(value)
}

/** How many requests, and how many near misses beside them, have room in a mail. */
const MOST_LINES = 3

/** What a mail shows: the matches of each request as one, each near miss of its own behind them. */
function linesOf(items: DigestInput['items']): DigestInput['items'] {
  const isNear = (item: DigestInput['items'][number], { verdict }: DigestInput['items'][number]['pairs'][number]) =>
    item.kind === 'new' && verdict === 'near'
  const matches = items.map((item) => ({ ...item, pairs: item.pairs.filter((pair) => !isNear(item, pair)) }))
  const near = items.flatMap((item) =>
    item.pairs.filter((pair) => isNear(item, pair)).map((pair) => ({ ...item, pairs: [pair] })),
  )
  return [...matches, ...near]
}

type ParseOptions = Parameters<typeof parse>[1]
type Readings = ReturnType<typeof parse>

/** The older parser reads no hours, and takes a request with a low cap for none. */
function asDeployed(readings: Readings): Readings {
  if (host.parserVersion === NEWER_PARSER) return readings
  return readings.map((reading) => {
    if ('refused' in reading) return reading
    const { record } = reading
    if (record.rateCap?.stages[0]?.cents === 6000) return { refused: { reason: 'not-a-request', detail: 'no role' } }
    return { ...reading, record: { ...record, hoursPerWeek: null } }
  })
}

/** What the bundles take from outside: entropy, the clock, and pure functions that are worked out once an input. */
const OUTSIDE = {
  Date: SimulatedDate,
  parse: remember(
    (bytes: Uint8Array, options: ParseOptions) => asDeployed(parse(bytes, options)),
    (bytes, { capturedAt }) => `${host.parserVersion} ${capturedAt} ${Buffer.from(bytes).toString('latin1')}`,
  ),
  sourceText: remember(sourceText, (bytes) => Buffer.from(bytes).toString('latin1')),
  readingOf: remember(
    (given: Parameters<typeof readingOf>[0], options: ParseOptions) => asDeployed(readingOf(given, options)),
    (given, { capturedAt }) => `${host.parserVersion} ${capturedAt} ${JSON.stringify(given)}`,
  ),
  readCandidateFile: remember(
    (file: string, bytes: Uint8Array, _seen: Set<string>) => readCandidateFile(file, bytes, new Set()),
    (file, bytes) => `${file} ${Buffer.from(bytes).toString('latin1')}`,
  ),
  // How a mail looks is tested elsewhere; here it is what it says, and it holds little.
  mailHolds: ({ items }: DigestInput) => linesOf(items).length <= MOST_LINES,
  composeDigest: ({ items }: DigestInput) => ({
    ...{ subject: 'mail', html: '', ics: null },
    text: JSON.stringify(linesOf(items).slice(0, MOST_LINES)),
  }),
  mimeOf: async ({ recipient, stopUrl, text }: Message) => Buffer.from(JSON.stringify({ recipient, stopUrl, text })),
  UnfitMessage,
  wishOf: remember(wishOf, (body, contentType) => `${contentType} ${Buffer.from(body).toString('latin1')}`),
  subtle,
  judge: remember(judge, (request, candidate, asOf, language) =>
    JSON.stringify([request.file, request.assignment, request.record, candidate, asOf, language]),
  ),
  randomUUID: () => host.randomUUID(),
  createHash: () => ({ update: (said: string) => ({ digest: (as: 'hex' | 'base64') => hash(said, as) }) }),
  // Snapshots are kept as they are: packing them costs more than all that is done with them.
  ...{ serialize, deserialize: unpackedOnce<object>(deserialize) },
  ...{ zstdCompressSync: (bytes: Uint8Array) => bytes, zstdDecompressSync: (bytes: Uint8Array) => bytes },
  createHmac: (_: string, secret: Uint8Array) => ({
    update: (said: string) => ({ digest: (as: BufferEncoding) => keyedHash(secret, said).toString(as) }),
  }),
  randomBytes: () => Buffer.from(host.randomUUID()),
  packDigest: (digest: DigestInput) => Buffer.from(JSON.stringify(digest)),
  packSaid: (said: StatementRow['said']) => said,
  statementRowOf: (item: unknown) => StatementRow.safeParse(item).data ?? null,
  unpackDigest,
  ...{ Logger: Silent, Metrics: Counted, MetricUnit: { Count: 'Count' } },
  ...{ injectLambdaContext: () => NOTHING, logMetrics: () => NOTHING },
  setTimeout: () => 0,
  clearTimeout: () => {},
}
Reflect.set(globalThis, 'simulation', { ...OUTSIDE, coldStarts: host.coldStarts, becomes: host.becomes })
// Nobody reads them, and they are half of what an error costs.
Error.stackTraceLimit = 0

const exported = (...names: (keyof typeof OUTSIDE)[]) =>
  names.map((name) => `export const ${name} = globalThis.simulation.${name}`).join('\n')

/** A binding that changes with the process whose code runs. */
const PARSER = `export let PARSER_VERSION = ${NEWER_PARSER}
globalThis.simulation.becomes.push((version) => { PARSER_VERSION = version })`

/** Taken from outside, each by the ending of its path. */
const TAKEN: [RegExp, string][] = [
  [/\/parser-version\.ts$/, PARSER],
  [/\/parse\.ts$/, exported('parse')],
  [/\/source-text\.ts$/, exported('sourceText')],
  [/\/reading-of\.ts$/, exported('readingOf')],
  [/\/candidates\.ts$/, exported('readCandidateFile')],
  [/\/mail-room\.ts$/, exported('mailHolds')],
  [/\/match\.ts$/, exported('judge')],
  [/\/digest\.ts$/, exported('composeDigest')],
  [/\/mime\.ts$/, exported('mimeOf', 'UnfitMessage')],
  [/\/one-click\.ts$/, exported('wishOf')],
  [/^node:crypto$/, exported('randomUUID', 'randomBytes', 'createHash', 'createHmac')],
  [/^node:v8$/, exported('serialize', 'deserialize')],
  [/^node:zlib$/, exported('zstdCompressSync', 'zstdDecompressSync')],
  [/\/packed-digest\.ts$/, exported('packDigest', 'unpackDigest')],
  [/\/packed-said\.ts$/, exported('packSaid', 'statementRowOf')],
  [/powertools\/logger$/, exported('Logger')],
  [/powertools\/metrics$/, exported('Metrics', 'MetricUnit')],
  [/powertools\/logger\/middleware$/, exported('injectLambdaContext')],
  [/powertools\/metrics\/middleware$/, exported('logMetrics')],
  [/^node:timers$/, exported('setTimeout', 'clearTimeout')],
]

/** Puts it where the bundles would import the real thing. */
export const outside: Plugin = {
  name: 'outside',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /./ }, ({ path }) => {
      // Its timers would outlive a handler that is killed.
      if (path === '@middy/core') return { path: fileURLToPath(import.meta.resolve('@middy/core')) }
      const isTaken =
        /^(?:(?:\.\.\/)+shared\/|node:|@aws-lambda-powertools\/)|\/(?:packed-digest|packed-said|mail-room)\.ts$/.test(
          path,
        )
      const index = isTaken ? TAKEN.findIndex(([ending]) => ending.test(path)) : -1
      return index < 0 ? undefined : { path: String(index), namespace: 'outside' }
    })
    onLoad({ filter: /./, namespace: 'outside' }, ({ path }) => ({ contents: TAKEN[Number(path)]?.[1] ?? '' }))
  },
}
