import type { Blocks } from '../blocks/blocks.ts'
import { isLeader } from '../blocks/separators.ts'
import type { Hit } from '../concepts/cues.ts'
import { isCapital, isMark } from '../tokens/tokens.ts'

/** "Verzending .... 11 mei" above "Vragen .... 19 mei": a row of dots leads to the day, and the line below has its own. */
export function isWholeValue({ tokens, lines, lineAt }: Blocks, at: Hit): boolean {
  const line = lines[lineAt[at.first] ?? 0]
  return line?.end === at.end && isLeader(tokens, at.first - 1) && isCapital(tokens, at.end)
}

/** "Voor de kerst (21 december) zijn de gesprekken": a day alone in its bracket, with the sentence around it. */
export function isApart({ tokens }: Blocks, at: Hit): boolean {
  return isMark(tokens, at.first - 1, '(') && isMark(tokens, at.end, ')')
}
