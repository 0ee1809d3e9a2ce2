import { describe, expect, test } from 'vitest'
import { decode, MAX_BYTES } from '../../shared/read/text/decode.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const bytes = (...values: number[]) => Uint8Array.from(values)
const utf16 = (text: string, little: boolean) => {
  const units = [0xfeff, ...Array.from({ length: text.length }, (_, i) => text.charCodeAt(i))]
  return Uint8Array.from(units.flatMap((unit) => (little ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])))
}

describe('a text is decoded by its byte order mark, else as UTF-8, else as Windows-1252', () => {
  test.each([
    ['UTF-8', utf8('maximaal € 80'), 'utf-8'],
    ['UTF-8 with a byte order mark', utf8('\ufeffmaximaal € 80'), 'utf-8'],
    ['UTF-16 little endian with a byte order mark', utf16('maximaal € 80', true), 'utf-16le'],
    ['UTF-16 big endian with a byte order mark', utf16('maximaal € 80', false), 'utf-16be'],
    ['Windows-1252', Uint8Array.from([...utf8('maximaal '), 0x80, ...utf8(' 80')]), 'windows-1252'],
  ])('%s', (_name, input, encoding) => {
    expect(decode(input)).toEqual({ text: 'maximaal € 80', encoding })
  })
})

describe('what is no text is refused by its reason', () => {
  test.each([
    ['no bytes', bytes(), 'empty'],
    ['white space only', utf8(' \n\t\u00a0\u3000'), 'empty'],
    ['zero-width and other invisible characters only', utf8('\u200b\u200d\u2060\u00ad\u2800\ufeff'), 'empty'],
    ['a byte order mark only', bytes(0xef, 0xbb, 0xbf), 'empty'],
    ['one byte over 1 MiB', new Uint8Array(MAX_BYTES + 1).fill(65), 'too-large'],
    ['a NUL byte', utf8('Uren\0 36'), 'not-text'],
    ['UTF-16 without a byte order mark', utf16('Uren 36', true).subarray(2), 'not-text'],
    ['NUL characters in UTF-16', utf16('Uren\0 36', true), 'not-text'],
    ['a PDF', utf8('%PDF-1.7\nBT (Uren) Tj ET'), 'not-text'],
    ['a DOCX', bytes(0x50, 0x4b, 3, 4, 20, 1), 'not-text'],
    ['a PNG', bytes(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), 'not-text'],
    ['a gzip file', bytes(0x1f, 0x8b, 8, 8, 1), 'not-text'],
    ['many control characters', utf8('\u0001\u0002\u0003 abc'), 'not-text'],
    ['bytes that Windows-1252 does not define', bytes(0x55, 0x81, 0xe9), 'encoding'],
    ['truncated UTF-16', utf16('Uren', true).subarray(0, 7), 'encoding'],
    ['a lone surrogate in UTF-16', bytes(0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00), 'encoding'],
    ['broken UTF-8 after a byte order mark', bytes(0xef, 0xbb, 0xbf, 0x55, 0xc3, 0x28), 'encoding'],
  ])('%s', (_name, input, reason) => {
    expect(decode(input)).toMatchObject({ refused: { reason } })
  })

  test('a text of exactly 1 MiB is read', () => {
    expect(decode(new Uint8Array(MAX_BYTES).fill(65))).toMatchObject({ encoding: 'utf-8' })
  })

  test('an overlong UTF-8 form is not taken for the character that it hides', () => {
    expect(decode(Uint8Array.from([...utf8('a'), 0xc0, 0xaf]))).toEqual({ text: 'aÀ¯', encoding: 'windows-1252' })
  })
})
