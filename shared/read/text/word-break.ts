/** What keeps its hyphen where a line ends: "hbo-⏎opleiding", "reis-⏎en verblijfkosten". */
const KEEPS_HYPHEN = new Set(
  'hbo mbo wo vwo hr it ict wmo woz wlz zzp vog boa cv cao dba btw gis sap crm erp dms oa ex co semi non anti oud niet self full part all on off re'.split(
    ' ',
  ),
)
const NEXT_WORDS = new Set('en of and or tot t via als in op'.split(' '))
/** Prose that is broken off at the margin; a shorter line is a cell or a heading. */
const LEAST_LINE = 30

/**
 * Where the next line goes on with a word that a page broke off at its margin with a hyphen: the offset of its first
 * letter; -1 where the hyphen at `hyphen` is the word's own. `lineStart` is where the line of the hyphen begins.
 */
export function continuesAt(text: string, hyphen: number, lineStart: number): number {
  if (hyphen - lineStart < LEAST_LINE) return -1
  let next = hyphen + 1
  while (isBlank(text.charCodeAt(next)) || text.charAt(next) === '>') next++
  let end = next
  while (isLower(text.charCodeAt(end))) end++
  if (end - next < 2 || NEXT_WORDS.has(text.slice(next, end))) return -1
  let start = hyphen
  while (start > lineStart && isLetter(text.charCodeAt(start - 1))) start--
  const before = text.slice(start, hyphen)
  if (before.length < 2 || KEEPS_HYPHEN.has(before.toLowerCase()) || before === before.toUpperCase()) return -1
  return next
}

function isBlank(unit: number): boolean {
  return unit === 32 || unit === 9 || unit === 10 || unit === 13
}

function isLower(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 0xdf && unit <= 0xff)
}

function isLetter(unit: number): boolean {
  return isLower(unit) || (unit >= 65 && unit <= 90) || (unit >= 0xc0 && unit <= 0xde)
}
