import { capital, organisations } from '../places/organisation.ts'
import type { Field } from '../reading/find.ts'
import { pairsOf } from '../reading/layout.ts'
import type { Outline } from '../reading/outline.ts'
import { isFurniture } from '../reading/page-furniture.ts'
import type { Span } from '../reading/text.ts'
import { COUNTED_BY, roleInText } from './role-in-text.ts'

const NUMBER_WORDS = new RegExp(`^${COUNTED_BY}\\s+(?:(?:x|stuks)\\s+)?`, 'iu')

/** The role: from the line above the header, its label, or the sentence that seeks someone. One line. */
export function title(outline: Outline): Field<string> {
  const pairs = pairsOf(outline, 'title').filter(({ value }) => isRole(value))
  const inHeader = pairs.find(({ header }) => header)
  if (inHeader) return cleaned(outline, inHeader.at, false)
  if (outline.title) return cleaned(outline, outline.title.at, false)
  const role = roleInText(outline)
  if (role) return cleaned(outline, role, true)
  if (pairs[0]) return cleaned(outline, pairs[0].at, true)
  const lines = outline.text.lines.filter((line) => line.text.trim().length > 2)
  const line = lines.find(({ text }) => !isFurniture(text)) ?? lines[0]
  return line
    ? cleaned(outline, { start: line.start, end: Math.min(line.end, line.start + 120) }, false)
    : { value: '', at: [] }
}

function isRole(value: string): boolean {
  return (
    value.length <= 140 &&
    /\p{L}{3}/u.test(value) &&
    !/[.!?]\s+[A-Z]/.test(value) &&
    !/^(?:ja|nee|zie|n\.?v\.?t)\b/i.test(value)
  )
}

/** "Vacature interim: ", "Inhuuropdracht - ": what kind of text it is, before the role. */
const KIND_OF_TEXT =
  /^(?:(?:nieuwe?|tijdelijke?|interim) )?(?:vacature|(?:interim-?)opdracht|inhuur(?:opdracht|aanvraag)?|uitvraag(?:document)?|tender(?:document)?|offerteaanvraag|opdracht|aanvraag|spoedaanvraag|request)(?: (?:interim|inhuur|tijdelijk|tijdelijke inhuur|externe inhuur))?\s?(?::|\s[-–]\s)\s*/i

/** "Inhuur van een planner": what is done with the role, before it. */
const HIRING = /^(?:(?:tijdelijke|externe) )?(?:inhuur|inzet|hiring|hire) (?:van|of) (?:een |an? )?(?=\p{L}{3})/iu

/** One line, first letter capital in running text, no number words and no request number in brackets. */
function cleaned(outline: Outline, span: Span, inText: boolean): Field<string> {
  const written = outline.text.plain.slice(span.start, span.end).replace(/\s+/g, ' ').trim()
  let value = written
    .replace(KIND_OF_TEXT, '')
    .replace(HIRING, '')
    .replace(/\s*[([]\s?[A-Z]{0,4}[0-9][A-Z0-9-]{2,15}\s?[)\]]\s*$/, '')
  value = value.replace(
    /\s*\((?:[0-9][0-9.,]{0,3}\s?(?:fte|x|personen|posities)|(?:functie)?schaal [^()]{1,12})\)/gi,
    '',
  )
  if (inText) value = capital(value.replace(NUMBER_WORDS, '').replace(/\s*\bm\/v(?:\/x)?\b/i, ''))
  const org = organisations(value)[0]
  if (inText && org && org.start > 3) value = value.slice(0, org.start).replace(/[\s,-]+(?:de|bij|voor)?\s*$/, '')
  return { value: value.trim() || written, at: [span] }
}
