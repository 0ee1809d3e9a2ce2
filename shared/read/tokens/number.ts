import { GLUED, isMark, isWord, markAt, NUMBER, type Tokens, WORD } from './tokens.ts'

/** A number as written: in digits with the marks of either language, or as a word. */
type NumberAt = { value: number; end: number; decimals: number; article: boolean }

/** The number that begins at a token, also where it is said twice ("zes (6)"); null where none does. */
export function numberAt(tokens: Tokens, k: number, limit: number): NumberAt | null {
  const found = plainNumberAt(tokens, k, limit)
  if (!found || !isMark(tokens, found.end, '(') || !isMark(tokens, found.end + 2, ')')) return found
  const again = plainNumberAt(tokens, found.end + 1, Math.min(limit, found.end + 2))
  return again?.value === found.value ? { ...found, end: found.end + 3, article: false } : found
}

function plainNumberAt(tokens: Tokens, k: number, limit: number): NumberAt | null {
  if (k >= limit) return null
  if (tokens.type[k] === WORD) return numberWord(tokens, k)
  if (tokens.type[k] !== NUMBER || (tokens.number[k] ?? -1) < 0) return null
  let value = tokens.number[k] ?? 0
  let end = k + 1
  let decimals = 0
  while (isPart(tokens, end, limit)) {
    const mark = markAt(tokens, end)
    const digits = (tokens.end[end + 1] ?? 0) - (tokens.start[end + 1] ?? 0)
    const part = tokens.number[end + 1] ?? 0
    if (digits === 3 && decimals === 0 && value > 0 && value < 1000 && (mark === '.' || mark === ','))
      value = value * 1000 + part
    else if (digits <= 2 && decimals === 0) {
      value += part / 10 ** digits
      decimals = digits
    } else return null
    end += 2
  }
  // "1½ jaar"
  if (markAt(tokens, end) === '½' && tokens.gap[end] === GLUED && decimals === 0)
    return { value: value + 0.5, end: end + 1, decimals: 1, article: false }
  return { value, end, decimals, article: false }
}

/** A mark and more digits, all glued, that go on with the number. */
function isPart(tokens: Tokens, k: number, limit: number): boolean {
  const mark = markAt(tokens, k)
  return (
    k + 1 < limit &&
    (mark === '.' || mark === ',') &&
    (tokens.end[k] ?? 0) - (tokens.start[k] ?? 0) === 1 &&
    tokens.gap[k] === GLUED &&
    tokens.gap[k + 1] === GLUED &&
    tokens.type[k + 1] === NUMBER
  )
}

function numberWord(tokens: Tokens, k: number): NumberAt | null {
  const word = tokens.word[k]
  if (word?.atom?.kind !== 'number') return null
  // The Dutch preposition: "ten hoogste".
  if (word.folded === 'ten' && isWord(tokens, k + 1, ...BEHIND_TEN)) return null
  const written = tokens.plain.slice(tokens.start[k], tokens.end[k])
  const article = word.folded === 'een' && !written.includes('é')
  const { value } = word.atom
  // "thirty-two", "ninety five".
  const joined = isMark(tokens, k + 1, '-') && tokens.gap[k + 1] === GLUED ? k + 2 : k + 1
  const unit = tokens.word[joined]?.atom
  if (value >= 20 && value < 100 && value % 10 === 0 && unit?.kind === 'number' && unit.value < 10)
    return { value: value + unit.value, end: joined + 1, decimals: 0, article: false }
  // "Vier en twintig", "vier-en-twintig".
  const and = isMark(tokens, k + 1, '-') ? k + 2 : k + 1
  const tens = isWord(tokens, and, 'en') ? (isMark(tokens, and + 1, '-') ? and + 2 : and + 1) : -1
  const ten = tens < 0 ? undefined : tokens.word[tens]?.atom
  if (value < 10 && !article && ten?.kind === 'number' && ten.value >= 20 && ten.value < 100 && ten.value % 10 === 0)
    return { value: value + ten.value, end: tens + 1, decimals: 0, article: false }
  // "Twee en een half procent".
  if (!article && isWord(tokens, k + 1, 'en') && isWord(tokens, k + 2, 'een') && isWord(tokens, k + 3, 'half', 'halve'))
    return { value: value + 0.5, end: k + 4, decimals: 1, article: false }
  return { value, end: k + 1, decimals: 0, article }
}

const BEHIND_TEN = 'hoogste minste eerste tweede derde behoeve aanzien opzichte gevolge laste gunste aan'.split(' ')
