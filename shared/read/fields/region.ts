import type { Province, RequestRecord } from '../../request.ts'
import type { Line } from '../blocks/line.ts'
import type { Pair } from '../blocks/pair.ts'
import { hasHit } from '../concepts/cues.ts'
import { counts, cuesOf, type Meanings, pairsOf, sentenceOf, spanOf, valuesWithin } from '../meanings/meanings.ts'
import type { Span } from '../text/text.ts'
import type { Tokens } from '../tokens/tokens.ts'
import { isMark, isWord } from '../values/number.ts'
import type { OrganisationValue } from '../values/organisations.ts'
import { isOrdinaryWord, type PlaceName, type PlaceValue, placeAt, provinceOfAdjective } from '../values/places.ts'
import { client } from './client.ts'
import type { Field } from './field.ts'

type Region = RequestRecord['region']

/** What a place of work, a region's label, or the client says of where the work is. */
type Where = { place: PlaceName | null; provinces: Province[]; nationwide: boolean; at: Span }

/** Regio, standplaats: the place of work by its label or a sentence, the region's label, else the client's own province. */
export function region(meanings: Meanings): Field<Region> {
  const regions = pairsOf(meanings, 'region').flatMap((pair) => whereOf(meanings, pair, false))
  const places = pairsOf(meanings, 'place').flatMap((pair) => whereOf(meanings, pair, true))
  const stated = [...places, ...regions]
  const said = places.some(({ place }) => place) ? [] : inProse(meanings)
  const all = [...stated, ...said]
  const own = clientWhere(meanings)
  const place = all.find((where) => where.place)?.place ?? null
  const nationwide = all.find((where) => where.nationwide)
  if (nationwide && place === null)
    return { value: { provinces: [], place: null, nationwide: true }, at: [nationwide.at] }
  const provinces = provincesOf(place, [...regions, ...said], places, own)
  const at = (all.length > 0 ? all : own ? [own] : []).map((where) => where.at)
  return { value: { provinces, place: place?.name ?? null, nationwide: false }, at: at.slice(0, 3) }
}

/** A place with namesakes lies where the region, another stated place or the client says. */
function provincesOf(place: PlaceName | null, regions: Where[], places: Where[], own: Where | null): Province[] {
  const named = union(regions.flatMap(({ provinces, place: other }) => (other ? [] : provinces)))
  const candidates = place ? place.provinces : []
  if (place) {
    if (candidates.length === 1) return candidates
    const hints = [
      named,
      union(places.filter((where) => !where.place).flatMap(({ provinces }) => provinces)),
      own?.provinces ?? [],
    ]
    for (const hint of hints) {
      const shared = candidates.filter((province) => hint.includes(province))
      if (shared.length > 0 && shared.length < candidates.length) return shared
    }
    return named.length > 0 ? named : []
  }
  if (named.length > 0) return named
  const fromPlaces = union(places.flatMap(({ provinces }) => provinces))
  return fromPlaces.length > 0 ? fromPlaces : (own?.provinces ?? [])
}

function union(provinces: Province[]): Province[] {
  return [...new Set(provinces)].sort()
}

/** The names in a label's value. "Utrecht" under a label for places is the city, under one for regions the province. */
function whereOf(meanings: Meanings, pair: Pair, isPlace: boolean): Where[] {
  const at = spanOf(meanings, pair.first, pair.end)
  if (isNationwide(meanings, pair.first, pair.end)) return [{ place: null, provinces: [], nationwide: true, at }]
  const found: Where[] = []
  for (let k = pair.first; k < pair.end; k++) {
    const value = placeAt(meanings.tokens, k, pair.end, k === pair.first)
    const adjective = value ? null : adjectiveAt(meanings, k)
    if (adjective)
      found.push({ place: null, provinces: [adjective], nationwide: false, at: spanOf(meanings, k, k + 1) })
    if (!value) continue
    found.push(whereFrom(meanings, value, isPlace && !isAfterProvinceWord(meanings, k)))
    k = value.end - 1
  }
  return found
}

function isAfterProvinceWord({ tokens }: Meanings, k: number): boolean {
  return isWord(tokens, k - 1, 'provincie', 'regio', 'province', 'noord', 'zuid', 'oost', 'west')
}

function adjectiveAt({ tokens }: Meanings, k: number): Province | null {
  const word = tokens.word[k]?.folded
  return word ? provinceOfAdjective(word) : null
}

