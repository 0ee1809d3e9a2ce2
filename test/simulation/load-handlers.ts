import { createHash, randomUUID } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build, type Plugin } from 'esbuild'
import { outside } from './outside.ts'

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..')
const CACHE = join(ROOT, 'node_modules/.cache/inhuurradar-simulation')

/** An exact string of one file that is replaced; a source that has changed fails loudly. */
export type Patch = { file: string; find: string; replace: string }

const FUNCTIONS = {
  parseRequest: 'parse-request',
  correctRequest: 'correct-request',
  takeApart: 'take-apart',
  loadCandidates: 'load-candidates',
  findMatches: 'find-matches',
  carryMail: 'carry-mail',
  sweepInbox: 'sweep-inbox',
  sweepMails: 'sweep-mails',
  reviewMails: 'review-mails',
  reviewRecipients: 'review-recipients',
  forgetPeople: 'forget-people',
  erasePerson: 'erase-person',
  inspectPerson: 'inspect-person',
  unsubscribe: 'unsubscribe',
} as const
export type FunctionName = keyof typeof FUNCTIONS
export type Handlers = Record<FunctionName, (event: unknown, context: unknown) => Promise<unknown>>

const forgetting = (file: string, state: string, forget: string): Patch => ({
  file,
  find: state,
  replace: `${state}\nglobalThis.simulation.coldStarts.push(() => { ${forget} })`,
})
/** What a process of AWS remembers from call to call: here, where all calls share one, each begins with nothing. */
const FORGETTING = [
  forgetting('functions/services/person-key.ts', 'let key: Promise<Uint8Array> | undefined', 'key = undefined'),
  forgetting('functions/tables/signing-keys.ts', 'const known = new Map<string, string>()', 'known.clear()'),
]

/** The handlers as they stand in functions/, changed by the patches; the environment must be set before. */
export async function loadHandlers(patches: Patch[] = []): Promise<Handlers> {
  const used = new Set<Patch>()
  const all = [...patches, ...FORGETTING]
  const { outputFiles } = await build({
    stdin: {
      contents: Object.entries(FUNCTIONS)
        .map(([name, file]) => `export { handler as ${name} } from './functions/${file}.ts'`)
        .join('\n'),
      resolveDir: ROOT,
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    packages: 'external',
    define: { Date: 'globalThis.simulation.Date', 'crypto.subtle': 'globalThis.simulation.subtle' },
    plugins: [outside, patched(all, used)],
    logLevel: 'silent',
  })
  const unused = all.find((patch) => !used.has(patch))
  if (unused) throw new Error(`${unused.file} is not in the bundle`)
  const source = outputFiles[0]?.text ?? ''
  const file = join(CACHE, `${createHash('sha256').update(source).digest('hex')}.mjs`)
  mkdirSync(CACHE, { recursive: true })
  // Another thread or process may be reading it, or about to write the same.
  const own = `${file}.${randomUUID()}`
  writeFileSync(own, source)
  renameSync(own, file)
  return (await import(/* @vite-ignore */ pathToFileURL(file).href)) as Handlers
}

const patched = (patches: Patch[], used: Set<Patch>): Plugin => ({
  name: 'patched',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/, namespace: 'file' }, ({ path }) => {
      const own = patches.filter(({ file }) => path === join(ROOT, file))
      if (own.length === 0) return undefined
      let contents = readFileSync(path, 'utf8')
      for (const patch of own) {
        const parts = contents.split(patch.find)
        if (parts.length !== 2) throw new Error(`${patch.file} has ${parts.length - 1} times: ${patch.find}`)
        contents = parts.join(patch.replace)
        used.add(patch)
      }
      return { contents, loader: 'ts' }
    })
  },
})
