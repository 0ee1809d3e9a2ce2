import { type Hit, hasHit } from '../../concepts/cues.ts'
import type { Stretch } from '../../meanings/clause.ts'
import { cuesOf, type Meanings, pairsOf, sentenceOf } from '../../meanings/meanings.ts'
import { textOf } from '../../tokens/tokens.ts'
import { referenceAt } from '../../values/reference.ts'
import { containsRole } from '../../values/roles.ts'
import { FACTS } from '../kind/facts.ts'
import { isPossibility } from '../kind/is-possibility.ts'
import { headEnd } from '../kind/text-head.ts'
import { statementsIn } from './by-statements.ts'
import { factKinds, isLongEnough } from './facts-of-own.ts'
import { numbersIn } from './numbers-in.ts'
import type { Own } from './own.ts'

/** "Aanvraag 27-11 is ingetrokken. Daarvoor in de plaats komt 27-14: …": the end of one, and a request from there on. */
export function byReplacement(meanings: Meanings): Own[][] | null {
  const head = headEnd(meanings)
  for (const hit of cuesOf(meanings, 'kind.withdrawn')) {
    if (hit.first >= head) return null
    const ended = isPossibility(meanings, hit) ? null : endedBy(meanings, hit)
    if (ended && isAskedBehind(meanings, ended))
      return [[{ first: ended.first, end: ended.end }], [{ first: ended.end, end: meanings.tokens.count }]]
  }
  return null
}

type Ended = Stretch & { number: string }

/** What is said of the request that ends: its sentence, up to the number of another. */
function endedBy(meanings: Meanings, hit: Hit): Ended | null {
  const statements = statementsIn(meanings, sentenceOf(meanings, hit.first))
  return statements.find(({ first, end }) => hit.first >= first && hit.first < end) ?? null
}

/** Another number comes instead or is labelled, with a role and facts of its own. */
function isAskedBehind(meanings: Meanings, { number, first, end }: Ended): boolean {
  const { tokens, cues, sentences, sentenceAt } = meanings
  if (!containsRole(tokens, end, tokens.count)) return false
  const at = sentenceAt[Math.max(first, end - 1)] ?? 0
  const next = (sentences[at + 1] ?? sentences[at])?.end ?? end
  const isOther = numbersIn(meanings, end, next).some((other) => other.number !== number)
  const isInstead = isOther && hasHit(cues, 'kind.instead', first, next)
  const facts = pairsOf(meanings, ...FACTS).length
  if (!isInstead) return facts > 1 && hasLabelled(meanings, number)
  return facts > 1 || factKinds(meanings, end, tokens.count).length > 1
}

function hasLabelled(meanings: Meanings, number: string): boolean {
  const { tokens } = meanings
  return pairsOf(meanings, 'number').some(({ first, end }) => {
    const found = referenceAt(tokens, first, end)
    return found !== null && isLongEnough(tokens, found) && textOf(tokens, found.first, found.end) !== number
  })
}
