import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  existsSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import * as z from 'zod'
import { tell } from '../terminal/print.ts'
import { Template } from './template.ts'

const ROOT = join(import.meta.dirname, '../../..')
const CACHE = join(ROOT, 'node_modules/.cache/inhuurradar')
const MOST_KEPT = 4
/** All that a template and its bundles are made of. */
const SOURCES = ['infra/*.ts', 'functions/**/*.ts', 'shared/**/*', 'cdk.json', 'package-lock.json']

const Assets = z.object({
  files: z.record(z.string(), z.object({ source: z.object({ path: z.string(), packaging: z.string() }) })),
})

/** What would be deployed: the template, and the folder of each bundle by the hash in its S3 key. */
export type Synthesised = { template: Template; bundles: Map<string, string> }

/** Synthesises the stack with the settings of cdk.json, or takes the last result where no source changed since. */
export async function synthesise(signal?: AbortSignal): Promise<Synthesised> {
  const folder = join(CACHE, fingerprint())
  if (!existsSync(folder)) {
    const fresh = `${folder}.${process.pid}`
    tell('Building the functions and the template, as after every change of them …')
    await runApp(fresh, signal)
    moveTo(folder, fresh)
    forgetOld()
  }
  // Used last: a stack that starts now takes its bundles from there for as long as it runs.
  const now = new Date()
  utimesSync(folder, now, now)
  return readAssembly(folder)
}

/** Unless another process, which synthesised the same at the same time, was there first. */
function moveTo(folder: string, fresh: string): void {
  try {
    renameSync(fresh, folder)
  } catch (error) {
    if (!existsSync(folder)) throw error
    rmSync(fresh, { recursive: true })
  }
}

/** Keeps the few that were used last: a stack that still runs may run on one of them. */
function forgetOld(): void {
  const age = (name: string) => -(statSync(join(CACHE, name), { throwIfNoEntry: false })?.mtimeMs ?? 0)
  const stale = readdirSync(CACHE)
    .toSorted((a, b) => age(a) - age(b))
    .slice(MOST_KEPT)
  for (const name of stale) rmSync(join(CACHE, name), { recursive: true, force: true })
}

function fingerprint(): string {
  const hash = createHash('sha256')
  for (const file of globSync(SOURCES, { cwd: ROOT, withFileTypes: true }).filter((entry) => entry.isFile())) {
    const path = join(file.parentPath, file.name)
    hash.update(`\0${path}\0`).update(readFileSync(path))
  }
  return hash.digest('hex')
}

const CdkJson = z.object({ context: z.record(z.string(), z.unknown()) })

/** Does what `cdk synth` does, without starting the whole CLI. */
async function runApp(outdir: string, signal?: AbortSignal): Promise<void> {
  mkdirSync(outdir, { recursive: true })
  const { context } = CdkJson.parse(JSON.parse(readFileSync(join(ROOT, 'cdk.json'), 'utf8')))
  const app = spawn(process.execPath, ['infra/app.ts'], {
    cwd: ROOT,
    signal,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, CDK_OUTDIR: outdir, CDK_CONTEXT_JSON: JSON.stringify(context) },
  })
  const [errors, code] = await Promise.all([
    text(app.stderr),
    new Promise<number | null>((resolve) => app.once('error', () => {}).once('close', resolve)),
  ])
  if (code === 0) return
  rmSync(outdir, { recursive: true, force: true })
  throw new Error(`The stack could not be synthesised:\n${errors}`)
}

/** Reads a folder that CDK wrote; it holds one stack. */
function readAssembly(folder: string): Synthesised {
  const file = (ending: string) => {
    const names = readdirSync(folder).filter((name) => name.endsWith(ending))
    const [name] = names
    if (!name || names.length > 1) throw new Error(`${folder} holds ${names.length} files *${ending}, not one`)
    return JSON.parse(readFileSync(join(folder, name), 'utf8'))
  }
  const bundles = Object.entries(Assets.parse(file('.assets.json')).files)
    .filter(([, { source }]) => source.packaging === 'zip')
    .map(([hash, { source }]) => [hash, join(folder, source.path)] as const)
  return { template: Template.parse(file('.template.json')), bundles: new Map(bundles) }
}
