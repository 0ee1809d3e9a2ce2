import { oneLine } from '../../language/one-line.ts'
import { isOneOf, wordSet } from '../../vocabulary/word-set.ts'
import { BLANK, GLUED, markAt, NUMBER, type Tokens, textOf, WORD } from '../tokens/tokens.ts'

/** An e-mail address, a page or a telephone number: where it stands, and as written, without blanks twice. */
export type Address = { kind: 'email' | 'url' | 'phone'; first: number; end: number; written: string }

const EMAIL = /^[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}$/u
const DOMAINS = wordSet('nl com eu org net io be example')

/** What an address holds, by which it is found at once: the text is not looked through word by word. */
const SIGNS = ['@', 'http', 'www.', '.nl', '.com', '.eu', '.net', '.org', '.example']
/** No address has more tokens. */
const LONGEST = 60
const ZERO = 48
const PLUS = 43

/** The addresses of a text, in text order. */
export function addressesIn(tokens: Tokens): Address[] {
  const found = [...SIGNS.flatMap((sign) => signedWith(tokens, sign)), ...phonesIn(tokens)]
  found.sort((a, b) => a.first - b.first || b.end - a.end)
  // "https://www.voorbeeld.nl" is found by each of its signs.
  let end = 0
  return found.filter((address) => {
    if (address.first < end) return false
    end = address.end
    return true
  })
}

function signedWith(tokens: Tokens, sign: string): Address[] {
  const { plain } = tokens
  const found: Address[] = []
  for (let at = plain.indexOf(sign); at >= 0; at = plain.indexOf(sign, at + sign.length)) {
    const k = tokenAt(tokens, at)
    const address =
      sign === '@' ? emailAround(tokens, k) : sign.startsWith('.') ? domainAround(tokens, k) : urlAt(tokens, k)
    if (address) found.push(address)
  }
  return found
}

function phonesIn(tokens: Tokens): Address[] {
  const { plain, type, start, count } = tokens
  const found: Address[] = []
  for (let k = 0; k < count; k++) {
    if (type[k] === WORD) continue
    const unit = plain.charCodeAt(start[k] ?? 0)
    const phone = (unit === ZERO && type[k] === NUMBER) || unit === PLUS ? phoneAt(tokens, k) : null
    if (!phone) continue
    found.push(phone)
    k = phone.end - 1
  }
  return found
}

