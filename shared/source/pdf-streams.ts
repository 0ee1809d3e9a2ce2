import { Unzlib } from 'fflate'
import { type Allowance, take } from './allowance.ts'
import { placeOf } from './bytes-at.ts'
import { SourceRefusal } from './source-refusal.ts'

/** A page of A4 in colour at 300 dots an inch takes 26 MB. */
const MOST_PICTURE_BYTES = 64 * 1024 * 1024
/** Letters for the scripts of East Asia take as much. */
const MOST_FONT_BYTES = 32 * 1024 * 1024
/** What is drawn on a page takes some tens of thousands. */
const MOST_STREAM_BYTES = 8 * 1024 * 1024
const STREAM = 'stream'
const STEP_BYTES = 16 * 1024
/** Enough for the keys of a stream, which stand before it. */
const KEYS_BYTES = 400

/**
 * Refuses a PDF whose streams unpack to more than there is room for, before anything else unpacks them. Gives how much
 * those take that are neither pictures nor fonts.
 */
export function checkStreams(bytes: Uint8Array, allowance: Allowance): number {
  let drawn = 0
  for (let at = placeOf(bytes, STREAM); at !== -1; at = placeOf(bytes, STREAM, at + 1)) {
    if (!isStream(bytes, at)) continue
    const start = at + STREAM.length + (bytes[at + STREAM.length] === 0x0d ? 2 : 1)
    const keys = new TextDecoder('windows-1252').decode(bytes.subarray(Math.max(0, at - KEYS_BYTES), at))
    const own = keys.slice(keys.lastIndexOf(' obj') + 1)
    const kind = kindOf(own)
    if (kind !== 'picture' && OTHER_CODING.test(own)) checkCoded(bytes, start)
    if (TWICE_PACKED.test(own))
      throw new SourceRefusal('unreadable', 'a stream of the PDF is packed twice; save it anew')
    // Pictures are never unpacked; that they say so is checked, not believed.
    const room = roomFor(kind)
    unpackedSize(bytes.subarray(start), (size) => {
      room(size)
      if (kind !== 'picture') take(allowance, 'unpacked', size)
      if (kind === 'stream') drawn += size
    })
  }
  return drawn
}

function isStream(bytes: Uint8Array, at: number): boolean {
  // Not of "endstream"; and a line ends behind it.
  const behind = bytes[at + STREAM.length]
  return bytes[at - 1] !== 0x64 && (behind === 0x0a || behind === 0x0d)
}

/** Codings that are not looked through here; what is packed within them shows only to who unpacks it. */
const OTHER_CODING = /\/(?:ASCII85Decode|ASCIIHexDecode|LZWDecode|RunLengthDecode)\b/
const TWICE_PACKED = /\/FlateDecode\b[^>]{0,40}\/FlateDecode\b/
/** Old programs wrote pages so; at a thousandfold they stay below what fits. */
const MOST_CODED_BYTES = 64 * 1024

function checkCoded(bytes: Uint8Array, start: number): void {
  const end = placeOf(bytes, 'endstream', start)
  if ((end === -1 ? bytes.length : end) - start <= MOST_CODED_BYTES) return
  throw new SourceRefusal('too-large', `a stream of the PDF in an old coding, of more than ${MOST_CODED_BYTES} bytes`)
}

const MOST = { picture: MOST_PICTURE_BYTES, font: MOST_FONT_BYTES, stream: MOST_STREAM_BYTES }
type StreamKind = keyof typeof MOST

function kindOf(keys: string): StreamKind {
  if (/\/Subtype\s?\/Image\b/.test(keys)) return 'picture'
  return /\/Length1\b|\/Subtype\s?\/(?:Type1C|CIDFontType0C|OpenType)\b/.test(keys) ? 'font' : 'stream'
}

function roomFor(kind: StreamKind): (size: number) => void {
  let left = MOST[kind]
  return (size) => {
    left -= size
    if (left < 0) throw new SourceRefusal('too-large', `a ${kind} of the PDF unpacks to more than ${MOST[kind]} bytes`)
  }
}

/** Unpacks a stream that is packed as zip files are, and keeps nothing of it; `count` is told each piece. */
function unpackedSize(packed: Uint8Array, count: (size: number) => void): void {
  const [a = 0, b = 0] = packed
  if ((a & 0x0f) !== 8 || (a * 256 + b) % 31 !== 0) return
  let ended = false
  const unpack = new Unzlib((piece, final) => {
    count(piece.length)
    ended = final
  })
  try {
    for (let at = 0; at < packed.length && !ended; at += STEP_BYTES) {
      unpack.push(packed.subarray(at, at + STEP_BYTES), at + STEP_BYTES >= packed.length)
    }
  } catch (error) {
    if (error instanceof SourceRefusal) throw error
    // What stands behind the stream, or is damaged in it, is for the reader of the PDF to judge.
  }
}
