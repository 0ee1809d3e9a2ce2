import type { Province, RequestRecord } from '../../request.ts'
import type { Pair } from '../blocks/pair.ts'
import { type Meanings, pairsOf } from '../meanings/meanings.ts'
import { isWord } from '../tokens/tokens.ts'
import { type PlaceName, placeAt } from '../values/places.ts'
import { client } from './client.ts'
import type { Field } from './field.ts'
import { clientWhere } from './region/client-where.ts'
import { union, type Where, whereFrom, whereOf } from './region/where.ts'
import { whereInProse } from './region/where-in-prose.ts'

type Region = RequestRecord['region']

/** Regio, standplaats: the place of work by its label or a sentence, the region's label, else the client's own province. */
export function region(meanings: Meanings): Field<Region> {
  const regions = pairsOf(meanings, 'region').flatMap((pair) => whereOf(meanings, pair, false))
  const places = [
    ...pairsOf(meanings, 'place').flatMap((pair) => whereOf(meanings, pair, true)),
    ...pairsOf(meanings, 'region').flatMap((pair) => workedIn(meanings, pair)),
  ]
  const stated = [...places, ...regions]
  const said = places.some(({ place }) => place)
    ? []
    : whereInProse(meanings, union(regions.flatMap(({ provinces }) => provinces)).length > 1).filter(
        ({ place }) => !isShortFor(place, client(meanings).value),
      )
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

/** "In Alphen gaan ze tot 93 euro", of the gemeente Alphen aan den Rijn: its own name cut short, and no namesake. */
function isShortFor(place: PlaceName | null, client: string | null): boolean {
  return place !== null && (client?.startsWith(`Gemeente ${place.name} `) ?? false)
}

/** "Werkgebied: Gouda": one town, which is no province too, is where the work is done. */
function workedIn(meanings: Meanings, pair: Pair): Where[] {
  const value = isWord(meanings.tokens, pair.labelFirst, 'werkgebied')
    ? placeAt(meanings.tokens, pair.first, pair.end)
    : null
  const isTown = value?.names.every(({ kind }) => kind === 'municipality' || kind === 'place')
  return value && isTown && value.end === pair.end ? [whereFrom(meanings, value, true)] : []
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
