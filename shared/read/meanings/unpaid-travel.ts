import { hasHit } from '../concepts/cues.ts'
import { isMark, isWord, type Tokens } from '../tokens/tokens.ts'
import type { Stretch } from './clause.ts'
import type { Meanings } from './meanings.ts'

/** "Geen aparte reiskostenvergoeding", "reiskosten vergoeden wij niet apart": what is not paid beside the rate is in it. */
export function unpaid({ tokens, cues }: Meanings, { first, end }: Stretch): boolean | null {
  const to = clauseEnd(tokens, end)
  const isIn = hasHit(cues, 'basis.in', end, to)
  let before = first - 1
  while (first - before < 6 && isWord(tokens, before, ...APART, 'vergoeding', 'voor', 'van', 'de', 'een')) before--
  // "Er zijn geen reiskosten inbegrepen": then they come on top.
  if (isWord(tokens, before, 'geen', 'no')) return !isIn && !hasHit(cues, 'basis.on', end, to)
  if (isIn) return null
  const pays = isWord(tokens, first - 1, ...PAYS) || isWord(tokens, first - 2, ...PAYS)
  return isRefused(tokens, end, to, pays) || null
}

/** "… vergoeden wij niet", "… kun je niet declareren", "… krijg je niet apart"; with the verb before: "wij vergoeden … niet". */
function isRefused(tokens: Tokens, from: number, to: number, pays: boolean): boolean {
  let isPaid = pays
  for (let k = from; k < to; k++) {
    if (isWord(tokens, k, 'niet', 'not') && (isPaid || isWord(tokens, k + 1, ...PAYS, ...APART))) return true
    if (isWord(tokens, k, ...PAYS)) isPaid = true
  }
  return false
}

const LONGEST = 8

function clauseEnd(tokens: Tokens, from: number): number {
  let k = from
  while (k < from + LONGEST && k < tokens.count && !isMark(tokens, k, ',;.()') && !isWord(tokens, k, 'maar', 'en')) k++
  return k
}

const APART = ['aparte', 'apart', 'losse', 'los', 'extra', 'afzonderlijke', 'afzonderlijk', 'aanvullende', 'separate']
const PAYS = [
  'vergoeden',
  'vergoedt',
  'vergoed',
  'krijg',
  'krijgt',
  'krijgen',
  'declareren',
  'gedeclareerd',
  'declarabel',
  'factureren',
  'betalen',
  'betaalt',
  'reimburse',
  'reimbursed',
]
