import { labelFrom } from '../../blocks/label-match.ts'
import type { Pair } from '../../blocks/pair.ts'
import { cuesOf, type Meanings, pairsOf, sentenceOf } from '../../meanings/meanings.ts'
import { CELL, isCapital, isMark, isWord } from '../../tokens/tokens.ts'
import type { OrganisationValue } from '../../values/organisations.ts'
import { clientOfPair } from '../client/client-of-pair.ts'
import { isAnother } from './acts.ts'
import { brokerAt } from './broker-name.ts'

/** "Bemiddelaar: Flexpunt", "Uitgezet door: De Friese Schakel". */
export function labelled(meanings: Meanings): OrganisationValue | null {
  for (const pair of pairsOf(meanings, 'broker')) {
    if (isWithinName(meanings, pair)) continue
    let first = pair.first
    while (first < pair.end && isMark(meanings.tokens, first, '|:-')) first++
    const found = brokerAt(meanings, first, pair.end) ?? clientOfPair(meanings.tokens, { ...pair, first })
    if (found) return found
  }
  return null
}

/** "Team De Inhuurdesk Zuidwest": in the midst of a line, without a mark, the word is part of a name. */
function isWithinName({ tokens, lines }: Meanings, { shape, line, labelFirst }: Pair): boolean {
  return (
    (shape === 'loose' || shape === 'cell') &&
    labelFirst > (lines[line]?.body ?? 0) &&
    (tokens.gap[labelFirst] ?? 0) < CELL &&
    isCapital(tokens, labelFirst)
  )
}

/** Labels in which the broker is named: "Fee Flexpunt", "Aanvraagnr Flexpunt", "Nummer broker (Flexpunt)". */
const NAMING = new Set(['fee', 'number', 'deadline', 'clientReference'])

/** "Fee Flexpunt", "Aanvraagnummer Flexpunt: 41877", "Uiterlijk reageren bij Flexpunt": within the label of something else. */
export function withinLabel(meanings: Meanings): OrganisationValue | null {
  const { lines, tokens } = meanings
  for (const { kind, heading } of meanings.sections) {
    const line = kind === 'fee' ? lines[heading] : undefined
    const name = line && isWord(tokens, line.body, 'fee') ? brokerAt(meanings, line.body + 1, line.end) : null
    if (name) return name
  }
  for (const { kind, labelFirst, labelEnd } of meanings.pairs) {
    if (labelEnd - labelFirst < 2 || (kind !== null && !NAMING.has(kind))) continue
    const label = labelFrom(tokens, labelFirst, labelEnd)
    if (!label || !NAMING.has(label.kind)) continue
    for (let k = label.end; k < labelEnd; k++) {
      const opens =
        k === label.end || isMark(tokens, k - 1, '(') || isWord(tokens, k - 1, 'aan', 'bij', 'van', 'broker')
      const name = opens ? brokerAt(meanings, k, labelEnd) : null
      if (name && isAnother(meanings, name)) return name
    }
  }
  return null
}

/** "Flextender brengt … in rekening", "te beoordelen door Flextender". */
export function judging(meanings: Meanings): OrganisationValue | null {
  for (const hit of cuesOf(meanings, 'broker.judges')) {
    const name = brokerAt(meanings, hit.end, sentenceOf(meanings, hit.first).end)
    if (name) return name
  }
  return null
}
