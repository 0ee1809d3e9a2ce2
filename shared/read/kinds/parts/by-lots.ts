import { isOneOf, wordSet } from '../../../vocabulary/word-set.ts'
import type { Line } from '../../blocks/line.ts'
import { counts, type Meanings } from '../../meanings/meanings.ts'
import { isMark, NUMBER, type Tokens, textOf, WORD } from '../../tokens/tokens.ts'
import { referenceAt } from '../../values/reference.ts'
import { containsRole } from '../../values/roles.ts'
import { isLongEnough } from './facts-of-own.ts'
import type { Own } from './own.ts'
import { blocksFrom } from './text-blocks.ts'

const LOTS = wordSet(`
  rol perceel lot opdracht functie aanvraag uitvraag profiel positie role assignment vacature position onderdeel deel
  verzoek vraag klus inhuurverzoek inhuuropdracht
`)

/** "Rol A: Projectleider", "Perceel 1 - Toezichthouder", "Opdracht WR-3301": a block each, from one such line to the next. */
export function byLots(meanings: Meanings): Own[][] | null {
  const { lines, tokens } = meanings
  const starts = lines.flatMap((line, i) => (counts(meanings, line.body) && isLot(tokens, line) ? [i] : []))
  const names = new Set(
    starts.map((i) => textOf(tokens, lines[i]?.body ?? 0, Math.min(lines[i]?.end ?? 0, (lines[i]?.body ?? 0) + 8))),
  )
  if (names.size < starts.length) return null
  return starts.length > 1 ? blocksFrom(meanings, starts) : null
}

/** "Eerste uitvraag: Planner". */
const ORDINALS = wordSet('eerste tweede derde vierde vijfde first second third')

function isLot(tokens: Tokens, { body, end }: Line): boolean {
  if (isOneOf(tokens.word[body], ORDINALS) && isOneOf(tokens.word[body + 1], LOTS))
    return isMark(tokens, body + 2, ':-') && containsRole(tokens, body + 3, Math.min(end, body + 13))
  if (!isOneOf(tokens.word[body], LOTS)) return false
  const named = body + 1
  const reference = referenceAt(tokens, named, end)
  if (reference && isLongEnough(tokens, reference) && reference.end - reference.first > 1) {
    const behind = reference.end
    return behind === end || (isMark(tokens, behind, ':-|') && containsRole(tokens, behind, Math.min(end, behind + 10)))
  }
  const letter = tokens.type[named] === WORD && (tokens.end[named] ?? 0) - (tokens.start[named] ?? 0) === 1
  const number =
    (tokens.type[named] === NUMBER && (tokens.number[named] ?? 99) < 30) || tokens.word[named]?.atom?.kind === 'number'
  return (
    (letter || number) &&
    isMark(tokens, named + 1, ':-.)|') &&
    containsRole(tokens, named + 2, Math.min(end, named + 12))
  )
}
