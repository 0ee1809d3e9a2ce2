import { isPersonLike, SOUGHT } from '../../../vocabulary/roles.ts'
import { isOneOf, wordSet } from '../../../vocabulary/word-set.ts'
import { type Hit, hasHit } from '../../concepts/cues.ts'
import { cuesOf, type Meanings, sentenceOf } from '../../meanings/meanings.ts'
import { roleIn, WISH_REACH, wishesOf } from '../../meanings/wishes.ts'
import { isWord, NUMBER, type Tokens } from '../../tokens/tokens.ts'
import { roleInProse } from '../../values/role-in-prose.ts'
import { containsRole } from '../../values/roles.ts'

/** A sentence of the asking side seeks a role: "zoekt een planner", "twee testers gezocht". */
export function seeksRole(meanings: Meanings): boolean {
  const certain = new Set(cuesOf(meanings, 'kind.seeks').map(({ first }) => first))
  return wishesOf(meanings).some(({ hit, role }) => {
    if (!certain.has(hit.first)) return false
    const sought = soughtIn(meanings, hit)
    const first = Math.max(sought.first, hit.first - WISH_REACH)
    const end = Math.min(sought.end, hit.end + WISH_REACH)
    if (isOffer(meanings, first, end) || isOfAll(meanings, hit) || seeksWork(meanings, hit)) return false
    return role !== null || roleIn(meanings, hit.end, end) !== null || seeksPerson(meanings.tokens, hit.end, end)
  })
}

/** The sentence of a wish; of "Gezocht: een planner" the label and its value. */
function soughtIn(meanings: Meanings, hit: Hit): { first: number; end: number } {
  const pair = meanings.pairs.find(({ labelFirst, labelEnd }) => labelFirst <= hit.first && hit.first < labelEnd)
  return pair ? { first: pair.labelFirst, end: pair.end } : sentenceOf(meanings, hit.first)
}

/** "zoekt een roosteraar": a word for a person that no list of roles knows. */
function seeksPerson(tokens: Tokens, first: number, end: number): boolean {
  for (let k = first; k < Math.min(end, first + 6); k++) {
    if (!isWord(tokens, k, 'een', 'a', 'an', 'n')) continue
    const role = roleInProse(tokens, k + 1, end)
    const word = tokens.word[role?.first ?? end]?.folded ?? ''
    return role !== null && (isPersonLike(word) || SOUGHT.has(word))
  }
  return false
}

function isOffer({ cues }: Meanings, first: number, end: number): boolean {
  return hasHit(cues, 'kind.offer', first, end)
}

/** "Planner zoekt klus in Ede", "op zoek naar een nieuwe opdracht": who seeks is for hire. */
export function offersItself(meanings: Meanings): boolean {
  return cuesOf(meanings, 'kind.seeks').some((hit) => seeksWork(meanings, hit))
}

const WORK = wordSet(`
  opdracht opdrachten klus klussen werk uitdaging uitdagingen project projecten baan job assignment assignments projects
`)
const BEFORE_WORK = wordSet(`
  naar een nieuwe andere volgende mooie leuke passende tijdelijke interim freelance nog weer per vanaf direct zsm snel for a an
  my next new another uitdagende interessante
`)

function seeksWork(meanings: Meanings, { first, end: from }: Hit): boolean {
  const { tokens } = meanings
  const { end, asks } = sentenceOf(meanings, from - 1)
  if (asks || !isWord(tokens, first, 'zoek', 'zoekt', 'op', 'looking', 'seeking', 'seeks')) return false
  let k = from
  const isFiller = (at: number) =>
    tokens.type[at] === NUMBER || isOneOf(tokens.word[at], BEFORE_WORK) || tokens.word[at]?.atom?.kind === 'month'
  while (k < end && isFiller(k)) k++
  return k < end && isOneOf(tokens.word[k], WORK) && !containsRole(tokens, k, k + 2)
}

const FARTHEST = 8
const ALL = wordSet('iedere ieder elke elk alle veel vele sommige meeste menige steeds vaak every many most')
const EVERYBODY = wordSet(
  'gemeenten organisaties overheden bedrijven werkgevers municipalities organisations companies',
)
const WE = ['wij', 'we', 'ons', 'onze', 'ik', 'our']

/** "Steeds meer gemeenten zoeken een planner", "Waarom elke gemeente een jurist nodig heeft": said of the world. */
function isOfAll(meanings: Meanings, hit: Hit): boolean {
  const { tokens } = meanings
  const { first, end } = sentenceOf(meanings, hit.first)
  const stop = Math.min(end, hit.end + FARTHEST)
  for (let k = Math.max(first, hit.first - WISH_REACH); k < stop; k++) if (isWord(tokens, k, ...WE)) return false
  if (isWord(tokens, first, 'waarom', 'hoe', 'wanneer', 'why', 'how', 'when')) return true
  for (let k = Math.max(first, hit.first - NEAR_SUBJECT); k < hit.first; k++)
    if (isOneOf(tokens.word[k], ALL)) return true
  return isOneOf(tokens.word[hit.first - 1], EVERYBODY) && !isWord(tokens, first, 'voor', 'for', 'namens', 'bij')
}

const NEAR_SUBJECT = 4
