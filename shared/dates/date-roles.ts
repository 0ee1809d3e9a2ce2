import type { LabelKind } from '../reading/labels.ts'
import type { LaidOut } from '../reading/layout.ts'
import { lastStartingBefore, onOneLine } from '../reading/spans.ts'
import type { Span } from '../reading/text.ts'
import { bestCue, REACH, type Scored } from './cue-distance.ts'
import { type Cue, cuesIn, type DateRole } from './date-cues.ts'
import { limited } from './date-limits.ts'
import { FROM, RANGE_AFTER, settled, UP_TO } from './date-stretches.ts'
import type { DateMention } from './dates.ts'
import type { TimeMention } from './times.ts'

/** A date with what it is about; null where nothing near it tells. */
export type RoledDate = DateMention & { role: DateRole | null }

type Parts = Omit<LaidOut, 'title'>
type Role = DateRole | null
/** What is read as one: the value of a label that we know, or a sentence. */
type Unit = Span & { label: Role; before: Span | null; section: string | null }

/** What a label or a heading says of the dates below it. */
const OF_LABEL: Partial<Record<LabelKind, DateRole>> = {
  deadline: 'deadline',
  questions: 'question',
  answers: 'answers',
  interviews: 'interview',
  notice: 'notice',
  start: 'start',
  end: 'end',
  duration: 'duration',
  published: 'published',
  decision: 'other',
  budget: 'other',
  extension: 'other',
}
const LABEL_WEIGHT = 96
const THROUGH = /(?:t\/m|tot en met|through)\s*(?:uiterlijk\s|eind\s)?$/i
const WANTED =
  /(?<![a-zà-ÿ])(?:zoek\w*|gezocht|op zoek|nodig|gevraagd|behoefte aan|looking for|seeking|needs?|inzet|inhuur|inhuren|opdracht|klus|contract|inzetduur|looptijd|assignment|vacature|plek (?:vrij )?voor|tijdelijk\w*|vervang\w*|inval\w*|versterking|fte)(?![a-zà-ÿ])|(?<![0-9])[0-9]{1,2}\s?(?:uur|uren|u|hours|hrs?|dagen|days)\.?\s?(?:per|p\.?\/?|\/|in de|a)\s?(?:week|wk|w)(?![a-zà-ÿ])|(?:voor|for|gedurende) (?:een |a )?[a-z0-9]{1,12} ?(?:maanden|mnd|jaar|halfjaar|months|year)/i
const OF_THE_ASSIGNMENT =
  /opdracht|inzet|inhu?ur|start\s?datum|zoek|kandidaat|professional|assignment|contract|werkzaamheden|klus|functie|detachering|(?:je|jij|u) (?:start|begint)|(?:we|wij) (?:zien|willen|zouden) (?:u|je|jou|de kandidaat)|^\s*(?:(?:de|the) )?(?:(?:gewenste|beoogde|verwachte|geplande|expected|intended) )?(?:start|aanvang) (?:is|staat|ligt|wordt|on|op|per) /i
/** An item of a list. */
const ITEM = /^\s*(?:[-*•▪◦●·]\s|[0-9]{1,2}[.)]\s)/
const PROCEDURE = new Set<Role>(['interview', 'notice', 'question', 'answers'])
const TERM = new Set<Role>(['start', 'end', 'duration'])

/** What each date is about: from its label, the words around it, the line or the heading above it. */
export function rolesOf(parts: Parts, dates: DateMention[]): RoledDate[] {
  const roleOf = roleReader(parts, dates)
  const roles = dates.map((date) => roleOf(date))
  return dates.map((date, k) => ({ ...date, role: settled(parts.text.plain, dates, roles, k) }))
}

/** A reader of what the words around a stretch of the text are about; `dates` part the stretches from each other. */
export function roleReader(parts: Parts, dates: Span[]): (span: Span & { time?: TimeMention | null }) => Role {
  const { plain } = parts.text
  const pairs = parts.pairs
    .filter((pair) => pair.kind !== null && OF_LABEL[pair.kind] !== undefined)
    .map((pair) => ({ ...pair.at, label: pair.kind ? (OF_LABEL[pair.kind] ?? null) : null }))
    .toSorted((a, b) => a.start - b.start)
  const cuesOf = remember((span: Span) => cuesIn(onOneLine(plain, span)))

  return (span) => {
    const unit = unitAt(parts, pairs, span)
    const at = { start: span.start - unit.start, end: span.end - unit.start }
    const k = lastStartingBefore(dates, span.start)
    const before = dates[k]
    const after = dates.slice(k + 1, k + 3).find((date) => date.start >= span.end)
    const clause = {
      start: before && before.end > unit.start ? before.end - unit.start : 0,
      end: after && after.start < unit.end ? after.start - unit.start : unit.end - unit.start,
    }
    const text = onOneLine(plain, unit)
    const known = unit.label ? labelled(unit.label, text.slice(0, at.start)) : wanted(text, at)
    const best = bestCue(text, cuesOf(unit), at, clause, known)
    if (unit.label) return best?.role ?? null
    const asked = answering(parts, unit, at, cuesOf)
    if (asked) return asked
    const limit = limited(text, at, span.time ?? null)
    const cue = limit && limit.score > (best?.score ?? 0) ? null : best
    const found = cue?.role ?? roleAbove(parts, unit, cuesOf) ?? limit?.role ?? null
    // "De klant nodigt er twee uit op 17 september tussen 14.00 en 17.00 uur": hours are those of a conversation.
    const role =
      found === 'notice' && span.time?.to && !UP_TO.test(text.slice(Math.max(0, at.start - 30), at.start))
        ? 'interview'
        : found
    return fitting(role, cue?.weight ?? limit?.weight ?? 0, unit, parts.prose, text, at)
  }
}

