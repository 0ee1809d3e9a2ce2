import { FIELDS } from '../shared/fields/fields.ts'
import { outlineFor } from '../shared/formats/outline-for.ts'
import { readText } from '../shared/text.ts'

/** What one field reads in a snippet, whether or not the snippet is a whole request. */
export function fieldOf<Name extends keyof typeof FIELDS>(
  name: Name,
  snippet: string,
): ReturnType<(typeof FIELDS)[Name]>['value'] {
  return FIELDS[name](outlineFor(readText(snippet))).value
}

/** A table row's title: the snippet on one line. */
export function oneLine(snippet: string): string {
  return snippet.replace(/\s*\n\s*/g, ' ⏎ ').replace(/\t/g, ' ⇥ ')
}
