import { pairAround } from '../blocks/blocks.ts'
import { hasHit, hits } from '../concepts/cues.ts'
import { numberAt } from '../tokens/number.ts'
import { isMark, isWord } from '../tokens/tokens.ts'
import { NEAR } from './carried-money.ts'
import { counts, type Meanings, sentenceOf, valuesWithin } from './meanings.ts'
import type { StatedCap } from './stated-cap.ts'

/** Without the caps that another took the place of: "€ 78, niet 74", "van € 85 naar € 89", "90, nee sorry, 95". */
export function withoutFormer(meanings: Meanings, caps: StatedCap[]): StatedCap[] {
  if (caps.length < 2) return caps
  const inOrder = caps.toSorted((a, b) => a.first - b.first)
  const changed = inOrder.findLast((cap) => isChanged(meanings, cap))
  if (changed) return caps.filter((cap) => Math.abs(cap.hourly - changed.hourly) <= 2)
  const former = formerCents(meanings, caps)
  const wrong = new Set(inOrder.filter((cap, k) => isCorrected(meanings, cap, inOrder[k + 1])))
  const kept = caps.filter(
    (cap) => !wrong.has(cap) && !former.has(cap.cap.stages[0]?.cents ?? 0) && !isOfFormerLabel(meanings, cap),
  )
  return kept.length > 0 ? kept : caps
}

/** "Max € 82 excl. btw. Dat wordt € 86": what the amount covers was not changed. */
export function withBasisOf(stated: StatedCap, former: StatedCap[]): StatedCap {
  const { cap, at } = stated
  const told = former.findLast((other) => other.cap.vat !== 'unstated' && other.cap.unit === cap.unit)
  if (cap.vat !== 'unstated' || !told) return stated
  const includes = [...new Set([...cap.includes, ...told.cap.includes])].sort()
  return { ...stated, cap: { ...cap, vat: told.cap.vat, includes }, at: [...at, ...told.at.slice(1)] }
}

/** "Het maximum is verhoogd naar € 86", wherever the one before stands. */
function isChanged(meanings: Meanings, { first }: StatedCap): boolean {
  const from = Math.max(sentenceOf(meanings, first).first, first - CHANGE)
  return hasHit(meanings.cues, 'changed.to', from, first)
}

const CHANGE = 8

/** Between the two stands that the first was wrong; short words say so right before the second only. */
function isCorrected({ cues, tokens }: Meanings, cap: StatedCap, next: StatedCap | undefined): boolean {
  if (!next || next.first - cap.end >= NEAR) return false
  if (hasHit(cues, 'said.wrong', cap.end, next.first) || hasHit(cues, 'corrects.surely', cap.end, next.first))
    return true
  if (hasHit(cues, 'corrects.inChat', Math.max(cap.end, next.first - 4), next.first)) return true
  for (let k = cap.end; k < next.first; k++) if (isMark(tokens, k, '.') && isWord(tokens, k + 1, 'nee')) return true
  return false
}

/** "Oud tarief: € 80 ⏎ Nieuw tarief: € 85", "Tarief (was): € 80". */
function isOfFormerLabel(meanings: Meanings, { first }: StatedCap): boolean {
  const { tokens, lineAt } = meanings
  const pair = pairAround(meanings, first)
  if (!pair) return false
  for (let k = pair.labelFirst - 1; k < pair.labelEnd + 2; k++)
    if (lineAt[k] === lineAt[pair.labelFirst] && k < pair.first && isWord(tokens, k, ...FORMER)) return true
  return false
}

const FORMER = ['oud', 'oude', 'vorig', 'vorige', 'huidig', 'huidige', 'voorheen', 'was', 'eerder', 'old', 'previous']

function formerCents(meanings: Meanings, caps: StatedCap[]): Set<number> {
  const { tokens, cues, sentenceAt } = meanings
  const former = new Set<number>()
  const bySentence = new Map<number, StatedCap>()
  for (const cap of caps) bySentence.set(sentenceAt[cap.first] ?? 0, cap)
  for (const { first, end } of hits(cues, 'rate.instead')) {
    if (!counts(meanings, first)) continue
    const number = numberAt(tokens, isMark(tokens, end, '€') ? end + 1 : end, end + 6)
    const cap = bySentence.get(sentenceAt[first] ?? 0)
    const cents = number && !number.article ? Math.round(number.value * 100) : 0
    if (cap && cents > 0 && cap.cap.stages[0]?.cents !== cents) former.add(cents)
  }
  for (const { first, cap } of caps) {
    if (!isWord(tokens, first - 1, 'naar', 'to')) continue
    const before = valuesWithin(meanings, Math.max(0, first - NEAR), first - 1).findLast(
      ({ kind }) => kind === 'amount',
    )
    if (before?.kind === 'amount' && before.maxCents !== cap.stages[0]?.cents) former.add(before.maxCents)
  }
  return former
}
