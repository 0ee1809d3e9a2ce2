import type { Refusal } from '../request.ts'

/** Where the mail service puts the mails that it takes in. */
export const MAIL_PREFIX = 'requests/mail/'

/** Enough for the headers that the mail service writes above those of the mail. */
const HEAD_BYTES = 256 * 1024

/**
 * Why a mail that the mail service took in is not read: its own verdicts stand above all that the sender wrote, and only
 * the first of a header counts. `senders`: the domains from which mails are read; null for all. Where domains are listed
 * the mail service must have found that the mail is really of its domain.
 */
export function mailRefusal(bytes: Uint8Array, senders: ReadonlySet<string> | null): Refusal | null {
  const headers = headersOf(new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES)))
  const first = (name: string) => headers.find((header) => header.name === name)?.value ?? ''
  const isFailed = (verdict: string) => first(verdict).trim().toUpperCase() === 'FAIL'
  if (isFailed('x-ses-virus-verdict')) return { reason: 'unreadable', detail: 'the mail service found a virus in it' }
  if (isFailed('x-ses-spam-verdict')) return { reason: 'not-a-request', detail: 'the mail service takes it for spam' }
  if (senders === null) return null
  const domain = domainOf(first('from'))
  if (domain === null || !senders.has(domain))
    return {
      reason: 'not-a-request',
      detail: `a mail from ${domain ?? 'nobody'}, which is not among the senders listed`,
    }
  const isProven = first('authentication-results').toLowerCase().includes('dmarc=pass')
  const detail = `a mail that says it is from ${domain}, for which there is no proof`
  return isProven ? null : { reason: 'not-a-request', detail }
}

/** Header lines, in order; a line that begins with a blank goes on with the one before. */
function headersOf(head: string): { name: string; value: string }[] {
  const headers: { name: string; value: string }[] = []
  for (const line of head.split(/\r?\n/)) {
    if (line === '') break
    const last = headers.at(-1)
    const colon = line.indexOf(':')
    if (/^[ \t]/.test(line) && last) last.value += line
    else if (colon > 0) headers.push({ name: line.slice(0, colon).toLowerCase(), value: line.slice(colon + 1) })
  }
  return headers
}

/** The domain of the one address of a From header; null where there is none, or more than one. */
function domainOf(from: string): string | null {
  const domains = [...from.matchAll(/@([A-Za-z0-9.-]{1,255})/g)].map((found) => found[1]?.toLowerCase() ?? '')
  const [domain, ...others] = new Set(domains)
  return domain && others.length === 0 ? domain : null
}
