import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Node, parseSync, Visitor } from 'oxc-parser'
import { describe, expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '..')
const MOST_PATTERNS = 100
const LONGEST_PATTERN = 120

/** `of`: the call or the declaration that the regular expression stands in. */
type Pattern = { file: string; written: string; of: string }

const patterns = readdirSync(join(ROOT, 'shared'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .flatMap((path) => patternsOf(join('shared', path)))

/** Every regular expression of a file, written as such or made with `new RegExp`. */
function patternsOf(file: string): Pattern[] {
  const source = readFileSync(join(ROOT, file), 'utf8')
  const found: Pattern[] = []
  const around: Node[] = []
  const note = ({ start, end }: Node) => {
    const call = around.at(-1)
    found.push({ file, written: source.slice(start, end), of: call ? source.slice(call.start, call.end) : '' })
  }
  new Visitor({
    CallExpression: (node) => around.push(node),
    'CallExpression:exit': () => around.pop(),
    Literal: (node) => 'regex' in node && note(node),
    NewExpression: (node) => node.callee.type === 'Identifier' && node.callee.name === 'RegExp' && note(node),
  }).visit(parseSync(file, source).program)
  return found
}

const show = ({ file, written }: Pattern) => `${file}: ${written}`

/** Functions, parameters, lengths of files and circles of imports are for the linter (biome.jsonc, knip.jsonc). */
describe('regular expressions in shared', () => {
  test('are few', () => {
    expect(patterns.length).toBeGreaterThan(10)
    expect(patterns.length).toBeLessThan(MOST_PATTERNS)
  })

  test(`are at most ${LONGEST_PATTERN} characters long`, () => {
    expect(patterns.filter(({ written }) => written.length > LONGEST_PATTERN).map(show)).toEqual([])
  })

  test('are not run over the plain text once its tokens are known', () => {
    const late = patterns.filter(({ file }) => /^shared\/read\/(?!text\/)/.test(file))
    expect(late.filter(({ of }) => /\bplain\b/.test(of)).map(show)).toEqual([])
  })
})
