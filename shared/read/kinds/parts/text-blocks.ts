import { isOneOf, wordSet } from '../../../vocabulary/word-set.ts'
import type { Line } from '../../blocks/line.ts'
import type { Meanings } from '../../meanings/meanings.ts'
import { numberAlone } from '../../meanings/number-alone.ts'
import { isMark, isWord, MARK, type Tokens } from '../../tokens/tokens.ts'
import { containsRole } from '../../values/roles.ts'
import type { Own } from './own.ts'

/** No request has more labels above its title. */
const MOST_ABOVE = 40

/** The line of the role, or other labels, right above a line of a block. */
export function blockStart({ lines, pairs, tokens }: Meanings, line: number): number {
  let start = line
  while (start > 0 && line - start < MOST_ABOVE) {
    const here = lines[start]
    const above = lines[start - 1]
    if (!here || !above || (here.apart && start !== line)) break
    const titled = titleOverRule(tokens, lines, start - 1)
    if (titled >= 0) return titled
    const isRole = containsRole(tokens, above.body, above.end) && above.end - above.body < 16
    const isLabel = pairs[firstPairFrom(pairs, start - 1)]?.line === start - 1
    if (here.apart && !isRole) break
    if (!isRole && !isLabel && !above.marked) break
    start--
    if (isRole && !isLabel) break
  }
  return start
}

/** "1) Planner" with a rule below it, alone in its paragraph or between two rules; -1 where this line is no such rule. */
function titleOverRule(tokens: Tokens, lines: Line[], rule: number): number {
  const title = lines[rule - 1]
  if (!title || !isRule(tokens, lines[rule])) return -1
  const stands = title.apart || isRule(tokens, lines[rule - 2])
  const isTitle = title.end - title.body < LONGEST_TITLE && !isMark(tokens, title.end - 1, '.:?!;')
  return stands && isTitle && containsRole(tokens, title.body, title.end) ? rule - 1 : -1
}

const LONGEST_TITLE = 16

/** Only marks, of the kind that draw a line: "-----", "=====", "* * *". */
function isRule(tokens: Tokens, line: Line | undefined): boolean {
  if (!line || line.end - line.body < 1) return false
  for (let k = line.body; k < line.end; k++) if (!isMark(tokens, k, '-=_*~#+–—')) return false
  return true
}

/** The index of the first pair on a line or below it, by halving. */
export function firstPairFrom(pairs: Meanings['pairs'], line: number): number {
  let low = 0
  let high = pairs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((pairs[middle]?.line ?? 0) < line) low = middle + 1
    else high = middle
  }
  return low
}

/** From each line to the next; the last goes on to its own end, and a paragraph that speaks of all belongs to none. */
export function blocksFrom(meanings: Meanings, titles: number[]): Own[][] {
  const { lines, scope } = meanings
  const starts = titles.every((line) => numberAlone(meanings, line - 1)) ? titles.map((line) => line - 1) : titles
  const longest = longestOf(lines, starts)
  const general = generalHeading(meanings, starts)
  return starts.map((start, k) => {
    const next = starts[k + 1]
    const end = next ?? lines.length
    const own: Own[] = []
    let shared = false
    let paragraphs = 0
    for (let i = start; i < end; i++) {
      const line = lines[i]
      if (!line) continue
      if (line.apart && i > start) paragraphs++
      // Behind the last request everything is said of all, once it has had its share or once a paragraph says so.
      if (next === undefined && (shared || i === general || paragraphs > longest)) shared = true
      else if (line.apart || speaksForAll(meanings, line)) shared = speaksOfAll(meanings, i, end)
      if (scope[i] !== 0 || shared) continue
      own.push({ first: line.first, end: line.end })
    }
    return own
  })
}

const GENERAL = wordSet('algemene algemeen gemeenschappelijke gezamenlijke gedeelde general common shared')
const PROVISIONS = wordSet(`
  bepalingen voorwaarden gegevens informatie deel kenmerken eisen uitgangspunten afspraken planning procedure
  terms conditions provisions information
`)

/** "Algemene bepalingen" behind the last request, when none of the others has such a heading; -1 where there is none. */
function generalHeading({ lines, tokens, pairAt }: Meanings, starts: number[]): number {
  const isGeneral = ({ body, end }: Line) =>
    (pairAt[body] ?? -1) < 0 &&
    end - body <= LONGEST_HEADING &&
    isOneOf(tokens.word[body], GENERAL) &&
    isOneOf(tokens.word[body + 1], PROVISIONS)
  const found = lines.flatMap((line, i) => (i > (starts[0] ?? 0) && isGeneral(line) ? [i] : []))
  return found.length === 1 ? (found[0] ?? -1) : -1
}

const LONGEST_HEADING = 12

/** The most paragraphs that one of the requests before the last has below its first line. */
function longestOf(lines: Line[], starts: number[]): number {
  let longest = 0
  for (let k = 0; k + 1 < starts.length; k++) {
    let paragraphs = 0
    for (let i = (starts[k] ?? 0) + 1; i < (starts[k + 1] ?? 0); i++) if (lines[i]?.apart) paragraphs++
    longest = Math.max(longest, paragraphs)
  }
  return longest
}

const ALL = ['beide', 'beiden', 'allebei', 'alle', 'both', 'all', 'elk', 'allen', 'drie', 'bovenstaande', 'genoemde']

const MATTERS = [
  'opdrachten',
  'aanvragen',
  'functies',
  'rollen',
  'posities',
  'uitvragen',
  'vacatures',
  'assignments',
  'requests',
  'roles',
  'kandidaten',
  'geldt',
  'reageren',
  'gelden',
  'opdracht',
  'gevallen',
  'drie',
  'twee',
  'kan',
  'tot',
  'for',
]

const OPENS_GENERAL = ['geldt', 'gelden', 'dit', 'wat', 'deze', 'gegevens', 'gezamenlijk', 'applies', 'common']

/** "Voor beide geldt …", "Voor A en B: …", "Voor alle drie …" at the start of a line. */
function speaksForAll({ tokens }: Meanings, line: Line): boolean {
  let body = line.body
  // "=== Geldt voor A en B ===", "Wat voor beide geldt".
  while (body < line.end && (tokens.type[body] === MARK || isWord(tokens, body, ...OPENS_GENERAL))) body++
  if (!isWord(tokens, body, 'voor', 'for')) return false
  if (isWord(tokens, body + 1, ...ALL) && !isWord(tokens, body + 1, 'elk')) return true
  return isWord(tokens, body + 1, 'de') && isWord(tokens, body + 2, 'twee', 'drie', 'vier')
    ? true
    : isLetters(tokens, body + 1)
}

/** "A en B", "1 en 2". */
function isLetters(tokens: Tokens, k: number): boolean {
  const isShort = (at: number) => (tokens.end[at] ?? 0) - (tokens.start[at] ?? 0) === 1
  return isShort(k) && isWord(tokens, k + 1, 'en', 'and', 't') && isShort(k + 2)
}

/** A paragraph about all requests: "Reageren op beide kan tot …", "Voor alle opdrachten geldt …". */
function speaksOfAll(meanings: Meanings, first: number, end: number): boolean {
  const { lines, tokens } = meanings
  for (let i = first; i < end; i++) {
    const line = lines[i]
    if (!line || (i > first && line.apart)) return false
    if (i === first && speaksForAll(meanings, line)) return true
    for (let k = line.body; k < line.end; k++) {
      if (!isWord(tokens, k, ...ALL)) continue
      for (let t = k + 1; t < Math.min(line.end, k + 4); t++) if (isWord(tokens, t, ...MATTERS)) return true
    }
  }
  return false
}
