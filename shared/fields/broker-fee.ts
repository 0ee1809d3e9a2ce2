import { findAmounts } from '../amounts/money.ts'
import { COUNT, countOf } from '../amounts/number-words.ts'
import { apart, type Field, first, inPair, inSpan, type Read } from '../reading/find.ts'
import { type Mention, pairsOf, sectionsOf } from '../reading/layout.ts'
import type { Outline } from '../reading/outline.ts'
import { piecesOf } from '../reading/pieces.ts'
import type { Span } from '../reading/text.ts'
import type { RequestRecord } from '../request.ts'

export type Fee = NonNullable<RequestRecord['brokerFee']>

/** The most that an hourly fee can be, in cents; more is something else, such as a rate. */
const MOST = 2500
const FEE =
  /(?<![\p{L}])(?:\p{L}{0,25}-?)?fees?(?![\p{L}])|bemiddelings(?:kosten|vergoeding|bedrag)|brokerkosten|broker kosten|kosten (?:van de )?broker|contractkosten|transactiekosten|dienstverleningskosten|platformkosten|administratiekosten|afdracht|commission|service charge|bemiddelingspercentage|kosten (?:voor (?:de )?)?leverancier|(?<![\p{L}])marg(?:e|in)(?![\p{L}])|inhouding op/iu
const CHARGED =
  /\b(?:brengt|brengen|ontvangt|takes?|houdt|houden|rekent|rekenen|berekent|berekenen|factureert|houdt|charges?|hanteert|hanteren|vraagt)\b[^\n.;]{0,80}?(?:in rekening|in\b|leverancier|opdrachtnemer|inschrijver|supplier|per (?:gewerkt |gefactureerd |declarabel )?uur|per hour|%)/i
/** That it is the broker who charges, and not a rate that is offered. */
const OF_BROKER =
  /broker|flextender|leverancier|inschrijver|in rekening|bemiddel|dienstverlening|\b(?:houden|rekenen|berekenen|charge) (?:wij|we)\b|\b(?:wij|we) (?:houden|rekenen|berekenen|charge)\b/i
const NONE_WORDS =
  /\b(?:geen|zonder|no|nihil|without)\s(?:\p{L}{1,20}[- ]){0,4}?(?:\p{L}{0,25}fees?|kosten|marge|vergoeding|commissie|afdracht|inhouding|charges?|bemiddelingskosten|brokerkosten|contractkosten|bedrag)|\bfee-?vrij|\bfees?\b\s{0,2}:?\s{0,2}(?:is |bedraagt )?(?:n\.?v\.?t\b|niet van toepassing|nihil|not applicable|none\b)|kosteloos|gratis|free of charge|fee is niet van toepassing|niets in rekening/iu
const NONE_VALUE =
  /^\s*(?:geen|nee|none|no|nihil|n\.?v\.?t\.?|niet van toepassing|n\/a|not applicable|gratis|kosteloos|zonder|(?:€|eur)?\s?0+(?:[.,]0+|,-)?\s?(?:%|euro|eur)?(?:\s?(?:per|p)[ /.]{0,2}(?:gewerkt )?uur)?)\s*[.;]?\s*$/i
const PERCENT = new RegExp(
  `(?<![\\p{L}0-9.,])(?:([0-9]{1,2}(?:[.,][0-9]{1,3})?)|(${COUNT}))\\s?(?:%|procent|percent)`,
  'giu',
)
const NOT_HOURLY =
  /^[\s(),-]{0,3}(?:(?:excl|ex|incl|exclusief|inclusief)\.? btw\)?,? ?)?(?:per|\/|p\.?)\s{0,2}(?:maand|month|jaar|year|dag|day|week|kandidaat|plaatsing|opdracht|contract|factuur)|^\s{0,2}eenmalig|^\s{0,2}(?:one[- ]?off|once)/i
const VAT_PERCENT =
  /^\s{0,2}(?:btw|vat|omzetbelasting|indexatie|sroi|social|van de (?:loonsom|opdrachtwaarde|opdrachtsom)|boete|korting|werkdagen|punten)/i

