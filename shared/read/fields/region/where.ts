import type { Province } from '../../../request.ts'
import type { Pair } from '../../blocks/pair.ts'
import { type Meanings, spanOf } from '../../meanings/meanings.ts'
import type { Span } from '../../text/text.ts'
import { isMark, isWord } from '../../tokens/tokens.ts'
import { type PlaceName, type PlaceValue, placeAt, provinceOfAdjective } from '../../values/places.ts'

/** What a place of work, a region's label, or the client says of where the work is. */
export type Where = { place: PlaceName | null; provinces: Province[]; nationwide: boolean; at: Span }

export function union(provinces: Province[]): Province[] {
  return [...new Set(provinces)].sort()
}

/** The names in a label's value. "Utrecht" under a label for places is the city, under one for regions the province. */
export function whereOf(meanings: Meanings, pair: Pair, isPlace: boolean): Where[] {
  const at = spanOf(meanings, pair.first, pair.end)
  if (isNationwide(meanings, pair.first, pair.end)) return [{ place: null, provinces: [], nationwide: true, at }]
  const found: Where[] = []
  let last = -1
  let inRow = false
  for (let k = pair.first; k < pair.end; k++) {
    const value = isWord(meanings.tokens, k, ...WHOLE) ? null : placeAt(meanings.tokens, k, pair.end, k === pair.first)
    const adjective = value ? null : adjectiveAt(meanings, k)
    if (adjective)
      found.push({ place: null, provinces: [adjective], nationwide: false, at: spanOf(meanings, k, k + 1) })
    if (!value) continue
    const where = whereFrom(meanings, value, isPlace && !isAfterProvinceWord(meanings, k))
    if (last === k - 1 && isWord(meanings.tokens, last, 'en', 'of', 'and', 'or') && where.place) inRow = true
    found.push(where)
    last = value.end
    k = value.end - 1
  }
  return inRow ? found.map(anyOf) : found
}

/** "Zwolle of Ter Apel": at which of them is not told, but in which provinces. */
function anyOf(where: Where): Where {
  const lies = where.place?.provinces ?? where.provinces
  return { ...where, place: null, provinces: lies.length === 1 ? lies : [] }
}

/** "Heel Gelderland": all of it, and no village of that name. */
const WHOLE = ['heel', 'gehele', 'hele', 'geheel', 'whole', 'all']

/** Of all that a name may name: the province under a region's label, the town under a place's. */
export function whereFrom(meanings: Meanings, value: PlaceValue, asPlace: boolean): Where {
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

export function isAfterProvinceWord({ tokens }: Meanings, k: number): boolean {
  return isWord(tokens, k - 1, 'provincie', 'regio', 'province', 'noord', 'zuid', 'oost', 'west')
}

function adjectiveAt({ tokens }: Meanings, k: number): Province | null {
  const word = tokens.word[k]?.folded
  return word ? provinceOfAdjective(word) : null
}

export function isNationwide(meanings: Meanings, first: number, end: number): boolean {
  const { tokens } = meanings
  for (let k = first; k < end; k++) {
    if (isWord(tokens, k, 'landelijk', 'nationwide', 'landelijke')) return true
    if (isWord(tokens, k, 'land') && isWord(tokens, k - 1, 'hele', 'gehele')) return true
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
