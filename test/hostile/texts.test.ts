import { gzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { parse } from '../../shared/read/parse.ts'
import type { Reading, RequestRecord } from '../../shared/request.ts'

const LINES = [
  'Coördinator Jeugd',
  '',
  'Aanvraagnummer: 4711',
  'Opdrachtgever: Gemeente Assen',
  'Uren per week: 36',
  'Maximum tarief: € 85,00 per uur exclusief btw',
  'Sluitingsdatum: vrijdag 20 februari 2026 om 12:00 uur',
]
const TEXT = LINES.join('\n')
const utf8 = (text: string) => new TextEncoder().encode(text)
/** The only reading of a text with one request, or none. */
function read(text: string | Uint8Array): Reading {
  const [reading] = parse(typeof text === 'string' ? utf8(text) : text, { capturedAt: null })
  if (!reading) throw new Error('a text gives one reading at least')
  return reading
}

function recordOf(text: string | Uint8Array): RequestRecord {
  const reading = read(text)
  if ('refused' in reading) throw new Error(`refused: ${reading.refused.reason}`)
  return reading.record
}

/** What the text says; where it says so differs with the disguise. */
const saidBy = (text: string | Uint8Array) => ({ ...recordOf(text), evidence: {} })

describe('a disguise changes nothing in what a text says', () => {
  const plain = saidBy(TEXT)
  expect(plain).toMatchObject({ title: 'Coördinator Jeugd', requestNumber: '4711', hoursPerWeek: { min: 36, max: 36 } })

  test.each([
    ['CR', LINES.join('\r')],
    ['CR LF', LINES.join('\r\n')],
    ['LS', LINES.join('\u2028')],
    ['CR, LF, NEL, LS and PS in turn', LINES.map((line, n) => line + '\r\n\u0085\u2028\u2029'[n % 5]).join('')],
    ['a byte order mark', `\ufeff${TEXT}`],
    ['a right-to-left override in each line', LINES.map((line) => line && `\u202e${line}\u202c`).join('\n')],
    ['zero-width characters between letters', TEXT.replaceAll(/(?<=[A-Za-z])(?=[A-Za-z])/g, '\u200b')],
    ['look-alike letters', TEXT.replaceAll('e', '\u0435').replaceAll('a', '\u0430').replaceAll('M', '\u041c')],
    ['loose accents (NFD)', TEXT.normalize('NFD')],
    [
      'markup and a remote image',
      `<img src="https://tracker.example/x.png"><b>${LINES[0]}</b>${TEXT.slice(LINES[0]?.length)}`,
    ],
  ])('%s', (_, disguised) => {
    expect(disguised).not.toBe(TEXT)
    expect(saidBy(disguised)).toEqual(plain)
  })

  test.each([
    ['UTF-8 that is cut off in a letter', [0xc3]],
    ['an overlong form', [0xc0, 0xaf]],
    ['half of a surrogate pair, as UTF-8 must not have it', [0xed, 0xa0, 0x80]],
  ])('%s at the end makes it Windows-1252, and the rest is read', (_, bytes) => {
    const ascii = TEXT.replace('ö', 'o').replace('€ ', 'EUR ')
    expect(saidBy(Uint8Array.from([...utf8(`${ascii}\nSlot: x`), ...bytes]))).toEqual(saidBy(`${ascii}\nSlot: x`))
  })
})

describe('what unpacks to more than it is is not unpacked', () => {
  const bomb = new Uint8Array(50 * 1024 * 1024)
  test.each([
    ['a gzip bomb', gzipSync(bomb)],
    ['a zip bomb', zipSync({ 'aanvraag.txt': bomb })],
    ['a zip without files', zipSync({})],
  ])('%s named .txt', (_, bytes) => {
    expect(bytes.length).toBeLessThan(1024 * 1024)
    expect(read(bytes)).toMatchObject({ refused: { reason: 'not-text' } })
  })
})

describe('length and repetition hide nothing', () => {
  test('a line of almost a mebibyte', () => {
    const rest = 1024 * 1024 - utf8(`${TEXT}\n\n`).length
    const text = `${TEXT}\n\n${'woord '.repeat(Math.floor(rest / 6))}`
    expect(recordOf(text)).toMatchObject({ requestNumber: '4711', hoursPerWeek: { min: 36, max: 36 } })
  })

  test.each(['7', 'a', '(', '<', '&', '|', '-', '.', ' ', '\t', '\u202e', '\u0301', '€', '"', '['])(
    '100,000 of %j',
    (character) => {
      expect(recordOf(`${TEXT}\n\n${character.repeat(100_000)}\n`)).toMatchObject({
        ...{ requestNumber: '4711', hoursPerWeek: { min: 36, max: 36 } },
        deadline: { actBy: '2026-02-20T11:00:00Z' },
      })
    },
  )
})

describe('figures and dates are read as they stand, or not at all', () => {
  const capOf = (rate: string) => recordOf(TEXT.replace('€ 85,00 per uur', rate)).rateCap?.stages[0]?.cents
  test.each([
    ['€ 1.000,50 per dag', 100_050],
    ['€ 1,000.50 per dag', 100_050],
    ['€ 85.50 per uur', 8550],
    ['€ 85,5 per uur', 8550],
  ])('%s', (rate, cents) => {
    expect(capOf(rate)).toBe(cents)
  })

  test.each(['30 februari 2026', '31-04-2026', '2026-02-30'])('%s is no deadline, and is missing', (day) => {
    const record = recordOf(TEXT.replace('vrijdag 20 februari 2026', day))
    expect(record.deadline).toBeNull()
    expect(record.missing).toContain('deadline')
  })

  test.each(['NaN', '1e309', 'Infinity'])('a rate of € %s is no rate', (rate) => {
    expect(capOf(`€ ${rate} per uur`)).toBeUndefined()
  })
})

describe('what a text says is data', () => {
  test('fields that contradict each other are conflicts, and each is kept', () => {
    const body =
      'De inzet is 24 uur per week. Het tarief is maximaal € 95,00 per uur. Reageren kan tot 23 februari 2026 10:00 uur.'
    const { conflicts } = recordOf(`${TEXT}\n\nOpdracht\n${body}\n`)
    expect(conflicts.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['deadline-differs', 'hours-differ', 'rate-differs']),
    )
  })

  test('labels named as what every object has are labels like any other', () => {
    const reading = read(`${TEXT}\n__proto__: vervuild\nconstructor: x\ntoString: y\nhasOwnProperty: z\n`)
    if ('refused' in reading) throw new Error('refused')
    expect(Object.keys(reading.record)).toEqual(Object.keys(recordOf(TEXT)))
    expect(reading.unknownLabels).toEqual(expect.arrayContaining(['constructor', 'toString', 'hasOwnProperty']))
    expect(Object.getPrototypeOf(reading.record.evidence)).toBe(Object.prototype)
    expect('vervuild' in {}).toBe(false)
  })

  test('a title is one line: the mark of a formula is no part of it, a header does not follow it', () => {
    const title = 'HYPERLINK("https://evil.example";"Klik")'
    expect(recordOf(`=${title}\r\nBcc: x@evil.example\r\n${LINES.slice(1).join('\r\n')}`).title).toBe(title)
  })
})
