import type { Meanings } from '../../meanings/meanings.ts'
import { isWord } from '../../tokens/tokens.ts'
import { containsRole } from '../../values/roles.ts'
import type { Own } from './own.ts'

/** The line of the role, or other labels, right above a line of a block. */
export function blockStart({ lines, pairs, tokens }: Meanings, line: number): number {
  let start = line
  while (start > 0) {
    const here = lines[start]
    const above = lines[start - 1]
    if (!here || !above || (here.apart && start !== line)) break
    const isRole = containsRole(tokens, above.body, above.end) && above.end - above.body < 16
    const isLabel = pairs.some((pair) => pair.line === start - 1)
    if (here.apart && !isRole) break
    if (!isRole && !isLabel && !above.marked) break
    start--
    if (isRole && !isLabel) break
  }
  return start
}

/** From each line to the next; the last goes on to its own end, and a paragraph that speaks of all belongs to none. */
export function blocksFrom(meanings: Meanings, starts: number[]): Own[][] {
  const { lines, scope } = meanings
  return starts.map((start, k) => {
    const end = starts[k + 1] ?? lines.length
    const own: Own[] = []
    let shared = false
    for (let i = start; i < end; i++) {
      const line = lines[i]
      if (!line) continue
      if (line.apart) shared = speaksOfAll(meanings, i, end)
      if (scope[i] !== 0 || shared) continue
      own.push({ first: line.first, end: line.end })
    }
    return own
  })
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

/** A paragraph about all requests: "Reageren op beide kan tot …", "Voor alle opdrachten geldt …". */
function speaksOfAll({ lines, tokens }: Meanings, first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    const line = lines[i]
    if (!line || (i > first && line.apart)) return false
    for (let k = line.body; k < line.end; k++) {
      if (!isWord(tokens, k, ...ALL)) continue
      for (let t = k + 1; t < Math.min(line.end, k + 4); t++) if (isWord(tokens, t, ...MATTERS)) return true
    }
  }
  return false
}
