import { markAt, NUMBER, type Tokens } from '../tokens/tokens.ts'
import { quantityAt } from '../values/quantity.ts'

/**
 * Months of experience: `from` and `to` are bounds, `above` says that `from` itself is not enough, `inclusive` that the
 * words say that `to` is.
 */
export type Experience = { from: number; to: number; above: boolean; inclusive: boolean }

/** How much experience the words of a step ask for; null where they are about something else. */
export function experienceIn(tokens: Tokens, first: number, end: number): Experience | null {
  for (let k = first; k < end; k++) {
    const found = tokens.type[k] === NUMBER ? quantityAt(tokens, k, end) : null
    if (!found || (found.unit !== 'year' && found.unit !== 'month')) continue
    const months = found.unit === 'year' ? 12 : 1
    const [from, to] = [found.min * months, found.max * months]
    if (to > from) return { from, to, above: false, inclusive: isInclusive(tokens, k, found.end) }
    const bound = boundBefore(tokens, first, k)
    if (bound === 'above') return { from, to: Number.POSITIVE_INFINITY, above: true, inclusive: false }
    if (bound === 'from' || isOrMore(tokens, found.end, end) || hasPlus(tokens, k, found.end))
      return { from, to: Number.POSITIVE_INFINITY, above: false, inclusive: false }
    if (bound === 'under') return { from: 0, to: from, above: false, inclusive: false }
    return null
  }
  return null
}

/** "tot en met", "t/m". */
export function isInclusive(tokens: Tokens, first: number, end: number): boolean {
  for (let k = first; k < end; k++) {
    if (tokens.word[k]?.folded === 'met') return true
    if (tokens.word[k]?.folded === 't' && markAt(tokens, k + 1) === '/') return true
  }
  return false
}

const FROM = new Set(['minimaal', 'min', 'minstens', 'minste', 'tenminste', 'vanaf', 'least'])
const UNDER = new Set(['tot', 'to', 'maximaal', 'max', 'hoogstens', 'onder'])
const THAN = new Set(['dan', 'than'])
const MORE = new Set(['meer', 'langer', 'more', 'longer'])
const LESS = new Set(['minder', 'korter', 'less', 'fewer'])

function boundBefore(tokens: Tokens, first: number, k: number): 'above' | 'from' | 'under' | null {
  // A ">" at the start of a line is taken for the mark of a quoted mail.
  if (k === first) return (tokens.quoted[k] ?? 0) > 0 ? 'above' : null
  let at = k - 1
  const mark = markAt(tokens, at)
  if (mark === '>') return 'above'
  if (mark === '<') return 'under'
  if (mark === '≥' || (mark === '=' && markAt(tokens, at - 1) === '>')) return 'from'
  if (mark === '.') at--
  const word = tokens.word[at]?.folded ?? ''
  if (word === 'over') return 'above'
  if (THAN.has(word)) {
    const before = tokens.word[at - 1]?.folded ?? ''
    return MORE.has(before) ? 'above' : LESS.has(before) ? 'under' : null
  }
  return FROM.has(word) ? 'from' : UNDER.has(word) ? 'under' : null
}

/** "5 jaar of meer", "5 jaar ervaring of meer". */
function isOrMore(tokens: Tokens, from: number, end: number): boolean {
  for (let k = from; k < Math.min(end, from + 4); k++) {
    const joint = tokens.word[k]?.folded ?? ''
    if (['of', 'en', 'or'].includes(joint)) return MORE.has(tokens.word[k + 1]?.folded ?? '')
  }
  return false
}

function hasPlus(tokens: Tokens, first: number, end: number): boolean {
  for (let k = first; k < end; k++) if (markAt(tokens, k) === '+') return true
  return false
}
