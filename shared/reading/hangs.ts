/** Words that nothing ends with: "optie op", "24 tot", "€ 80 incl.". */
const LEADING_ON =
  /(?:^|[\s(])(?:van|tot|t\/m|de|het|een|en|of|per|voor|met|op|in|bij|door|om|naar|uit|aan|is|zijn|wordt|worden|kan|kunnen|mag|mogen|à|minimaal|maximaal|max\.|circa|gemiddeld|€|eur|the|a|of|to|or|and|for|at|ex|excl\.?|incl\.?|exclusief|inclusief)$/i
const OPEN_RANGE = /[0-9]\s?-$/

/** Whether a line cannot end here, so that it goes on in the next. */
export function hangs(line: string): boolean {
  return LEADING_ON.test(line) || OPEN_RANGE.test(line)
}
