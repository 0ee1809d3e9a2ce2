import { monthsIn, monthsOf, NUMBER, numberOf, UNIT } from '../dates/quantities.ts'
import { EXTENSION_CUE } from '../dates/terms.ts'
import type { Field, Read } from '../reading/find.ts'
import { pairsOf, sectionsOf } from '../reading/layout.ts'
import { type Outline, placeAt } from '../reading/outline.ts'
import { onOneLine } from '../reading/spans.ts'
import type { Span } from '../reading/text.ts'
import type { RequestRecord } from '../request.ts'

type Extension = RequestRecord['extensions'][number]

/** What may stand between how often and how long. */
const EACH = `(?:de|het|een|an?|the|mogelijkheid|mogelijkheden|kans|optie(?:s)?|optioneel|optionele|optional|option(?:s)?|om|tot|te|op|voor|met|van|verlengen|verlenging(?:en|s?opties)?|verlengd|verlengbaar|worden|kan|opdracht|contract|telkens|steeds|elk|elke|ieder|iedere|nog|eens|opnieuw|extra|aanvullende|mogelijke|periods?|periode|periodes|perioden|termijn(?:en)?|maximaal|max\\.?|of|by|for|to|each|extend|extended|extension(?:s)?|additional|another|further|à)(?!\\p{L})`
const OFTEN = `(?:x|×|\\*|keer|maal|times|(?<=maal|twice|once)|(?=\\s(?:further|additional|extra|optionele|mogelijke|optional|possible|verlenging|optie|extension|option|periode|termijn)))`
/** "2 x 6 maand(en)", "tweemaal de mogelijkheid tot verlenging met telkens 3 maanden", "two extensions of 6 months". */
const TIMES = new RegExp(
  `(?<![\\p{L}0-9])(${NUMBER})\\s?${OFTEN}(?:[\\s,:(]{1,3}${EACH}){0,9}[\\s(]{0,2}(${NUMBER})\\s?-?\\s?(${UNIT})`,
  'giu',
)
/** "tweemaal de mogelijkheid tot", just before the words of extension. */
const HOW_OFTEN = new RegExp(
  `(?<![\\p{L}0-9])(?:${NUMBER})\\s?(?:x|keer|maal|times)?(?:\\s${EACH}){0,5}\\s?$|(?<!\\p{L})(?:per|in stappen van|steeds per|telkens per) (?:${NUMBER}\\s?)?${UNIT}(?: te| worden)?\\s?$`,
  'iu',
)
const OPTION_YEARS = new RegExp(
  `(?<![\\p{L}0-9])(${NUMBER})\\s?(?:x\\s)?(?:optionele jaren|optiejaren|verlengingsjaren|option years)(?:\\s?:)?`,
  'giu',
)
const YEARS_AFTER = new RegExp(`(?<!\\p{L})optiejaren\\s?:\\s?(${NUMBER})(?!\\s?${UNIT})`, 'giu')
/** "6 + 6 + 6 maanden": each after a plus is one more. */
const SUM = new RegExp(`(${NUMBER})((?:\\s?\\+\\s?${NUMBER}){1,6})\\s?(${UNIT})`, 'giu')
/** "6 maanden, 2 maal", "6 maanden (2x)". */
const TIMES_AFTER = new RegExp(
  `(?<![\\p{L}0-9])(${NUMBER})\\s?(${UNIT})(?: verlenging| extension)?[\\s,(]{1,3}(?:maximaal |max\\.? )?(${NUMBER})\\s?(?:x|keer|maal|times)(?!\\p{L}|\\s?(?:met |van )?${NUMBER})`,
  'giu',
)
/** "per 3 maanden, max. 12 maanden": in steps, up to a most. */
const STEPS = new RegExp(
  `(?<!\\p{L})(?:per|in stappen van|in blokken van|steeds per|telkens per|in steps of) (?:(${NUMBER})\\s?)?(${UNIT})(?:[^.;]{0,30}?(?:max\\.?|maximaal|maximum|hoogstens|tot een totaal van|up to)(?: van)? (${NUMBER})\\s?(${UNIT}))?`,
  'iu',
)
const REFUSED =
  /(?<!\p{L})(?:geen|niet|no|not)(?!\p{L})[^.;,]{0,30}(?:verleng|optie|exten)|(?:verleng|optie|exten)[^.;,]{0,30}(?<!\p{L})(?:niet|not)(?!\p{L})(?! (?:uitgesloten|ondenkbaar|excluded))/iu
const NONE = /^\s*(?:nee|geen|no|none|n\.?v\.?t|niet|-+|0)(?!\p{L}|[0-9])/iu
/** Not more of this assignment: someone taken over, experience, money, notice. */
const NOT_MORE =
  /overname|over te nemen|in dienst|ervaring|experience|opzeg|tarief|arbeidsovereenkomst|indexer|vog\b|in het verleden|verlengde instructie|bewaartermijn/i

