/**
 * The phrases that a row of the vocabulary stands for: "uren|uur [per week]" is four. Words are parted by blanks,
 * "a|b" is either, "[a b]" may be left out, "#" is any number, "*" at an end of a word any letters.
 */
export function expandRow(row: string): string[] {
  let phrases = ['']
  for (const part of partsOf(row)) {
    const optional = part.startsWith('[')
    const inner = optional ? part.slice(1, -1) : part
    const choices = inner.includes(' ') ? expandRow(inner) : inner.split('|')
    const longer = phrases.flatMap((phrase) => choices.map((choice) => `${phrase} ${choice}`.trim()))
    phrases = optional ? phrases.concat(longer) : longer
  }
  return phrases
}

/** The parts of a row that follow each other. */
export function partsOf(row: string): string[] {
  if (!row.includes('[')) return row.split(' ').filter((part) => part !== '')
  const parts: string[] = []
  let part = ''
  let depth = 0
  for (const c of `${row} `) {
    if (c === '[') depth++
    if (c === ']') depth--
    if (c === ' ' && depth === 0) {
      if (part !== '') parts.push(part)
      part = ''
    } else part += c
  }
  return parts
}