/** Of all that a name may name: the province under a region's label, the town under a place's. */
function whereFrom(meanings: Meanings, value: PlaceValue, asPlace: boolean): Where {
  const at = spanOf(meanings, value.first, value.end)
  const province = value.names.find(({ kind }) => kind === 'province')
  const namesake = province && !value.names.some(({ kind }) => kind === 'municipality')
  const town =
    value.names.find(({ kind }) => kind === 'place') ?? value.names.find(({ kind }) => kind === 'municipality')
  if (asPlace && town && !namesake)
    return {
      place: {
        ...town,
        provinces: union(
          value.names
            .filter(({ kind }) => kind === 'place' || kind === 'municipality')
            .flatMap(({ provinces }) => provinces),
        ),
      },
      provinces: [],
      nationwide: false,
      at,
    }
  const other = province ?? value.names.find(({ kind }) => kind === 'area') ?? town
  return { place: null, provinces: other?.provinces ?? [], nationwide: false, at }
}

function isNationwide(meanings: Meanings, first: number, end: number): boolean {
  const { tokens } = meanings
  for (let k = first; k < end; k++) {
    if (isWord(tokens, k, 'landelijk', 'nationwide', 'landelijke')) return true
    if (
      isWord(tokens, k, 'nederland', 'netherlands') &&
      (k === first ||
        isWord(tokens, k - 1, 'heel', 'geheel', 'gehele') ||
        (isWord(tokens, k - 1, 'the') && !isMark(tokens, k - 2, ',')))
    )
      return end - first < 6 || !isMark(tokens, k - 1, ',')
  }
  return false
}

/** "De standplaats is Den Haag", "je werkt vanuit Assen", "Landelijk inzetbaar". */
function inProse(meanings: Meanings): Where[] {
  const found: Where[] = []
  for (const cue of cuesOf(meanings, 'place.work')) {
    const sentence = sentenceOf(meanings, cue.first)
    if (isNationwide(meanings, cue.end, Math.min(cue.end + 4, sentence.end)))
      found.push({ place: null, provinces: [], nationwide: true, at: spanOf(meanings, cue.first, sentence.end) })
    const place = meanings.places.find(
      (value) =>
        value.first >= sentence.first &&
        value.first < sentence.end &&
        counts(meanings, value.first) &&
        (isAt(meanings, value) || isSubject(meanings, value)),
    )
    if (place) found.push(whereFrom(meanings, place, !isAfterProvinceWord(meanings, place.first)))
  }
  if (found.length > 0) return found.slice(0, 1)
  return besideFacts(meanings)
}

/** A short line, or one with several facts between marks; a sentence that begins with names of places is none. */
function isFacts(tokens: Tokens, { body, end }: Line): boolean {
  if (isMark(tokens, end - 1, '.')) return false
  if (end - body <= 8) return true
  for (let k = body; k < end; k++) if (isMark(tokens, k, '•|·')) return end - body <= 30
  return false
}

/** "in Den Haag", "te Assen", "standplaats Assen", "vanuit Zwolle". */
function isAt({ tokens }: Meanings, { first }: PlaceValue): boolean {
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
      'from',
      'nabij',
      'bij',
      'werkplek',
      'plaats',
      'the',
      'kantoor',
    ) ||
    isOfBuilding(tokens, first) ||
    isWord(tokens, first - 1, 'wpl', 'loc', 'standpl') ||
    isMark(tokens, first - 1, ':,(')
  )
}

/** "Deventer is de werklocatie". */
function isSubject({ tokens }: Meanings, { end }: PlaceValue): boolean {
  return (
    isWord(tokens, end, 'is', 'wordt') && isWord(tokens, end + 2, 'werklocatie', 'standplaats', 'werkplek', 'locatie')
  )
}

/** "in het gemeentehuis van Borne". */
function isOfBuilding(tokens: Tokens, k: number): boolean {
  return (
    isWord(tokens, k - 1, 'van') &&
    isWord(tokens, k - 2, 'gemeentehuis', 'stadhuis', 'stadskantoor', 'provinciehuis', 'raadhuis', 'kantoor', 'hall')
  )
}

