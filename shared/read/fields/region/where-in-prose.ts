import { isOneOf, wordSet } from '../../../vocabulary/word-set.ts'
import { hasHit } from '../../concepts/cues.ts'
import type { Stretch } from '../../meanings/clause.ts'
import { counts, cuesOf, type Meanings, sentenceOf, spanOf } from '../../meanings/meanings.ts'
import { isMark, isWord, type Tokens } from '../../tokens/tokens.ts'
import { type PlaceValue, provinceOfAdjective } from '../../values/places.ts'
import { besideFacts } from './beside-facts.ts'
import { isElsewhere } from './is-elsewhere.ts'
import { isAfterProvinceWord, isNationwide, type Where, whereInRow } from './where.ts'

/**
 * "De standplaats is Den Haag", "je werkt vanuit Assen", "Landelijk inzetbaar". `isRow`: a label names several provinces,
 * beside which a town that is merely mentioned says nothing.
 */
export function whereInProse(meanings: Meanings, isRow: boolean): Where[] {
  const found: Where[] = cuesOf(meanings, 'place.everywhere').map(({ first, end }) => ({
    place: null,
    provinces: [],
    nationwide: true,
    at: spanOf(meanings, first, end),
  }))
  for (const cue of cuesOf(meanings, 'place.work')) {
    const sentence = sentenceOf(meanings, cue.first)
    // "Ons kantoor in Breda is verhuisd", "bel dan met kantoor Venlo".
    const isOffice = isWord(meanings.tokens, cue.first, 'kantoor')
    const isSought = hasHit(meanings.cues, 'intent.hire', sentence.first, sentence.end)
    if (isOffice && !isSought && !isOfWork(meanings, sentence)) continue
    if (isNationwide(meanings, cue.end, Math.min(cue.end + 4, sentence.end)))
      found.push({ place: null, provinces: [], nationwide: true, at: spanOf(meanings, cue.first, sentence.end) })
    const place = placeWithin(meanings, sentence) ?? placeBelow(meanings, sentence)
    if (place && found.length === 0) found.push(...whereInRow(meanings, place))
  }
  if (found.length > 0) return found
  return inBuilding(meanings) ?? (isRow ? [] : besideFacts(meanings))
}

/** "Je vaste plek is het gemeentehuis in Sneek", but not where the talks are held. */
function inBuilding(meanings: Meanings): Where[] | null {
  for (const cue of cuesOf(meanings, 'building.work')) {
    const sentence = sentenceOf(meanings, cue.first)
    if (!isOfWork(meanings, sentence) || hasHit(meanings.cues, 'contact.respond', sentence.first, sentence.end))
      continue
    const place = placeWithin(meanings, { first: cue.first, end: sentence.end })
    if (place) return whereInRow(meanings, place)
  }
  return null
}

/** "Parkeren bij het gemeentehuis is gratis" says nothing of the work. */
function isOfWork({ tokens }: Meanings, { first, end }: Stretch): boolean {
  let works = end - first <= SHORTEST
  for (let k = first; k < end; k++) {
    if (isOneOf(tokens.word[k], OF_PAPERS)) return false
    if (isOneOf(tokens.word[k], OF_WORK)) works = true
  }
  return works
}

const SHORTEST = 7

const OF_PAPERS = wordSet(
  'inschrijving offerte offertes voorstel envelop afgeven inleveren indienen bezorgen geeft kluis post bel bellen bereikbaar verhuisd verhuizen gesloten',
)

const OF_WORK = wordSet(`
  werk werkt werken werkplek werkzaam plek dag dagen aanwezig kandidaat professional medewerker je jij inzet wekelijks
  gaat om zit zitten gewerkt kantoordagen vaste works work days day vraag opdracht klus functie vergaderingen
`)

function placeWithin(meanings: Meanings, { first, end }: Stretch): PlaceValue | undefined {
  return meanings.places.find(
    (value) =>
      value.first >= first &&
      value.first < end &&
      counts(meanings, value.first) &&
      !isElsewhere(meanings, value) &&
      (isAt(meanings, value) || isSubject(meanings, value)),
  )
}

/** "9. Werkplek" above "Het stadhuis staat in Hengelo": a heading, and the first sentence below it. */
function placeBelow(meanings: Meanings, { first, end }: Stretch): PlaceValue | undefined {
  const line = meanings.lines[meanings.lineAt[first] ?? 0]
  const below = meanings.sentences[(meanings.sentenceAt[first] ?? 0) + 1]
  const isHeading = line !== undefined && line.end === end && end - line.body <= LONGEST_HEADING
  return isHeading && below ? placeWithin(meanings, below) : undefined
}

const LONGEST_HEADING = 3

/** "in Den Haag", "te Assen", "standplaats Assen", "vanuit Zwolle". */
function isAt(meanings: Meanings, value: PlaceValue): boolean {
  const { tokens } = meanings
  let first = value.first
  while (isWord(tokens, first - 1, ...FILLERS) || provinceOfAdjective(tokens.word[first - 1]?.folded ?? '')) first--
  if (first < value.first && isWord(tokens, first - 1, 'het')) first--
  return (
    isWord(
      tokens,
      first - 1,
      'in',
      'te',
      'vanuit',
      'standplaats',
      'locatie',
      'at',
      'is',
      'wordt',
      'moet',
      'from',
      'nabij',
      'bij',
      'werkplek',
      'werklocatie',
      'werkplaats',
      'werkadres',
      'plaats',
      'the',
      'kantoor',
      'vestiging',
      'campus',
      'station',
    ) ||
    isAfterProvinceWord(meanings, first) ||
    isOfBuilding(tokens, first) ||
    (isWord(tokens, first - 1, 'maar', 'naar') && isWord(tokens, first - 3, 'niet', 'van')) ||
    (isWord(tokens, first - 1, 'stad', 'binnenstad', 'plaats') && isWord(tokens, first - 2, 'de')) ||
    isWord(tokens, first - 1, 'wpl', 'loc', 'standpl') ||
    isMark(tokens, first - 1, ':,(')
  )
}

/** "Locatie is gewoon Hoorn": words that say nothing. */
const FILLERS = [
  'gewoon',
  'idd',
  'inderdaad',
  'dus',
  'ook',
  'natuurlijk',
  'wederom',
  'weer',
  'straks',
  'dan',
  'nu',
  'voortaan',
  'toch',
]

/** "Deventer is de werklocatie", "met Assen als uitvalsbasis". */
function isSubject({ tokens }: Meanings, { end }: PlaceValue): boolean {
  if (isWord(tokens, end, 'als')) return isWord(tokens, end + 1, ...BASES)
  return isWord(tokens, end, 'is', 'wordt') && isWord(tokens, end + 2, ...BASES)
}

const BASES = ['werklocatie', 'standplaats', 'werkplek', 'locatie', 'uitvalsbasis', 'thuisbasis', 'werkbasis']

/** "in het gemeentehuis van Borne", "stadhuis Borne". */
function isOfBuilding(tokens: Tokens, k: number): boolean {
  if (isWord(tokens, k - 1, 'gemeentehuis', 'stadhuis', 'stadskantoor', 'provinciehuis', 'raadhuis')) return true
  return (
    isWord(tokens, k - 1, 'van') &&
    isWord(tokens, k - 2, 'gemeentehuis', 'stadhuis', 'stadskantoor', 'provinciehuis', 'raadhuis', 'kantoor', 'hall')
  )
}
