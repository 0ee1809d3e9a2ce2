// Numbers as people type them, with a comma or a point before the decimals.

export const isDigits = (text: string) => text !== '' && [...text].every((sign) => sign >= '0' && sign <= '9')

const MOST_DIGITS = 6

/** "24" or "2,5": at most two decimals; undefined where it is no number. */
export function numberOf(typed: string): number | undefined {
  const [whole = '', decimals = '0', ...more] = typed.replace(',', '.').split('.')
  if (!isDigits(whole) || whole.length > MOST_DIGITS || !isDigits(decimals) || decimals.length > 2) return undefined
  return more.length > 0 ? undefined : Number(`${whole}.${decimals}`)
}

/** "95,50", "€ 95.50" or "1.250,00" in cents; undefined where it is no amount, or nothing. */
export function centsOf(typed: string): number | undefined {
  const amount = typed.startsWith('€') ? typed.slice(1).trim() : typed
  const [whole = '', ...decimals] = amount.split(',')
  const [first = '', ...thousands] = whole.split('.')
  const isGrouped = thousands.length > 0 && thousands.every((group) => group.length === 3)
  const number = numberOf(isGrouped ? [[first, ...thousands].join(''), ...decimals].join('.') : amount)
  return number === undefined ? undefined : Math.round(number * 100) || undefined
}

/** The parts of what was typed, at the first of some words that stands in it; trimmed. */
export function splitAt(typed: string, words: string[]): string[] {
  const word = words.find((each) => typed.includes(each))
  return word === undefined ? [typed] : typed.split(word).map((part) => part.trim())
}
