import { type Field, first, inPair, inSpan, ordered, type Read } from '../reading/find.ts'
import { type Mention, pairsOf } from '../reading/layout.ts'
import type { Outline } from '../reading/outline.ts'

/** A number as brokers write it: "25752", "SRQ178204", "2026-0815", "NWG.26.308", "F&O-20771", "JB 60-118", "#920". */
const NUMBER =
  /#?\s?((?:[A-Z]{1,6}\s(?=[0-9]{2}))?(?=[A-Za-z0-9._/&-]{0,30}[0-9])[A-Za-z0-9](?:[A-Za-z0-9._/&-]{0,28}[A-Za-z0-9])?)/y
/** "INH 2026 014": with blanks, where the cell holds nothing else. */
const WITH_BLANKS = /^\s*([A-Z]{1,6}(?:\s[0-9]{2,6}){2,3})\s*$/
/** What a number is called, before it: "nr. 25752", "onder nummer 25752". */
const CALLED =
  /^[\s:([]*(?:(?:aanvraag|opdracht|ons kenmerk|kenmerk|referentie|ref|nr|no|nummer|number)[.:]?\s+){1,2}(?=[#A-Z0-9])/i
const A_DATE = /^(?:0?[1-9]|[12][0-9]|3[01])[-/.](?:0?[1-9]|1[0-2])[-/.](?:[0-9]{2}|(?:19|20)[0-9]{2})$/
const IN_TEXT = new RegExp(
  [
    `(?:opdracht|aanvraag|uitvraag|assignment)\\s+(?:heeft|met|onder|has)\\s+(?:het\\s+)?(?:nummer|nr|number)`,
    // With words between: "Onze referentie voor deze uitvraag is NWG.26.308", "Aanvraagnummer bij ons: 2026-0093".
    `(?:(?:aanvraag|opdracht|uitvraag|zaak|dossier|vacature|inhuur)(?:nummer|nr|kenmerk|code)|referentie(?:nummer)?|kenmerk|reference(?: number)?)(?:\\s+(?!is\\b)\\p{L}{1,12}){1,5}\\s?(?=is\\s|luidt\\s|:)`,
    `(?:aanvraag|opdracht|referentie|zaak|dossier|vacature|uitvraag|inhuur|project)(?:nummer|nr|kenmerk|code)|referentie|kenmerk|ref\\.?\\s?(?:nr|nummer)?|aanvraag(?:\\s+met)?(?:\\s+(?:nummer|nr))|reference(?: number)?|job ref|request(?: number)?|inhuuraanvraag|opdracht|aanvraag|uitvraag|\\p{L}{4,9}vraag|zaak|dossier`,
    `(?:onder (?:vermelding van|(?:het )?nummer)|o\\.?v\\.?v\\.?)(?:\\s+(?:het\\s+)?(?:nummer|kenmerk|referentie))?`,
  ]
    .map((words) => `\\b(?:${words})\\.?\\s{0,2}(?:is|luidt|:|=|nr\\.?|nummer|#)?\\s{0,2}[([]?(?=[#A-Z0-9])`)
    .join('|'),
  'giu',
)
/** A number of something else: "opdracht 36-40 uur", "aanvraag 2026". */
const NO_NUMBER = /^(?:19|20)[0-9]{2}$/
const UNIT_BEHIND = /^\s{0,2}(?:uur|uren|u\b|maanden|mnd|weken|dagen|jaar|fte|euro|%|hours|months)/i
const IN_TITLE =
  /[([]\s?([A-Z]{0,4}[0-9][A-Z0-9-]{2,15})\s?[)\]]|(?:^|\s)(#[0-9]{2,8})\b|\b((?:20[0-9]{4}[A-Z][0-9]{2,4}|[A-Z]{2,4}[0-9]{2}-[0-9]{3,6}))\b/

/** The request's number in a label's value; the broker's, not a date or an amount. */
export function readRequestNumber(value: string): Read<string> | null {
  const blanks = WITH_BLANKS.exec(value)
  if (blanks?.[1]) return { value: blanks[1], start: value.indexOf(blanks[1]), end: value.trimEnd().length }
  const from = CALLED.exec(value)?.[0].length ?? 0
  const lead = value.slice(from).search(/[#A-Za-z0-9]/)
  if (lead < 0) return null
  NUMBER.lastIndex = from + lead
  const found = NUMBER.exec(value)
  if (!found?.[1] || found[1].length < 2 || A_DATE.test(found[1])) return null
  return { value: found[1], start: found.index, end: found.index + found[0].length }
}

/** aanvraagnummer, referentie: from the header, the title or the text, in that order. */
export function requestNumber(outline: Outline): Field<string | null> {
  return first(requestNumberMentions(outline), null)
}

export function requestNumberMentions(outline: Outline): Mention<string>[] {
  const mentions: Mention<string>[] = []
  for (const pair of pairsOf(outline, 'number')) {
    const read = readRequestNumber(pair.value)
    if (read) mentions.push(inPair(pair, read))
  }
  // "Opdracht: 2026-118" names no role.
  for (const pair of pairsOf(outline, 'title')) {
    const read = readRequestNumber(pair.value)
    if (read && read.end === pair.value.length && !/\p{Ll}/u.test(pair.value)) mentions.push(inPair(pair, read))
  }
  if (outline.title) {
    const found = IN_TITLE.exec(outline.title.value)
    const value = found?.[1] ?? found?.[2]?.slice(1) ?? found?.[3]
    if (found && value) {
      const start = found.index + found[0].indexOf(value)
      mentions.push(inSpan(outline, outline.title.at, { value, start, end: start + value.length }))
    }
  }
  for (const found of outline.text.plain.matchAll(IN_TEXT)) {
    const from = found.index + found[0].length
    const read = readRequestNumber(outline.text.plain.slice(from, from + 32).split(/[\n\t]/)[0] ?? '')
    const behind = outline.text.plain.slice(from + (read?.end ?? 0), from + (read?.end ?? 0) + 12)
    if (read && read.start === 0 && isNumber(read.value, found[0]) && !UNIT_BEHIND.test(behind)) {
      mentions.push(inSpan(outline, { start: from, end: from + 32 }, read))
    }
  }
  return ordered(mentions)
}

/** Three figures in a row, or in all where the words before it name a number. */
function isNumber(value: string, cue: string): boolean {
  const figures = value.replace(/[^0-9]/g, '').length
  return (
    !NO_NUMBER.test(value) &&
    (/[0-9]{3}/.test(value) || (figures >= 3 && /nummer|nr|kenmerk|ref|code|o\.?v/i.test(cue)))
  )
}
