/**
 * What a cold function waits for: loading a bundle and reading the first text, for the reader and for chrono-node, each in
 * processes of its own; part of `npm run bench`. Processor time counts too, since a busy machine doubles the other.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildSync } from 'esbuild'
import { goldenCases } from '../golden-cases.ts'

const TURNS = 5
const READERS: [string, string][] = [
  [
    'reader',
    `import { parse } from './shared/read/parse.ts'
     export const read = (bytes) => parse(bytes, { capturedAt: null })`,
  ],
  ['chrono-node', `import { nl } from 'chrono-node'; export const read = (bytes) => nl.parse(String(bytes))`],
]
const RUN = `const start = performance.now()
  const { read } = require(process.argv[1])
  read(require('node:fs').readFileSync(process.argv[2]))
  console.log(JSON.stringify([performance.now() - start, process.cpuUsage().user / 1000]))`

const folder = mkdtempSync(join(tmpdir(), 'cold-'))
try {
  const text = join(folder, 'text.txt')
  writeFileSync(text, goldenCases()[0]?.bytes ?? '')
  console.log('\ncold           load and first ms  user ms of the process')
  for (const [name, contents] of READERS) {
    const outfile = join(folder, `${name}.cjs`)
    const stdin = { contents, resolveDir: join(import.meta.dirname, '../..') }
    buildSync({ stdin, outfile, bundle: true, minify: true, platform: 'node', format: 'cjs' })
    const turns = Array.from({ length: TURNS }, (): [number, number] =>
      JSON.parse(execFileSync(process.execPath, ['-e', RUN, outfile, text], { encoding: 'utf8' })),
    )
    const [load, user] = [0, 1].map((k) => Math.min(...turns.map((turn) => turn[k] ?? 0)).toFixed(0))
    console.log(`${name.padEnd(15)}${load?.padStart(17)}${user?.padStart(9)}`)
  }
} finally {
  rmSync(folder, { recursive: true })
}
