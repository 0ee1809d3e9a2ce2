import { expect, test } from 'vitest'
import { bullet, docxFile, heading, paragraph, table } from './docx-file.ts'
import { read } from './read-source.ts'

const run = (text: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
const BOLD = '<w:b/>'

test.each<[string, string, string]>([
  [
    'headings by their style, also of a Dutch Word',
    heading(1, 'Planner') + heading(2, 'Eisen') + paragraph('a'),
    '# Planner\n\n## Eisen\n\na',
  ],
  ['a short paragraph in bold is a heading', `<w:p>${run('Eisen', BOLD)}</w:p>${paragraph('a')}`, '## Eisen\n\na'],
  [
    'bold within a sentence leaves no mark',
    `<w:p>${run('Voor ')}${run('36', BOLD)}${run(' uur')}</w:p>`,
    'Voor 36 uur',
  ],
  ['a word in pieces is one', `<w:p>${run('coör')}${run('dinator', BOLD)}</w:p>`, 'coördinator'],
  ['a tab stays', `<w:p>${run('Uren')}<w:r><w:tab/></w:r>${run('36')}</w:p>`, 'Uren\t36'],
  ['a line break stays', `<w:p>${run('a')}<w:r><w:br/></w:r>${run('b')}</w:p>`, 'a\nb'],
  ['a list', bullet('a') + bullet('b'), '- a\n- b'],
  [
    'a table',
    table([
      ['Uren', '36'],
      ['Schaal', ''],
    ]),
    'Uren\t36\nSchaal\t',
  ],
  [
    'what was deleted while changes are kept is gone, what was added is there',
    `<w:p>${run('Uren: ')}<w:del><w:r><w:delText>24</w:delText></w:r></w:del><w:ins>${run('36')}</w:ins></w:p>`,
    'Uren: 36',
  ],
])('a DOCX: %s', async (_rule, body, text) => {
  expect((await read(docxFile(body))).text).toBe(text)
})