/** The fee in the value of its label, or in a sentence that is about it. */
export function readFee(phrase: string): Read<Fee> | null {
  const amount = findAmounts(phrase).find(
    (a) =>
      (a.signed || a.exact || isWhole(phrase, a)) &&
      a.cents > 0 &&
      a.cents <= MOST &&
      !NOT_HOURLY.test(phrase.slice(a.end)) &&
      !/eenmalig|one[- ]?off|uurtarief (?:van )?(?:maximaal |max\.? )?$/i.test(
        phrase.slice(Math.max(0, a.start - 40), a.start),
      ),
  )
  if (amount) {
    const unit =
      /^\s?(?:excl\.? btw |ex btw )?(?:per|p\/|\/|p\.)\s?(?:gewerkt |gefactureerd |declarabel |worked )?(?:uur|u\b|hour)/i.exec(
        phrase.slice(amount.end),
      )
    const end = amount.end + (unit?.[0].length ?? 0)
    return { value: { kind: 'perHour', cents: amount.cents }, start: amount.start, end }
  }
  for (const found of phrase.matchAll(PERCENT)) {
    const end = found.index + found[0].length
    if (VAT_PERCENT.test(phrase.slice(end))) continue
    const percent = found[1] ? Number(found[1].replace(',', '.')) : (countOf(found[2] ?? '') ?? 0)
    const at = { start: found.index, end }
    if (percent === 0) return { value: { kind: 'none' }, ...at }
    if (percent <= 30) return { value: { kind: 'percent', percent }, ...at }
  }
  const none = NONE_VALUE.exec(phrase) ?? NONE_WORDS.exec(phrase)
  if (!none) return null
  return { value: { kind: 'none' }, start: none.index, end: none.index + none[0].trimEnd().length }
}

function isWhole(phrase: string, span: Span): boolean {
  return phrase.slice(0, span.start).trim() === '' && /^\s*(?:per|p\/|\/|p\.|$)/i.test(phrase.slice(span.end))
}

/** fee, dienstverleningsfee, MSP fee: what the broker charges the supplier. */
export function brokerFee(outline: Outline): Field<Fee | null> {
  return first(feeMentions(outline), null)
}

export function feeMentions(outline: Outline): Mention<Fee>[] {
  const { plain } = outline.text
  const header: Mention<Fee>[] = []
  const section: Mention<Fee>[] = []
  const running: Mention<Fee>[] = []
  for (const pair of pairsOf(outline, 'fee')) {
    const read = readFee(pair.value.slice(0, 400))
    if (read) header.push(inPair(pair, read))
  }
  const sections = sectionsOf(outline, 'fee')
  for (const sentence of outline.sentences.flatMap((long) => piecesOf(outline.text.plain, long))) {
    const inFee = sections.some(
      (s) => s.start <= sentence.start && sentence.start < s.end && sentence.start - s.start < 500,
    )
    for (const span of clausesAboutFee(plain, sentence, inFee)) {
      const read = readFee(plain.slice(span.start, span.end))
      if (read) (inFee ? section : running).push(inSpan(outline, span, read))
    }
  }
  return apart([...header, ...section, ...running])
}

/** The parts of a sentence that are about the fee; all of it under a heading that is. */
function clausesAboutFee(plain: string, sentence: Span, inFee: boolean): Span[] {
  const words = plain.slice(sentence.start, sentence.end)
  if (inFee) return [sentence]
  const charged =
    CHARGED.test(words) && !/\b(?:je|jij|u|kandidaat|opdrachtnemer|leverancier)\s(?:brengt|rekent|mag)/i.test(words)
  const cue = FEE.exec(words)
  if (!cue) return charged && OF_BROKER.test(words) ? [sentence] : []
  // "max. € 95 incl. € 2,25 fee", "fee van € 2,25", "geen fee": near the word, but not the rate itself.
  const from = Math.max(0, cue.index - 70)
  const upto = Math.min(words.length, cue.index + cue[0].length + 110)
  return [{ start: sentence.start + from, end: sentence.start + upto }]
}
