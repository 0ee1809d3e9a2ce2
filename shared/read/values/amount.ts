import { numberAt } from '../tokens/number.ts'
import { BLANK, GLUED, isMark, isWord, markAt, NUMBER, type Tokens, WORD } from '../tokens/tokens.ts'
import { centsBehind, isCents } from './cents.ts'
import { perAt } from './per.ts'
import type { AmountValue } from './value.ts'

type Money = { cents: number; end: number; currency: boolean; decimals: number }

/** Money at a token: "€ 83,95 per uur", "EUR 95", "95 euro", "80,-", "€85 - €93"; a bare number is none. */
export function amountAt(tokens: Tokens, k: number, limit: number): AmountValue | null {
  const from = moneyAt(tokens, k, limit)
  if (!from) return null
  const to = upperEnd(tokens, k, from, limit)
  const currency = from.currency || (to?.currency ?? false)
  const end = to?.end ?? from.end
  const per = perAt(tokens, end, limit)
  // "95 per uur": what is counted by the hour and has no unit of its own is money.
  const isPaid =
    (per?.unit === 'hour' || per?.unit === 'day') &&
    (from.cents >= LEAST_PAID || from.decimals === 2) &&
    tokens.type[k] === NUMBER &&
    // "1e309" is no figure.
    !(tokens.gap[k] === GLUED && tokens.type[k - 1] === WORD)
  if (!currency && !isPaid) return null
  return amountFrom(tokens, k, limit, { from, to, currency })
}

/** Less than this is no pay for an hour: "8 per dag" counts something else. */
const LEAST_PAID = 1500

type Ends = { from: Money; to: Money | null; currency: boolean }

function amountFrom(tokens: Tokens, k: number, limit: number, { from, to, currency }: Ends): AmountValue {
  const end = to?.end ?? from.end
  const per = perAt(tokens, end, limit) ?? unitBehind(tokens, end, limit)
  return {
    kind: 'amount',
    first: k,
    end: per?.end ?? end,
    minCents: from.cents,
    maxCents: to?.cents ?? from.cents,
    per: per?.unit ?? null,
    currency,
  }
}

/** A number under a label that says it is money: "127", "67,50 per uur". */
export function bareAmountAt(tokens: Tokens, k: number, limit: number): AmountValue | null {
  const from = bareAt(tokens, k, limit, false)
  if (!from) return null
  const to = upperEnd(tokens, k, from, limit)
  return amountFrom(tokens, k, limit, { from, to, currency: from.currency || (to?.currency ?? false) })
}

function moneyAt(tokens: Tokens, k: number, limit: number): Money | null {
  if (k >= limit) return null
  const signed = isMark(tokens, k, '€') || isWord(tokens, k, 'eur', 'euro')
  if (signed && !(isWord(tokens, k, 'euro') && tokens.type[k + 1] !== NUMBER)) {
    let at = k + 1
    if (isMark(tokens, at, ':.')) at++
    const found = bareAt(tokens, at, limit, true)
    if (found) return { ...found, currency: true, end: euroEnd(tokens, found.end, limit) }
  }
  const found = bareAt(tokens, k, limit, false)
  if (!found) return tokens.type[k] === WORD ? inWords(tokens, k, limit) : null
  if (isCents(tokens, found.end, limit))
    return { cents: Math.round(found.cents / 100), end: found.end + 1, currency: true, decimals: 2 }
  const end = euroEnd(tokens, found.end, limit)
  const spoken = end > found.end && found.decimals === 0 ? centsBehind(tokens, end, limit) : null
  if (spoken) return { cents: found.cents + spoken.cents, end: spoken.end, currency: true, decimals: 2 }
  return { ...found, currency: end > found.end || found.currency, end }
}

