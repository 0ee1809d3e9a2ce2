import type { LabelKind } from '../../vocabulary/labels.ts'
import type { Pair } from '../blocks/pair.ts'
import { hasHit } from '../concepts/cues.ts'
import { isMark, isWord, LINE } from '../tokens/tokens.ts'
import type { Stretch } from './clause.ts'
import { type Meanings, valuesWithin } from './meanings.ts'
import { type Basis, basisIn } from './rate-basis.ts'

/** What a pair says of the rate away from its amount; null where it is about something else. */
export function basisOfPair(meanings: Meanings, pair: Pair): Basis | null {
  const isColumn = pair.shape === 'column'
  const said = { first: pair.labelFirst, end: isColumn ? pair.labelEnd : pair.first }
  if (!mayTell(meanings, pair) || !isOfBasis(meanings, said.first, said.end)) return null
  return isColumn ? basisOfColumn(meanings, pair) : basisOfValue(meanings, pair)
}

/** A label that we do not know or one for the fee; of a rate only where the value has no amount ("btw: exclusief"). */
function mayTell(meanings: Meanings, { kind, first, end }: Stretch & { kind: LabelKind | null }): boolean {
  if (kind !== 'rate') return kind === null || kind === 'fee'
  return !valuesWithin(meanings, first, end).some((value) => value.kind === 'amount')
}

/** "Inclusief btw: nee", "vatIncluded: false": the answer turns round what the label says. */
function basisOfValue(meanings: Meanings, { labelFirst, first, end }: Stretch & { labelFirst: number }): Basis {
  const from = basisFrom(meanings, labelFirst)
  const ofLabel = isWord(meanings.tokens, first, 'nee', 'neen', 'no', 'false')
    ? basisIn(meanings, { first: from, end: first })
    : null
  if (!ofLabel || (ofLabel.vat === 'unstated' && ofLabel.includes.length === 0))
    return basisIn(meanings, { first: from, end })
  const turned = { included: 'excluded', excluded: 'included', unstated: 'unstated' } as const
  return { vat: turned[ofLabel.vat], includes: [], at: [{ first: from, end }] }
}

/** "Incl. fee: ja": what the words before the label that we know make of it. */
function basisFrom({ tokens }: Meanings, label: number): number {
  const at = isMark(tokens, label - 1, '.') ? label - 2 : label - 1
  const isLed =
    (tokens.gap[label] ?? LINE) < LINE && isWord(tokens, at, 'incl', 'inclusief', 'excl', 'exclusief', 'including')
  return isLed ? at : label
}

/** "Reiskosten" on top of a column, and "inbegrepen" in its row: other cells stand between the two. */
function basisOfColumn(meanings: Meanings, { labelFirst, labelEnd, first, end }: Pair): Basis {
  const { cues } = meanings
  const said = { first, end }
  const isIn = hasHit(cues, 'basis.in', first, end) || hasHit(cues, 'basis.on', first, end)
  const isOut = hasHit(cues, 'basis.off', first, end) || isNot(meanings, first, end)
  if (isIn === isOut && !isOut) return { vat: 'unstated', includes: [], at: [] }
  if (hasHit(cues, 'basis.vat', labelFirst, labelEnd))
    return { vat: isOut ? 'excluded' : 'included', includes: [], at: [said] }
  const isTravel = hasHit(cues, 'basis.travel', labelFirst, labelEnd)
  if (isOut || !(isTravel || hasHit(cues, 'basis.fee', labelFirst, labelEnd)))
    return { vat: 'unstated', includes: [], at: [] }
  return { vat: 'unstated', includes: [isTravel ? 'travel' : 'brokerFee'], at: [said] }
}

function isOfBasis({ cues }: Meanings, first: number, end: number): boolean {
  return (
    (hasHit(cues, 'rate.word', first, end) &&
      (hasHit(cues, 'basis.on', first, end) || hasHit(cues, 'basis.off', first, end))) ||
    hasHit(cues, 'basis.vat', first, end) ||
    hasHit(cues, 'basis.travel', first, end) ||
    hasHit(cues, 'basis.fee', first, end) ||
    hasHit(cues, 'basis.allIn', first, end)
  )
}

/** "gaat niet van het tarief af". */
export function isNot({ tokens }: Meanings, first: number, end: number): boolean {
  for (let k = first; k < end; k++) if (isWord(tokens, k, 'niet', 'not', 'nooit', 'geen', 'no')) return true
  return false
}
