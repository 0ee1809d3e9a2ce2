import { hasHit, hits, hitsIn } from '../concepts/cues.ts'
import { isWord } from '../tokens/tokens.ts'
import { basisOfPair, isNot } from './basis-of-pair.ts'
import type { Stretch } from './clause.ts'
import { counts, type Meanings, sectionKind, valuesWithin } from './meanings.ts'
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
  const told = new Set<number>()
  for (const pair of meanings.pairs) {
    const basis = basisOfPair(meanings, pair)
    if (!basis || !counts(meanings, pair.first)) continue
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
    add(found, basisIn(meanings, sentence), isOfFee(meanings, sentence))
  }
  for (const deducted of hits(meanings.cues, 'fee.deducted')) {
    const sentence = sentences[sentenceAt[deducted.first] ?? 0]
    const fee =
      sentence &&
      (hitsIn(meanings.cues, 'fee.word', sentence.first, sentence.end)[0] ??
        hitsIn(meanings.cues, 'fee.charged', deducted.first, deducted.end)[0])
    // "Hierop houden wij € 2,50 in": a fee that goes off the rate is one that the cap covers: "onze fee gaat daar nog van af".
    if (!fee || !counts(meanings, deducted.first) || sentence.asks) continue
    if (isNot(meanings, Math.max(sentence.first, deducted.first - 4), deducted.end)) continue
    found.includes.push('brokerFee')
    found.at.push({ first: Math.min(fee.first, deducted.first), end: Math.max(fee.end, deducted.end) })
  }
  for (const within of hits(meanings.cues, 'basis.in')) {
    const at = feeWithin(meanings, within)
    if (!at) continue
    found.includes.push('brokerFee')
    found.at.push(at)
  }
  return found
}

/** "Wij houden € 2 per uur in. Dat bedrag zit al in het tarief": the sentence before says what it is. */
function feeWithin(meanings: Meanings, within: Stretch): Stretch | null {
  const { sentences, sentenceAt, tokens, cues } = meanings
  const at = sentenceAt[within.first] ?? 0
  const own = sentences[at]
  const before = sentences[at - 1]
  if (!own || !before || own.asks || !counts(meanings, own.first)) return null
  if (!isWord(tokens, own.first, 'dat', 'dit', 'deze', 'die', 'this', 'that')) return null
  const rate = hitsIn(cues, 'rate.named', own.first + 1, own.end).at(-1)
  if (!rate || own.end - own.first > SHORT || isNot(meanings, own.first, own.end)) return null
  const charged =
    hitsIn(cues, 'fee.word', before.first, before.end)[0] ?? hitsIn(cues, 'fee.charged', before.first, before.end)[0]
  const isCharged = charged && hasHit(cues, 'fee.by', before.first, before.end)
  return isCharged ? { first: charged.first, end: own.end } : null
}

/** A sentence that only says what the one before it is part of. */
const SHORT = 16

/** "Zit de fee erin? Ja." */
function isAffirmed({ tokens }: Meanings, { end }: Stretch): boolean {
  return isWord(tokens, end, 'ja', 'jazeker', 'zeker', 'klopt', 'inderdaad', 'yes', 'uiteraard', 'jawel')
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
    const isRatePair = meanings.pairs[meanings.pairAt[first] ?? -1]?.kind === 'rate'
    if (!isRatePair && sectionKind(meanings, first) !== 'organisation') found.add(meanings.sentenceAt[first] ?? 0)
  }
  for (const k of stated)
    for (let n = k + 1; n <= k + MOST_BEHIND && continues(meanings, meanings.sentences[n]); n++) found.add(n)
  return found
}

/** "Reiskosten zijn inbegrepen.", "Dit is exclusief btw." */
function continues({ cues }: Meanings, sentence: Stretch | undefined): boolean {
  if (!sentence) return false
  const to = Math.min(sentence.end, sentence.first + 4)
  return CONTINUES.some((cue) => hasHit(cues, cue, sentence.first, to))
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

function isOfFee(meanings: Meanings, { first, end }: Stretch): boolean {
  if (!hasHit(meanings.cues, 'fee.word', first, end)) return false
  return valuesWithin(meanings, first, end).some(({ kind }) => kind === 'amount' || kind === 'quantity')
}
