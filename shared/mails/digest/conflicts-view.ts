import { conflictName } from '../../conflict-names.ts'
import { inLanguage, type Language } from '../../language/language.ts'
import type { Conflict } from '../../request.ts'
import type { DigestRequest } from '../digest-input.ts'
import { enough, restOf } from './enough.ts'
import { plain, shorten } from './plain.ts'

export type ConflictsView = { heading: string; list: ConflictView[]; rest: string | null }
/** `places`: lines with what the text says, between quotation marks. */
export type ConflictView = { name: string; places: string[] }

/** The characters of all conflicts together; a request that has more is odd throughout. */
const MOST_CHARACTERS = 16_000

/** What to mind in the text; what to ask about it stands with the questions. */
export function conflictsView(request: DigestRequest, language: Language): ConflictsView | null {
  if (request.conflicts.length === 0) return null
  const leftovers = request.conflicts.filter(({ code }) => code === 'template-leftover')
  const others = request.conflicts.filter((conflict) => leftovers.length === 1 || !leftovers.includes(conflict))
  const all = [
    ...others
      .toSorted((a, b) => Number(a.question === null) - Number(b.question === null))
      .map((conflict) => conflictView(conflict, language)),
    ...(leftovers.length > 1 ? [leftoversView(leftovers, language)] : []),
  ]
  const list = enough(all, MOST_CHARACTERS, ({ name, places }) => [name, ...places].join(''))
  return {
    heading: inLanguage(language)('Let op in de tekst', 'Mind this in the text'),
    list,
    rest: list.length < all.length ? restOf(all.length - list.length, language) : null,
  }
}

function conflictView({ code, quotes }: Conflict, language: Language): ConflictView {
  return {
    name: plain(conflictName(code, language)),
    places: [...new Set(quotes.map(quoted))].filter((place) => place !== null),
  }
}

/** A form that was not filled in leaves many; they are one thing to mind. */
function leftoversView(leftovers: Conflict[], language: Language): ConflictView {
  const quotes = leftovers.flatMap((conflict) => conflict.quotes.map((quote) => quoted(shorten(plain(quote), 80))))
  const places = [...new Set(quotes)].filter((place) => place !== null)
  const name = inLanguage(language)('Resten van een sjabloon', 'Leftovers of a template')
  return { name: `${name} (${leftovers.length})`, places: [places.join(' · ')] }
}

function quoted(quote: string): string | null {
  const words = shorten(plain(quote), 600)
  return words === '' ? null : `“${words}”`
}
