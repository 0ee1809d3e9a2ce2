import type { Cue } from '../../vocabulary/vocabulary.ts'
import { isOneOf, wordSet } from '../../vocabulary/word-set.ts'
import { hasHit, hitsIn } from '../concepts/cues.ts'
import { isMark, isWord, type Tokens } from '../tokens/tokens.ts'
import type { Stretch } from './clause.ts'
import { type Meanings, valuesWithin } from './meanings.ts'

/** How something stands to the rate: part of it, taken off it, on top of it, or paid by the client. */
export type Relation = Stretch & { is: 'in' | 'from' | 'top' | 'client' }

const CUES: [Cue, Relation['is']][] = [
  ['stands.in', 'in'],
  ['stands.from', 'from'],
  ['stands.top', 'top'],
  ['stands.client', 'client'],
]

/** The relations that a sentence tells, in text order: by one phrase, by a verb in two parts, by "in het tarief". */
export function relationsIn(meanings: Meanings, { first, end }: Stretch): Relation[] {
  const found: Relation[] = []
  for (const [cue, is] of CUES)
    for (const hit of hitsIn(meanings.cues, cue, first, end)) {
      const relation = { ...hit, is }
      if (isOfFee(meanings, relation, first)) found.push(relation)
    }
  const { tokens } = meanings
  let verbs = 0
  for (let k = first; k < end; k++) for (const [bit, words] of VERBS) if (isOneOf(tokens.word[k], words)) verbs |= bit
  for (let k = first; k < end; k++) {
    if (!isOneOf(tokens.word[k], SMALL)) continue
    const is = preposition(meanings, k, first, verbs)
    const object = is && rateBehind(meanings, k + 1, end)
    if (is && object) found.push({ first: k, end: object, is })
    else if (isParticle(tokens, k, end, verbs)) found.push({ first: k, end: k + 1, is: 'from' })
    else if (isWord(tokens, k, 'in') && (verbs & HOLDS) !== 0 && endsClause(tokens, k + 1, end))
      found.push({ first: k, end: k + 1, is: 'in' })
  }
  return found.sort((a, b) => a.first - b.first)
}

const [KEEPS, TAKES, HOLDS] = [1, 2, 4]

const VERBS: [number, ReturnType<typeof wordSet>][] = [
  [KEEPS, wordSet('houd houdt houden hou lever levert leveren')],
  [
    TAKES,
    wordSet(
      'gaat gaan moet moeten trek trekt trekken haal haalt halen room roomt romen pak pakt pakken neem neemt nemen dragen draag draagt snoep snoept snoepen hou houd houdt houden',
    ),
  ],
  [HOLDS, wordSet('zit zitten valt vallen')],
]

const SMALL = wordSet('in binnen within uit vanuit onder van from af vanaf')

function preposition({ tokens }: Meanings, k: number, first: number, verbs: number): Relation['is'] | null {
  if (isWord(tokens, k, 'in', 'binnen', 'within')) return 'in'
  if (isWord(tokens, k, 'uit', 'vanuit')) return isWord(tokens, k - 1, 'bestaat', 'bestaan', 'blijkt') ? null : 'from'
  if (isWord(tokens, k, 'onder')) return (verbs & HOLDS) !== 0 ? 'in' : null
  // "Van het tarief is 2% voor ons"; but "2% van het tarief".
  const opens = k === first || isMark(tokens, k - 1, ',;:(') || isWord(tokens, k - 1, 'laste')
  return opens && isWord(tokens, k, 'van', 'from') ? 'from' : null
}

/** "Houden wij 2% in", "gaat er nog van af": the second part of a verb, which ends its clause. */
function isParticle(tokens: Tokens, k: number, end: number, verbs: number): boolean {
  if (!endsClause(tokens, k + 1, end)) return false
  if (isWord(tokens, k, 'af', 'vanaf')) return (verbs & TAKES) !== 0
  // "Daar pakken wij 4% van".
  if (isMark(tokens, k - 1, '%') && isWord(tokens, k, 'van')) return (verbs & TAKES) !== 0
  return isWord(tokens, k, 'in') && (verbs & KEEPS) !== 0
}

function endsClause(tokens: Tokens, k: number, end: number): boolean {
  return k >= end || isMark(tokens, k, '.,;:)(!?') || isOneOf(tokens.word[k], BEHIND)
}

const BEHIND = wordSet('op voor als per bij ten aan van door en maar for naar wegens vanwege over on zodat')

/** Where "het tarief", "de maximaal € 84,15", "uw uurtarief" ends that begins at a token. */
function rateBehind({ cues, tokens, values }: Meanings, k: number, end: number): number | null {
  const to = Math.min(end, k + 8)
  const named = hitsIn(cues, 'rate.named', k, to)[0]
  if (named?.first === k) return named.end
  if (!isOneOf(tokens.word[k], DETERMINERS)) return null
  const amount = valuesWithin({ values } as Meanings, k, to).find(
    (value) => value.kind === 'amount' && value.maxCents > 2500,
  )
  for (let at = k + 1; at < to; at++) {
    if (named?.first === at) return named.end
    if (amount?.first === at) return amount.end
    if (isWord(tokens, at, 'maximum', 'cap', 'plafond', 'prijs', 'price')) return at + 1
    if (isMark(tokens, at, ',;:.)(') || isOneOf(tokens.word[at], STOPS)) return null
  }
  return null
}

const DETERMINERS = wordSet('het dit dat de deze uw je jouw jullie hun ons onze genoemd genoemde the this that your')
const STOPS = wordSet('een a an en and of or dat die wij we u je fee')

/** "Btw niet meegerekend", "exclusief btw" and "inclusief reiskosten" tell of something else. */
function isOfFee({ cues, tokens }: Meanings, { first, end, is }: Relation, from: number): boolean {
  if (hasHit(cues, 'basis.vat', end, end + 3)) return false
  const before = isWord(tokens, first - 1, 'niet', 'not', 'is', 'zijn', '(') ? first - 2 : first - 1
  if (hasHit(cues, 'basis.vat', Math.max(from, before), first)) return false
  // "De € 104 die de gemeente betaalt" tells of the rate.
  const who = isWord(tokens, first - 1, 'de', 'het') ? first - 2 : first - 1
  if (is === 'client' && isWord(tokens, who, 'die', 'dat', 'wat') && !isWord(tokens, first, ...PAYS)) return false
  return is === 'client' || !(hasHit(cues, 'basis.travel', end, end + 2) && isMark(tokens, end + 1, ',.;)'))
}

const PAYS = ['betaalt', 'draagt', 'vergoedt', 'voldoet', 'neemt', 'voor', 'door', 'is']
