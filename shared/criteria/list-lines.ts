import type { Line, Span, Text } from '../reading/text.ts'

/** A line of a list: how it is marked, how deep it stands, and where its words are. */
export type ListLine = {
  mark: 'number' | 'letter' | 'bullet' | 'none'
  symbol: string
  number: number | null
  indent: number
  /** The words behind the mark, in the plain text. */
  at: Span
  words: string
  afterBlank: boolean
}

/** "Eis 1:", "KO-2", "W3." — a numbering with a name. */
const NAMED =
  /^(?:(?:knock[ -]?out|ko|eis|wens|criterium|gunningscriterium|selectiecriterium|beoordelingscriterium|minimumeis|requirement|criterion)[ .-]{0,2}|(?:k|e|w|g|gc|sc|s|r)[.-]?)([0-9]{1,2})(?:\s?[.:)|-]+|\s|$)\s*(?=\S|$)/i
const NUMBER = /^[([]?([0-9]{1,3})(?:[.)\]]+(?:\s+|(?=\p{L}))|\s?[:|]\s+|\t\s*|\s-\s+(?=\p{L}{2}))(?=\S)/u
const LOOSE_NUMBER = /^([0-9]{1,2})\s+(?=\p{Lu})/u
const LETTER = /^\(?([a-zA-Z])[.)]\s+(?=\S)/
const BULLET =
  /^((?:--|[0-9]{1,2}\.[0-9]{1,2}\.?(?=\s+\p{L}{2})|[-*•·→»∙⁃–\p{So}\uf000-\uf0ff]|[■●▪◦](?=.)|~(?=\s)|>(?=\s*\p{L})|\+(?=\s)|o(?=\s))(?:\s?\[[ xX]?\])?)\s*(?=\S)/u

export function listLines(text: Text, span: Span): ListLine[] {
  const found: ListLine[] = []
  let afterBlank = false
  for (const line of linesIn(text, span)) {
    if (line.text.trim() === '' || /^[\s|:+=_-]+$/.test(line.text)) {
      afterBlank = true
      continue
    }
    found.push({ ...markOf(line), afterBlank })
    afterBlank = false
  }
  return withLooseNumbers(found)
}

/** The lines that lie wholly within a span. */
export function linesIn(text: Text, span: Span): Line[] {
  let low = 0
  let high = text.lines.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((text.lines[middle]?.start ?? 0) < span.start) low = middle + 1
    else high = middle
  }
  const lines: Line[] = []
  for (let k = low; k < text.lines.length; k++) {
    const line = text.lines[k]
    if (!line || line.end > span.end) break
    lines.push(line)
  }
  return lines
}

function markOf(line: Line): Omit<ListLine, 'afterBlank'> {
  const lead = /^[\s|]*/.exec(line.text)?.[0] ?? ''
  const indent = lead.replaceAll('\t', '    ').replaceAll('|', '').length
  const body = line.text.slice(lead.length).replace(/[\s|]+$/, '')
  const at = (cut: number): Pick<ListLine, 'at' | 'words'> => ({
    at: { start: line.start + lead.length + cut, end: line.start + lead.length + body.length },
    words: body.slice(cut),
  })
  const bullet = BULLET.exec(body)
  // "- 1. Words": the number counts, not the bullet before it.
  const cut = bullet ? bullet[0].length : 0
  const rest = body.slice(cut)
  const number = NAMED.exec(rest) ?? NUMBER.exec(rest)
  if (number) {
    return { mark: 'number', symbol: '1', number: Number(number[1]), indent, ...at(cut + number[0].length) }
  }
  if (bullet) return { mark: 'bullet', symbol: bullet[1] ?? '-', number: null, indent, ...at(cut) }
  const letter = LETTER.exec(body)
  if (letter) return { mark: 'letter', symbol: 'a', number: null, indent, ...at(letter[0].length) }
  return { mark: 'none', symbol: '', number: null, indent, ...at(0) }
}

/** "1 Words", "2 Words": a number whose full stop was lost, where the numbers count up. */
function withLooseNumbers(lines: ListLine[]): ListLine[] {
  const numberOf = (line: ListLine) =>
    line.mark === 'none' ? Number(LOOSE_NUMBER.exec(line.words)?.[1] ?? Number.NaN) : Number.NaN
  const numbers = lines.map(numberOf)
  const stated = numbers.filter((n) => !Number.isNaN(n))
  const counting = stated.length >= 2 && stated.every((n, i) => i === 0 || n === (stated[i - 1] ?? 0) + 1)
  if (!counting) return lines
  return lines.map((line, i) => {
    const number = numbers[i]
    if (number === undefined || Number.isNaN(number)) return line
    const cut = LOOSE_NUMBER.exec(line.words)?.[0].length ?? 0
    const at = { start: line.at.start + cut, end: line.at.end }
    return { ...line, mark: 'number', symbol: '1', number, at, words: line.words.slice(cut) }
  })
}
