import { sentenceAt, trimmed } from '../reading/layout.ts'
import type { Outline } from '../reading/outline.ts'
import { isFurniture } from '../reading/page-furniture.ts'
import type { Span } from '../reading/text.ts'

export const COUNTED_BY =
  '(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|a|an|one|two|three|four|five|[0-9]{1,2}|meerdere|enkele|several)'
/** Words that seek someone; the role stands behind them, in the same sentence. */
const SEEKING =
  /(?<![\p{L}])(?:op zoek naar|op zoek zijn naar|zoeken (?:wij|we)|(?:wij|we|ik|zij|ze) (?:zoeken?|vragen)|vragen (?:wij|we)(?: u| jou| jullie)?|zoekt|zoek|gezocht|gevraagd|vraagt|looking for|hiring|needs?|seeking|seeks|behoefte aan|versterking|nodig|voor te dragen|aanvraag (?:voor|naar)|uitvraag (?:voor|naar)|opdracht (?:voor|als)|rol van|functie van|(?:het )?gaat om|betreft|vacature(?: voor)?|heb(?:ben|t)? (?:wij|we|je|jij|jullie|u|ik)|heb(?:ben|t)?(?=[^.]{0,80}\bnodig)|heeft(?=[^.]{0,80}\b(?:nodig|beschikbaar))|(?:plek|ruimte) (?:vrij )?voor|opdracht (?:bij|in|van)(?=[^.:\n]{2,60}:\s)|in ?huur van|invulling van|(?:inzet|inhuren|inlenen|leveren|levering|werving|vinden|detachering|terbeschikkingstelling|ter beschikking stellen) van|(?:aanbieding|offerte|voorstel|voordracht)(?: (?:te doen|in te dienen|uit te brengen))? voor)(?![\p{L}])/giu
const COUNTED = new RegExp(`(?<![\\p{L}0-9.,/-])(${COUNTED_BY})\\s+(?:(?:x|stuks)\\s+)?(?=\\p{L}{2})`, 'giu')
/** A question to the reader: "Ken jij nog een planner?" */
const ASKING = /(?<![\p{L}])(?:ken(?:t|nen)? (?:jij|je|jullie|u|iemand)|wie (?:heeft|kent|weet))(?![\p{L}])/giu
/** Words that may as well ask for something else; they are believed where none of those above finds a role. */
const MAY_SEEK =
  /(?<![\p{L}])(?:(?:weet|weten|kun(?:nen|t)?|kan) (?:jij|je|jullie|u|iemand|we|wij)|w[ie](?:ll?|ns)(?:en|t)?(?=[^.]{0,140}\b(?:inhuren|in te huren|aantrekken|inlenen|inzetten))|aanvraag|uitvraag|opdracht|klus|vacature|plek|spoed\p{L}*|(?:can|do) you|hire)(?![\p{L}])/giu
/** "de functie van planner": a role without an article. */
const BARE = /(?<![\p{L}])(?:functie|rol|positie|role|position) (?:van|als|of|as) (?=\p{L}{3})/giu
/** How far behind the seeking words a role is looked for. */
const REACH = 170

/** Who is replaced is not who is sought. */
const INSTEAD_OF =
  /\b(?:vertrek|vervanging|ziekte|afwezigheid|verlof|uitval|instead|replacement|leave) (?:van|of)\s+(?:de\s+)?$/i
/** What is sought or offered in a mail without being a role. */
const NO_ROLE =
  /^(?:\p{L}+e |ervaren )?(?:(?:hbo|wo|mbo)(?![\p{L}])|diploma|tot|à|a|en|of|t\/m|uren|(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)|opdracht(?:en)?|aanvra(?:ag|gen)|klus|vraag|kandida(?:at|ten)|team|periode|duur|aantal|persoon|personen|vacature|functie|rol|iemand|uitvraag|plek|optie|cv|gesprek|afspraak|reactie|antwoord|offerte|aanbieding|aanbod|voorstel|bijdrage|beeld|terugkoppeling|maximum|minimum|maximaal|minimaal|(?:uur)?tarief|termijn|verlenging|assignment|request|candidate|role|position|keer|dag(?:en)?|uur|maand(?:en)?|week|weken|jaar)(?:\s|$)|^(?:\p{L}+e |ervaren )?(?:collega|medewerker|professional)s?$/iu
/** What a writer wishes for, and no part of the role. */
const WISHED =
  /^(?:(?:goede?|leuke?|nieuwe|mooie|fijne|geschikte|passende|enthousiaste|gedreven|topper als|good|great|new|suitable) )+/iu
const LABELLED_SEEKING =
  /(?:^|\n)\s{0,20}(?:gezocht|gevraagd|betreft|onderwerp|subject|rol|functie|role|position|aanvraag|(?:hi|hoi|hallo|hey)[^.!?:\n]{0,20}[,!]\s{1,3}spoed\p{L}*|spoed\p{L}*|(?:nieuwe )?(?:opdracht|klus))\s{0,20}[:!]\s{0,20}(?:(?:fwd?|fw|re|spoed|urgent|doorgestuurd|tijdelijke?|externe?|interim|nieuwe?|van|een|(?:inhuur|spoed)?aanvraag|uitvraag|inhuur(?:opdracht)?|nieuwe opdracht|opdracht|vacature)\s{0,4}:?\s{1,4}){0,6}([^\n]{3,140})/iu