/** The token at an offset, by halving. */
function tokenAt({ start, count }: Tokens, offset: number): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if ((start[middle] ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

function emailAround(tokens: Tokens, at: number): Address | null {
  let first = at
  while (first > 0 && at - first < LONGEST && tokens.gap[first] === GLUED && isOfAddress(tokens, first - 1)) first--
  let end = at + 1
  while (end < tokens.count && end - at < LONGEST && tokens.gap[end] === GLUED && isOfAddress(tokens, end)) end++
  while (end > at && (markAt(tokens, end - 1) === '.' || markAt(tokens, end - 1) === '-')) end--
  while (first < at && tokens.type[first] !== WORD && tokens.type[first] !== NUMBER) first++
  const written = tokens.plain.slice(tokens.start[first], tokens.end[end - 1])
  return EMAIL.test(written) ? { kind: 'email', first, end, written } : null
}

function isOfAddress(tokens: Tokens, k: number): boolean {
  return tokens.type[k] === WORD || tokens.type[k] === NUMBER || '._-+%'.includes(markAt(tokens, k) || ' ')
}

/** "https://…", "www.…", up to the next blank, without the marks of the sentence around it. */
function urlAt(tokens: Tokens, first: number): Address | null {
  const mark = markAt(tokens, first + 1)
  if (mark !== ':' && mark !== '.') return null
  let end = first + 2
  while (
    end < tokens.count &&
    end - first < LONGEST &&
    tokens.gap[end] === GLUED &&
    !'<>"|'.includes(markAt(tokens, end) || ' ')
  )
    end++
  while (end > first && ".,;:!?)>]'*".includes(markAt(tokens, end - 1) || ' ')) end--
  const written = tokens.plain.slice(tokens.start[first], tokens.end[end - 1])
  const isTemplate = written.includes('[') || written.includes('{')
  return end - first >= 4 && !isTemplate ? { kind: 'url', first, end, written } : null
}

/** "inhuur.voorbeeld.nl/opdracht/12": a page without its "https". */
function domainAround(tokens: Tokens, dot: number): Address | null {
  if (tokens.gap[dot] !== GLUED || tokens.gap[dot + 1] !== GLUED || tokens.type[dot - 1] !== WORD) return null
  let first = dot - 1
  while (
    first > 0 &&
    dot - first < LONGEST &&
    tokens.gap[first] === GLUED &&
    (tokens.type[first - 1] === WORD || '-.'.includes(markAt(tokens, first - 1) || ' '))
  )
    first--
  if (tokens.gap[first] === GLUED && first > 0) return null
  let end = dot + 1
  let host = -1
  while (end < tokens.count && end - dot < LONGEST && tokens.gap[end] === GLUED) {
    if (markAt(tokens, end) === '@' || '<>"|,;'.includes(markAt(tokens, end) || ' ')) break
    if (isOneOf(tokens.word[end], DOMAINS) && markAt(tokens, end - 1) === '.') host = end
    end++
  }
  if (markAt(tokens, end) === '@' && tokens.gap[end] === GLUED) return null
  while (end > dot && '.,;:!?)'.includes(markAt(tokens, end - 1) || ' ')) end--
  const isHost = host >= 0 && (host === end - 1 || markAt(tokens, host + 1) === '/')
  return isHost
    ? { kind: 'url', first, end, written: tokens.plain.slice(tokens.start[first], tokens.end[end - 1]) }
    : null
}

const DIGITS_OF_A_NUMBER = 10

/** "035-7510777", "06 - 12 34 56 78", "+31 (0)6 12345678": ten digits, the country's number apart. */
function phoneAt(tokens: Tokens, first: number): Address | null {
  if (isDate(tokens, first)) return null
  let digits = ''
  let end = first
  let last = first
  while (end < tokens.count && (tokens.gap[end] ?? 0) <= BLANK + (end === first ? 9 : 0)) {
    if (tokens.type[end] === NUMBER) {
      const written = tokens.plain.slice(tokens.start[end], tokens.end[end])
      if (digits.length + written.length > DIGITS_OF_A_NUMBER + 4) break
      digits += written
      last = end + 1
    } else if (!'+-()./'.includes(markAt(tokens, end) || ' ')) break
    end++
    if (isWhole(digits)) break
  }
  if (!isWhole(digits) || (tokens.type[end] === NUMBER && tokens.gap[end] === GLUED)) return null
  return { kind: 'phone', first, end: last, written: oneLine(textOf(tokens, first, last)) }
}

/** "03-11-2026" */
function isDate(tokens: Tokens, k: number): boolean {
  const mark = markAt(tokens, k + 1)
  const isParted =
    mark !== '' && mark === markAt(tokens, k + 3) && tokens.gap[k + 1] === GLUED && tokens.gap[k + 3] === GLUED
  return (
    isParted &&
    (tokens.number[k] ?? 99) <= 31 &&
    (tokens.number[k + 2] ?? 99) <= 12 &&
    (tokens.number[k + 4] ?? 0) > 1900
  )
}

function isWhole(digits: string): boolean {
  const local = digits.startsWith('0031') ? digits.slice(4) : digits.startsWith('31') ? digits.slice(2) : digits
  if (local === digits) return digits.length === DIGITS_OF_A_NUMBER && digits.startsWith('0')
  return local.length === (local.startsWith('0') ? DIGITS_OF_A_NUMBER : DIGITS_OF_A_NUMBER - 1)
}
