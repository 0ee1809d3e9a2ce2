import { GLUED, markAt, NUMBER, type Tokens } from '../tokens/tokens.ts'
import { isMark, isWord, numberAt } from './number.ts'
import { perAt } from './per.ts'
import type { AmountValue } from './value.ts'

type Money = { cents: number; end: number; currency: boolean; decimals: number }

/** Money at a token: "€ 83,95 per uur", "EUR 95", "95 euro", "80,-", "€85 - €93"; a bare number is none. */
export function amountAt(tokens: Tokens, k: number, limit: number): AmountValue | null {
  const from = moneyAt(tokens, k, limit)
  if (!from) return null
  const joint = jointEnd(tokens, from.end, limit)
  const second = joint === null ? null : (moneyAt(tokens, joint, limit) ?? bareAt(tokens, joint, limit))
  const to = second && second.cents >= from.cents ? second : null
  if (!from.currency && !(to?.currency ?? false)) return null
  const end = to?.end ?? from.end
  const per = perAt(tokens, end, limit) ?? unitBehind(tokens, end, limit)
  return {
    kind: 'amount',
    first: k,
    end: per?.end ?? end,
    minCents: from.cents,
    maxCents: to?.cents ?? from.cents,
    per: per?.unit ?? null,
    currency: true,
  }
}

/** A number under a label that says it is money: "127", "67,50 per uur". */
export function bareAmountAt(tokens: Tokens, k: number, limit: number): AmountValue | null {
  const from = bareAt(tokens, k, limit)
  if (!from) return null
  const joint = jointEnd(tokens, from.end, limit)
  const second = joint === null ? null : (moneyAt(tokens, joint, limit) ?? bareAt(tokens, joint, limit))
  const to = second && second.cents >= from.cents ? second : null
  const end = to?.end ?? from.end
  const per = perAt(tokens, end, limit) ?? unitBehind(tokens, end, limit)
  return {
    kind: 'amount',
    first: k,
    end: per?.end ?? end,
    minCents: from.cents,
    maxCents: to?.cents ?? from.cents,
    per: per?.unit ?? null,
    currency: false,
  }
}

function moneyAt(tokens: Tokens, k: number, limit: number): Money | null {
  if (k >= limit) return null
  const signed = isMark(tokens, k, '€') || isWord(tokens, k, 'eur', 'euro')
  if (signed && !(isWord(tokens, k, 'euro') && tokens.type[k + 1] !== NUMBER)) {
    let at = k + 1
    if (isMark(tokens, at, ':')) at++
    const found = bareAt(tokens, at, limit)
    if (found) return { ...found, currency: true, end: euroEnd(tokens, found.end, limit) }
  }
  if (tokens.type[k] !== NUMBER) return null
  const found = bareAt(tokens, k, limit)
  if (!found) return null
  const end = euroEnd(tokens, found.end, limit)
  return { ...found, currency: end > found.end || found.currency, end }
}

function bareAt(tokens: Tokens, k: number, limit: number): Money | null {
  if (tokens.type[k] !== NUMBER || (isMark(tokens, k - 1, '-') && tokens.gap[k] === GLUED && !isJoint(tokens, k - 1)))
    return null
  const found = numberAt(tokens, k, limit)
  if (!found) return null
  let end = found.end
  let dashed = false
  if (isMark(tokens, end, ',.') && isMark(tokens, end + 1, '-=') && tokens.gap[end + 1] === GLUED && end + 1 < limit) {
    end += 2
    dashed = true
  }
  return { cents: Math.round(found.value * 100), end, currency: dashed, decimals: found.decimals }
}

function isJoint(tokens: Tokens, k: number): boolean {
  return tokens.type[k - 1] === NUMBER || isMark(tokens, k - 1, '-')
}

/** "95 euro", "95€". */
function euroEnd(tokens: Tokens, k: number, limit: number): number {
  return k < limit &&
    (isMark(tokens, k, '€') || isWord(tokens, k, 'euro', 'eur', 'euros', 'euri')) &&
    (tokens.type[k + 1] !== NUMBER || tokens.gap[k] === GLUED || isWord(tokens, k, 'euro'))
    ? k + 1
    : k
}

/** "67,50 uur", "€ 95/h". */
function unitBehind(tokens: Tokens, k: number, limit: number): ReturnType<typeof perAt> {
  return k < limit && isWord(tokens, k, 'uur') ? { unit: 'hour', end: k + 1 } : null
}

function jointEnd(tokens: Tokens, k: number, limit: number): number | null {
  let at = k
  if (perAt(tokens, at, limit)) at = perAt(tokens, at, limit)?.end ?? at
  if (isMark(tokens, at, '-') && at < limit) return at + 1
  if (isWord(tokens, at, 'tot', 'a', 'en', 'to', 'and') && at < limit) {
    at++
    if (isWord(tokens, at, 'maximaal', 'max', 'en')) at++
    if (isMark(tokens, at, '.')) at++
    return at
  }
  return markAt(tokens, at) === '/' && tokens.gap[at] !== GLUED ? at + 1 : null
}
