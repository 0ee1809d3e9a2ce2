import { describe, expect, test } from 'vitest'
import { fieldOf } from '../read.ts'

const numbers = (field: 'knockouts' | 'awards', text: string) =>
  fieldOf(field, text).map(({ number, text }) => `${number} ${text}`)
const points = (text: string) => fieldOf('awards', text).map(({ number, points }) => [number, points])

describe('marks of items', () => {
  test.each([
    ['a slash', '1/ Diploma hbo\n2/ Rijbewijs BE', '3/ Ervaring met stuwen - 70 punten\n4/ Tarief - 30 punten'],
    [
      'bare numbers above small letters',
      '1 diploma hbo\n2 rijbewijs BE',
      '3 ervaring met stuwen (70 punten)\n4 tarief (30 punten)',
    ],
    [
      'Roman numerals',
      'i) diploma hbo;\nii) rijbewijs BE.',
      'iii) ervaring met stuwen, 70 punten;\niv) tarief, 30 punten.',
    ],
    [
      'letters that go on',
      'a. Diploma hbo\nb. Rijbewijs BE',
      'c. Ervaring met stuwen: 70 punten\nd. Tarief: 30 punten',
    ],
  ])('%s', (_, hard, soft) => {
    const text = `Eisen\n${hard}\n\nWensen\n${soft}`
    expect(numbers('knockouts', text).map((one) => one.toLowerCase().replaceAll(/[.;]$/g, ''))).toEqual([
      '1 diploma hbo',
      '2 rijbewijs be',
    ])
    expect(points(text)).toEqual([
      [3, 70],
      [4, 30],
    ])
  })

  test('letters before the number that nobody foresaw', () => {
    const text = 'Eisen\nM1. Diploma hbo\nM2. Rijbewijs BE\nM3. Kennis van stuwen'
    expect(numbers('knockouts', text)).toEqual(['1 Diploma hbo', '2 Rijbewijs BE', '3 Kennis van stuwen'])
  })

  test('letters that begin again say no number', () => {
    const text =
      'Eisen\na) Diploma hbo\nb) Rijbewijs BE\n\nWensen\na) Ervaring met stuwen: 70 punten\nb) Tarief: 30 punten'
    expect(points(text).map(([number]) => number)).toEqual([3, 4])
  })

  test.each([
    [
      'years',
      '- 2 jaar ervaring met stuwen\n- 3 jaar ervaring met sluizen',
      ['1 2 jaar ervaring met stuwen', '2 3 jaar ervaring met sluizen'],
    ],
  ])('a number that belongs to the words: %s', (_, items, want) => {
    expect(numbers('knockouts', `Eisen\n${items}`)).toEqual(want)
  })

  test('steps with a number and small letters', () => {
    const text =
      'Gunningscriteria\n1. Projecten met stuwen (20 punten)\n1 project: 10 punten\n2 of meer projecten: 20 punten\n2. Tarief (80 punten)'
    expect(points(text)).toEqual([
      [1, 20],
      [2, 80],
    ])
  })
})

describe('which list is which', () => {
  test('items that all have points are scored, whatever their heading names', () => {
    const text =
      'Eisen\n1. Diploma hbo\n2. Rijbewijs BE\n\nBeoordeling van wie aan de eisen voldoet\n3. Ervaring met stuwen - 70 punten\n4. Tarief - 30 punten'
    expect(numbers('knockouts', text)).toEqual(['1 Diploma hbo', '2 Rijbewijs BE'])
    expect(points(text)).toEqual([
      [3, 70],
      [4, 30],
    ])
  })

  test('a clause with a colon is no second list beside the numbered one', () => {
    const text =
      'Het werk stelt eisen aan de planning: alles wordt gemeld, ook het kleinste, en nagekeken.\n\nEisen\n1. Diploma hbo\n2. Rijbewijs BE'
    expect(numbers('knockouts', text)).toEqual(['1 Diploma hbo', '2 Rijbewijs BE'])
  })

  test('prose below "Overig" is no part of marked items', () => {
    const text =
      'Eisen\n- Diploma hbo\n- Rijbewijs BE\n\nOverig\n\nHet team luncht samen om twaalf uur.\nParkeren kan op het terrein.'
    expect(numbers('knockouts', text)).toEqual(['1 Diploma hbo', '2 Rijbewijs BE'])
  })

  test('as many items as the scored ones leave room for', () => {
    const text =
      'Hier letten wij op\n☐ Diploma hbo\n☐ Rijbewijs BE\n\nGunningscriteria\n3. Ervaring met stuwen: 70 punten\n4. Tarief: 30 punten'
    expect(numbers('knockouts', text)).toEqual(['1 Diploma hbo', '2 Rijbewijs BE'])
  })
})

describe('a heading that nobody foresaw above numbers that go on', () => {
  const text = (heading: string) =>
    `Eisen\n1. Diploma hbo\n2. Rijbewijs BE\n\n${heading}\n3. Ervaring met stuwen\n4. Kennis van sluizen`
  test.each([
    'Beoordeling',
    'Meerwaarde',
    'Onderscheidend',
    'Waarop bent u te onderscheiden',
    'Zo beoordelen we',
    'Graag ook',
    'Extra’s',
    'Wat de doorslag geeft',
    'Rangorde',
    'Onze wegingsfactoren',
  ])('%s', (heading) => {
    expect(numbers('knockouts', text(heading))).toEqual(['1 Diploma hbo', '2 Rijbewijs BE'])
    expect(points(text(heading))).toEqual([
      [3, null],
      [4, null],
    ])
  })

  test.each(['Technisch', 'Ervaring', 'Selectie-eisen'])('but not %s', (heading) => {
    expect(numbers('knockouts', text(heading)).length).toBe(4)
    expect(points(text(heading))).toEqual([])
  })
})

describe('the next chapter of a numbered document ends the list, whatever it is called', () => {
  test.each([
    '3. Eisen\n\nE1 Diploma hbo\nE2 Rijbewijs BE\n\n4. Spelregels\n4.1 De inhuur duurt niet langer dan een jaar.\n4.2 Facturen gaan per maand.',
    '2. Eisen\nAan alle eisen moet zijn voldaan.\nE1. Diploma hbo\nE2. Rijbewijs BE\n\n3. Verdere voorwaarden\n3.1 De inhuur duurt niet langer dan een jaar.',
    '2. Eisen\nE1 Diploma hbo\nE2 Rijbewijs BE\n\n3. Afspraken\n3.1 De inhuur duurt niet langer dan een jaar.\n3.2 Facturen gaan per maand.',
  ])('%s', (text) => {
    expect(numbers('knockouts', text)).toEqual(['1 Diploma hbo', '2 Rijbewijs BE'])
  })
})
