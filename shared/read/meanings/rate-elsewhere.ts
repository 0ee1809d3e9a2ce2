import { pairAround } from '../blocks/blocks.ts'
import { hasHit, hits, hitsIn } from '../concepts/cues.ts'
import { isAffirmed } from './affirmed.ts'
import { alsoWithin } from './also-within.ts'
import { answeredBasis } from './basis-answered.ts'
import { basisOfPair } from './basis-of-pair.ts'
import type { Stretch } from './clause.ts'
import { feeWithin, isElsewhere } from './fee-within.ts'
import { counts, type Meanings, sectionKind, sentenceOf, valuesWithin } from './meanings.ts'
import { type Basis, basisIn } from './rate-basis.ts'
import type { StatedCap } from './stated-cap.ts'

/** A sentence with more tokens than this is no remark about the rate. */
const LONGEST = 90
/** So many sentences behind a cap may go on about it. */
const MOST_BEHIND = 3

/** What the text says of its rates away from the amount: "Het tarief is all-in", "BTW: exclusief", "Fee: inclusief". */
export function basisElsewhere(meanings: Meanings, caps: StatedCap[]): Basis {
  const found: Basis = { vat: 'unstated', includes: [], at: [] }
  const { sentences, sentenceAt } = meanings
  const answered = answeredBasis(meanings)
  const questions = new Set(answered.map(({ question }) => question))
  const told = new Set(questions)
  for (const { name, isIn, first, end } of answered) {
    if (name === 'vat' && found.vat === 'unstated') found.vat = isIn ? 'included' : 'excluded'
    if (name !== 'vat' && isIn) found.includes.push(name)
    if (name === 'vat' || isIn) found.at.push({ first, end })
  }
  for (const pair of meanings.pairs) {
    const basis = basisOfPair(meanings, pair)
    if (!basis || !counts(meanings, pair.first) || told.has(sentenceOf(meanings, pair.labelFirst).first)) continue
    told.add(pair.labelFirst)
    add(found, basis, pair.kind === 'fee')
  }
  const stated = new Set(caps.map(({ first }) => sentenceAt[first] ?? 0))
  for (const k of [...aboutRates(meanings, stated)].sort((a, b) => a - b)) {
    const sentence = sentences[k]
    if (
      !sentence ||
      stated.has(k) ||
      told.has(sentence.first) ||
      sentence.end - sentence.first > LONGEST ||
      !counts(meanings, sentence.first)
    )
      continue
    if (sentence.asks && !isAffirmed(meanings, sentence)) continue
    const basis = basisIn(meanings, sentence)
    if (isElsewhere(meanings, sentence)) basis.includes = basis.includes.filter((name) => name !== 'brokerFee')
    add(found, basis, isOfFee(meanings, sentence))
  }
  for (const { name, first, end } of alsoWithin(meanings)) {
    found.includes.push(name)
    found.at.push({ first, end })
  }
  // A cap that is all-in says so already: "all-in, € 90; onze fee houden we in".
  const isAllIn = caps.some(({ cap }) => cap.includes.includes('allIn'))
  for (const at of feeWithin(meanings)) {
    if ((isAllIn && !at.named) || questions.has(sentenceOf(meanings, at.first).first)) continue
    found.includes.push('brokerFee')
    found.at.push(at)
  }
  return found
}

/** What a fee is without VAT says nothing of the rate. */
function add(found: Basis, basis: Basis, ofFee: boolean) {
  if (found.vat === 'unstated' && !ofFee) found.vat = basis.vat
  found.includes.push(...basis.includes)
  found.at.push(...basis.at)
}

/** The sentences that name the rate, and those that go on about it behind a cap. */
function aboutRates(meanings: Meanings, stated: Set<number>): Set<number> {
  const found = new Set<number>()
  for (const { first } of hits(meanings.cues, 'rate.named')) {
    const isRatePair = pairAround(meanings, first)?.kind === 'rate'
    if (!isRatePair && sectionKind(meanings, first) !== 'organisation') found.add(meanings.sentenceAt[first] ?? 0)
  }
  // "Beide tarieven zijn exclusief btw. Reiskosten zitten erin."
  const opening = [...found].filter((k) => opens(meanings, meanings.sentences[k]))
  for (const k of [...stated, ...opening])
    for (let n = k + 1; n <= k + MOST_BEHIND && continues(meanings, meanings.sentences[n]); n++) found.add(n)
  return found
}

function opens({ cues }: Meanings, sentence: Stretch | undefined): boolean {
  return sentence !== undefined && hasHit(cues, 'basis.vat', sentence.first, sentence.end)
}

/** "Reiskosten zijn inbegrepen.", "Dit is exclusief btw." */
function continues({ cues }: Meanings, sentence: Stretch | undefined): boolean {
  if (!sentence) return false
  const to = Math.min(sentence.end, sentence.first + 5)
  // "Er is geen losse vergoeding voor reiskosten."
  const isLate = hasHit(cues, 'basis.travel', to, Math.min(sentence.end, to + 4))
  return isLate || CONTINUES.some((cue) => hasHit(cues, cue, sentence.first, to))
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

/** "Onze fee is € 2 excl. btw"; but "alle tarieven zijn excl. btw, inclusief onze fee van € 2". */
function isOfFee(meanings: Meanings, { first, end }: Stretch): boolean {
  const fee = hitsIn(meanings.cues, 'fee.word', first, end)[0]
  if (!fee || hasHit(meanings.cues, 'basis.vat', first, fee.first)) return false
  return valuesWithin(meanings, first, end).some(({ kind }) => kind === 'amount' || kind === 'quantity')
}
