import { BLANK, isCapital, isWord, NUMBER, type Tokens, WORD } from '../tokens/tokens.ts'
import type { Lines } from './item.ts'
import type { Line } from './line.ts'
import type { Parts } from './list.ts'
import { type ListLine, listLine } from './list-line.ts'
import { mentionsPoints } from './points.ts'
import { REQUEST } from './scope.ts'

/** The lines of a stretch as lines of a list, without rules and what the page puts between. */
export function linesOf({ tokens, lines, scope }: Parts, first: number, end: number): Lines {
  const made: ListLine[] = []
  let i = first
  let apart = false
  let loose: boolean | null = null
  let small: boolean | null = null
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
      // "1 minimaal hbo": among items with other marks such a number is one of the words.
      if (found.mark !== 'none') small ??= false
      else if (smallNumber(tokens, found) !== null) {
        small ??= smallCountsUp({ tokens, lines, scope }, index, end)
        if (small) withNumber(tokens, found)
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
    if (found?.mark === 'number') return found.number === number + 1
  }
  return false
}

/** The number of "3 beschikbaar op dinsdag"; null of "3 jaar ervaring", "3 tot 5 jaar", "3 punten". */
function smallNumber(tokens: Tokens, { first, end }: ListLine): number | null {
  const word = tokens.word[first + 1]
  if (tokens.type[first] !== NUMBER || tokens.gap[first + 1] !== BLANK || first + 2 >= end) return null
  if (tokens.type[first + 1] !== WORD || word?.atom !== null || isCapital(tokens, first + 1)) return null
  const isAmount = isWord(tokens, first + 1, 'tot', 'of', 'en', 'a', 't', 'x', 'punten', 'points', 'to', 'or', 'and')
  const number = tokens.number[first] ?? -1
  return isAmount || number < 1 || number > 40 || !Number.isInteger(number) ? null : number
}

/** The next line of the kind has the next number; of things that are counted ("1 project", "2 projecten") it is no number of an item. */
function smallCountsUp({ tokens, lines }: Pick<Parts, 'tokens' | 'lines' | 'scope'>, i: number, end: number): boolean {
  const line = lines[i]
  const first = line ? listLine(tokens, line, i) : null
  const number = first ? smallNumber(tokens, first) : null
  // Only scored criteria go on from another list.
  if (!first || number === null || (number > 1 && !mentionsPoints(tokens, first.first, first.end))) return false
  for (let k = i + 1; k < Math.min(end, i + 6); k++) {
    const other = lines[k]
    const found = other ? listLine(tokens, other, k) : null
    const next = found ? smallNumber(tokens, found) : null
    if (!found || next === null) continue
    const [a, b] = [tokens.word[first.first + 1]?.folded ?? '', tokens.word[found.first + 1]?.folded ?? '']
    return next === number + 1 && (a === b ? number === 1 : a.slice(0, 4) !== b.slice(0, 4))
  }
  return false
}

function withNumber(tokens: Tokens, found: ListLine) {
  found.mark = 'number'
  found.symbol = '1'
  found.number = tokens.number[found.first] ?? null
  found.loose = true
  found.first++
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
