import type { LabelKind } from '../../vocabulary/labels.ts'
import { pairAround } from '../blocks/blocks.ts'
import { hasHit, hitsIn } from '../concepts/cues.ts'
import { isMark, isWord } from '../tokens/tokens.ts'
import type { Stretch } from './clause.ts'
import { counts, type Meanings, sentenceOf, valuesWithin } from './meanings.ts'

/** Not below a label that we know for something else, nor said by somebody who offers or asks back. */
export function mayStateHours(meanings: Meanings, token: number): boolean {
  if (!counts(meanings, token)) return false
  const kind = pairAround(meanings, token)?.kind
  if (kind && (READ_BEFORE.has(kind) || (TIMES.has(kind) && !isWeekly(meanings, token)))) return false
  // "Waar: stadhuis, 1 a 2 dagen per week".
  if ((kind === 'place' || kind === 'region') && isOfDays(meanings, token)) return false
  const { first, end, asks } = sentenceOf(meanings, token)
  if (hasHit(meanings.cues, 'said.whether', first, token) || (asks && asksWhether(meanings.tokens, first))) return false
  return (
    !hasHit(meanings.cues, 'intent.offer', first, end) &&
    !isOfOffer(meanings, { first, end }) &&
    !(
      asks &&
      !hasHit(meanings.cues, 'intent.hire', first, end) &&
      !hasHit(meanings.cues, 'hours.someone', first, token)
    )
  )
}

/** "Ik heb een uitstekende kandidaat, 36 uur", "wij hebben Farid aangeboden, 28 uur": what a supplier has. */
function isOfOffer({ cues, tokens }: Meanings, { first, end }: Stretch): boolean {
  const [self] = hitsIn(cues, 'supplier.self', first, end)
  if (!self || hasHit(cues, 'intent.hire', first, end) || hasHit(cues, 'count.wanted', self.end, end)) return false
  const to = Math.min(end, self.end + NEAR_SELF)
  const isOfPerson = hasHit(cues, 'count.candidate', self.end, to) || hasHit(cues, 'supplier.offers', self.end, to)
  for (let k = self.end; k < to; k++) if (isWord(tokens, k, 'opdracht', 'aanvraag', 'uitvraag', 'functie')) return false
  return isOfPerson
}

const NEAR_SELF = 7

/** What these labels tell of hours was read already. */
const READ_BEFORE = new Set<LabelKind>(['hours', 'hybrid', 'onSite', 'workdays'])
/** Hours below these are times of day: "Gesprek: woensdag (14-17u)". */
const TIMES = new Set<LabelKind>(['deadline', 'deadlineTime', 'interviews', 'notice'])

function isOfDays(meanings: Meanings, token: number): boolean {
  const [value] = valuesWithin(meanings, token, token + 1)
  return value?.kind === 'quantity' && value.unit === 'day'
}

function isWeekly(meanings: Meanings, token: number): boolean {
  const [value] = valuesWithin(meanings, token, token + 1)
  return value?.kind === 'quantity' && value.per === 'week'
}

/** "Vraag 1: Kan de opdracht ook in 24 uur?": what somebody would like, and not who is sought. */
function asksWhether(tokens: Meanings['tokens'], first: number): boolean {
  let k = first
  while (k < first + 4 && !isMark(tokens, k, ':.')) k++
  k = k < first + 4 ? k + 1 : first
  return (
    isWord(tokens, k, 'kan', 'mag', 'is', 'zou', 'wordt', 'can', 'may', 'could', 'would') &&
    isWord(tokens, k + 1, 'de', 'het', 'dit', 'deze', 'die', 'dat', 'the', 'this', 'it', 'ook', 'inzet')
  )
}