/** "vijfennegentig euro [en vijftig cent]": in words only with the word for the money. */
function inWords(tokens: Tokens, k: number, limit: number): Money | null {
  const found = numberAt(tokens, k, limit)
  if (!found || found.article) return null
  if (isCents(tokens, found.end, limit))
    return { cents: Math.round(found.value), end: found.end + 1, currency: true, decimals: 2 }
  const end = euroEnd(tokens, found.end, limit)
  const cents = isWord(tokens, end, 'en', 'and') ? numberAt(tokens, end + 1, limit) : null
  const spoken = end > found.end ? centsBehind(tokens, end, limit) : null
  const whole = { cents: Math.round(found.value * 100), end, currency: end > found.end, decimals: 0 }
  if (spoken) return { ...whole, cents: whole.cents + spoken.cents, end: spoken.end, decimals: 2 }
  return cents && isCents(tokens, cents.end, limit)
    ? { ...whole, cents: whole.cents + Math.round(cents.value), end: cents.end + 1 }
    : whole
}

function bareAt(tokens: Tokens, k: number, limit: number, signed: boolean): Money | null {
  if (tokens.type[k] !== NUMBER || (isMark(tokens, k - 1, '-') && tokens.gap[k] === GLUED && !isJoint(tokens, k - 1)))
    return null
  const found = numberAt(tokens, k, limit)
  if (!found || isWord(tokens, found.end, ...MILLIONS)) return null
  let { value, end } = found
  if (isThousands(tokens, k, end, limit) && (signed || euroEnd(tokens, end + 1, limit) > end + 1)) {
    value = value * 1000 + (tokens.number[end] ?? 0)
    end++
  }
  let dashed = false
  if (isMark(tokens, end, ',.') && isMark(tokens, end + 1, '-=') && tokens.gap[end + 1] === GLUED && end + 1 < limit) {
    end += 2
    dashed = true
  }
  return { cents: Math.round(value * 100), end, currency: dashed, decimals: found.decimals }
}

const MILLIONS = ['miljoen', 'mln', 'mio', 'miljard', 'duizend', 'k', 'million', 'thousand', 'm']

/** "1 250": thousands parted by a blank are a number only beside the sign. */
function isThousands(tokens: Tokens, k: number, end: number, limit: number): boolean {
  return (
    end === k + 1 &&
    end < limit &&
    tokens.type[end] === NUMBER &&
    tokens.gap[end] === BLANK &&
    (tokens.end[end] ?? 0) - (tokens.start[end] ?? 0) === 3 &&
    (tokens.number[k] ?? 0) > 0 &&
    (tokens.number[k] ?? 0) < 1000
  )
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

/** The upper end of a range that begins with an amount. */
function upperEnd(tokens: Tokens, k: number, from: Money, limit: number): Money | null {
  const joint = jointEnd(tokens, from.end, limit)
  if (joint === null) return null
  // "en" only joins behind "tussen", or before "maximaal"; else it adds another amount.
  const isPair = isWord(tokens, joint - 1, 'en', 'and') && !isWord(tokens, joint - 2, 'tot')
  if (isPair && !isWord(tokens, k - 1, ...BETWEEN) && !isWord(tokens, k - 2, ...BETWEEN)) return null
  const to = moneyAt(tokens, joint, limit) ?? bareAt(tokens, joint, limit, false)
  return to && to.cents >= from.cents ? to : null
}

const BETWEEN = ['tussen', 'between', 'liggen', 'van', 'minimaal', 'min', 'from']

/** "€ 85 - € 93", "€ 80 tot en met € 90", "tussen € 95 en € 109". */
function jointEnd(tokens: Tokens, k: number, limit: number): number | null {
  const at = perAt(tokens, k, limit)?.end ?? k
  if (at >= limit) return null
  if (tokens.type[at] !== WORD)
    return isMark(tokens, at, '-~') || (markAt(tokens, at) === '/' && tokens.gap[at] !== GLUED) ? at + 1 : null
  if (isWord(tokens, at, 't') && isMark(tokens, at + 1, '/') && isWord(tokens, at + 2, 'm')) return at + 3
  if (isWord(tokens, at, 'tot') && isWord(tokens, at + 1, 'en') && isWord(tokens, at + 2, 'met')) return at + 3
  if (isWord(tokens, at, 'up') && isWord(tokens, at + 1, 'to')) return at + 2
  if (isWord(tokens, at, 'tot', 'a', 'en', 'to', 'and', 'until')) {
    let next = at + 1
    if (isWord(tokens, next, 'maximaal', 'max', 'en', 'hoogstens', 'de')) next++
    return isMark(tokens, next, '.') ? next + 1 : next
  }
  return null
}
