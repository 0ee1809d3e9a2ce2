import PostalMime, { type Email } from 'postal-mime'
import { oneLine } from '../language/one-line.ts'
import { withinText } from './allowance.ts'
import { htmlLines } from './html-lines.ts'
import { HERE } from './html-writer.ts'
import { BLANK, type Line, line } from './line.ts'
import type { Attachment, Letter } from './mail-letter.ts'
import { SourceRefusal } from './source-refusal.ts'

const MOST_HEADER_BYTES = 512 * 1024
const MOST_NESTED_PARTS = 32
/** As many as an attachment of 20 MiB takes; each is kept on its own while the mail is read. */
const MOST_LINES = 300_000

/** A MIME mail, to be laid out by `letterLines`. A page that a browser saved as mail (MHTML) is its page alone. */
export async function letterOf(bytes: Uint8Array): Promise<Letter> {
  const email = await parsed(bytes)
  const header = (key: string) => email.headers.find((each) => each.key === key)?.value.trim() ?? ''
  const attachments = email.attachments.filter(isPart).map(attachmentOf)
  if (header('snapshot-content-location') !== '') {
    return { from: '', date: '', subject: '', body: bodyOf(email, 'page'), attachments: [] }
  }
  return {
    from: addressOf(email.from),
    date: header('date'),
    subject: oneLine(email.subject ?? ''),
    body: bodyOf(email, 'mail'),
    attachments,
  }
}

async function parsed(bytes: Uint8Array): Promise<Email> {
  let lines = 0
  for (let at = bytes.indexOf(0x0a); at !== -1; at = bytes.indexOf(0x0a, at + 1)) {
    if (++lines > MOST_LINES) throw new SourceRefusal('too-large', `a mail of more than ${MOST_LINES} lines`)
  }
  try {
    return await PostalMime.parse(bytes, {
      forceRfc822Attachments: true,
      maxHeadersSize: MOST_HEADER_BYTES,
      maxNestingDepth: MOST_NESTED_PARTS,
    })
  } catch (error) {
    // The library throws where one of its two limits is passed, and says which; whatever else, it reads.
    const detail = error instanceof Error ? error.message : ''
    throw detail.toLowerCase().includes('exceed')
      ? new SourceRefusal('too-large', `${detail}; forward the request alone`)
      : new SourceRefusal('unreadable', 'the mail is damaged; forward it anew')
  }
}

/** What the sender wrote, once: its HTML where that says anything, else its text. */
function bodyOf(email: Email, kind: 'page' | 'mail'): Line[] {
  const lines = email.html === undefined ? [] : htmlLines(email.html, kind)
  return lines.length > 0 ? lines : textLines(email.text ?? '')
}

export function textLines(text: string): Line[] {
  const lines = withinText(text).replaceAll('\r\n', '\n').replaceAll('\r', '\n').split('\n')
  return lines.map((each) => (each.trim() === '' ? BLANK : line(each.trimEnd(), HERE)))
}

const LOOKS = new Set(['image', 'audio', 'video', 'font'])

/** A picture that the text shows is part of its look. */
function isPart({ related, mimeType }: Email['attachments'][number]): boolean {
  return !related && !LOOKS.has(mimeType.split('/')[0] ?? '')
}

function attachmentOf({ filename, mimeType, content }: Email['attachments'][number]): Attachment {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content)
  return { name: filename ?? (mimeType === 'message/rfc822' ? 'doorgestuurde mail' : 'zonder naam'), bytes }
}

function addressOf(from: Email['from']): string {
  if (!from) return ''
  const name = oneLine(from.name)
  return from.address ? (name ? `${name} <${from.address}>` : from.address) : name
}
