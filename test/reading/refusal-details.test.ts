import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync, Visitor } from 'oxc-parser'
import { describe, expect, test } from 'vitest'
import { readingPage } from '../../infra/local/reading-page/page.ts'
import { shownFile } from '../../infra/local/reading-page/shown-file.ts'
import { candidateRefusalWords } from '../../infra/local/terminal/candidate-refusal-words.ts'
import { refusalLine } from '../../infra/local/terminal/refusal-lines.ts'
import { refusalDetail } from '../../shared/language/refusal-details.ts'
import { REFUSAL_REASONS } from '../../shared/request.ts'

const ROOT = join(import.meta.dirname, '../..')

/** Where refusals are made. */
const SOURCES = [
  ...['shared/source', 'shared/read/kinds'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  ),
  ...[
    'shared/read/text/decode.ts',
    'shared/ingest/outcome.ts',
    'functions/take-apart.ts',
    'functions/parse-request.ts',
  ],
].filter((file) => file.endsWith('.ts'))

/** Of a PDF. */
const THINGS = ['picture', 'font', 'stream']

const ENGLISH = /\b(?:the|it|is|no|than|was|bytes)\b/i

/** What these files say in English, with "7" for what differs; errors of the program are nobody's refusal. */
const details = [...new Set(SOURCES.flatMap((file) => wordsIn(readFileSync(join(ROOT, file), 'utf8'))))]
  .filter((words) => ENGLISH.test(words) && words.includes(' '))
  // What it is of, is one of three.
  .flatMap((words) => (words.startsWith('a 7 of the PDF') ? THINGS.map((thing) => words.replace('7', thing)) : words))

function wordsIn(source: string): string[] {
  const words: string[] = []
  let errors = 0
  const note = (text: string) => errors === 0 && words.push(text)
  const isError = (node: { callee: object }) => 'name' in node.callee && node.callee.name === 'Error'
  new Visitor({
    NewExpression: (node) => isError(node) && errors++,
    'NewExpression:exit': (node) => isError(node) && errors--,
    Literal: (node) => typeof node.value === 'string' && note(node.value),
    TemplateLiteral: (node) => note(node.quasis.map(({ value }) => value.cooked ?? '').join('7')),
  }).visit(parseSync('a.ts', source).program)
  return words
}

/** A Dutch page about a file that was refused so. */
const page = (reason: (typeof REFUSAL_REASONS)[number], detail: string) => {
  const refused = { reason, detail }
  const file = shownFile({ name: 'a.pdf', number: 1, given: { refused }, readings: [{ refused }] }, 'nl')
  return readingPage([file], 'nl')
}

describe('refusals in Dutch', () => {
  test('there are particulars to look at', () => expect(details.length).toBeGreaterThan(50))

  test.each(details)('"%s" has its Dutch', (detail) => {
    const dutch = refusalDetail(detail, 'nl')
    expect(dutch).not.toBe('')
    expect(dutch).not.toBe(detail)
    expect(dutch).not.toContain('{}')
    // What differs from file to file stands in it, too.
    expect(dutch.split('7').length).toBeLessThanOrEqual(detail.split('7').length)
    expect(refusalDetail(detail, 'en')).toBe(detail)
  })

  test.each(REFUSAL_REASONS)(
    'a page on what is refused as %s says nothing in English, on the terminal neither',
    async (reason) => {
      for (const detail of details) {
        const dutch = refusalDetail(detail, 'nl')
        const [main = ''] = /<main>[\s\S]*<\/main>/.exec(await page(reason, detail)) ?? []
        const line = refusalLine('a.pdf', { reason, detail }, 'nl')
        expect(main).not.toContain('lang="en"')
        for (const shown of [main.replaceAll('&quot;', '"'), line]) {
          expect(shown).toContain(dutch)
          expect(shown).not.toContain(detail)
        }
      }
    },
  )

  test.each([
    [
      'the attachment "cv.pdf" was not read: the PDF has a password; save it without one',
      'de bijlage “cv.pdf” is niet gelezen: de PDF heeft een wachtwoord; bewaar hem zonder',
    ],
    ['the file is ZIP, DOCX or XLSX, not plain text', 'het bestand is ZIP, DOCX of XLSX, geen gewone tekst'],
    [
      'Maximum header size of 524288 bytes exceeded; forward the request alone',
      'de kop of de delen van de mail zijn te groot; stuur alleen de aanvraag door',
    ],
    ['1048577 bytes; at most 1048576 are read', '1048577 bytes; er worden er hooguit 1048576 gelezen'],
    ['what an older program said', ''],
  ])('%s: %s', (detail, dutch) => expect(refusalDetail(detail, 'nl')).toBe(dutch))
})

describe('refusals of candidates', () => {
  const reasons = ['shared/candidates', 'functions/steps'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) => [
        ...readFileSync(join(ROOT, folder, file), 'utf8').matchAll(
          /(?:reason: |refuse\(|Refused\([^,]+, )'([a-z-]+)'/g,
        ),
      ])
      .map(([, reason = '']) => reason),
  )

  test.each([...new Set(reasons), 'erased', 'failed'])('%s has words in both languages', (reason) => {
    const [dutch, english] = [candidateRefusalWords(reason, 'nl'), candidateRefusalWords(reason, 'en')]
    expect([dutch, english]).not.toContain('')
    expect(dutch).not.toBe(english)
  })
})
