import { placeOf, standsAt } from './bytes-at.ts'

/** What a file is, by its bytes. `text` is plain text, Markdown and JSON, which are read as they are. */
export type SourceKind = 'text' | 'html' | 'mail' | 'outlook' | 'pdf' | 'docx' | 'word97' | 'locked' | 'rtf' | 'zip'

/** Enough for the head of any mail that has a sign of one. */
const HEAD_BYTES = 64 * 1024

export function sourceKind(bytes: Uint8Array): SourceKind {
  if (standsAt(bytes, '%PDF-', 0)) return 'pdf'
  if (standsAt(bytes, '{\\rtf', 0)) return 'rtf'
  if (standsAt(bytes, 'PK\x03\x04', 0)) return placeOf(bytes, 'word/') !== -1 ? 'docx' : 'zip'
  if (standsAt(bytes, '\xd0\xcf\x11\xe0', 0)) return compoundKind(bytes)
  const head = headOf(bytes)
  if (isMail(head)) return 'mail'
  return isHtml(head, tailOf(bytes)) ? 'html' : 'text'
}

/** Office 97 files, Outlook mails and locked Office files share one container; names in it are UTF-16. */
function compoundKind(bytes: Uint8Array): SourceKind {
  const has = (name: string) => placeOf(bytes, [...name].join('\0')) !== -1
  if (has('__properties_version1.0') || has('__substg1.0_')) return 'outlook'
  return has('EncryptedPackage') ? 'locked' : 'word97'
}

function headOf(bytes: Uint8Array): string {
  const start = bytes.subarray(0, HEAD_BYTES)
  if (start[0] === 0xff && start[1] === 0xfe) return new TextDecoder('utf-16le').decode(start)
  if (start[0] === 0xfe && start[1] === 0xff) return new TextDecoder('utf-16be').decode(start)
  return new TextDecoder('utf-8').decode(start)
}

/** The last visible character; of UTF-16 too. */
function tailOf(bytes: Uint8Array): string {
  let at = bytes.length - 1
  while (at >= 0 && (bytes[at] ?? 0) <= 0x20) at--
  return String.fromCharCode(bytes[at] ?? 0)
}

const HEADER = /^[!-9;-~]{1,80}:/
/** Headers that programs write, and nobody copies. */
const OF_MAIL = new Set(
  'mime-version content-type content-transfer-encoding message-id return-path dkim-signature'.split(' '),
)
const ENCODED_WORD = /=\?[\w-]{1,40}\?[bq]\?/i

/**
 * A mail begins with headers, one of which only programs write. What people copy from a mail (From, Date, Subject) is
 * plain text.
 */
function isMail(head: string): boolean {
  const lines = head.split('\n', 2000).map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line))
  if (lines[0]?.startsWith('From ')) lines.shift()
  let signed = false
  for (const [index, line] of lines.entries()) {
    if (line === '') return signed && index > 0
    const goesOn = index > 0 && (line.startsWith(' ') || line.startsWith('\t'))
    if (!HEADER.test(line) && !goesOn) return false
    signed ||= OF_MAIL.has((line.split(':')[0] ?? '').toLowerCase()) || ENCODED_WORD.test(line)
  }
  return signed
}

const BEFORE_HTML = /^(?:\uFEFF|\s|<\?xml[^>]{0,200}>|<!--[^>]{0,2000}-->)*/
const FIRST_TAG = /^<(!doctype\s+html|[a-z][a-z0-9]*)[\s>]/i
const OF_WHOLE_PAGE = new Set(['html', 'head', 'body', 'meta', 'title'])
const OF_PIECE = new Set(
  'style script table div p h1 h2 h3 h4 h5 h6 section article main ol ul dl form header nav center'.split(' '),
)

/** A piece of a page begins and ends with a tag; a text with a tag at its head does not. */
function isHtml(head: string, last: string): boolean {
  const start = head.replace(BEFORE_HTML, '').slice(0, 100)
  const tag = FIRST_TAG.exec(start)?.[1]?.toLowerCase() ?? ''
  return tag.startsWith('!doctype') || OF_WHOLE_PAGE.has(tag) || (OF_PIECE.has(tag) && last === '>')
}
