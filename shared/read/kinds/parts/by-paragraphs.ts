import { hasHit } from '../../concepts/cues.ts'
import type { Stretch } from '../../meanings/clause.ts'
import { counts, type Meanings, sentenceOf } from '../../meanings/meanings.ts'
import { isMark, isWord, NUMBER, type Tokens, textOf } from '../../tokens/tokens.ts'
import { roleInProse } from '../../values/role-in-prose.ts'
import { containsRole } from '../../values/roles.ts'
import { factKinds, isHours, isOfCriteria } from './facts-of-own.ts'
import type { Own } from './own.ts'
import { sentencesThatSeek } from './sentences-that-seek.ts'

/** Lines, paragraphs, or sentences, of which each seeks another role with its hours and its rate or closing day. */
export function byParagraphs(meanings: Meanings): Own[][] | null {
  if (!statesHoursTwice(meanings) || !meanings.tokens.word.some((word) => word?.isRole)) return null
  return (
    eachWhole(meanings, linesOf(meanings)) ??
    eachWhole(meanings, paragraphsOf(meanings)) ??
    eachWhole(meanings, sentencesThatSeek(meanings))
  )
}

/** Each of two requests has hours of its own, and most texts state hours in one place. */
function statesHoursTwice({ values, pairsByKind }: Meanings): boolean {
  const hours = values.filter(isHours)
  const places = new Set([...hours, ...(pairsByKind.get('hours') ?? [])].map(({ first }) => first))
  return places.size > 1
}

/** Those stretches that are requests by themselves; null where fewer than two are, or where two seek the same role. */
function eachWhole(meanings: Meanings, stretches: Stretch[]): Own[][] | null {
  const own = stretches.flatMap((stretch) => {
    const role = roleOf(meanings, stretch)
    return role !== null && isWhole(meanings, stretch) ? [{ role, stretch }] : []
  })
  if (own.length < 2 || new Set(own.map(({ role }) => role)).size < own.length) return null
  return own.map(({ stretch: { first, end } }) => [{ first, end }])
}

function linesOf(meanings: Meanings): Stretch[] {
  return meanings.lines.flatMap(({ body, end }) => (counts(meanings, body) ? [{ first: body, end }] : []))
}

function paragraphsOf(meanings: Meanings): Stretch[] {
  const paragraphs: Stretch[] = []
  meanings.lines.forEach(({ body, end, apart }) => {
    const last = paragraphs.at(-1)
    if (!counts(meanings, body) || isOfCriteria(meanings, body)) return
    if (last && !apart) last.end = end
    else paragraphs.push({ first: body, end })
  })
  return paragraphs
}

/** Hours, and money or a day on which it closes. */
function isWhole(meanings: Meanings, { first, end }: Stretch): boolean {
  const kinds = factKinds(meanings, first, end)
  return kinds.includes('hours') && (kinds.includes('money') || kinds.includes('date'))
}

/** In a chat "1)" stands behind the speaker. */
function behindItem(tokens: Tokens, first: number): number {
  return tokens.type[first] === NUMBER && isMark(tokens, first + 1, ').') ? first + 2 : first
}

/** The role that a stretch begins with, or that its first sentence brings up: "Daarnaast zoeken wij een planner". */
function roleOf(meanings: Meanings, { first, end }: Stretch): string | null {
  const { tokens, cues } = meanings
  const to = Math.min(end, sentenceOf(meanings, first).end)
  // "Ik ben teamleider Burgerzaken" tells who asks.
  const tellsWho = isWord(tokens, first, 'ik', 'i') && isWord(tokens, first + 1, 'ben', 'werk', 'am')
  if (tellsWho && !hasHit(cues, 'kind.seeks', first, to)) return null
  if (!containsRole(tokens, first, to)) return null
  const opening = tellsWho ? null : roleInProse(tokens, behindItem(tokens, first), to)
  if (opening?.hasRoleWord) return textOf(tokens, opening.first, opening.end).toLowerCase()
  for (let k = first; k < to; k++) {
    if (!isWord(tokens, k, 'een', 'a', 'an', 'n') && !isMark(tokens, k, ':') && tokens.word[k]?.atom?.kind !== 'number')
      continue
    const role = roleInProse(tokens, k + 1, to)
    if (role?.hasRoleWord) return textOf(tokens, role.first, role.end).toLowerCase()
  }
  return null
}
