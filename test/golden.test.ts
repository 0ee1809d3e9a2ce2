import { describe, expect, test } from 'vitest'
import { differing } from '../infra/local/generate/golden-answer.ts'
import { RequestRecord } from '../shared/request.ts'
import { goldenCases, goldenParts, readCase } from './golden-cases.ts'

const DERIVED = new Set([
  'schemaVersion',
  'kind',
  'part',
  'format',
  'netRateCapCents',
  'conflicts',
  'missing',
  'evidence',
])

describe.each(goldenCases())('$name', (goldenCase) => {
  const { golden, bytes } = goldenCase
  const reading = readCase(goldenCase)

  test('is read as a careful reader reads it', () => {
    if (golden === null) throw new Error('no answer beside this text: npm run golden -- --update writes one to review')
    if ('refused' in golden || 'refused' in reading) return expect(reading).toEqual(golden)
    const parts = goldenParts(golden)
    expect(reading.records).toHaveLength(parts.length)
    for (const [k, record] of reading.records.entries()) {
      const part = parts[k]
      expect(part && differing(record, part.record)).toEqual(part?.misses)
    }
  })

  test.skipIf('refused' in reading)('has evidence for all that is stated, exact to the character', () => {
    if ('refused' in reading) return
    for (const record of reading.records) {
      expect(RequestRecord.safeParse(record).error).toBeUndefined()
      const text = decoded(bytes)
      for (const list of Object.values(record.evidence)) {
        for (const { start, end, line, quote } of list) {
          expect(text.slice(start, end)).toBe(quote)
          expect(text.slice(0, start).split(/\r\n|\r|\n/).length).toBe(line)
        }
      }
      const stated = Object.entries(record).filter(([name, value]) => !DERIVED.has(name) && isStated(value))
      expect(stated.map(([name]) => name).filter((name) => (record.evidence[name] ?? []).length === 0)).toEqual([])
    }
  })
})

function decoded(bytes: Uint8Array): string {
  const mark = bytes[0] === 0xff || bytes[0] === 0xfe
  if (mark) return new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

function isStated(value: unknown): boolean {
  if (value === null || value === false || value === 'unknown') return false
  if (Array.isArray(value)) return value.length > 0
  if (typeof value === 'object') return Object.values(value).some(isStated)
  return true
}
