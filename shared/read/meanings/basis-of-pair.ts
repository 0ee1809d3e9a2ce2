import type { LabelKind } from '../../vocabulary/labels.ts'
import type { Pair } from '../blocks/pair.ts'
import { hasHit, hitsIn } from '../concepts/cues.ts'
import { isMark, isWord, LINE } from '../tokens/tokens.ts'
import type { Stretch } from './clause.ts'
import { type Meanings, sentenceOf, valuesWithin } from './meanings.ts'
import { type Basis, basisIn } from './rate-basis.ts'

/** What a pair says of the rate away from its amount; null where it is about something else. */
export function basisOfPair(meanings: Meanings, pair: Pair): Basis | null {
  const isColumn = pair.shape === 'column'
  // "- Tarieven: exclusief btw": of a label for the rate the value may name what is in it.
  const valueEnd = pair.kind === 'rate' ? sentenceOf(meanings, pair.first).end : pair.first
  const said = { first: pair.labelFirst, end: isColumn ? pair.labelEnd : valueEnd }
  if (!mayTell(meanings, pair)) return null
  if (!isOfBasis(meanings, said.first, said.end) && !opensBasis(meanings, pair)) return null
  if (isColumn) return basisOfColumn(meanings, pair)
  if (travelIsInside(meanings, pair))
    return { vat: 'unstated', includes: ['travel'], at: [{ first: pair.labelFirst, end: pair.end }] }
  return basisOfValue(meanings, pair)
}

/** "Reiskosten: in tarief", "Reiskosten: nee, zit in het uurtarief", "Reiskostenvergoeding: geen". */
function travelIsInside(meanings: Meanings, { kind, labelFirst, first, end }: Pair): boolean {
  const { cues, tokens } = meanings
  if (kind !== null || end - first > SHORT || !hasHit(cues, 'basis.travel', labelFirst, first)) return false
  if (hasHit(cues, 'basis.on', labelFirst, first) || hasHit(cues, 'basis.in', labelFirst, first)) return false
  if (isWord(tokens, first, 'geen', 'none') && end - first <= 2) return true
  const rate = hitsIn(cues, 'rate.named', first, end)[0]
  const at = rate && isWord(tokens, rate.first - 1, ...OF_RATE) ? rate.first - 2 : (rate?.first ?? 0) - 1
  return rate !== undefined && isWord(tokens, at, 'in', 'binnen', 'within') && !isNot(meanings, first, end)
}

const OF_RATE = ['het', 'dit', 'dat', 'uw', 'je', 'the', 'your']
/** A longer value tells more than whether it is in the rate. */
const SHORT = 10

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
    (tokens.gap[label] ?? LINE) < LINE &&
    isWord(tokens, at, 'incl', 'inclusief', 'excl', 'exclusief', 'including', 'includes', 'include', 'omvat', 'bevat')
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

function isOfBasis({ cues }: Pick<Meanings, 'cues'>, first: number, end: number): boolean {
  return (
    (hasHit(cues, 'rate.word', first, end) &&
      (hasHit(cues, 'basis.on', first, end) || hasHit(cues, 'basis.off', first, end))) ||
    hasHit(cues, 'basis.vat', first, end) ||
    hasHit(cues, 'basis.travel', first, end) ||
    hasHit(cues, 'basis.fee', first, end) ||
    hasHit(cues, 'basis.allIn', first, end)
  )
}

/** "Grondslag: exclusief btw, inclusief reiskosten": whatever its label is called, such a value speaks of a rate. */
function opensBasis({ cues }: Meanings, { kind, labelFirst, first, end }: Pair): boolean {
  if (kind !== null || hasHit(cues, 'money.other', labelFirst, first)) return false
  const opens = (['basis.on', 'basis.off', 'basis.allIn'] as const).some((cue) => hasHit(cues, cue, first, first + 1))
  return opens && isOfBasis({ cues }, first, Math.min(end, first + 4))
}

/** "gaat niet van het tarief af". */
function isNot({ tokens }: Meanings, first: number, end: number): boolean {
  for (let k = first; k < end; k++) if (isWord(tokens, k, 'niet', 'not', 'nooit', 'geen', 'no')) return true
  return false
}
