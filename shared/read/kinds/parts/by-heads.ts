import type { Line } from '../../blocks/line.ts'
import { hitsIn } from '../../concepts/cues.ts'
import { behindWords } from '../../fields/request-number/behind-words.ts'
import type { Stretch } from '../../meanings/clause.ts'
import { counts, type Meanings } from '../../meanings/meanings.ts'
import { numberAlone } from '../../meanings/number-alone.ts'
import { isMark, isWord, MARK, type Tokens, textOf } from '../../tokens/tokens.ts'
import { type ReferenceValue, referenceAt } from '../../values/reference.ts'
import { roleInProse } from '../../values/role-in-prose.ts'
import { factKinds, isLongEnough, isOfCriteria } from './facts-of-own.ts'
import type { Own } from './own.ts'
import { blocksFrom } from './text-blocks.ts'

/** How a line shows that a request begins: with a number of the request, as an item, or by standing alone. */
type By = 'reference' | 'item' | 'alone'

type Head = { line: number; by: By; name: string }

/** "KW-12 - Planner", "1) Planner", "Planner (KW-12)" above prose: short lines that name a role, each with facts below. */
export function byHeads(meanings: Meanings): Own[][] | null {
  const heads = meanings.lines.flatMap((_, i) => headAt(meanings, i) ?? [])
  for (const by of ['reference', 'item', 'alone'] as const) {
    const same = heads.filter((head) => head.by === by)
    if (same.length < 2 || new Set(same.map(({ name }) => name)).size < same.length) continue
    const blocks = blocksFrom(
      meanings,
      same.map(({ line }) => line),
    )
    if (blocks.every((block) => isWhole(meanings, block, by))) return blocks
  }
  return null
}

/** What opens a request has its facts below: hours or money, and one more. */
function isWhole(meanings: Meanings, block: Own[], by: By): boolean {
  const kinds = new Set(block.flatMap(({ first, end }) => factKinds(meanings, first, end)))
  if (by === 'alone') return kinds.has('hours') && (kinds.has('money') || kinds.has('date'))
  return kinds.size > 1 && (kinds.has('hours') || kinds.has('money'))
}

const LONGEST = 16

function headAt(meanings: Meanings, i: number): Head | null {
  const { lines, tokens, pairAt } = meanings
  const line = lines[i]
  if (!line || line.end - line.body > LONGEST || !counts(meanings, line.body) || isOfCriteria(meanings, line.body))
    return null
  const alone = numberAlone(meanings, i)
  const ahead = referenceAt(tokens, line.body, line.end) ?? numberAhead(meanings, line)
  const reference = alone ?? (ahead && isLongEnough(tokens, ahead) ? ahead : referenceBehind(tokens, line))
  const behind = ahead && ahead === reference ? behindMarks(tokens, ahead.end, line.end) : line.body
  const named = alone ? line.end : behind
  const below = lines[i + 1]
  const whole = named >= line.end && below !== undefined && !below.apart
  const role = whole ? roleOn(tokens, below, below.body) : roleOn(tokens, line, named)
  if (!role) return null
  const name = reference
    ? textOf(tokens, reference.first, reference.end)
    : textOf(tokens, role.first, line.end).toLowerCase()
  if (reference) return { line: i, by: 'reference', name }
  if (line.item === 'number' || line.item === 'letter') return { line: i, by: 'item', name }
  return line.apart &&
    !isWord(tokens, line.body, 'de', 'het', 'the') &&
    (pairAt[line.end - 1] ?? -1) < 0 &&
    !isMark(tokens, line.end - 1, '.:?!')
    ? { line: i, by: 'alone', name }
    : null
}

/** "Aanvraag SD-11 Planner", "Rol A, nummer SD-11: planner": the number of the request behind words for it. */
function numberAhead(meanings: Meanings, { body, end }: Line): Stretch | null {
  const hit = hitsIn(meanings.cues, 'number.before', body, Math.min(end, body + 4))[0]
  return hit ? behindWords(meanings, hit.end) : null
}

/** The role with which a line begins. */
function roleOn(tokens: Tokens, { end }: Line, k: number) {
  const role = roleInProse(tokens, k, end)
  return role?.hasRoleWord && role.first - k <= 3 ? role : null
}

/** "(KW-12)" or "- KW-12" at the end of a line. */
function referenceBehind(tokens: Tokens, { body, end }: Line): ReferenceValue | null {
  const last = isMark(tokens, end - 1, ')]') ? end - 1 : end
  for (let k = last - 1; k > body && last - k < 10; k--) {
    if (!isMark(tokens, k - 1, '([-–|,') || tokens.gap[k - 1] === 0) continue
    const found = referenceAt(tokens, k, last)
    if (found?.end === last && isLongEnough(tokens, found)) return found
  }
  return null
}

function behindMarks(tokens: Tokens, from: number, end: number): number {
  let k = from
  while (k < end && tokens.type[k] === MARK) k++
  return k
}
