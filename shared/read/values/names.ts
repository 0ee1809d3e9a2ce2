import type { Sentence } from '../blocks/sentence.ts'
import { isCapital, isWord, type Tokens, WORD } from '../tokens/tokens.ts'
import { type OrganisationValue, organisationAt } from './organisations.ts'
import { isOrdinaryWord, type PlaceValue, placeAt } from './places.ts'

/** Every organisation and place that a text names, in text order; a place within the name of an organisation is not listed. */
export type Names = { organisations: OrganisationValue[]; places: PlaceValue[] }

export function namesIn(tokens: Tokens, sentences: Sentence[]): Names {
  const organisations: OrganisationValue[] = []
  const places: PlaceValue[] = []
  for (const { first, end } of sentences) {
    let k = first
    while (k < end) {
      if (tokens.type[k] !== WORD) {
        k++
        continue
      }
      const organisation = organisationAt(tokens, k, end)
      if (organisation) {
        organisations.push(organisation)
        k = organisation.end
        continue
      }
      const place = isCapital(tokens, k) || tokens.gap[k] === 0 ? placeAt(tokens, k, end) : null
      if (place && !(isOrdinaryWord(tokens, place) && isNoPlace(tokens, k, first, end))) {
        places.push(place)
        k = place.end
      } else k++
    }
  }
  return { organisations, places }
}

/** A name that is an ordinary word too counts alone or behind a preposition ("in Goor"), not at the start of a sentence. */
function isNoPlace(tokens: Tokens, k: number, first: number, end: number): boolean {
  return (
    k === first ||
    (end - first > 8 &&
      !isWord(tokens, k - 1, 'in', 'te', 'vanuit', 'standplaats', 'is', 'wordt') &&
      !(isWord(tokens, k - 1, 'van') && isWord(tokens, k - 2, 'gemeentehuis', 'stadhuis', 'stadskantoor', 'raadhuis')))
  )
}
