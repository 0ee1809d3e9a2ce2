import { pairAround } from '../../blocks/blocks.ts'
import { hasHit } from '../../concepts/cues.ts'
import { counts, type Meanings, sectionKind, sentenceOf } from '../../meanings/meanings.ts'
import { once } from '../../meanings/once.ts'
import { isCapital, isMark, isWord } from '../../tokens/tokens.ts'
import type { OrganisationValue } from '../../values/organisations.ts'

/** The organisations of a stretch that may be the client. */
export function organisationsIn(meanings: Meanings, first: number, end: number): OrganisationValue[] {
  return meanings.organisations.filter(
    (other) => other.first >= first && other.first < end && counts(meanings, other.first) && !isOther(meanings, other),
  )
}

const OTHER_SECTIONS = new Set(['knockouts', 'awards', 'competences'])
const OTHER_LABELS = new Set(['place', 'region', 'awards', 'knockouts', 'broker'])

/** What stands in a list of criteria, under a label for places, or beside words for experience is not the client. */
export function mayBeClient(meanings: Meanings, other: OrganisationValue): boolean {
  if (!counts(meanings, other.first) || isOther(meanings, other)) return false
  const section = sectionKind(meanings, other.first)
  if (section && OTHER_SECTIONS.has(section)) return false
  const pair = pairAround(meanings, other.first)
  if (pair?.kind && OTHER_LABELS.has(pair.kind)) return false
  const { first, end } = sentenceOf(meanings, other.first)
  return !hasHit(meanings.cues, 'client.worked', first, end)
}

/** "ervaring bij de gemeente Delft", "in de provincie Groningen": not for whom. */
function isOther(meanings: Meanings, named: OrganisationValue): boolean {
  let { first, kind } = named
  if (kind !== 'gemeente' && kind !== 'provincie' && isIndefinite(meanings, first)) return true
  for (let n = 0; n < LONGEST_LIST; n++) {
    const listed = listedWith(meanings, first)
    if (!listed) break
    ;({ first, kind } = listed)
  }
  const { tokens, cues } = meanings
  if (TEAMS.has(kind) && municipalities(meanings).length > 0) return true
  if (hasHit(cues, 'client.not', Math.max(sentenceOf(meanings, first).first, first - 5), first)) return true
  const before = isWord(tokens, first - 1, 'de', 'the', 'het') ? first - 2 : first - 1
  // "Zwolle (provincie Overijssel)": where a place lies.
  const isWhere = isMark(tokens, first - 1, '(') && placeBefore(meanings, first - 1)
  return (
    (kind === 'provincie' || kind === 'regio') && (isWhere || isWord(tokens, before, 'in', 'binnen', 'uit', 'rond'))
  )
}

const LONGEST_LIST = 6

/** "Een grote uitvoeringsorganisatie van het Rijk": which one is not told. */
function isIndefinite({ tokens }: Meanings, first: number): boolean {
  return !isCapital(tokens, first) && [1, 2].some((back) => isWord(tokens, first - back, 'een', 'a', 'an'))
}

/** "Een consulent voor het wijkteam Oost": a part of the municipality that the text names too. */
const TEAMS = new Set(['wijkteam', 'jeugdteam'])
const municipalities = once(({ organisations }) => organisations.filter(({ kind }) => kind === 'gemeente'))

/** "samen met het waterschap en de gemeente Ede": the one right before it in a row. */
function listedWith({ tokens, organisations }: Meanings, first: number): OrganisationValue | undefined {
  const link = isWord(tokens, first - 1, 'de', 'het', 'the') ? first - 2 : first - 1
  if (!isWord(tokens, link, 'en', 'of', 'and') && !isMark(tokens, link, ',')) return undefined
  return organisationEndingAt(organisations, link)
}

/** The organisation that ends right before a token, by halving. */
function organisationEndingAt(organisations: OrganisationValue[], end: number): OrganisationValue | undefined {
  let low = 0
  let high = organisations.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((organisations[middle]?.end ?? 0) < end) low = middle + 1
    else high = middle
  }
  return organisations[low]?.end === end ? organisations[low] : undefined
}

function placeBefore({ places }: Meanings, end: number): boolean {
  return places.some((place) => place.end === end)
}