/** A label speaks for the first sentence of its value; less so for what follows it. */
function labelled(role: DateRole, before: string): Scored {
  const weight = /[.!?]\s+[A-Z]/.test(before) ? LABEL_WEIGHT / 2 : LABEL_WEIGHT
  return { role, score: weight, weight }
}

/** A line that ends in a colon, or a fragment ("Uiterlijk vrijdag 6 maart"), is about what stands before it. */
function roleAbove(parts: Parts, unit: Unit, cuesOf: (span: Span) => Cue[]): Role {
  const { plain } = parts.text
  const above = unit.before
  if (above) {
    const leads = /:\s*$/.test(plain.slice(above.start, above.end))
    const fragment =
      /^\s*(?:uiterlijk|graag|dit kan|dat kan|dan|die|deze|doe dit|ze |stel (?:ze|die)|stuur ze|mail ze|send them|these|voor|vóór|tot|this|please)\b/i.test(
        plain.slice(unit.start, unit.start + 30),
      )
    const last = cuesOf(above).at(-1)
    if ((leads || fragment) && last) return last.role
  }
  return OF_LABEL[unit.section as LabelKind] ?? null
}

/** "Vragen? Tot 2 december 12 uur": what the short question is about, whatever follows the date. */
function answering(parts: Parts, unit: Unit, at: Span, cuesOf: (span: Span) => Cue[]): Role {
  const { plain } = parts.text
  const above = unit.before
  if (!above || above.end - above.start > 45 || !plain.slice(above.start, above.end).endsWith('?')) return null
  const opening = plain.slice(unit.start, unit.start + at.start)
  return /^(?:dat kan |dit kan |graag |(?:stel|stuur|mail) ze |(?:mail|bel|stuur|vraag) (?:mij|me|ons) )?(?:nog )?(?:uiterlijk|tot|t\/m|voor|vóór|until|before|by)(?: en met)? (?:op )?$/i.test(
    opening,
  )
    ? (cuesOf(above).at(-1)?.role ?? null)
    : null
}

/** "Wij zoeken per 1 april een planner", "Projectleider gezocht, 32 uur per week, vanaf mei 2026 t/m mei 2027". */
function wanted(text: string, at: Span): Scored | null {
  if (!WANTED.test(text.slice(Math.max(0, at.start - REACH), at.end + 80))) return null
  const before = text.slice(Math.max(0, at.start - 20), at.start)
  if (FROM.test(before)) return { role: 'start', score: 62, weight: 62 }
  return THROUGH.test(before) ? { role: 'end', score: 45, weight: 45 } : null
}

/** Some sections speak of other days with the same words: of the client's own work, or of the candidate. */
function fitting(role: Role, weight: number, unit: Unit, prose: boolean, text: string, at: Span): Role {
  const { section } = unit
  if (
    role === 'availability' &&
    /(?<![a-zà-ÿ])(?:op|tot|t\/m)\s*$/i.test(text.slice(Math.max(0, at.start - 12), at.start))
  )
    return null
  // The words of a term tell which end of it a date is only beside "from" or "until".
  if (role === 'duration') {
    const before = text.slice(Math.max(0, at.start - 30), at.start)
    const isPart = FROM.test(before) || UP_TO.test(before) || RANGE_AFTER.test(text.slice(at.end, at.end + 12))
    if (!isPart) return null
  }
  if (section === 'knockouts' || section === 'awards' || section === 'competences') {
    const isItem = ITEM.test(text)
    // A mail goes on below its last criterion.
    if (!isItem && (prose || role === 'deadline' || PROCEDURE.has(role))) return role
    if (role === 'start') return 'availability'
    return role === 'availability' || role === 'interview' ? role : null
  }
  if (section !== 'organisation' && section !== 'assignment' && section !== 'condition') return role
  if (PROCEDURE.has(role) && !prose) return null
  if (TERM.has(role) && !OF_THE_ASSIGNMENT.test(text)) return null
  if (role === 'deadline' && weight < 100 && !prose) return null
  return role
}

function unitAt(parts: Parts, pairs: (Span & { label: Role })[], span: Span): Unit {
  const section = sectionAt(parts, span.start)
  const pair = pairs[lastStartingBefore(pairs, span.start + 1)]
  if (pair && span.start >= pair.start && span.end <= pair.end) return { ...pair, before: null, section }
  const k = lastStartingBefore(parts.sentences, span.start + 1)
  const sentence = parts.sentences[k] ?? { start: 0, end: parts.text.plain.length }
  const end = Math.max(sentence.end, span.end)
  return { start: sentence.start, end, label: null, before: leadOf(parts, k), section }
}

/** The sentence above; of an item in a list without words of its own, the line above the list. */
function leadOf(parts: Parts, k: number): Span | null {
  for (let above = k - 1; above >= 0 && k - above < 8; above--) {
    const sentence = parts.sentences[above]
    if (sentence && !ITEM.test(parts.text.plain.slice(sentence.start, sentence.end))) return sentence
  }
  return null
}

function sectionAt(parts: Parts, offset: number): string | null {
  return parts.sections[lastStartingBefore(parts.sections, offset + 1)]?.kind ?? null
}

function remember<T>(read: (span: Span) => T): (span: Span) => T {
  const known = new Map<string, T>()
  return (span) => {
    const key = `${span.start}-${span.end}`
    const value = known.get(key) ?? read(span)
    known.set(key, value)
    return value
  }
}
