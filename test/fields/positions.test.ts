import { expect, test } from 'vitest'
import { recordOf } from '../read.ts'

const read = (text: string) => recordOf(`Uren per week: 36\n\n${text}`)

test.each([
  ['Aantal professionals: 1.', 1],
  ['Benodigd aantal professionals\n\n2.', 2],
  ['Aantal posities: twee', 2],
  ['Aantal professionals: 2 professionals', 2],
  ['Voor de gemeente zoeken wij 9 planners.', 9],
  ['Wij zoeken twee (2) consulenten Jeugd.', 2],
  ['We zijn op zoek naar 3 ervaren projectleiders.', 3],
  ['We are looking for 3 engineers.', 3],
  ['De gemeente zoekt per direct vier ambulant begeleiders.', 4],
  ['Op zoek naar één beleidsadviseur.', 1],
  ['Aantal professionals: 1\n\nVoor de gemeente zoeken wij 9 planners.', 1],
])('%j asks for %i', (text, expected) => {
  expect(read(text).positions).toBe(expected)
})

test.each([
  'Wij zoeken een adviseur.',
  'We zoeken een kandidaat met 5 jaar ervaring.',
  'Aantal professionals: 1 à 2',
  'Aantal kandidaten: maximaal 2 per leverancier',
  'Wij zoeken 2 fte adviseurs.',
  'Het team bestaat uit 12 adviseurs.',
])('%j does not say how many', (text) => {
  expect(read(text).positions).toBeNull()
})
