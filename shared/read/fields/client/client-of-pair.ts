import type { Pair } from '../../blocks/pair.ts'
import { CELL, GLUED, isCapital, isMark, isWord, LINE, markAt, type Tokens, textOf, WORD } from '../../tokens/tokens.ts'
import { isInitial } from '../../values/name-end.ts'
import { type OrganisationValue, organisationAt } from '../../values/organisations.ts'
import { properName } from '../../values/proper-name.ts'

const NOBODY = new Set(
  'n nnb nvt nog onbekend vertrouwelijk anoniem geheim confidential unknown tba tbd volgt diverse niet ntb inhuur inkoop vervanging externe'.split(
    ' ',
  ),
)

/** "Gemeente (naam volgt)", "Gemeente X". */
function isKindAlone(tokens: Tokens, first: number, end: number): boolean {
  const isLetter = end - first === 2 && (tokens.end[end - 1] ?? 0) - (tokens.start[end - 1] ?? 0) === 1
  return (end - first === 1 || isLetter) && KINDS_ALONE.has(tokens.word[first]?.folded ?? '')
}

const KINDS_ALONE = new Set(
  'gemeente provincie waterschap ministerie overheid organisatie opdrachtgever klant corporatie'.split(' '),
)

/** The organisation in a label's value, else the value itself up to a remark. */
export function clientOfPair(tokens: Tokens, pair: Pair): OrganisationValue | null {
  let first = pair.first
  while (first < pair.end && (isWord(tokens, first, 'de', 'het', 'the', 'onze') || isMark(tokens, first, ':-'))) first++
  if (first >= pair.end || tokens.type[first] !== WORD || NOBODY.has(tokens.word[first]?.folded ?? '')) return null
  const named = organisationAt(tokens, first, pair.end)
  if (named) return isKindAlone(tokens, first, named.end) ? null : named
  let end = first
  while (end < pair.end && !endsName(tokens, end, first)) end++
  while (end > first && tokens.type[end - 1] !== WORD && !isMark(tokens, end - 1, ')') && !isInitial(tokens, end - 2))
    end--
  if (end - first > 10 || end <= first || !isCapital(tokens, first)) return null
  if (isKindAlone(tokens, first, end)) return null
  const inner = innerOrganisation(tokens, first, end)
  // "Wie: Kwaliteitsmedewerker jeugd": what a label of many meanings asks for is a role here.
  if (!inner && pair.learned && tokens.word[first]?.isRole) return null
  return inner ?? { first, end, name: properName(textOf(tokens, first, end)), kind: '' }
}

function endsName(tokens: Tokens, k: number, first: number): boolean {
  const mark = markAt(tokens, k)
  if (mark === '(' || mark === ';' || mark === '|' || mark === ',') return k > first
  if (mark === '/' || (mark === '-' && tokens.gap[k] !== GLUED)) return tokens.gap[k] !== GLUED
  return (
    k > first &&
    ((tokens.gap[k] ?? 0) >= CELL ||
      (mark === '.' && tokens.gap[k + 1] !== GLUED && (tokens.gap[k + 1] ?? 0) >= LINE && !isInitial(tokens, k - 1)))
  )
}

function innerOrganisation(tokens: Tokens, first: number, end: number): OrganisationValue | null {
  for (let k = first + 1; k < end; k++) {
    const found = organisationAt(tokens, k, end)
    if (found && found.end >= end - 1 && found.kind === 'gemeente') return found
  }
  return null
}
