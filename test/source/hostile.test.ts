import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sourceText } from '../../shared/source/source-text.ts'
import { docxFile, paragraph } from './docx-file.ts'
import { attachment, HOSTILE_FILES, OUTLOOK, PAGE, pdfWith, SHOWN } from './hostile-files.ts'
import { pdfFile } from './pdf-file.ts'
import { bytesOf, read, refusalOf } from './read-source.ts'

describe('a file that would do harm, or is damaged, is refused by name, with what to do', () => {
  test.each(HOSTILE_FILES)('%s', async (_what, file, reason, detail) => {
    const refused = await refusalOf(file())
    expect(refused).toEqual({ reason, detail: expect.stringMatching(detail) })
  })

  test('a PDF that lost its end is read as far as it goes', async () => {
    const file = pdfFile([PAGE])
    expect((await read(file.subarray(0, file.length - 20))).text).toBe('Uren: 36')
  })

  test.each([
    ['../../etc/passwd', 'passwd'],
    ['C:\\Windows\\win.ini', 'win.ini'],
    ['/etc/hostname', 'hostname'],
    ['%2e%2e%2fx', '%2e%2e%2fx'],
    ['..', '..'],
  ])('an attachment named %s is called %s, and opens nothing', async (name, called) => {
    const { text, map } = await read(attachment(bytesOf('Schaal: 10'), name))
    expect(text).toMatch(/^Uren: 36\n[\s\S]*Schaal: 10$/m)
    expect(map.map(({ at }) => at.part)).toContain(called)
  })

  test('what a PDF would run is not run', async () => {
    const file = pdfWith(SHOWN, '', '/OpenAction << /S /JavaScript /JS (globalThis.ran = true) >>')
    expect((await read(file)).text).toBe('Uren: 36')
    expect(globalThis).not.toHaveProperty('ran')
  })

  const DOCUMENT = (body: string, type = '') =>
    bytesOf(
      `<?xml version="1.0"?>${type}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>${paragraph('Uren: 36')}${body}</w:body></w:document>`,
    )

  test('what a DOCX names elsewhere is not fetched', async () => {
    const picture =
      '<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><a:graphic><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip r:link="rId9"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>'
    const links =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" TargetMode="External" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="file:///etc/hostname"/></Relationships>'
    const file = docxFile('', {
      'word/document.xml': DOCUMENT(picture),
      'word/_rels/document.xml.rels': bytesOf(links),
    })
    expect((await read(file)).text).toBe('Uren: 36')
  })

  test('a DOCX with entities of its own, which Word never writes, is damaged', async () => {
    const type = '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/hostname"><!ENTITY y "yy"><!ENTITY z "&y;&y;">]>'
    const file = docxFile('', { 'word/document.xml': DOCUMENT('<w:p><w:r><w:t>&x;&z;</w:t></w:r></w:p>', type) })
    expect(await refusalOf(file)).toMatchObject({ reason: 'unreadable' })
  })
})

describe('a damaged file ends in a text or a refusal', () => {
  const files = {
    html: bytesOf('<!doctype html><h1>Planner</h1><table><tr><td>Uren</td><td>36</td></tr></table><ul><li>a</ul>'),
    mail: bytesOf(attachment(bytesOf('Schaal: 10'))),
    docx: docxFile(paragraph('Uren: 36')),
    outlook: OUTLOOK,
    pdf: pdfFile([PAGE, PAGE]),
    'mail with a PDF': bytesOf(attachment(pdfFile([PAGE]))),
  }
  const damage = fc.array(
    fc.record({
      at: fc.double({ min: 0, max: 0.999, noNaN: true }),
      how: fc.constantFrom('set', 'cut', 'double'),
      byte: fc.nat(255),
    }),
    { minLength: 1, maxLength: 8 },
  )

  test.each(Object.entries(files))('%s', async (_kind, file) => {
    await fc.assert(
      fc.asyncProperty(damage, async (slips) => {
        const given = await sourceText(damaged(file, slips))
        expect('refused' in given ? given.refused.detail : given.text).not.toBe('')
      }),
      { numRuns: 1700 },
    )
  })
})

function damaged(file: Uint8Array, slips: { at: number; how: string; byte: number }[]): Uint8Array {
  let bytes = new Uint8Array(file)
  for (const { at, how, byte } of slips) {
    const place = Math.floor(at * bytes.length)
    if (how === 'set') bytes[place] = byte
    else if (how === 'cut') bytes = new Uint8Array([...bytes.subarray(0, place), ...bytes.subarray(place + byte)])
    else bytes = new Uint8Array([...bytes.subarray(0, place), ...bytes.subarray(Math.max(0, place - byte))])
  }
  return bytes
}
