import { isOneOf, wordSet } from '../../vocabulary/word-set.ts'
import { pairAround } from '../blocks/blocks.ts'
import { hasHit, hits, hitsIn } from '../concepts/cues.ts'
import { isMark, isWord } from '../tokens/tokens.ts'
import { isAffirmed } from './affirmed.ts'
import type { Stretch } from './clause.ts'
import { namedFees, takenByName } from './fee-by-name.ts'
import { type Relation, relationsIn } from './fee-relations.ts'
import { chargeIn, smallValues } from './fee-taken.ts'
import { counts, type Meanings, valuesWithin } from './meanings.ts'

/** `named`: whether the words name the rate, or only say that the fee is taken off. */
type Within = Stretch & { named: boolean }

/**
 * Where the text says that the cap must also pay the broker's fee. Each sentence that names the fee, or what the broker
 * takes, and each label for it, tells how that stands to the rate: in it or taken off it, which both count, or on top of
 * it or paid by the client, which do not. Where it tells nothing, the sentence behind it may ("Dat bedrag …").
 */
export function feeWithin(meanings: Meanings): Within[] {
  const found: Within[] = []
  for (const pair of meanings.pairs) {
    if ((pair.kind !== 'fee' && takenByName(meanings, pair) === null) || !counts(meanings, pair.first)) continue
    const at = ofLabel(meanings, pair)
    if (at) found.push(at)
  }
  for (const k of sentencesOfFees(meanings)) {
    const sentence = meanings.sentences[k]
    const at = sentence && (inSentence(meanings, sentence) ?? behind(meanings, sentence, meanings.sentences[k + 1]))
    if (at) found.push(at)
  }
  return found
}

/** A longer sentence tells more than how a fee stands to the rate. */
const LONGEST = 90

function sentencesOfFees(meanings: Meanings): number[] {
  const { sentenceAt } = meanings
  const found = new Set<number>()
  const add = ({ first }: Stretch) => {
    if (pairAround(meanings, first)?.kind !== 'fee' && counts(meanings, first)) found.add(sentenceAt[first] ?? 0)
  }
  hits(meanings.cues, 'fee.word').forEach(add)
  hits(meanings.cues, 'basis.fee').forEach(add)
  hits(namedFees(meanings), 'fee.taken').forEach(add)
  smallValues(meanings).forEach(add)
  return [...found]
}

/** "Fee: € 2 per uur, in het tarief begrepen", "Fee: 2%, inbegrepen": beside its label the fee needs no other word. */
function ofLabel(meanings: Meanings, pair: Stretch & { labelFirst: number; labelEnd: number }): Within | null {
  const label = { first: pair.labelFirst, end: pair.first }
  const end = Math.min(pair.end, pair.first + LONGEST)
  return stands(meanings, [label], { first: pair.first, end }, true)
}

/** Where a sentence says that the fee which it names is paid out of the rate. */
function inSentence(meanings: Meanings, sentence: Stretch & { asks: boolean }): Within | null {
  const { cues } = meanings
  const { first, end } = sentence
  if (end - first > LONGEST || (sentence.asks && !isAffirmed(meanings, sentence))) return null
  const byName = hitsIn(namedFees(meanings), 'fee.taken', first, end)
  const named = [...hitsIn(cues, 'fee.word', first, end), ...hitsIn(cues, 'basis.fee', first, end), ...byName]
  const charged = named.length === 0 ? chargeIn(meanings, sentence) : null
  return stands(meanings, charged ? [charged] : named, sentence, false)
}

/** "Wij rekenen € 2 per uur. Dat bedrag zit al in het tarief": the next sentence goes on about it. */
function behind(meanings: Meanings, fee: Stretch, next: (Stretch & { asks: boolean }) | undefined): Within | null {
  if (!next || next.asks || !isOneOf(meanings.tokens.word[next.first], GOES_ON)) return null
  const { cues } = meanings
  if (hasHit(cues, 'fee.word', next.first, next.end) || hasHit(cues, 'basis.fee', next.first, next.end)) return null
  const charged = hitsIn(cues, 'fee.word', fee.first, fee.end)[0] ?? chargeIn(meanings, fee)
  if (!charged || next.end - next.first > SHORT) return null
  const it = { first: next.first, end: next.first + 1 }
  const found = stands(meanings, [it], next, false)
  return found && { ...found, first: charged.first }
}

const GOES_ON = wordSet('dat dit deze die zij it this that deze')
/** A sentence that only says what the one before it is part of. */
const SHORT = 24

/** What the first relation behind the fee says, else the nearest before it; null unless that the rate pays it. */
function stands(meanings: Meanings, fees: Stretch[], whole: Stretch, labelled: boolean): Within | null {
  if (fees.length === 0) return null
  const relations = relationsIn(meanings, whole)
  if (relations.length === 0 || isElsewhere(meanings, whole)) return null
  for (const fee of fees) {
    const behind = relations.filter(({ first }) => first >= fee.end)
    const before = relations.filter(({ first }) => first <= fee.first)
    const said =
      behind.find((relation) => binds(meanings, fee, relation)) ??
      before.findLast((relation) => binds(meanings, fee, relation))
    if (!said) continue
    const verdict = verdictOf(meanings, fee, said, whole)
    if (verdict === 'out') return null
    const alone = labelled && (said.end >= whole.end || isMark(meanings.tokens, said.end, ',;.()'))
    const named = isOfRate(meanings, said, whole)
    if (verdict === 'in' && (alone || said.is === 'from' || named))
      return { first: Math.min(fee.first, said.first), end: Math.max(fee.end, said.end), named: named || alone }
  }
  return null
}

