import type { RequestRecord } from '../../request.ts'
import { type Meanings, spanOf } from '../meanings/meanings.ts'
import { languageIn } from './cv/language-in.ts'
import { pagesIn } from './cv/pages-in.ts'
import { type Found, type Place, placesOf } from './cv/place-of-cv.ts'
import { referencesIn } from './cv/references-in.ts'
import type { Field } from './field.ts'

/** Cv-eisen: pages, language and references. */
export function cv(meanings: Meanings): Field<RequestRecord['cv']> {
  const places = placesOf(meanings)
  const pages = firstOf(places, (place) => pagesIn(meanings, place))
  const language = firstOf(places, (place) => languageIn(meanings, place))
  const references = referencesIn(meanings)
  return {
    value: {
      maxPages: pages?.value ?? null,
      language: language?.value ?? null,
      references: references?.value ?? null,
    },
    at: [pages, language, references].flatMap((found) => (found ? [spanOf(meanings, found.first, found.end)] : [])),
  }
}

function firstOf<T>(places: Place[], read: (place: Place) => Found<T> | null): Found<T> | null {
  for (const place of places) {
    const found = read(place)
    if (found) return found
  }
  return null
}
