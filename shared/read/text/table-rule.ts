import { isBreak } from './units.ts'

const RULE = '-=+|: \t─━═┼╪╋├┤┌┬┐└┴┘'
const CROSSES = '+|┼╪╋┬┴'
const LEAST_DASHES = 3

/**
 * "-----+-----", "--- | ---", "+====+====+": the rule of a table, from its first mark to the end of its line; 0 where
 * it is none.
 */
export function tableRuleEnd(original: string, start: number): number {
  let crosses = 0
  let dashes = 0
  let end = start
  while (end < original.length && !isBreak(original.charCodeAt(end))) {
    const mark = original.charAt(end)
    if (!RULE.includes(mark)) return 0
    if (CROSSES.includes(mark)) crosses++
    else if ('-=─━═'.includes(mark)) dashes++
    end++
  }
  return crosses > 0 && dashes >= LEAST_DASHES ? end : 0
}
