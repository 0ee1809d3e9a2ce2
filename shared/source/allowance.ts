import { MAX_BYTES } from '../read/text/decode.ts'
import { SourceRefusal } from './source-refusal.ts'

/** The largest file that is taken apart; a plain text may take less (`MAX_BYTES`). */
export const MOST_SOURCE_BYTES = 20 * 1024 * 1024
/** More than any request, and few enough to be read in seconds. */
const MOST_PARTS = 100
const MOST_PAGES = 200
const MOST_UNPACKED_BYTES = 128 * 1024 * 1024
/** A forwarded mail with a forwarded mail with a file, and some. */
const MOST_DEPTH = 5

/** What is left of the room that one file has, with all that it holds: its attachments share it. */
export type Allowance = { parts: number; pages: number; unpacked: number; depth: number }

export const fullAllowance = (): Allowance => ({
  parts: MOST_PARTS,
  pages: MOST_PAGES,
  unpacked: MOST_UNPACKED_BYTES,
  depth: MOST_DEPTH,
})

const SAYS: Record<keyof Allowance, string> = {
  parts: `more than ${MOST_PARTS} parts; send the request without the mails around it`,
  pages: `more than ${MOST_PAGES} pages; send the pages of the request alone`,
  unpacked: `it unpacks to more than ${MOST_UNPACKED_BYTES} bytes; save it anew, without pictures`,
  depth: `mails within mails, more than ${MOST_DEPTH} deep; send the innermost one alone`,
}

/** Takes some of the room; throws a refusal where there is not enough. */
export function take(allowance: Allowance, what: keyof Allowance, amount = 1): void {
  allowance[what] -= amount
  if (allowance[what] < 0) throw new SourceRefusal('too-large', SAYS[what])
}

/** A text that is longer is no request, and takes the reader too long. */
export function withinText(text: string): string {
  const size = new TextEncoder().encode(text).length
  if (size <= MAX_BYTES) return text
  throw new SourceRefusal('too-large', `its text takes ${size} bytes; at most ${MAX_BYTES} are read`)
}
