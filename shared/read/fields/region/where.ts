import type { Province } from '../../../request.ts'
import type { Stretch } from '../../meanings/clause.ts'
import { type Meanings, spanOf } from '../../meanings/meanings.ts'
import type { Span } from '../../text/text.ts'
import { isMark, isWord, type Tokens } from '../../tokens/tokens.ts'
import { type PlaceName, type PlaceValue, placeAt, provinceOfAdjective } from '../../values/places.ts'

/** What a place of work, a region's label, or the client says of where the work is. */
export type Where = { place: PlaceName | null; provinces: Province[]; nationwide: boolean; at: Span }

export function union(provinces: Province[]): Province[] {
  return [...new Set(provinces)].sort()
}

/** The names in a label's value. "Utrecht" under a label for places is the city, under one for regions the province. */
export function whereOf(meanings: Meanings, pair: Stretch, isPlace: boolean): Where[] {
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
    if (last === k - 1 && isAnd(meanings.tokens, last)) inRow = true
    found.push(where)
    last = value.end
    k = value.end - 1
  }
  return inRow ? found.map(anyOf) : found
}

/** "Zwolle of Ter Apel", "Groningen en Friesland": at which of them is not told, but in which provinces. */
function anyOf(where: Where): Where {
  const lies = where.place?.provinces
  return lies ? { ...where, place: null, provinces: lies.length === 1 ? lies : [] } : where
}

/** What a sentence names: one place, or all of the row that it opens. */
export function whereInRow(meanings: Meanings, value: PlaceValue): Where[] {
  const { tokens } = meanings
  const asPlace = !isAfterProvinceWord(meanings, value.first)
  const row = [value]
  let isOpen = false
  for (const next of meanings.places) {
    const joint = next.first - 1
    if (joint !== row.at(-1)?.end || !(isAnd(tokens, joint) || isMark(tokens, joint, ',/'))) continue
    row.push(next)
    isOpen ||= isAnd(tokens, joint)
  }
  const all = isOpen ? row.map((one) => anyOf(whereFrom(meanings, one, asPlace))) : []
  // "Enschede en Almelo": the first, where they are towns of one province.
  return union(all.flatMap(({ provinces }) => provinces)).length > 1 ? all : [whereFrom(meanings, value, asPlace)]
}

function isAnd(tokens: Tokens, k: number): boolean {
  return isWord(tokens, k, 'en', 'of', 'and', 'or')
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
  return isWord(tokens, k - 1, 'provincie', 'provincies', 'regio', 'province', 'noord', 'zuid', 'oost', 'west')
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
