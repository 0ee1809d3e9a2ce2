import type { Line } from '../../blocks/line.ts'
import { type Hit, hasHit } from '../../concepts/cues.ts'
import { cuesOf, type Meanings } from '../../meanings/meanings.ts'
import { isWord, MARK, markAt, textOf } from '../../tokens/tokens.ts'

/** "[x] zzp", and "zzp" on a line of its own among other forms of work or below its question: a box that is ticked. */
export function tickedSelfEmployed(meanings: Meanings): Hit[] {
  const { lines, lineAt } = meanings
  return cuesOf(meanings, 'zzp.person').filter((hit) => {
    const i = lineAt[hit.first] ?? 0
    const line = lines[i]
    if (!line || hit.end !== line.end || firstWord(meanings, line) !== hit.first) return false
    if (isTicked(meanings, line)) return true
    if (hit.first !== line.body || line.marked) return false
    const [above, below] = [lines[i - 1], lines[i + 1]]
    if (isForm(meanings, above) || isForm(meanings, below)) return true
    const isLast = !below || below.apart || meanings.pairs.some(({ line: at, kind }) => at === i + 1 && kind !== null)
    return (
      above !== undefined && !line.apart && isShort(above) && isLast && markAt(meanings.tokens, above.end - 1) !== '.'
    )
  })
}

function isShort({ body, end }: Line): boolean {
  return end - body <= LONGEST_QUESTION
}

const LONGEST_QUESTION = 8

/** Behind bullets and boxes. */
function firstWord({ tokens }: Meanings, line: Line): number {
  let k = line.first
  while (k < line.end && (tokens.type[k] === MARK || isTick(tokens, k))) k++
  return k
}

function isTick(tokens: Meanings['tokens'], k: number): boolean {
  return isWord(tokens, k, 'x', 'v') && markAt(tokens, k - 1) === '[' && markAt(tokens, k + 1) === ']'
}

function isTicked({ tokens }: Meanings, { first, end }: Line): boolean {
  for (let k = first; k < end; k++) {
    if (isTick(tokens, k)) return true
    if (tokens.type[k] === MARK && TICKS.includes(textOf(tokens, k, k + 1))) return true
  }
  return false
}

const TICKS = ['☒', '☑', '🗹']

/** "Detachering" alone on a line. */
function isForm({ tokens, cues }: Meanings, line: Line | undefined): boolean {
  if (!line || line.end - line.body > 3 || markAt(tokens, line.end - 1) === '.') return false
  return hasHit(cues, 'zzp.employed', line.body, line.end)
}