/** Where a role ends in running text. */
const ROLE_END =
  /\s+(?:voor|bij|die|met|om|per|vanaf|t\.b\.v\.|ten behoeve|for|at|who|with|to|starting|from|namens|ter|wegens|in verband|i\.v\.m\.|tijdens|gedurende|op basis|zoals|waarbij|nodig|gezocht|gevraagd|beschikbaar|vrij|over|liggen|klaar\p{L}*|(?:in te |te )?(?:huren|leveren|plaatsen|vinden)|in(?:zetten|lenen|huren|vullen)|leveren|aan(?:bieden|leveren|trekken|dragen)|aan te (?:bieden|trekken|dragen|leveren)|voor(?:stellen|dragen)|zoeken|available|in (?:huis|je|jouw|jullie|uw|ons|de|het|onze)|op de plank|in de (?:gemeente|regio|provincie|omgeving)|in (?=[A-Z])|te (?=[A-Z])|\(?m\/v|[0-9]{1,2}\s*(?:uur|uren|u|hours))(?=[\s,.()/?!;:]|$)|[.,;:!?()\n|]|\s+-\s+|\s{2,}|\t/iu

/** Where a sentence names the role that is sought. */
export function roleInText(outline: Outline): Span | null {
  return (
    behind(outline, SEEKING) ??
    behind(outline, ASKING) ??
    bare(outline) ??
    labelled(outline) ??
    headline(outline) ??
    listed(outline) ??
    behind(outline, MAY_SEEK)
  )
}

/** "een planner", "2 planners", behind words that seek. */
function behind(outline: Outline, cues: RegExp): Span | null {
  const { plain } = outline.text
  for (const seeking of plain.matchAll(cues)) {
    const from = seeking.index + seeking[0].length
    const stop = Math.min(from + REACH, Math.max(from, sentenceAt(outline, seeking.index).end))
    for (const counted of plain.slice(from, stop).matchAll(COUNTED)) {
      const role = roleAt(plain, from + counted.index + counted[0].length)
      if (role && !INSTEAD_OF.test(plain.slice(from, from + counted.index))) return role
    }
  }
  return null
}

function bare({ text: { plain } }: Outline): Span | null {
  for (const found of plain.matchAll(BARE)) {
    const role = roleAt(plain, found.index + found[0].length)
    if (role) return role
  }
  return null
}

/** "Onderwerp: FW: planner gezocht", "Spoed! Planner voor Zeist". */
function labelled({ text: { plain } }: Outline): Span | null {
  const found = LABELLED_SEEKING.exec(plain)
  if (!found?.[1]) return null
  const start = found.index + found[0].length - found[1].length
  const end = found[1].search(ROLE_END)
  const span = trimmed(plain, { start, end: start + (end > 2 ? end : found[1].length) })
  return NO_ROLE.test(plain.slice(span.start, span.end)) ? null : span
}

/** A first line that stands alone, as a heading does. */
function headline({ text: { plain, lines } }: Outline): Span | null {
  const k = lines.findIndex(({ text }) => text.trim().length > 2 && !isFurniture(text))
  const line = lines[k]
  if (!line || (lines[k + 1]?.text.trim() ?? '') !== '') return null
  const words = line.text.trim()
  return words.length <= 80 && /^[^.!?:;,]{3,}$/.test(words) ? trimmed(plain, line) : null
}

/** "Planner, 32 uur pw, Zeist": a line that sums up an assignment opens with the role. */
const LISTED =
  /^(?<count>[0-9]{1,2}\s?x?\s)?(?<role>\p{L}[\p{L} /&-]{3,60}),\s[^\n]{0,60}?[0-9]{1,2}(?:\s?-\s?[0-9]{1,2})?\s?(?:u|uur|uren|h|hours)(?!\p{L})/u

function listed({ text: { plain, lines } }: Outline): Span | null {
  for (const line of lines) {
    const found = LISTED.exec(line.text.trim())
    const role = found?.groups?.role ?? ''
    if (!found || NO_ROLE.test(role) || isFurniture(role)) continue
    const start = plain.indexOf(role, line.start)
    return { start, end: start + role.length }
  }
  return null
}

/** The role that the words at an offset begin with; null where they name something else. */
function roleAt(plain: string, offset: number): Span | null {
  const start = offset + (WISHED.exec(plain.slice(offset, offset + 60))?.[0].length ?? 0)
  const end = plain.slice(start, start + 140).search(ROLE_END)
  const span = trimmed(plain, { start, end: start + (end < 0 ? 60 : end) })
  return span.end - span.start < 3 || NO_ROLE.test(plain.slice(span.start, span.end)) ? null : span
}
