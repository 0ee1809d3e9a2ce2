import { hasHit } from '../../concepts/cues.ts'
import { shapedAt } from '../../fields/request-number/by-shape.ts'
import type { Stretch } from '../../meanings/clause.ts'
import { counts, type Meanings, sentenceOf } from '../../meanings/meanings.ts'
import { isMark, isWord, NUMBER, type Tokens, textOf } from '../../tokens/tokens.ts'
import { roleInProse } from '../../values/role-in-prose.ts'
import { containsRole } from '../../values/roles.ts'
import { factKinds, isHours, isOfCriteria } from './facts-of-own.ts'
import { numbersIn } from './numbers-in.ts'
import type { Own } from './own.ts'
import { sentencesThatSeek } from './sentences-that-seek.ts'

/** Lines, paragraphs, or sentences, of which each seeks another role with its hours and its rate or closing day. */
export function byParagraphs(meanings: Meanings): Own[][] | null {
  if (!statesHoursTwice(meanings) || !meanings.tokens.word.some((word) => word?.isRole)) return null
  return (
    eachWhole(meanings, linesOf(meanings)) ??
    eachWhole(meanings, paragraphsOf(meanings)) ??
    eachWhole(meanings, sentencesThatSeek(meanings)) ??
    eachNumbered(meanings)
  )
}

/** "De eerste is opdracht 7714, …", "Dan de tweede, 7715: …": paragraphs that are whole, each on a number of its own. */
function eachNumbered(meanings: Meanings): Own[][] | null {
  const own = paragraphsOf(meanings).flatMap(({ first, end }) => {
    const numbers = new Set(numbersIn(meanings, first, end).map(({ number }) => number))
    const isOne = numbers.size === 1 && containsRole(meanings.tokens, first, end) && isWhole(meanings, { first, end })
    return isOne ? [{ number: [...numbers][0], stretch: { first, end } }] : []
  })
  if (own.length < 2 || new Set(own.map(({ number }) => number)).size < own.length) return null
  return own.map(({ stretch }) => [stretch])
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
  return own.map(({ stretch: { first, end } }) => [{ first: behindAnd(meanings.tokens, first), end }])
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

/** In a chat "1)" stands behind the speaker; "en HI-3311, planner": the number of the request before its role. */
function behindItem(meanings: Meanings, first: number): number {
  const { tokens } = meanings
  if (tokens.type[first] === NUMBER && isMark(tokens, first + 1, ').')) return first + 2
  const from = behindAnd(tokens, first)
  const number = shapedAt(meanings, from)
  if (!number) return first
  return isMark(tokens, number.end, ':,-–(|') ? number.end + 1 : number.end
}

const behindAnd = (tokens: Tokens, k: number) => (isWord(tokens, k, 'en', 'and', 'ook', 'plus') ? k + 1 : k)

/** The role that a stretch begins with, or that its first sentence brings up: "Daarnaast zoeken wij een planner". */
function roleOf(meanings: Meanings, { first, end }: Stretch): string | null {
  const { tokens, cues } = meanings
  const to = Math.min(end, sentenceOf(meanings, first).end)
  // "Ik ben teamleider Burgerzaken" tells who asks.
  const tellsWho = isWord(tokens, first, 'ik', 'i') && isWord(tokens, first + 1, 'ben', 'werk', 'am')
  if (tellsWho && !hasHit(cues, 'kind.seeks', first, to)) return null
  if (!containsRole(tokens, first, to)) return null
  const opening = tellsWho ? null : roleInProse(tokens, behindItem(meanings, first), to)
  if (opening?.hasRoleWord) return textOf(tokens, opening.first, opening.end).toLowerCase()
  for (let k = first; k < to; k++) {
    if (!isWord(tokens, k, 'een', 'a', 'an', 'n') && !isMark(tokens, k, ':') && tokens.word[k]?.atom?.kind !== 'number')
      continue
    const role = roleInProse(tokens, k + 1, to)
    if (role?.hasRoleWord) return textOf(tokens, role.first, role.end).toLowerCase()
  }
  return null
}
