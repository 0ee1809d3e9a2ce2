import { inLanguage, type Language } from '../../language/language.ts'
import type { DigestRequest } from '../digest-input.ts'
import { enough } from './enough.ts'
import { plain, shorten } from './plain.ts'

export type QuestionsMail = { label: string; url: string }

/** Mail programs take links of about two thousand characters. */
const MOST_LINK_CHARACTERS = 1_900

/** A mail with ready questions to the contact of a request; null where the text names no address. */
export function questionsMail(
  request: Pick<DigestRequest, 'contact' | 'requestNumber' | 'title'>,
  list: string[],
  language: Language,
): QuestionsMail | null {
  const to = request.contact?.email ?? null
  // Anything but one plain address could add recipients or headers of its own.
  if (to === null || !/^[\w.+-]{1,64}@[\w.-]{1,190}$/.test(to)) return null
  const number = request.requestNumber === null ? '' : ` (${shorten(plain(request.requestNumber), 60)})`
  const subject = encodeURIComponent(`Vragen over ${shorten(plain(request.title), 80)}${number}`)
  const start = `mailto:${to}?subject=${subject}&body=`
  const numbered = list.map((question, index) => encodeURIComponent(`${index + 1}. ${question}\r\n`))
  const body = enough(numbered, MOST_LINK_CHARACTERS - start.length, (line) => line).join('')
  return { label: inLanguage(language)('Mail deze vragen', 'Mail these questions'), url: `${start}${body}` }
}
