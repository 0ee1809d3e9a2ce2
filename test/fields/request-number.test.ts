import { describe, expect, test } from 'vitest'
import { fieldOf, oneLine } from '../read.ts'

const head = 'Uren: 32\nTarief: 80\nStart: mei 2026\n'

const table: [string | null, string[]][] = [
  [
    '27001',
    [
      `${head}Aanvraagnummer: 27001`,
      `${head}Aanvraagnummer\t27001`,
      `${head}Referentie\n27001`,
      `${head}| Opdrachtnummer | 27001 |`,
      'Deze opdracht heeft aanvraagnummer 27001.',
      'Je kunt reageren onder referentie 27001.',
      'Kenmerk: 27001',
    ],
  ],
  ['SRQ178204', [`${head}Referentienummer: SRQ178204`, `${head}Job Ref: SRQ178204`, `${head}Reference: SRQ178204`]],
  ['2026-0815', [`${head}Kenmerk: 2026-0815`, 'Het gaat om aanvraag nummer 2026-0815.']],
  ['SO26-1658', [`${head}Opdrachtnr.: SO26-1658`, `Planner SO26-1658\n\n${head}`]],
  ['K10127', [`Planner (K10127)\n\n${head}`]],
  ['41', [`${head}Aanvraagnummer: 41`]],
  [
    null,
    [
      `${head}Referenties: 2`,
      `${head}Referentie: n.v.t.`,
      `${head}Telefoonnummer: 035-1234567`,
      `${head}Datum aanvraag: 12-03-2026`,
      'Bel 06-12345678 over deze opdracht van 36 uur.',
      'De aanvraag van 3 maart 2026 is vervallen.',
    ],
  ],
]

describe.each(table)('%s', (number, phrasings) => {
  test.each(phrasings.map((phrasing) => [oneLine(phrasing), phrasing]))('%s', (_title, phrasing) => {
    expect(fieldOf('requestNumber', phrasing)).toBe(number)
  })
})

test('the number of the broker goes before the reference of the client', () => {
  expect(fieldOf('requestNumber', `${head}Referentie opdrachtgever: INK-77\nAanvraagnummer: 27001`)).toBe('27001')
})
