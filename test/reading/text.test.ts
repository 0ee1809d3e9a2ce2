import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { linesOf } from '../../shared/read/blocks/lines-of.ts'
import { plainText } from '../../shared/read/text/plain-text.ts'
import { evidenceOf } from '../../shared/read/text/text.ts'
import { textOf } from '../../shared/read/tokens/tokens.ts'
import { tokensOf } from '../../shared/read/tokens/tokens-of.ts'

/** The lines of a text, without what does not stand on any. */
function linesIn(original: string): { text: string; marked: boolean }[] {
  const text = plainText(original)
  const tokens = tokensOf(text.plain)
  return linesOf(text, tokens).lines.map(({ first, end, marked }) => ({ text: textOf(tokens, first, end), marked }))
}

describe('a text is read in its plain form', () => {
  test.each([
    ['letters with loose accents', 'cafe\u0301', 'café'],
    ['every kind of space', '€\u00a080\u202f,\u3000x', '€ 80 , x'],
    ['every kind of dash', '24 – 28 — 30 − 31 ‑ 32', '24 - 28 - 30 - 31 - 32'],
    ['curly and angled quotes', '‘zzp’er’ “goed” «ja»', '\'zzp\'er\' "goed" "ja"'],
    ['zero-width and bidirectional marks', 'Uren\u200b per \u202eweek\u202c', 'Uren per week'],
    ['soft hyphens', 'inhuur\u00adopdracht', 'inhuuropdracht'],
    ['Cyrillic and Greek letters that look Latin', '\u0422\u0430ri\u0435f: € 8\u041e', 'Tarief: € 8O'],
    ['full-width figures', '８０ ｕｕｒ', '80 uur'],
    ['entities', 'R&amp;D &euro;&nbsp;80 &#8211; &#x20AC;', 'R&D € 80 - €'],
    ['an entity that is none', 'a &foo; b & c', 'a &foo; b & c'],
    ['entities that hide entities once only', '&amp;lt;b&amp;gt;', '&lt;b&gt;'],
    ['line breaks of every system', 'a\r\nb\rc\u2028d\u0085e', 'a\nb\nc\nd\ne'],
    ['Markdown headings and emphasis', '## **Fee** *X*\n* punt', 'Fee X\n* punt'],
    ['escaped Markdown', '\\(2020\\-100\\)', '(2020-100)'],
    ['HTML marks', '<p>Uren: <b>36</b><br/>per week</p>', 'Uren: 36\nper week\n'],
    ['what only looks like a mark', '3 < 5 en <naam> en <https://x.nl>', '3 < 5 en <naam> en <https://x.nl>'],
    ['a blank to fill in', 'tarief: ______', 'tarief: ______'],
    [
      'a word that a page broke off at its margin',
      'Het tarief is € 80 exclusief btw en inclu-\n   sief reiskosten, op maandag en donder-\r\ndag.',
      'Het tarief is € 80 exclusief btw en inclusief reiskosten, op maandag en donderdag.',
    ],
    [
      'a hyphen of the word itself at the end of a line',
      'De kandidaat heeft een afgeronde hbo-\nopleiding en declareert geen reis-\nen verblijfkosten.',
      'De kandidaat heeft een afgeronde hbo-\nopleiding en declareert geen reis-\nen verblijfkosten.',
    ],
    ['a cell that ends in a hyphen', 'Regio: Noord-\nbrabant', 'Regio: Noord-\nbrabant'],
    [
      'the marks of a quoted mail, which tell whose words they are',
      '> Uren: 36\n>> per week',
      '> Uren: 36\n>> per week',
    ],
    ['the sender in a chat', '[08:15, 4-5-2026] Ilse van Dijk: asap', '[08:15, 4-5-2026] Ilse van Dijk: asap'],
  ])('%s', (_name, original, plain) => {
    expect(plainText(original).plain).toBe(plain)
  })
})

describe('a heading is known by its marks', () => {
  test.each(['# Planning', '**Planning**', '  ## **Planning**', '<h2>Planning</h2>', '<strong>Planning</strong>'])(
    '%s',
    (line) => {
      expect(linesIn(`x\n${line}\ny`).some((l) => l.marked && l.text === 'Planning')).toBe(true)
    },
  )

  test.each(['Planning', 'De **planning** volgt', '#12 Planning'])('not by %s', (line) => {
    expect(linesIn(`x\n${line}\ny`).some((l) => l.marked)).toBe(false)
  })
})

test('evidence is what stands in the original, at its offsets and line, whatever was normalised', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom(
      'e\u0301',
      '\u00a0',
      '&euro;',
      '&nbsp;',
      '**',
      '\r\n',
      '\r',
      '\n',
      '\u200b',
      '<b>',
      '</p>',
      '# ',
      '\\(',
      '> ',
      '€ 80,-',
      '😀',
      '\ud83d',
    ),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), fc.nat(), fc.nat(), (pieces, a, b) => {
      const original = pieces.join('')
      const text = plainText(original)
      const start = text.plain.length === 0 ? 0 : a % text.plain.length
      const end = Math.min(text.plain.length, start + (b % 30) + 1)
      const evidence = evidenceOf(text)({ start, end })
      expect(original.slice(evidence.start, evidence.end)).toBe(evidence.quote)
      expect(evidence.line).toBe(original.slice(0, evidence.start).split(/\r\n|\r|\n/).length)
    }),
    { numRuns: 500 },
  )
})

describe('a run of blanks or of one mark costs no more than one', () => {
  test.each([
    ['spaces', 'Uren', ' ', '36', 2],
    ['dots', 'Uren ', '.', ' 36', 3],
    ['line breaks', 'Uren', '\n', '36', 2],
  ])('%s', (_name, before, mark, after, count) => {
    const original = `${before}${mark.repeat(10_000)}${after}`
    const text = plainText(original)
    expect(tokensOf(text.plain).count).toBe(count)
    const at = text.plain.indexOf('36')
    expect(evidenceOf(text)({ start: at, end: at + 2 })).toMatchObject({ quote: '36', start: original.indexOf('36') })
  })

  test('letters and figures stay', () => {
    expect(plainText('7'.repeat(10_000)).plain).toHaveLength(10_000)
  })
})