/** A place alone on a line or between the facts at the top, or behind "in" in the sentence that seeks. */
function besideFacts(meanings: Meanings): Where[] {
  const { lines, lineAt, tokens } = meanings
  for (const value of meanings.places) {
    if (!counts(meanings, value.first)) continue
    const index = lineAt[value.first] ?? 0
    const line = lines[index]
    if (!line || index > 14 || (meanings.pairAt[value.first] ?? -1) >= 0) continue
    const starts =
      value.first === line.body ||
      isMark(tokens, value.first - 1, '•|·,📍-') ||
      tokens.plain.charCodeAt(tokens.start[value.first - 1] ?? 0) > 0xd7ff
    const ends = value.end >= line.end || isMark(tokens, value.end, '•|·,(/:')
    if (starts && ends && (isFacts(tokens, line) || isPinned(tokens, value.first)))
      return [whereFrom(meanings, value, true)]
  }
  for (const wish of cuesOf(meanings, 'intent.hire')) {
    const sentence = sentenceOf(meanings, wish.first)
    const value = meanings.places.find(
      ({ first }) =>
        first >= sentence.first &&
        first < sentence.end &&
        isWord(tokens, first - 1, 'in', 'te', 'vanuit', 'standplaats'),
    )
    if (value) return [whereFrom(meanings, value, !isAfterProvinceWord(meanings, value.first))]
  }
  return inProvince(meanings) ?? inSmallLetters(meanings)
}

/** "📍 Woerden". */
function isPinned(tokens: Tokens, first: number): boolean {
  return tokens.plain.codePointAt(tokens.start[first - 1] ?? 0) === PIN
}

const PIN = 0x1f4cd

/** "een klus in de provincie Groningen": where, and not for whom. */
function inProvince(meanings: Meanings): Where[] | null {
  const { tokens } = meanings
  for (const { kind, first, end } of meanings.organisations) {
    const before = isWord(tokens, first - 1, 'de', 'the') ? first - 2 : first - 1
    if (!kind.startsWith('provinc') || !counts(meanings, first) || !isWord(tokens, before, 'in', 'binnen', 'uit'))
      continue
    for (let k = first + 1; k < end; k++) {
      const value = placeAt(tokens, k, end, true)
      if (value) return [whereFrom(meanings, value, false)]
    }
  }
  return null
}

const SHORTEST_TYPED = 4

/** "36 u in apeldoorn": typed without capitals, in a message that has a wish. */
function inSmallLetters(meanings: Meanings): Where[] {
  const { tokens } = meanings
  for (const cue of cuesOf(meanings, 'place.in')) {
    const value = placeAt(tokens, cue.end, tokens.count, true)
    const length = value ? (tokens.end[value.end - 1] ?? 0) - (tokens.start[value.first] ?? 0) : 0
    if (value && length >= SHORTEST_TYPED && !isOrdinaryWord(tokens, value) && isNearFacts(meanings, value))
      return [whereFrom(meanings, value, true)]
  }
  return []
}

/** In the same sentence as hours, a rate or a wish. */
function isNearFacts(meanings: Meanings, { first }: PlaceValue): boolean {
  const sentence = sentenceOf(meanings, first)
  const wished = hasHit(meanings.cues, 'intent.hire', sentence.first, sentence.end)
  return (
    wished ||
    valuesWithin(meanings, sentence.first, sentence.end).some(({ kind }) => kind === 'quantity' || kind === 'amount')
  )
}

/** A municipality or province as client says in which province the work is. */
function clientWhere(meanings: Meanings): Where | null {
  const found = client(meanings)
  const at = found.at[0]
  if (!found.value || !at) return null
  const organisation = meanings.organisations.find(({ name }) => name === found.value) as OrganisationValue | undefined
  if (!organisation) return null
  const { tokens } = meanings
  for (let k = organisation.first; k < organisation.end; k++) {
    const value = placeAt(tokens, k, organisation.end, true)
    if (!value) continue
    const isProvince = organisation.kind.startsWith('provinc')
    const names = value.names.filter(({ kind }) =>
      isProvince
        ? kind === 'province'
        : kind === 'municipality' || (organisation.kind !== 'gemeente' && (kind === 'province' || kind === 'area')),
    )
    const use = names.length > 0 ? names : organisation.kind === '' ? [] : value.names
    const provinces = union(use.flatMap(({ provinces: of }) => of))
    return {
      place: null,
      provinces: provinces.length <= 1 || use.some(({ kind }) => kind === 'area') ? provinces : [],
      nationwide: false,
      at,
    }
  }
  return null
}
