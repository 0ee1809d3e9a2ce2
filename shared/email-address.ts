import * as z from 'zod'

const LOCAL = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/
const LABEL = /^[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/

/**
 * Exactly one address of the plainest kind: ASCII, no name, comment, quotes or blanks, an IDN domain as `xn--`.
 * What is not of this kind never reaches a header.
 */
export const EmailAddress = z
  .string('one e-mail address (name@domain)')
  .max(254, 'one e-mail address of at most 254 characters')
  .refine(isPlainAddress, 'one e-mail address (name@domain, ASCII, without name, quotes or blanks)')

function isPlainAddress(text: string): boolean {
  const parts = text.split('@')
  const [local, domain] = parts
  if (parts.length !== 2 || local === undefined || domain === undefined) return false
  const labels = domain.split('.')
  return LOCAL.test(local) && local.length <= 64 && labels.length >= 2 && labels.every((label) => LABEL.test(label))
}
