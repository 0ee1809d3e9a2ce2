import { hasHit } from '../concepts/cues.ts'
import type { StatedCap } from './caps.ts'
import type { Stretch } from './clause.ts'
import { counts, type Meanings, sectionKind } from './meanings.ts'
import { type Basis, basisIn } from './rate-basis.ts'

const LONGEST = 90

/** What the text says of its rates away from the amount: "Het tarief is all-in", "BTW: exclusief", "Fee: inclusief". */
export function basisElsewhere(meanings: Meanings, caps: StatedCap[]): Basis {
  const found: Basis = { vat: 'unstated', includes: [], at: [] }
  const stated = new Set(caps.map(({ first }) => meanings.sentenceAt[first] ?? 0))
  for (const { labelFirst, end, kind, first } of meanings.pairs)
    if ((kind === null || kind === 'fee') && isOfBasis(meanings, labelFirst, first) && counts(meanings, first))
      add(found, basisIn(meanings, { first: labelFirst, end }), kind === 'fee')
  let said = -1
  for (const [k, sentence] of meanings.sentences.entries()) {
    const { first, end } = sentence
    const isStated = stated.has(k)
    const goesOn = said === k - 1 && said >= 0 && continues(meanings, sentence)
    if (isStated || goesOn) said = k
    if (isStated || end - first > LONGEST || !mayTell(meanings, sentence) || !counts(meanings, first)) continue
    const deducted = deductedIn(meanings, sentence)
    if (deducted) {
      found.includes.push('brokerFee')
      found.at.push(deducted)
    }
    if (!goesOn && !isAboutRates(meanings, sentence)) continue
    add(found, basisIn(meanings, sentence), isOfFee(meanings, sentence))
  }
  for (const k of stated) {
    const sentence = meanings.sentences[k]
    const deducted = sentence && deductedIn(meanings, sentence)
    if (!deducted) continue
    found.includes.push('brokerFee')
    found.at.push(deducted)
  }
  return found
}

/** What a fee is without VAT says nothing of the rate. */
function add(found: Basis, basis: Basis, ofFee: boolean) {
  if (found.vat === 'unstated' && !ofFee) found.vat = basis.vat
  found.includes.push(...basis.includes)
  found.at.push(...basis.at)
}

function mayTell({ cues }: Meanings, { first, end }: Stretch): boolean {
  return (
    hasHit(cues, 'basis.on', first, end) ||
    hasHit(cues, 'basis.off', first, end) ||
    hasHit(cues, 'basis.in', first, end) ||
    hasHit(cues, 'basis.billed', first, end) ||
    hasHit(cues, 'basis.allIn', first, end) ||
    hasHit(cues, 'fee.deducted', first, end)
  )
}

function isAboutRates(meanings: Meanings, { first, end }: Stretch): boolean {
  const { cues } = meanings
  const about = hasHit(cues, 'rate.named', first, end)
  return (
    about &&
    sectionKind(meanings, first) !== 'organisation' &&
    meanings.pairs[meanings.pairAt[first] ?? -1]?.kind !== 'rate'
  )
}

/** A sentence that goes on about the rate before it. */
function continues({ cues }: Meanings, { first, end }: Stretch): boolean {
  const to = Math.min(end, first + 4)
  return CONTINUES.some((cue) => hasHit(cues, cue, first, to))
}

const CONTINUES = [
  'basis.on',
  'basis.off',
  'basis.allIn',
  'basis.vat',
  'basis.travel',
  'basis.fee',
  'basis.rest',
  'rate.this',
] as const

function isOfBasis({ cues }: Meanings, first: number, end: number): boolean {
  return (
    hasHit(cues, 'basis.vat', first, end) ||
    hasHit(cues, 'basis.travel', first, end) ||
    hasHit(cues, 'basis.fee', first, end)
  )
}

/** A fee that goes off the rate is one that the cap covers: "onze fee gaat daar nog van af". */
function deductedIn({ cues }: Meanings, { first, end }: Stretch): Stretch | null {
  return hasHit(cues, 'fee.word', first, end) && hasHit(cues, 'fee.deducted', first, end) ? { first, end } : null
}

function isOfFee({ cues, values }: Meanings, { first, end }: Stretch): boolean {
  return (
    hasHit(cues, 'fee.word', first, end) &&
    values.some(
      (value) => value.first >= first && value.first < end && (value.kind === 'amount' || value.kind === 'quantity'),
    )
  )
}
