import { describe, expect, test } from 'vitest'
import { type Printed, pdfFile } from './pdf-file.ts'
import { read } from './read-source.ts'

/** Lines below each other, as a program prints running text. */
const lines = (texts: string[], { x = 50, y = 200, step = 14 } = {}): Printed[] =>
  texts.map((text, index) => ({ x, y: y + index * step, text }))

const textOf = async (...pages: Printed[][]) => (await read(pdfFile(pages))).text

const PROSE = [
  'De gemeente zoekt iemand die zelfstandig plannen maakt en de',
  'uitvoering bewaakt. Samen met bewoners, aannemers en de mensen',
  'van andere afdelingen wordt gewerkt aan een schone buurt.',
]

describe('a PDF gives its text as it is read', () => {
  test('broken lines are one paragraph', async () => {
    expect(await textOf(lines(PROSE))).toBe(PROSE.join(' '))
  })

  test('white between lines parts paragraphs', async () => {
    expect(await textOf([...lines(PROSE), ...lines(PROSE, { y: 262 })])).toBe(
      `${PROSE.join(' ')}\n\n${PROSE.join(' ')}`,
    )
  })

  test('short lines stay lines', async () => {
    expect(await textOf(lines(['Uren: 36', 'Schaal: 10', 'Plaats: Assen']))).toBe('Uren: 36\nSchaal: 10\nPlaats: Assen')
  })

  test.each<[string, string, string]>([
    ['a word that was broken is one word', 'plannings-', 'planningswerkzaamheden'],
    ['of an abbreviation the hyphen stays', 'een hbo-', 'een hbo-werkzaamheden'],
  ])('%s', async (_rule, end, joined) => {
    const text = await textOf(
      lines([
        `De gemeente zoekt voor de afdeling Beheer en ${end}`,
        'werkzaamheden, voor lange tijd en met plezier, op kantoor.',
      ]),
    )
    expect(text).toContain(joined)
  })

  test('an enumeration keeps its hyphen', async () => {
    const text = await textOf(
      lines(['De gemeente zoekt iemand voor de plannings-', 'en uitvoeringsafdeling, die veel ervaring heeft.']),
    )
    expect(text).toContain('plannings- en uitvoeringsafdeling')
  })

  test('headings: larger letters by their rank, and short lines in bold', async () => {
    const page: Printed[] = [
      { x: 50, y: 200, text: 'Planner onderhoud', size: 18 },
      ...lines(PROSE, { y: 240 }),
      { x: 50, y: 310, text: 'Eisen', size: 13 },
      { x: 50, y: 340, text: 'Opleiding', bold: true },
      ...lines(['Minimaal hbo.'], { y: 360 }),
    ]
    expect(await textOf(page)).toBe(
      `# Planner onderhoud\n\n${PROSE.join(' ')}\n\n## Eisen\n\n### Opleiding\n\nMinimaal hbo.`,
    )
  })

  test('bullets are a list, however far they stand from their text', async () => {
    const page = ['Minimaal hbo', 'Rijbewijs B'].flatMap((text, index) => [
      { x: 50, y: 200 + index * 14, text: '•' },
      { x: 68, y: 200 + index * 14, text },
    ])
    expect(await textOf(page)).toBe('- Minimaal hbo\n- Rijbewijs B')
  })

  const TABLE = [
    ['Uren', '36'],
    ['Opdrachtgever', 'Gemeente Assen'],
    ['Schaal', '10'],
  ]
  const printed = (cells: string[][], order: 'rows' | 'columns'): Printed[] => {
    const all = cells.flatMap((row, index) =>
      row.map((text, column) => ({ x: 50 + column * 150, y: 200 + index * 16, text })),
    )
    return order === 'rows' ? all : all.toSorted((a, b) => a.x - b.x)
  }

  test.each(['rows', 'columns'] as const)('a table is a line a row, printed by its %s', async (order) => {
    expect(await textOf(printed(TABLE, order))).toBe('Uren\t36\nOpdrachtgever\tGemeente Assen\nSchaal\t10')
  })

  test('a cell that goes on in the next row is one cell', async () => {
    const page = [
      ...printed(TABLE, 'rows'),
      { x: 50, y: 260, text: 'Toelichting' },
      { x: 200, y: 260, text: 'Op kantoor en' },
      { x: 200, y: 271, text: 'thuis' },
    ]
    expect(await textOf(page)).toContain('Toelichting\tOp kantoor en thuis')
  })

  const LEFT = [
    'De gemeente zoekt iemand die',
    'de plannen maakt en die de',
    'uitvoering bewaakt, en het',
    'team begeleidt bij het werk.',
    'Uren: 36',
  ]
  const RIGHT = [
    'Je hebt ervaring met beheer',
    'en je kunt goed schrijven en',
    'praten met bewoners en met',
    'aannemers in de hele stad.',
    'Schaal: 10',
  ]
  const BOTH =
    'De gemeente zoekt iemand die de plannen maakt en die de uitvoering bewaakt, en het team begeleidt bij het werk.\nUren: 36'
  const columns = (order: 'columns' | 'rows') => {
    const all = [...lines(LEFT), ...lines(RIGHT, { x: 320 })]
    return order === 'columns' ? all : all.toSorted((a, b) => a.y - b.y)
  }

  test.each(['columns', 'rows'] as const)(
    'two columns are read one after the other, printed by their %s',
    async (order) => {
      const text = await textOf(columns(order))
      expect(text.startsWith(BOTH)).toBe(true)
      expect(text).toContain('Je hebt ervaring met beheer en je kunt goed schrijven')
    },
  )

  test('what stands above and below two columns is read before and after them', async () => {
    const page = [
      { x: 50, y: 150, text: 'Een aanvraag' },
      ...columns('columns'),
      { x: 50, y: 320, text: 'Reageren per mail' },
    ]
    const text = await textOf(page)
    expect(text.startsWith('Een aanvraag\n\nDe gemeente')).toBe(true)
    expect(text.endsWith('Schaal: 10\n\nReageren per mail')).toBe(true)
  })

  const PAGES = [1, 2, 3].map((number): Printed[] => [
    { x: 50, y: 40, text: 'Aanvraag 4711' },
    ...lines([`Deel ${['een', 'twee', 'drie'][number - 1]}`], { y: 300 }),
    { x: 50, y: 800, text: 'Veldwerk Inhuur' },
    { x: 280, y: 815, text: `Pagina ${number} van 3` },
  ])

  test('heads and feet of pages are read once, page numbers never', async () => {
    expect(await textOf(...PAGES)).toBe(
      'Aanvraag 4711\n\nDeel een\n\nVeldwerk Inhuur\n\n\f\n\nDeel twee\n\n\f\n\nDeel drie',
    )
  })

  test('a page number beside words goes with them', async () => {
    const pages = [1, 2].map((number): Printed[] => [
      ...lines(['Uren: 36']),
      { x: 50, y: 800, text: `Veldwerk - ${number}` },
    ])
    expect(await textOf(...pages)).toBe('Uren: 36\n\n\f\n\nUren: 36')
  })

  test('the map says which page, and which cell', async () => {
    const { text, map } = await read(
      pdfFile([
        lines(['Deel een']),
        printed(
          [
            ['Uren', '36'],
            ['Schaal', '10'],
          ],
          'rows',
        ),
      ]),
    )
    expect(map.map(({ start, end, at }) => [text.slice(start, end), at.page, at.cell])).toEqual([
      ['Deel een', 1, null],
      ['Uren', 2, { table: 1, row: 1, column: 1 }],
      ['36', 2, { table: 1, row: 1, column: 2 }],
      ['Schaal', 2, { table: 1, row: 2, column: 1 }],
      ['10', 2, { table: 1, row: 2, column: 2 }],
    ])
  })
})
