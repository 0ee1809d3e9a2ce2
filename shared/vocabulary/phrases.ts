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

/**
 * Where all phrases of a row lead to from some places of a tree; `next` goes on by one choice. Thousands of phrases that
 * a row may stand for have most of their beginnings in common, so that none of them is written out.
 */
export function followRow<Place>(
  from: Place[],
  row: string,
  next: (places: Place[], choice: string) => Place[],
): Place[] {
  let places = from
  for (const part of partsOf(row)) {
    const optional = part.startsWith('[')
    const inner = optional ? part.slice(1, -1) : part
    const behind = inner.includes(' ')
      ? followRow(places, inner, next)
      : inner.split('|').flatMap((choice) => next(places, choice))
    places = [...new Set(optional ? [...places, ...behind] : behind)]
  }
  return places
}

function partsOf(row: string): string[] {
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
