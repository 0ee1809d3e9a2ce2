import { MONTH } from '../dates/date-words.ts'
import { monthsIn } from '../dates/quantities.ts'
import type { Found, Seen } from './found.ts'

const MONTHS_WORD = `(?:maand(?:en)?|maand\\(en\\)|mnd|months?)(?![a-zà-ÿ])`
const UNIT = `(?:maand\\(en\\)|maand(?:en)?|mnd|months?|jaar|jaren|years?|weken|weeks?)`
const DATE = `(?:[0-3]?[0-9](?:e)?[\\s-](?:${MONTH})[\\s-]20[0-9]{2}|[0-3]?[0-9][-/.][01]?[0-9][-/.](?:20)?[0-9]{2}|20[0-9]{2}-[01][0-9]-[0-3][0-9]|(?:${MONTH})\\s20[0-9]{2})`
const DOUBLED = new RegExp(`(?<![a-zà-ÿ0-9])(?:[0-9]{1,3}\\s?)?${UNIT} {1,3}${MONTHS_WORD}`, 'gi')
const AFTER_DATE = new RegExp(`(?<![a-z0-9-])(?:(?:tot|t/m|until)\\s)?${DATE} {1,3}${MONTHS_WORD}`, 'gi')

/** A months word after an end date, or a doubled one: "6 maanden maanden", "tot 1 juli 2027 maanden". */
export function durationMalformed({ outline }: Seen): Found[] {
  const { plain } = outline.text
  const dates = [...plain.matchAll(AFTER_DATE)].map((found) => ({ found, isDate: true }))
  const doubled = [...plain.matchAll(DOUBLED)].map((found) => ({ found, isDate: false }))
  const [first] = [...dates, ...doubled].toSorted((a, b) => a.found.index - b.found.index)
  if (!first) return []
  const { found, isDate } = first
  const words = found[0].replace(/\s+/g, ' ')
  const meant = isDate
    ? `een looptijd tot ${words.replace(/^(?:tot|t\/m|until)\s/i, '').replace(/\s\S+$/, '')}`
    : `een looptijd van ${words.replace(/\s\S+$/, '')}`
  const question =
    isDate || monthsIn(words).length > 0
      ? `Bij de duur staat "${words}". Klopt het dat u ${meant} bedoelt?`
      : `Bij de duur staat "${words}". Welke looptijd bedoelt u?`
  const all = [...dates, ...doubled].map(({ found: { index, 0: text } }) => ({
    start: index,
    end: index + text.length,
  }))
  return [
    { code: 'duration-malformed', field: 'durationMonths', at: all.toSorted((a, b) => a.start - b.start), question },
  ]
}
