import * as z from 'zod'

const LOCAL_PART = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/
const LABEL = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/

/**
 * Whether this is exactly one bare ASCII address (an internationalised domain as `xn--`). Stricter than the mail
 * standards on purpose: no name, comment, quoted part, address literal, blank or line break can get into a header.
 */
export function isEmailAddress(text: string): boolean {
  const at = text.lastIndexOf('@')
  if (text.length > 254 || at < 1 || at > 64) return false
  const labels = text.slice(at + 1).split('.')
  const topLevel = labels.at(-1) ?? ''
  return (
    LOCAL_PART.test(text.slice(0, at)) &&
    labels.length >= 2 &&
    labels.every((label) => LABEL.test(label)) &&
    /[A-Za-z]/.test(topLevel)
  )
}

/** The same as a schema, for settings, variables and whatever goes into a header. */
export const EmailAddress = z
  .string('one e-mail address (name@domain)')
  .refine(isEmailAddress, 'one e-mail address (name@domain, ASCII, without name, quotes or blanks)')
