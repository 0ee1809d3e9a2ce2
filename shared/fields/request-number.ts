import { type Field, first, inPair, inSpan, ordered, type Read } from '../reading/find.ts'
import { type Mention, type Outline, pairsOf } from '../reading/outline.ts'

/** A number as brokers write it: "25752", "SRQ178204", "2026-0815", "SO26-1658", "#920". */
const NUMBER =
  /#?\s?((?:[A-Z]{2,5}\s(?=[0-9]{3}))?(?=[A-Za-z0-9._/-]{0,30}[0-9])[A-Za-z0-9](?:[A-Za-z0-9._/-]{0,28}[A-Za-z0-9])?)/y
const IN_TEXT =
  /\b(?:(?:opdracht|aanvraag|uitvraag|assignment)\s+(?:heeft|met|onder|has)\s+(?:het\s+)?(?:nummer|nr|number)|aanvraagnummer|aanvraagnr|opdrachtnummer|opdrachtnr|referentienummer|referentie|kenmerk|ref\.?\s?(?:nr|nummer)?|aanvraag(?:\s+met)?(?:\s+(?:nummer|nr))|reference(?: number)?|job ref|request(?: number)?|inhuuraanvraag|opdracht|aanvraag)\.?\s{0,2}(?:is|:|=|nr\.?|nummer|#)?\s{0,2}[([]?(?=[#A-Z0-9])/giu
const IN_TITLE =
  /[([]\s?([A-Z]{0,4}[0-9][A-Z0-9-]{2,15})\s?[)\]]|(?:^|\s)(#[0-9]{2,8})\b|\b((?:20[0-9]{4}[A-Z][0-9]{2,4}|[A-Z]{2,4}[0-9]{2}-[0-9]{3,6}))\b/

/** The request's number in a label's value; the broker's, not a date or an amount. */
export function readRequestNumber(value: string): Read<string> | null {
  const start = value.search(/[#A-Za-z0-9]/)
  if (start < 0) return null
  NUMBER.lastIndex = start
  const found = NUMBER.exec(value)
  if (!found?.[1] || found[1].length < 2 || /^[0-9]{1,2}[-/.][0-9]{1,2}[-/.][0-9]{2,4}$/.test(found[1])) return null
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
    if (read && read.start === 0 && /[0-9]{3}/.test(read.value)) {
      mentions.push(inSpan(outline, { start: from, end: from + 32 }, read))
    }
  }
  return ordered(mentions)
}
