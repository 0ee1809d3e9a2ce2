import type { Refusal } from '../../request.ts'

export const MAX_BYTES = 1024 * 1024

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'
type Decoded = { text: string; encoding: Encoding } | { refused: Refusal }

/** First bytes of the file types that people rename to .txt. */
const BINARY_STARTS: [string, number[]][] = [
  ['PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['ZIP, DOCX or XLSX', [0x50, 0x4b, 0x03, 0x04]],
  ['ZIP', [0x50, 0x4b, 0x05, 0x06]],
  ['PNG', [0x89, 0x50, 0x4e, 0x47]],
  ['JPEG', [0xff, 0xd8, 0xff]],
  ['GIF', [0x47, 0x49, 0x46, 0x38]],
  ['gzip', [0x1f, 0x8b]],
  ['Word 97', [0xd0, 0xcf, 0x11, 0xe0]],
  ['RTF', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
]

/** Bytes that Windows-1252 does not define. */
const UNDEFINED_1252 = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d])

/** White space and characters that show nothing: spaces, format marks, joiners, the blank Hangul and Braille signs. */
const INVISIBLE = /^[\s\p{Cf}\p{Cc}\u115f\u1160\u2800\u3164\uffa0]*$/u

/** Bytes to text by byte order mark, else UTF-8, else Windows-1252; the byte order mark is no part of the text. */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length > MAX_BYTES) return refuse('too-large', `${bytes.length} bytes; at most ${MAX_BYTES} are read`)
  const binary = BINARY_STARTS.find(([, start]) => start.every((byte, i) => bytes[i] === byte))
  if (binary) return refuse('not-text', `the file is ${binary[0]}, not plain text`)

  const marked = byteOrderMark(bytes)
  if (!marked && bytes.includes(0)) return refuse('not-text', 'the file has NUL bytes')
  const utf8 = marked ? null : decodeAs('utf-8', bytes)
  const encoding = marked?.encoding ?? (utf8 === null ? 'windows-1252' : 'utf-8')
  if (encoding === 'windows-1252' && bytes.some((byte) => UNDEFINED_1252.has(byte))) {
    return refuse('encoding', 'the bytes are neither UTF-8 nor Windows-1252')
  }
  const text = utf8 ?? decodeAs(encoding, bytes.subarray(marked?.length ?? 0))
  if (text === null) return refuse('encoding', `the byte order mark says ${encoding}, but the bytes are not`)

  if (INVISIBLE.test(text))
    return text.includes('\0') ? refuse('not-text', 'NUL characters') : refuse('empty', 'no visible character')
  if (text.includes('\0')) return refuse('not-text', 'the text has NUL characters')
  const controls = text.match(/[\u0001-\u0008\u000e-\u001a\u001c-\u001f]/g)?.length ?? 0
  if (controls * 100 > text.length) return refuse('not-text', `${controls} control characters: this is no plain text`)
  return { text, encoding }
}

function byteOrderMark(bytes: Uint8Array): { encoding: Encoding; length: number } | null {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', length: 3 }
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', length: 2 }
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', length: 2 }
  return null
}

const UTF_8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function decodeAs(encoding: Encoding, bytes: Uint8Array): string | null {
  try {
    const decoder = encoding === 'utf-8' ? UTF_8 : new TextDecoder(encoding, { fatal: true, ignoreBOM: true })
    return decoder.decode(bytes)
  } catch {
    // TextDecoder throws a TypeError on bytes that are no valid text: that is the answer, not a fault.
    return null
  }
}

function refuse(reason: Refusal['reason'], detail: string): Decoded {
  return { refused: { reason, detail } }
}
