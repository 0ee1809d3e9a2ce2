import { inLanguage, type Language } from '../../language/language.ts'

/** The first entries, up to a number of characters in all; the first one always. */
export function enough<T>(entries: T[], most: number, textOf: (entry: T) => string): T[] {
  let characters = 0
  return entries.filter((entry, index) => {
    characters += textOf(entry).length
    return index === 0 || characters <= most
  })
}

/** Says that there is more than what is shown. */
export function restOf(count: number, language: Language): string {
  return inLanguage(language)(
    `Nog ${count} ${count === 1 ? 'staat' : 'staan'} in de aanvraag zelf.`,
    `${count} more ${count === 1 ? 'is' : 'are'} in the request itself.`,
  )
}
