import { globSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { build, type Plugin } from 'esbuild'
import { hasRows, hasRules, withRowsToDrop, withRulesToSkip } from './instrument.ts'

const ROOT = join(import.meta.dirname, '../..')

/** The tests that say what a text means, each in no time. */
const TESTS = [
  'test/{fields,conflicts,wordings}/*.test.ts',
  'test/dates.test.ts',
  'test/reading/{refusal,several-requests}.test.ts',
]

/**
 * The reader with its tests as one script that gives what `Bundle` says. When it is loaded it asks `rowsKept` which rows
 * the vocabulary has, and when it runs `skips` which rules it goes without, and tells `reads` the tokens of each text.
 */
export async function bundled(): Promise<string> {
  const tests = globSync(TESTS, { cwd: ROOT }).toSorted()
  const contents = [
    "import './test/survivors/whole-texts.ts'",
    ...tests.map((file) => `import './${file}'`),
    "export { cases } from './test/survivors/cases.ts'",
    "export { expandRow } from './shared/vocabulary/phrases.ts'",
    "export { wordOf } from './shared/vocabulary/lexicon.ts'",
    "export { spellingsOf } from './shared/vocabulary/rows.ts'",
  ].join('\n')
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: ROOT },
    bundle: true,
    write: false,
    platform: 'node',
    target: 'node24',
    format: 'cjs',
    plugins: [mutable],
  })
  return outputFiles[0]?.text ?? ''
}

const mutable: Plugin = {
  name: 'mutable',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^vitest$/ }, () => ({ path: join(import.meta.dirname, 'cases.ts') }))
    onLoad({ filter: /\/(?:shared|test)\/.*\.ts$/ }, ({ path }) => {
      if (!path.startsWith(ROOT) || path.includes('node_modules')) return null
      return { loader: 'ts', contents: mutableSource(path, readFileSync(path, 'utf8')) }
    })
  },
}

function mutableSource(path: string, source: string): string {
  const file = `/${relative(ROOT, path)}`
  if (file.endsWith('.test.ts'))
    return `import { ofFile } from 'vitest'\nofFile(${JSON.stringify(file.slice(6))});${here(path, source)}`
  if (file.endsWith('/tokens-of.ts')) return source.replace('export function tokensOf(', READS)
  if (hasRows(file)) return withRowsToDrop(file, source)
  if (hasRules(file)) return withRulesToSkip(file, source, file.replace(/^\/shared\/read\/|\.ts$/g, ''))
  return here(path, source)
}

const READS = `export function tokensOf(plain) {
  const tokens = allTokensOf(plain)
  reads(tokens)
  return tokens
}
function allTokensOf(`

function here(path: string, source: string): string {
  return source.replaceAll('import.meta.dirname', JSON.stringify(dirname(path)))
}
