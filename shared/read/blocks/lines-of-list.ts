import { NUMBER, type Tokens, WORD } from '../tokens/tokens.ts'
import type { Lines } from './item.ts'
import type { Line } from './line.ts'
import type { Parts } from './list.ts'
import { type ListLine, listLine } from './list-line.ts'
import { REQUEST } from './scope.ts'

/** The lines of a stretch as lines of a list, without rules and what the page puts between. */
export function linesOf({ tokens, lines, scope }: Parts, first: number, end: number): Lines {
  const made: ListLine[] = []
  let i = first
  let apart = false
  let loose: boolean | null = null
  const more = () => {
    while (i < end) {
      const index = i++
      const line = lines[index]
      if (!line || scope[index] !== REQUEST || !hasWord(tokens, line)) {
        apart ||= line?.apart ?? false
        continue
      }
      const found = listLine(tokens, line, index)
      found.apart ||= apart
      apart = false
      if (found.loose) {
        loose ??= countsUp({ tokens, lines, scope }, index, end, found.number ?? 0)
        if (!loose) withoutNumber(found, line)
      }
      made.push(found)
      return true
    }
    return false
  }
  return (k) => {
    while (made.length <= k && more());
    return made[k]
  }
}

/** "1 Words", "2 Words": a next number below shows that these are numbers of items. */
function countsUp(
  { tokens, lines }: Pick<Parts, 'tokens' | 'lines' | 'scope'>,
  i: number,
  end: number,
  number: number,
) {
  for (let k = i + 1; k < Math.min(end, i + 10); k++) {
    const line = lines[k]
    const found = line ? listLine(tokens, line, k) : null
    if (found?.loose) return found.number === number + 1
  }
  return false
}

function withoutNumber(found: ListLine, line: Line) {
  found.mark = 'none'
  found.symbol = ''
  found.number = null
  found.first = line.body
}

function hasWord(tokens: Tokens, line: Line): boolean {
  for (let k = line.first; k < line.end; k++) if (tokens.type[k] === WORD || tokens.type[k] === NUMBER) return true
  return false
}
