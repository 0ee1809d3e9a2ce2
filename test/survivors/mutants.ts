import { createRequire } from 'node:module'
import { Script } from 'node:vm'
import type { Tokens } from '../../shared/read/tokens/tokens.ts'
import type { Case } from './cases.ts'
import { type Phrases, rowFinder } from './row-finder.ts'

/** What the script of `bundled` gives when it is loaded. */
type Bundle = Phrases & { cases: Case[] }

/** A row of the vocabulary or a rule of the reader by its name, and the tests that come by it, the shortest first. */
export type Mutant = { kind: 'row' | 'rule'; name: string; tests: number[] }

export type Mutable = {
  mutants: Mutant[]
  /** The tests of a reader without some rows of the vocabulary. */
  without: (rows: ReadonlySet<string>) => Case[]
  /** Whether a test holds, where the reader goes without a rule or with all. */
  holds: (test: Case | undefined, rule?: string) => boolean
}

/** How the titles of tests of whole texts begin. */
const WHOLE = 'whole text '

const require = createRequire(import.meta.url)

/** The script of `bundled` as something that rows and rules can be taken from; first all tests run once, whole. */
export function mutable(code: string): Mutable {
  const load = new Script(`(function (require, module, rowsKept, skips, reads) {${code}\n})`).runInThisContext()
  let skipped: string | undefined
  let met = (_: string) => {}
  let read = (_: Tokens) => {}
  const loaded = (isKept: (row: string) => boolean): Bundle => {
    const module = { exports: {} }
    const rowsKept = (concept: string, text: string) =>
      rowsIn(text)
        .filter((row) => isKept(`${concept}: ${row}`))
        .join('\n')
    const skips = (rule: string) => {
      met(rule)
      return rule === skipped
    }
    load(require, module, rowsKept, skips, (tokens: Tokens) => read(tokens))
    return module.exports as Bundle
  }
  const holds = (test: Case | undefined, rule?: string) => {
    skipped = rule
    try {
      test?.run()
      return true
    } catch {
      return false
    } finally {
      skipped = undefined
    }
  }

  const mutants = new Map<string, Mutant>()
  const mutantOf = (kind: Mutant['kind'], name: string) => {
    const known = mutants.get(name) ?? { kind, name, tests: [] }
    mutants.set(name, known)
    return known
  }
  const { cases, ...phrases } = loaded((row) => {
    mutantOf('row', row)
    return true
  })
  const findRows = rowFinder(phrases, mutants.keys())
  for (const [, rule = ''] of code.matchAll(/skips\("([^"]+)"\)/g)) mutantOf('rule', rule)
  const passed: Set<Mutant>[] = cases.map((test) => {
    const by = new Set<Mutant>()
    met = (rule) => by.add(mutantOf('rule', rule))
    // Each row is to have a test of its own; a whole text would come by hundreds.
    read = test.title.startsWith(WHOLE) ? () => {} : (tokens) => findRows(tokens, (row) => by.add(mutantOf('row', row)))
    // A test that fails as things are shows so itself, and misses nothing here.
    return holds(test) ? by : new Set()
  })
  met = () => {}
  read = () => {}
  const bySize = passed.map((by, k) => ({ by, k })).toSorted((a, b) => a.by.size - b.by.size)
  for (const { by, k } of bySize) for (const mutant of by) mutant.tests.push(k)
  return { mutants: [...mutants.values()], holds, without: (rows) => loaded((row) => !rows.has(row)).cases }
}

function rowsIn(text: string): string[] {
  return text
    .split('\n')
    .map((row) => row.trim())
    .filter((row) => row !== '')
}
