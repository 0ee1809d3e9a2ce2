import type { Line } from '../../blocks/line.ts'
import { counts, type Meanings } from '../../meanings/meanings.ts'
import { isMark, textOf } from '../../tokens/tokens.ts'
import { referenceAt } from '../../values/reference.ts'
import { containsRole } from '../../values/roles.ts'
import { hasFacts, isLongEnough, isOfCriteria, numberIn } from './facts-of-own.ts'
import type { Own } from './own.ts'
import { blocksFrom } from './text-blocks.ts'

/** Items of a list that each have a number of their own, or a role with hours or a rate. */
export function byItems(meanings: Meanings): Own[][] | null {
  const { lines } = meanings
  const isOwn = (i: number) => {
    const line = lines[i]
    if (!line?.item || !counts(meanings, line.body) || isOfCriteria(meanings, line.body)) return false
    const numbered = numberIn(meanings, line.body, line.end) !== null || bracketed(meanings, line) !== null
    return (
      containsRole(meanings.tokens, line.body, Math.min(line.end, line.body + 14)) &&
      (numbered || hasFacts(meanings, line.body, line.end))
    )
  }
  const items = lines.flatMap((_, i) => (isOwn(i) ? [i] : []))
  if (items.length < 2 || items.length > 40) return null
  const numbers = new Set(
    items.map((i) => {
      const line = lines[i] as Line
      return numberIn(meanings, line.body, line.end) ?? bracketed(meanings, line)
    }),
  )
  if (numbers.size < items.length && !items.every((i) => hasFacts(meanings, lines[i]?.body ?? 0, lines[i]?.end ?? 0)))
    return null
  if (haveParagraphs(lines, items)) return blocksFrom(meanings, items)
  return items.map((i) => {
    let end = i + 1
    while (end < lines.length && lines[end]?.item === null && !lines[end]?.apart) end++
    return [{ first: lines[i]?.first ?? 0, end: lines[end - 1]?.end ?? 0 }]
  })
}

/** "1. Adviseur (X-41)" with its facts on the next line, and below that a paragraph on each of them before the next. */
function haveParagraphs(lines: Line[], items: number[]): boolean {
  return items.slice(1).every((next, k) => {
    for (let i = (items[k] ?? 0) + 1; i < next; i++) if (lines[i]?.apart && lines[i]?.item === null) return true
    return false
  })
}

/** "(NW-1041)" at the end of a line. */
function bracketed({ tokens }: Meanings, { body, end }: Line): string | null {
  if (!isMark(tokens, end - 1, ')]')) return null
  for (let k = end - 2; k > body && end - k < 10; k--) {
    if (!isMark(tokens, k, '([')) continue
    const found = referenceAt(tokens, k + 1, end - 1)
    return found && found.end === end - 1 && isLongEnough(tokens, found) ? textOf(tokens, found.first, found.end) : null
  }
  return null
}
