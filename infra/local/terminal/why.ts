import { inLanguage, type Language } from '../../../shared/language/language.ts'
import { FIELDS } from '../../../shared/read/fields/fields.ts'
import type { RequestRecord } from '../../../shared/request.ts'
import { plain, shorten } from './shown-values.ts'

const LONGEST = 200

/** Each field that is read from a text, with the quotes that state it below; what the text does not state says so. */
export function whyLines(record: RequestRecord, language: Language): string[] {
  const say = inLanguage(language)
  return (Object.keys(FIELDS) as (keyof typeof FIELDS)[]).flatMap((name) => {
    const places = record.evidence[name] ?? []
    const value = places.length === 0 ? say('nergens genoemd', 'no statement found') : JSON.stringify(record[name])
    return [
      `  ${name.padEnd(16)}${plain(shorten(value, LONGEST))}`,
      ...places.map(({ line, start, end, quote }) => {
        return `      ${say('regel', 'line')} ${line}, ${start}–${end}: “${plain(shorten(quote, LONGEST))}”`
      }),
    ]
  })
}
