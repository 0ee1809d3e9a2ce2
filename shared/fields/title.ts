import type { Field } from '../find.ts'
import { capital, organisations } from '../organisation.ts'
import { type Outline, pairsOf, trimmed } from '../outline.ts'
import type { Span } from '../text.ts'

const COUNT =
  '(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|a|an|one|two|three|four|five|[0-9]{1,2}|meerdere|enkele|several)'
/** Words that seek someone; the role stands behind them. */
const SEEKING = new RegExp(
  `(?:(?:op zoek (?:naar|zijn naar)|zoeken (?:wij|we)|(?:wij|we|ik) zoeken?|zoekt|zoek|gezocht|gevraagd|looking for|need(?:s)?|seeking|seeks|behoefte aan|nodig|aanvraag (?:voor|naar)|uitvraag (?:voor|naar)|opdracht (?:voor|als)|rol van|functie van|(?:het )?gaat om|betreft|vacature (?:voor)?|heb(?:ben)? (?:wij|we|ik)?)\\s*:?\\s+)((?:\\p{L}+[, ]\\s*){0,12}?)(${COUNT})\\s+(?=\\p{L})`,
  'giu',
)
/** What is sought or offered in a mail without being a role. */
const NO_ROLE =
  /^(?:\p{L}+e )?(?:opdracht(?:en)?|aanvra(?:ag|gen)|klus|vraag|kandida(?:at|ten)|collega|professional|persoon|vacature|functie|rol|iemand|uitvraag|plek|optie|cv|gesprek|afspraak|assignment|request|candidate|role|position|keer|dagen|uur|maanden|weken|jaar)(?:\s|$)/iu
const LABELLED_SEEKING =
  /(?:^|\n)\s*(?:gezocht|gevraagd|betreft|onderwerp|subject|rol|functie|role|position|aanvraag)\s*:\s*(?:(?:fwd?|fw|re|doorgestuurd|aanvraag|uitvraag|inhuur|nieuwe opdracht|opdracht)\s*:?\s+)*([^\n]{3,140})/iu
/** Where a role ends in running text. */
const ROLE_END =
  /\s+(?:voor|bij|die|met|om|per|vanaf|t\.b\.v\.|ten behoeve|for|at|who|with|to|starting|from|namens|ter|wegens|in verband|i\.v\.m\.|tijdens|gedurende|op basis|zoals|waarbij|nodig|gezocht|gevraagd|beschikbaar|in de (?:gemeente|regio|provincie|omgeving)|in (?=[A-Z])|te (?=[A-Z])|\(?m\/v|[0-9]{1,2}\s*(?:uur|uren|u|hours))(?=[\s,.()/]|$)|[.,;:!?()\n|]|\s+-\s+|\s{2,}|\t/iu
const NUMBER_WORDS = new RegExp(`^${COUNT}\\s+(?:(?:x|stuks)\\s+)?`, 'iu')

/** The role: from the line above the header, its label, or the sentence that seeks someone. One line. */
export function title(outline: Outline): Field<string> {
  const pair = pairsOf(outline, 'title').find((p) => p.header && isRole(p.value))
  if (pair) return cleaned(outline, pair.at, false)
  if (outline.title) return cleaned(outline, outline.title.at, false)
  const role = roleInText(outline)
  if (role) return cleaned(outline, role, true)
  const firstLine = outline.text.lines.find(
    (line) =>
      line.text.trim().length > 2 && !/^(?:beste|hallo|hoi|dag|geachte|dear|hi|hello)\b/i.test(line.text.trim()),
  )
  return firstLine
    ? cleaned(outline, { start: firstLine.start, end: Math.min(firstLine.end, firstLine.start + 120) }, false)
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

function roleInText(outline: Outline): Span | null {
  const { plain } = outline.text
  for (const seeking of plain.matchAll(SEEKING)) {
    const start = seeking.index + seeking[0].length
    const end = plain.slice(start, start + 140).search(ROLE_END)
    const span = trimmed(plain, { start, end: start + (end < 0 ? 60 : end) })
    if (span.end - span.start >= 3 && !NO_ROLE.test(plain.slice(span.start, span.end))) return span
  }
  const labelled = LABELLED_SEEKING.exec(plain)
  if (!labelled?.[1]) return null
  const start = labelled.index + labelled[0].length - labelled[1].length
  const end = labelled[1].search(ROLE_END)
  return trimmed(plain, { start, end: start + (end > 2 ? end : labelled[1].length) })
}

/** One line, first letter capital in running text, no number words and no request number in brackets. */
function cleaned(outline: Outline, span: Span, inText: boolean): Field<string> {
  const written = outline.text.plain.slice(span.start, span.end).replace(/\s+/g, ' ').trim()
  let value = written.replace(/\s*[([]\s?[A-Z]{0,4}[0-9][A-Z0-9-]{2,15}\s?[)\]]\s*$/, '')
  if (inText) value = capital(value.replace(NUMBER_WORDS, '').replace(/\s*\bm\/v(?:\/x)?\b/i, ''))
  const org = organisations(value)[0]
  if (inText && org && org.start > 3) value = value.slice(0, org.start).replace(/[\s,-]+(?:de|bij|voor)?\s*$/, '')
  return { value: value.trim() || written, at: [span] }
}
