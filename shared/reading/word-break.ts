const HYPHEN = /[-\u00ad\u2010]/
const BREAK = /[-\u00ad\u2010][ \t]{0,3}(?:\r\n|\r|\n)[ \t>]{0,40}(?=(\p{Ll}{2,}))/uy
/** What keeps its hyphen where a line ends: "hbo-⏎opleiding", "reis-⏎en verblijfkosten". */
const SHORT =
  /(?<!\p{L})(?:\p{L}|hbo|mbo|wo|vwo|hr|it|ict|wmo|woz|wlz|zzp|vog|boa|cv|cao|dba|btw|gis|sap|crm|erp|dms|oa|ex|co|semi|non|anti|oud|niet|self|full|part|all|on|off|re)$/iu
const CAPITALS = /(?<!\p{L})\p{Lu}+$/u
const NEXT_WORD = /^(?:en|of|and|or|tot|t|via|als|in|op)$/
/** Prose that is broken off at the margin; a shorter line is a cell or a heading. */
const LEAST_LINE = 30
const LOOK_BACK = 40

/** The length of the hyphen and line break within a word that a page broke off at its margin; 0 where none is at `i`. */
export function wordBreakAt(text: string, i: number): number {
  if (!HYPHEN.test(text.charAt(i))) return 0
  BREAK.lastIndex = i
  const found = BREAK.exec(text)
  if (!found || NEXT_WORD.test(found[1] ?? '')) return 0
  const before = text.slice(Math.max(0, i - LOOK_BACK), i)
  if (!/\p{L}{2}$/u.test(before) || before.slice(-LEAST_LINE).includes('\n') || before.length < LEAST_LINE) return 0
  const isShort = text.charAt(i) === '-' && (SHORT.test(before) || CAPITALS.test(before))
  return isShort ? 0 : found[0].length
}
