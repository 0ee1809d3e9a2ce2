import { COUNTING } from '../amounts/number-words.ts'
import type { Read } from '../reading/find.ts'

const NUMBERS = new Map([
  ...COUNTING,
  ...Object.entries({
    eenmaal: 1,
    once: 1,
    tweemaal: 2,
    twice: 2,
    driemaal: 3,
    viermaal: 4,
    half: 0.5,
    halve: 0.5,
    'een half': 0.5,
    'een halve': 0.5,
    'half a': 0.5,
    driekwart: 0.75,
    anderhalf: 1.5,
    anderhalve: 1.5,
  }),
])
/** Source of a number in figures or words; used with the flags `iu`. */
export const NUMBER = `(?:${[...NUMBERS.keys()]
  .toSorted((a, b) => b.length - a.length)
  .join('|')}|[0-9]{1,3}(?:[.,][0-9]{1,2}|½)?)`
/** Source of a unit of time of weeks or longer. */
export const UNIT = `(?:halfjaar|half[- ]year|maand\\(en\\)|maand(?:en)?|mnd(?:en|n)?|months?|jaar|jaren|year|years|yrs?|kwartaal|kwartalen|quarters?|weken|week|wkn?|weeks?)(?![a-zà-ÿ])\\.?`
/** "een maand of zes". */
const ROUGHLY = `(?:een (maand|jaar|week) of (${NUMBER})(?![a-zà-ÿ]))`
const QUANTITY = new RegExp(
  `(?<![a-zà-ÿ0-9]|[0-9][-/.,])(?:${ROUGHLY}|(?:(${NUMBER})\\s?(?:-|tot|à|a|to|of|or)\\s?)?(?<![0-9])(${NUMBER})\\s?[-+]?\\s?(?:\\([a-z]{2,12}\\)\\s)?(?:volle |hele |kalender|calendar |full )?(${UNIT}))`,
  'giu',
)

export function numberOf(words: string): number {
  const known = NUMBERS.get(words.toLowerCase())
  return known ?? Number(words.replace(',', '.').replace('½', '.5'))
}

/**
 * A number and a unit in whole months; null where it is none. Thirteen weeks are a quarter (52 weken is a year);
 * other numbers of weeks are no whole months.
 */
export function monthsOf(number: number, unit: string): number | null {
  const months = /^(?:maand|mnd|month)/i.test(unit)
    ? number
    : /^half/i.test(unit)
      ? number * 6
      : /^(?:jaar|jaren|y)/i.test(unit)
        ? number * 12
        : /^(?:kwart|quarter)/i.test(unit)
          ? number * 3
          : number % 13 === 0
            ? (number / 13) * 3
            : 0
  return Number.isInteger(months) && months > 0 && months <= 240 ? months : null
}

/** Every stretch of months in a phrase: "6 maanden", "een half jaar", "26 weken"; null for "6 tot 9 maanden" and "16 weken". */
export function monthsIn(phrase: string): Read<number | null>[] {
  return [...phrase.matchAll(QUANTITY)].map((found) => {
    const [all, roughUnit, roughly, low, number = roughly ?? '', unit = roughUnit ?? ''] = found
    const months = low && numberOf(low) !== numberOf(number) ? null : monthsOf(numberOf(number), unit)
    return { value: months, start: found.index, end: found.index + all.length }
  })
}
