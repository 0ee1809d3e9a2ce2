import * as z from 'zod'

/** Domains with one blank between, as a setting and a variable. */
export const SenderDomains = z
  .string('domains with blanks between')
  .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+( [a-z0-9-]+(\.[a-z0-9-]+)+)*$/, 'domains in small letters with blanks between')
