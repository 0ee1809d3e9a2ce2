import { capital, organisations } from '../places/organisation.ts'
import type { Field } from '../reading/find.ts'
import { type Outline, pairsOf, sentenceAt, trimmed } from '../reading/outline.ts'
import type { Span } from '../reading/text.ts'

const COUNT =
  '(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|a|an|one|two|three|four|five|[0-9]{1,2}|meerdere|enkele|several)'
/** Words that seek someone; the role stands behind them, in the same sentence. */
const SEEKING =
  /(?<![\p{L}])(?:op zoek naar|op zoek zijn naar|zoeken (?:wij|we)|(?:wij|we|ik|zij|ze) (?:zoeken?|vragen)|vragen (?:wij|we)(?: u| jou| jullie)?|zoekt|zoek|gezocht|gevraagd|vraagt|looking for|needs?|seeking|seeks|behoefte aan|versterking|nodig|voor te dragen|aanvraag (?:voor|naar)|uitvraag (?:voor|naar)|opdracht (?:voor|als)|rol van|functie van|(?:het )?gaat om|betreft|vacature(?: voor)?|heb(?:ben|t)? (?:wij|we|je|jij|jullie|u|ik)|heb(?:ben|t)?(?=[^.]{0,80}\bnodig)|heeft(?=[^.]{0,80}\b(?:nodig|beschikbaar))|(?:plek|ruimte) (?:vrij )?voor|opdracht (?:bij|in|van)(?=[^.:\n]{2,60}:\s)|in ?huur van|invulling van)(?![\p{L}])/giu
const COUNTED = new RegExp(`(?<![\\p{L}0-9.,/-])(${COUNT})\\s+(?:(?:x|stuks)\\s+)?(?=\\p{L}{2})`, 'giu')
/** How far behind the seeking words a role is looked for. */
const REACH = 170

/** Who is replaced is not who is sought. */
const INSTEAD_OF =
  /\b(?:vertrek|vervanging|ziekte|afwezigheid|verlof|uitval|instead|replacement|leave) (?:van|of)\s+(?:de\s+)?$/i
/** What is sought or offered in a mail without being a role. */
const NO_ROLE =
  /^(?:\p{L}+e )?(?:(?:hbo|wo|mbo)(?![\p{L}])|diploma|tot|à|a|en|of|t\/m|uren|(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)|opdracht(?:en)?|aanvra(?:ag|gen)|klus|vraag|kandida(?:at|ten)|collega|medewerker|team|periode|duur|aantal|ervaren|goede|nieuwe|leuke|mooie|professional|persoon|vacature|functie|rol|iemand|uitvraag|plek|optie|cv|gesprek|afspraak|assignment|request|candidate|role|position|keer|dagen|uur|maanden|weken|jaar)(?:\s|$)/iu
const LABELLED_SEEKING =
  /(?:^|\n)\s{0,20}(?:gezocht|gevraagd|betreft|onderwerp|subject|rol|functie|role|position|aanvraag)\s{0,20}:\s{0,20}(?:(?:fwd?|fw|re|spoed|urgent|doorgestuurd|aanvraag|uitvraag|inhuur|nieuwe opdracht|opdracht)\s{0,4}:?\s{1,4}){0,6}([^\n]{3,140})/iu
/** Where a role ends in running text. */
const ROLE_END =
  /\s+(?:voor|bij|die|met|om|per|vanaf|t\.b\.v\.|ten behoeve|for|at|who|with|to|starting|from|namens|ter|wegens|in verband|i\.v\.m\.|tijdens|gedurende|op basis|zoals|waarbij|nodig|gezocht|gevraagd|beschikbaar|in de (?:gemeente|regio|provincie|omgeving)|in (?=[A-Z])|te (?=[A-Z])|\(?m\/v|[0-9]{1,2}\s*(?:uur|uren|u|hours))(?=[\s,.()/?!;:]|$)|[.,;:!?()\n|]|\s+-\s+|\s{2,}|\t/iu
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
    const from = seeking.index + seeking[0].length
    const stop = Math.min(from + REACH, Math.max(from, sentenceAt(outline, seeking.index).end))
    for (const counted of plain.slice(from, stop).matchAll(COUNTED)) {
      const start = from + counted.index + counted[0].length
      const end = plain.slice(start, start + 140).search(ROLE_END)
      const span = trimmed(plain, { start, end: start + (end < 0 ? 60 : end) })
      const isRole = span.end - span.start >= 3 && !NO_ROLE.test(plain.slice(span.start, span.end))
      if (isRole && !INSTEAD_OF.test(plain.slice(from, from + counted.index))) return span
    }
  }
  const labelled = LABELLED_SEEKING.exec(plain)
  if (!labelled?.[1]) return null
  const start = labelled.index + labelled[0].length - labelled[1].length
  const end = labelled[1].search(ROLE_END)
  return trimmed(plain, { start, end: start + (end > 2 ? end : labelled[1].length) })
}

/** "Vacature interim: ", "Inhuuropdracht - ": what kind of text it is, before the role. */
const KIND_OF_TEXT =
  /^(?:(?:nieuwe?|tijdelijke?|interim) )?(?:vacature|inhuur(?:opdracht|aanvraag)?|uitvraag|opdracht|aanvraag|spoedaanvraag)(?: (?:interim|inhuur|tijdelijk))?\s?(?::|\s[-–]\s)\s*/i

/** One line, first letter capital in running text, no number words and no request number in brackets. */
function cleaned(outline: Outline, span: Span, inText: boolean): Field<string> {
  const written = outline.text.plain.slice(span.start, span.end).replace(/\s+/g, ' ').trim()
  let value = written.replace(KIND_OF_TEXT, '').replace(/\s*[([]\s?[A-Z]{0,4}[0-9][A-Z0-9-]{2,15}\s?[)\]]\s*$/, '')
  if (inText) value = capital(value.replace(NUMBER_WORDS, '').replace(/\s*\bm\/v(?:\/x)?\b/i, ''))
  const org = organisations(value)[0]
  if (inText && org && org.start > 3) value = value.slice(0, org.start).replace(/[\s,-]+(?:de|bij|voor)?\s*$/, '')
  return { value: value.trim() || written, at: [span] }
}
