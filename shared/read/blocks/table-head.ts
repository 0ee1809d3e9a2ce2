import { isOneOf, wordSet } from '../../vocabulary/word-set.ts'
import { MARK, markAt, type Tokens } from '../tokens/tokens.ts'
import { type Cell, cellsOf } from './cells.ts'
import type { Line } from './line.ts'
import { type ListKind, listWordEnd } from './list-words.ts'
import { isPointName, isPointUnit } from './points.ts'
import { CELLS } from './signs.ts'

/** What a column holds: the criteria of a kind, criteria of whatever kind, what each of them is, their points. */
type Role = ListKind | 'words' | 'type' | 'points' | 'number' | 'answer'
export type TableHead = { roles: Role[]; words: number; type: number; points: number; number: number }
const NUMBERS = wordSet('nr nummer no id code volgnummer')
const TYPES = wordSet('type soort categorie aard')
export const KINDS: ListKind[] = ['awards', 'knockouts', 'competences']

/** Whether a table says of each row what it is, or has columns that are none of the words of a criterion. */
export function hasAnswers(tokens: Tokens, line: Line | undefined): boolean {
  const head = line ? headOf(tokens, line) : null
  return head !== null && (head.type >= 0 || head.roles.includes('answer') || head.number < 0)
}

/** The columns below a row of names of columns; null where some cell is no such name. */
export function headOf(tokens: Tokens, line: Line): TableHead | null {
  if ((line.signs & CELLS) === 0) return null
  const roles: Role[] = []
  for (const cell of cellsOf(tokens, { ...line, body: line.first }, '')) {
    const role = roleOf(tokens, cell)
    if (role === null) return null
    roles.push(role)
  }
  const named = roles.flatMap((role, k) => (role === 'words' || KINDS.some((kind) => kind === role) ? [k] : []))
  const [words] = named
  // "Omschrijving⇥Knock-out": the second may hold no more than "ja".
  if (words === undefined || named.length > 1 || roles.length < 2) return null
  const column = (role: Role) => roles.indexOf(role)
  return { roles, words, type: column('type'), points: column('points'), number: column('number') }
}

function roleOf(tokens: Tokens, { first, end }: Cell): Role | null {
  let last = end
  // "Punten (max.)", "Eis:", "Nr."
  for (let k = first + 1; k < end; k++)
    if (markAt(tokens, k) === '(' || markAt(tokens, k) === '[') last = Math.min(last, k)
  while (last > first && tokens.type[last - 1] === MARK) last--
  if (last === first) return tokens.type[first] === MARK ? (markAt(tokens, first) === '#' ? 'number' : 'answer') : null
  if (last - first === 1 && isOneOf(tokens.word[first], NUMBERS)) return 'number'
  if (last - first === 1 && isOneOf(tokens.word[first], TYPES)) return 'type'
  for (const kind of KINDS) {
    const after = Math.max(listWordEnd(tokens, first, last, kind), namedEnd(tokens, first, last, kind))
    if (after === last) return kind
    // "Eis/wens"
    if (after > 0 && markAt(tokens, after) === '/' && kindOf(tokens, { first: after + 1, end: last })) return 'type'
  }
  if (listWordEnd(tokens, first, last, 'words') === last) return 'words'
  if (listWordEnd(tokens, first, last, 'answer') > 0) return 'answer'
  for (let k = first; k < Math.min(last, first + LONGEST_POINTS); k++)
    if (isPointUnit(tokens, k) || isPointName(tokens, k)) return 'points'
  return null
}

const LONGEST_POINTS = 4

function namedEnd(tokens: Tokens, first: number, end: number, kind: ListKind): number {
  return listWordEnd(tokens, first, end, `named.${kind}`)
}

/** "KO", "Eis", "wens": what a row says that it is. */
export function kindOf(tokens: Tokens, cell: Cell | undefined): ListKind | null {
  if (!cell) return null
  const { first, end } = cell
  return (
    KINDS.find((kind) => listWordEnd(tokens, first, end, kind) > 0 || namedEnd(tokens, first, end, kind) > 0) ?? null
  )
}