/** The options in an extension cell, or in the words after (or just before) "verlenging". */
export function readExtensions(value: string): Read<Extension>[] {
  if (NONE.test(value) || REFUSED.test(value) || NOT_MORE.test(value)) return []
  const found: Read<Extension>[] = []
  const add = (span: Span, times: number, months: number | null) => {
    const free = !found.some((o) => o.start < span.end && span.start < o.end)
    if (free && months && Number.isInteger(times) && times > 0 && times <= 20)
      found.push({ ...span, value: { times, months } })
  }
  const step = STEPS.exec(value)
  if (step) {
    const each = monthsOf(numberOf(step[1] ?? 'een'), step[2] ?? '')
    const most = step[3] ? monthsOf(numberOf(step[3]), step[4] ?? '') : null
    if (each && most) add(spanOf(step), most / each, each)
    // Without a most there is no number of times.
    return found
  }
  for (const match of value.matchAll(TIMES_AFTER)) {
    add(spanOf(match), numberOf(match[3] ?? ''), monthsOf(numberOf(match[1] ?? ''), match[2] ?? ''))
  }
  for (const match of value.matchAll(TIMES)) {
    add(spanOf(match), numberOf(match[1] ?? ''), monthsOf(numberOf(match[2] ?? ''), match[3] ?? ''))
  }
  for (const match of value.matchAll(SUM)) {
    for (const number of `${match[1]}${match[2]}`.split('+')) {
      const months = monthsOf(numberOf(number.trim()), match[3] ?? '')
      if (months) found.push({ ...spanOf(match), value: { times: 1, months } })
    }
  }
  for (const match of [...value.matchAll(OPTION_YEARS), ...value.matchAll(YEARS_AFTER)]) {
    add(spanOf(match), numberOf(match[1] ?? ''), 12)
  }
  // "6 + 6 maanden" and "2 x 6 maanden" hold their own numbers; what is left is once.
  for (const { value: months, start, end } of monthsIn(value)) add({ start, end }, 1, found.length > 0 ? null : months)
  return merged(found.toSorted((a, b) => a.start - b.start))
}

/** opties tot verlenging: from the header, else from the text. Without a number of months there is none. */
export function extensions(outline: Outline): Field<Extension[]> {
  const cells = pairsOf(outline, 'extension').map((pair) => at(pair.at, readExtensions(pair.value)))
  const stated = cells.find((reads) => reads.length > 0)
  if (stated) return fieldOf(stated)
  const durations = pairsOf(outline, 'duration').map((pair) => at(pair.at, afterTerm(pair.value)))
  const beside = durations.find((reads) => reads.length > 0)
  if (beside) return fieldOf(beside)
  const asides = sectionsOf(outline, 'knockouts', 'awards', 'competences', 'organisation', 'condition')
  for (const sentence of outline.sentences) {
    if (asides.some(({ start, end }) => sentence.start >= start && sentence.start < end)) continue
    if (placeAt(outline, sentence.start) === 'header') continue
    const words = onOneLine(outline.text.plain, sentence)
    const reads = /verleng|optie|option|extend|extension|prolong|renew|uitzicht op/i.test(words) ? afterTerm(words) : []
    if (reads.length > 0) return fieldOf(at(sentence, reads))
  }
  return { value: [], at: [] }
}

/** What a phrase with a first term says beside it: after the first word of extension, else just before it. */
function afterTerm(words: string): Read<Extension>[] {
  const sum = new RegExp(SUM.source, 'iu').exec(words)
  if (sum) {
    const [, first = '', rest = '', unit = ''] = sum
    const months = rest
      .split('+')
      .slice(1)
      .map((number) => monthsOf(numberOf(number.trim()), unit))
    const span = { start: sum.index + first.length, end: sum.index + sum[0].length }
    return merged(months.flatMap((m) => (m ? [{ ...span, value: { times: 1, months: m } }] : [])))
  }
  const cue = EXTENSION_CUE.exec(words)
  if (!cue || NOT_MORE.test(words) || REFUSED.test(words)) return []
  const times = HOW_OFTEN.exec(words.slice(Math.max(0, cue.index - 80), cue.index))
  const from = times ? Math.max(0, cue.index - 80) + times.index : cue.index
  const after = readExtensions(words.slice(from))
  if (after.length > 0) return at({ start: from, end: words.length }, after)
  // "3 maanden verlenging": the length stands just before the word.
  const beside = /^(?:verlenging|extension)/i.test(cue[0]) ? monthsIn(words.slice(0, cue.index)).at(-1) : undefined
  if (beside && words.slice(beside.end, cue.index).trim() === '')
    return readExtensions(words.slice(beside.start)).map((read) => shifted(read, beside.start))
  const clause = lastClause(words, cue.index)
  if (clause === 0) return []
  return at({ start: clause, end: cue.index }, readExtensions(words.slice(clause, cue.index)))
}

/** Where the clause that ends in the verb "verlengd" begins. */
function lastClause(words: string, end: number): number {
  const openings = [
    ...words
      .slice(0, end)
      .matchAll(
        /,|;|(?<!\p{L})(?:en|kan|kunnen|daarna|vervolgens|mogelijkheid|kans|can|may|and|possibility|chance)(?!\p{L})/giu,
      ),
  ]
  const last = openings.at(-1)
  return last ? last.index + last[0].length : 0
}

function at(span: Span, reads: Read<Extension>[]): Read<Extension>[] {
  return reads.map((read) => shifted(read, span.start))
}

function shifted(read: Read<Extension>, by: number): Read<Extension> {
  return { ...read, start: by + read.start, end: by + read.end }
}

function fieldOf(reads: Read<Extension>[]): Field<Extension[]> {
  return { value: reads.map(({ value }) => value), at: reads.map(({ start, end }) => ({ start, end })) }
}

/** Options of the same length, one after the other, are one that can be used as many times. */
function merged(reads: Read<Extension>[]): Read<Extension>[] {
  const out: Read<Extension>[] = []
  for (const read of reads) {
    const last = out.at(-1)
    if (last && last.value.months === read.value.months) {
      out[out.length - 1] = {
        start: last.start,
        end: read.end,
        value: { times: last.value.times + read.value.times, months: read.value.months },
      }
    } else out.push(read)
  }
  return out
}

function spanOf(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].length }
}
