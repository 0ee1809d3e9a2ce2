import { SourceRefusal } from './source-refusal.ts'

const DECLARED = /<meta\s[^>]{0,200}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w:.-]{1,40})/i
const HEAD_BYTES = 4096
/** What Windows-1252 makes of the bytes that it does not define. */
const UNDEFINED_1252 = /[\u0081\u008d\u008f\u0090\u009d]/

/** Bytes to HTML: by byte order mark, else UTF-8 where it is that, else as the page says, else Windows-1252. */
export function decodeHtml(bytes: Uint8Array): string {
  const [a, b] = bytes
  const marked = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : 'utf-8'
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, HEAD_BYTES))
  const declared = DECLARED.exec(head)?.[1] ?? ''
  for (const encoding of [marked, declared, 'windows-1252']) {
    const html = decodeAs(encoding, bytes)
    if (html !== null) return html
  }
  throw new SourceRefusal('encoding', 'the page is neither UTF-8 nor what it says itself; save it anew as UTF-8')
}

/** Null where the encoding is unknown, or the bytes are not in it. */
function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true })
    const html = decoder.decode(bytes)
    return decoder.encoding === 'windows-1252' && UNDEFINED_1252.test(html) ? null : html
  } catch {
    // A RangeError for a name that is none, a TypeError for bytes that do not fit: both are an answer.
    return null
  }
}
