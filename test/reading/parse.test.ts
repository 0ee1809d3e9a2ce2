import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { parse } from '../../shared/read/parse.ts'
import { RequestRecord } from '../../shared/request.ts'
import { goldenCases } from '../golden-cases.ts'

const texts = goldenCases().map(({ bytes }) => new TextDecoder().decode(bytes))
const some = texts.filter((_, k) => k % 4 === 0)
const options = { capturedAt: '2026-11-22T00:00:00Z' }
const bytesOf = (text: string) => new TextEncoder().encode(text)

/** A record of the schema whose evidence is exact, or a refusal; never an exception. */
function expectSound(bytes: Uint8Array, text: string | null) {
  const readings = parse(bytes, options)
  expect(readings.length).toBeGreaterThan(0)
  for (const reading of readings) {
    if ('refused' in reading) {
      expect(reading.refused.detail).not.toBe('')
      continue
    }
    expect(RequestRecord.safeParse(reading.record).error).toBeUndefined()
    if (text === null) continue
    for (const { start, end, line, quote } of Object.values(reading.record.evidence).flat()) {
      expect(text.slice(start, end)).toBe(quote)
      expect(text.slice(0, start).split(/\r\n|\r|\n/).length).toBe(line)
    }
  }
}

const piece = fc.oneof(
  fc.tuple(fc.constantFrom(...texts), fc.nat(), fc.nat({ max: 600 })).map(([text, at, length]) => {
    const start = at % Math.max(1, text.length)
    return text.slice(start, start + length)
  }),
  fc.constantFrom(
    '€ 80,-',
    '\t',
    '   ',
    '\n\n',
    '**',
    '30 februari 2026',
    '24 tot 20 uur',
    'ma t/m zo',
    '|',
    '(((',
    '1.',
    '- ',
    '99 x 99 maanden',
    '100% fee',
    '&nbsp;',
    '\u202e',
    '__proto__: x',
    '0 uur',
    '24:99',
  ),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
)

describe('whatever comes in, parse answers', () => {
  test('on arbitrary bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => expectSound(bytes, null)),
      { numRuns: 400 },
    )
  })

  test('on golden texts that are cut, spliced and littered', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('').toWellFormed()
        expectSound(bytesOf(text), text.replace(/^\ufeff/, ''))
      }),
      { numRuns: 400 },
    )
  })

  test('the same text gives the same record, to the byte', () => {
    for (const text of texts) {
      expect(JSON.stringify(parse(bytesOf(text), options))).toBe(JSON.stringify(parse(bytesOf(text), options)))
    }
  })

  test('alike whatever was read before it: words, and the rows that begin with them, are met in another order', async () => {
    const answers = async (order: (list: string[]) => string[]) => {
      vi.resetModules()
      const fresh = await import('../../shared/read/parse.ts')
      return new Map(order(some).map((text) => [text, JSON.stringify(fresh.parse(bytesOf(text), options))]))
    }
    const forwards = await answers((list) => list)
    const backwards = await answers((list) => list.toReversed())
    for (const text of some) expect(backwards.get(text)).toBe(forwards.get(text))
  })

  test('alike after so many odd words that those of earlier texts are forgotten', () => {
    const before = some.map((text) => JSON.stringify(parse(bytesOf(text), options)))
    for (let k = 0; k < 4; k++)
      parse(bytesOf(Array.from({ length: 15_000 }, (_, n) => `w${k}x${n}q`).join(' ')), options)
    expect(some.map((text) => JSON.stringify(parse(bytesOf(text), options)))).toEqual(before)
  })

  test('on the ends of its size', () => {
    expect(parse(new Uint8Array(1024 * 1024 + 1).fill(65), options)).toMatchObject([
      { refused: { reason: 'too-large' } },
    ])
    expect(parse(new Uint8Array(1024 * 1024).fill(65), options)).toMatchObject([
      { refused: { reason: 'not-a-request' } },
    ])
  })
})