/** "Bij andere gemeenten is onze fee inbegrepen", "onze fee zat nog in het tarief". */
export function isElsewhere({ cues }: Meanings, { first, end }: Stretch): boolean {
  return hasHit(cues, 'stands.elsewhere', first, end) || hasHit(cues, 'stands.past', first, end)
}

/** No word tells of a fee that is further away. */
const FARTHEST = 30

/** Between the two stands nothing else that a rate may cover, and no other clause begins. */
function binds(meanings: Meanings, fee: Stretch, relation: Relation): boolean {
  const { cues, tokens } = meanings
  const [from, to] = relation.first >= fee.end ? [fee.end, relation.first] : [relation.end, fee.first]
  if (to - from > FARTHEST || (relation.end <= fee.first && isOfOther(meanings, relation))) return false
  for (let k = from; k < to; k++)
    if (isMark(tokens, k, ';:') && !isOneOf(tokens.word[k + 1], TAKEN_UP) && to - k > 2) return false
  return !OTHERS.some((cue) => hasHit(cues, cue, from, to))
}

/** "Reiskosten zijn in het tarief begrepen en onze fee is € 2". */
function isOfOther({ cues, tokens }: Meanings, { first }: Stretch): boolean {
  let from = first
  while (from > Math.max(0, first - 8) && !isMark(tokens, from - 1, ',;.:()')) from--
  return OTHERS.some((cue) => hasHit(cues, cue, from, first))
}

const OTHERS = ['basis.travel', 'basis.devices', 'money.other'] as const
const TAKEN_UP = wordSet('die deze dat dit zij daar daarvan hiervan daarin hierin it this that onze our de')

/** "Zit niet in het tarief" is out, "komt daar niet bovenop" is in, "er gaat geen fee af" tells of none. */
function verdictOf({ tokens }: Meanings, fee: Stretch, { first, end, is }: Relation, whole: Stretch) {
  const from = Math.max(whole.first, Math.min(fee.first, first) - 4)
  const to = Math.min(whole.end, Math.max(fee.end, end) + 5)
  const low = Math.min(fee.first, first)
  const high = Math.max(fee.end, end)
  let denied: 'not' | 'none' | null = null
  for (let k = low; k >= from && !isMark(tokens, k, ',;.:()') && !isWord(tokens, k, 'en', 'and'); k--)
    denied ??= denialAt(tokens, k)
  for (let k = low; k < high; k++) denied ??= denialAt(tokens, k)
  for (let k = high; k < to && !isMark(tokens, k, ',;.:()') && !isWord(tokens, k, 'maar', 'but', 'en', 'and'); k++)
    denied ??= denialAt(tokens, k)
  if (denied === 'none') return 'out'
  const pays = is === 'in' || is === 'from'
  return is !== 'client' && pays === (denied === null) ? 'in' : 'out'
}

function denialAt(tokens: Meanings['tokens'], k: number): 'not' | 'none' | null {
  if (isOneOf(tokens.word[k], NONE)) return 'none'
  if (!isOneOf(tokens.word[k], NOT)) return null
  // "Niet boven de € 90" is a bound; "niet boven op het maximum" denies.
  return isOneOf(tokens.word[k + 1], NOT_A_DENIAL) && !isWord(tokens, k + 2, 'op') ? null : 'not'
}

const NOT = wordSet('niet not nooit nimmer')
const NONE = wordSet('geen no niets zonder without none')
const NOT_A_DENIAL = wordSet('hoger meer boven over lager alleen only more higher exceed uitkomen')

/** The rate by its name or amount beside the words, or a mere "daarin"; "opgenomen in bijlage 3" is in something else. */
function isOfRate(meanings: Meanings, { first, end, is }: Relation, whole: Stretch): boolean {
  const { tokens } = meanings
  // "2% van het tarief, die houden we in" names what the fee is a share of.
  if (is !== 'in') return namesRate(meanings, Math.max(whole.first, first - 3), Math.min(whole.end, end + 8))
  if (isWord(tokens, end, 'in', 'bij', 'op', 'met', 'aan') && !isMark(tokens, end + 1, ',.;)') && end + 1 < whole.end)
    return namesRate(meanings, end + 1, Math.min(whole.end, end + 9))
  return namesRate(meanings, Math.max(whole.first, first - 14), Math.min(whole.end, end + 8))
}

function namesRate(meanings: Meanings, first: number, end: number): boolean {
  const { cues, tokens } = meanings
  if (hasHit(cues, 'rate.named', first, end)) return true
  for (let k = first; k < end; k++) if (isOneOf(tokens.word[k], RATES)) return true
  return valuesWithin(meanings, first, end).some((value) => value.kind === 'amount' && value.maxCents > 2500)
}

const RATES = wordSet(`
  prijs price maximum cap plafond hierin daarin erin waarin hieruit daaruit waaruit hierbij daarbij daarbinnen
  hierbinnen daar hier hiervan daarvan waarvan ervan hierop daarop
`)
