import { isOneOf, wordSet } from '../../vocabulary/word-set.ts'
import { type Hit, hasHit, hits, hitsIn } from '../concepts/cues.ts'
import { isMark, isWord, type Tokens } from '../tokens/tokens.ts'
import { isNot } from './basis-of-pair.ts'
import type { Stretch } from './clause.ts'
import { takenByName } from './fee-by-name.ts'
import { counts, type Meanings, sentenceOf } from './meanings.ts'

/** Where the text says that the cap must also pay the broker's fee: "de fee van € 2 is in het tarief verwerkt". */
export function feeWithin(meanings: Meanings): Stretch[] {
  const { cues } = meanings
  return [
    ...hits(cues, 'fee.deducted').flatMap((hit) => deducted(meanings, hit) ?? []),
    ...hits(cues, 'basis.in').flatMap((hit) => takenUp(meanings, hit) ?? []),
    ...hits(cues, 'fee.within').flatMap((hit) => ofLabel(meanings, hit) ?? inSentence(meanings, hit) ?? []),
  ]
}

/** "Hierop houden wij € 2,50 in", "onze fee gaat daar nog van af": a fee that goes off the rate is one that the cap covers. */
function deducted(meanings: Meanings, hit: Hit): Stretch | null {
  const sentence = sentenceOf(meanings, hit.first)
  const fee =
    hitsIn(meanings.cues, 'fee.word', sentence.first, sentence.end)[0] ??
    hitsIn(meanings.cues, 'fee.charged', hit.first, hit.end)[0] ??
    chargedIn(meanings, sentence) ??
    labelOf(meanings, hit.first)
  if (!fee || !counts(meanings, hit.first) || sentence.asks) return null
  if (isNot(meanings, Math.max(sentence.first, hit.first - 4), hit.end)) return null
  return { first: Math.min(fee.first, hit.first), end: Math.max(fee.end, hit.end) }
}

function labelOf({ pairs, pairAt }: Meanings, token: number): Stretch | undefined {
  const pair = pairs[pairAt[token] ?? -1]
  return pair?.kind === 'fee' ? { first: pair.labelFirst, end: pair.labelEnd } : undefined
}

/** "Wij houden € 2 per uur in. Dat bedrag zit al in het tarief": the sentence before says what it is. */
function takenUp(meanings: Meanings, within: Hit): Stretch | null {
  const { sentences, sentenceAt, tokens, cues } = meanings
  const at = sentenceAt[within.first] ?? 0
  const own = sentences[at]
  const before = sentences[at - 1]
  if (!own || !before || own.asks || !counts(meanings, own.first)) return null
  if (!isWord(tokens, own.first, 'dat', 'dit', 'deze', 'die', 'this', 'that')) return null
  const rate = hitsIn(cues, 'rate.named', own.first + 1, own.end).at(-1)
  if (!rate || own.end - own.first > SHORT || isNot(meanings, own.first, own.end)) return null
  const charged = hitsIn(cues, 'fee.word', before.first, before.end)[0] ?? chargedIn(meanings, before)
  return charged ? { first: charged.first, end: own.end } : null
}

/** A sentence that only says what the one before it is part of. */
const SHORT = 16

function chargedIn({ cues }: Meanings, { first, end }: Stretch): Hit | undefined {
  const charged = hitsIn(cues, 'fee.charged', first, end)[0]
  return charged && hasHit(cues, 'fee.by', first, end) ? charged : undefined
}

/** "Fee: € 1,95 per uur, in het tarief begrepen", "Fee: 2%, inbegrepen": whatever marks stand between. */
function ofLabel(meanings: Meanings, within: Hit): Stretch | null {
  const { tokens } = meanings
  const pair = meanings.pairs[meanings.pairAt[within.first] ?? -1]
  if (!pair || within.first < pair.first || !counts(meanings, within.first)) return null
  if (pair.kind !== 'fee' && takenByName(meanings, pair) === null) return null
  const isBare = within.end >= pair.end || isMark(tokens, within.end, '.,;)')
  const isOwn = isBare && !isWord(tokens, within.first, 'zit', 'zitten', 'inclusief', 'binnen')
  const isSet = isBare && isMark(tokens, within.first - 1, ',(;-')
  if (!isOwn && !isSet && rateBeside(meanings, within) === null) return null
  return isOut(meanings, clauseFirst(tokens, pair.first, within.first), Math.min(pair.end, within.end + 4))
    ? null
    : { first: pair.labelFirst, end: within.end }
}

/** "Onze fee (€ 2 per uur) maakt deel uit van het tarief": the fee stands before, with nothing else that is covered. */
function inSentence(meanings: Meanings, within: Hit): Stretch | null {
  const { cues, tokens } = meanings
  const sentence = sentenceOf(meanings, within.first)
  const from = Math.max(sentence.first, within.first - FARTHEST)
  const fees = hitsIn(cues, 'fee.word', from, within.first)
  const fee = fees.at(-1) ?? chargedIn(meanings, { first: from, end: within.first })
  if (!fee || sentence.asks || !counts(meanings, within.first)) return null
  const rate = rateBeside(meanings, within)
  if (rate === null || (rate === 'it' && fees.length > 1)) return null
  if (isMarked(tokens, fee.end, within.first)) return null
  const between = (['basis.travel', 'basis.devices', 'money.other'] as const).some((cue) =>
    hasHit(cues, cue, fee.end, within.first),
  )
  const to = Math.min(sentence.end, within.end + 4)
  return between || isOut(meanings, fee.first - 1, to) ? null : { first: fee.first, end: within.end }
}

const FARTHEST = 24

/** The rate by its name near to a word, or by a mere "daarin". */
function rateBeside({ cues, tokens }: Meanings, { first, end }: Stretch): 'rate' | 'it' | null {
  if (hasHit(cues, 'rate.named', Math.max(0, first - 6), end + 5)) return 'rate'
  for (let k = Math.max(0, first - 3); k < end + 4; k++)
    if (isWord(tokens, k, 'prijs', 'price', 'maximum')) return 'rate'
  for (let k = Math.max(0, first - 3); k < end + 4; k++)
    if (isWord(tokens, k, 'hierin', 'daarin', 'erin', 'hieruit', 'daaruit', 'hierbij', 'daarbij')) return 'it'
  return null
}

function clauseFirst(tokens: Tokens, first: number, before: number): number {
  for (let k = before - 1; k > first; k--)
    if (isMark(tokens, k, ',;(.') || isWord(tokens, k, 'maar', 'but')) return k + 1
  return first
}

function isMarked(tokens: Tokens, first: number, end: number): boolean {
  for (let k = first; k < end; k++)
    if (isMark(tokens, k, ';:') || (isMark(tokens, k, '.') && tokens.gap[k + 1] !== 0)) return true
  return false
}

/** "Niet in het tarief begrepen", "komt boven op het tarief", "betaalt de klant"; "exclusief btw" says nothing of the fee. */
function isOut({ cues, tokens }: Meanings, first: number, end: number): boolean {
  for (let k = Math.max(0, first); k < end; k++)
    if (isOneOf(tokens.word[k], OUT) && !hasHit(cues, 'basis.vat', k + 1, k + 4)) return true
  return false
}

const OUT = wordSet(`
  niet geen nooit not no niets zonder bovenop boven erbij extra apart los buiten exclusief excl plus top separately
  opdrachtgever klant client
`)
