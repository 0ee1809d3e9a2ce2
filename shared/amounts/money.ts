import type { Span } from '../reading/text.ts'
import { NUMERAL, numeralOf } from './number-words.ts'

/** An amount of euros as a phrase writes it. */
export type Amount = Span & {
  cents: number
  /** With € or the word, so that it can be nothing but money. */
  signed: boolean
  /** With written cents ("67,50", "80,-"), which few other numbers have. */
  exact: boolean
}

const SIGN = "(?:€|\\beuro(?:'?s)?\\b|\\beur\\b\\.?)"
/** Thousands parted by a space are a number only beside the sign. */
const SPACED = '[1-9][0-9]{0,2}(?: [0-9]{3}){1,2}(?![0-9])(?:,(?:[0-9]{1,2}(?![0-9])|-{1,2}|=))?'
const NUMBER =
  `(?:(?<=${SIGN}\\s{0,2})${SPACED}|(?<![0-9] )${SPACED}(?=\\s{0,2}${SIGN})|` +
  '[0-9]{1,3}(?:\\.[0-9]{3}){1,3}(?![0-9])(?:,(?:[0-9]{1,2}(?![0-9])|-{1,2}|=))?' +
  '|[0-9]{1,3}(?:,[0-9]{3}){1,3}(?![0-9])(?:\\.[0-9]{2}(?![0-9]))?' +
  '|[0-9]{1,9}(?:[.,][0-9]{1,2})?(?![0-9])(?:[.,](?:-{1,2}|=))?)'
const AMOUNT = new RegExp(`(?:(${SIGN})\\s{0,3})?(?<![0-9])(?<![0-9][.,:/])(${NUMBER})(?:\\s{0,2}(${SIGN}))?`, 'gi')
/** "vijfennegentig euro": in words only with the word for the money. */
const IN_WORDS = new RegExp(
  `(?<![\\p{L}])(?:(?<low>${NUMERAL})\\s(?:tot|en|à|a|to|and)\\s)??(?<number>${NUMERAL}|(?:twee|drie|vier|vijf|zes|zeven|acht|negen)(?![\\p{L}]))\\s{1,3}(?:euro(?:'?s)?|eur)\\b(?:\\s(?:(?:en|and)\\s)?(?<cents>${NUMERAL}|[0-9]{2}) cents?\\b)?`,
  'giu',
)
/** What makes a number something else than an amount of euros as it stands. */
const OTHER =
  /^\s{0,2}(?:%|procent|percent|k\b|mln|miljoen|mio\b|miljard|m\b|duizend|[:/][0-9]{2}\b|-?urig|e\b|ste\b|x\b)/i

/** "€ -85": less than nothing is no rate. */
const NEGATIVE = /€\s?-\s?$/

/** Every number of a phrase that can be an amount of euros, in text order: "€ 83,95", "80,-", "1.250 euro", "negentig euro". */
export function findAmounts(phrase: string): Amount[] {
  const amounts: Amount[] = []
  for (const found of phrase.matchAll(AMOUNT)) {
    const written = found[2] ?? ''
    const end = found.index + found[0].length
    if (
      OTHER.test(phrase.slice(end, end + 12)) ||
      NEGATIVE.test(phrase.slice(Math.max(0, found.index - 4), found.index))
    )
      continue
    const signed = found[1] !== undefined || found[3] !== undefined
    if (!signed && /[\p{L}_]/u.test(phrase.charAt(found.index - 1))) continue
    amounts.push({
      start: found.index,
      end,
      cents: centsOf(written),
      signed,
      exact: /[.,](?:[0-9]{2}|-{1,2}|=)$/.test(written),
    })
  }
  return [...amounts, ...amountsInWords(phrase)].sort((a, b) => a.start - b.start)
}

function amountsInWords(phrase: string): Amount[] {
  return [...phrase.matchAll(IN_WORDS)].flatMap((found) => {
    const { low = '', number = '', cents } = found.groups ?? {}
    const end = found.index + found[0].length
    const amount = (words: string, small: string | undefined, span: Span): Amount[] => {
      const euros = numeralOf(words)
      const rest = small === undefined ? 0 : (numeralOf(small) ?? Number(small))
      return euros === null ? [] : [{ ...span, cents: euros * 100 + rest, signed: true, exact: rest > 0 }]
    }
    const start = found.index + found[0].indexOf(number, low.length)
    return [
      ...(low === '' ? [] : amount(low, undefined, { start: found.index, end: found.index + low.length })),
      ...amount(number, cents, { start, end }),
    ]
  })
}

/** A point, comma or space before three digits parts thousands, before one or two it parts cents. */
function centsOf(written: string): number {
  const cents = /[.,]([0-9]{1,2})$/.exec(written)?.[1]
  const whole = written.replace(/[.,](?:[0-9]{1,2}|-{1,2}|=)$/, '').replace(/[., ]/g, '')
  return Number(whole) * 100 + Number((cents ?? '').padEnd(2, '0'))
}

/** "€ 83,95" of 8395 cents, as a Dutch reader writes it. */
export function euros(cents: number): string {
  const whole = Math.floor(cents / 100).toString()
  const grouped = whole.length > 3 ? `${whole.slice(0, -3)}.${whole.slice(-3)}` : whole
  return `€ ${grouped},${String(cents % 100).padStart(2, '0')}`
}
