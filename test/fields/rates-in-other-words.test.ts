import { describe, expect, test } from 'vitest'
import { fieldOf, recordOf } from '../read.ts'

const capOf = (text: string) => fieldOf('rateCap', text)

describe('what the cap covers, said elsewhere', () => {
  test.each([
    ['Plafond: € 91,00 per uur\n\nHet plafond is inclusief onze fee.', 'unstated', ['brokerFee']],
    ['Maximumtarief: € 91,00\n\nDe bovengrens is exclusief btw.', 'excluded', []],
    ['{"Maximumtarief": "€ 91,00", "Btw": "exclusief"}', 'excluded', []],
    ['{"maxRate": "€ 91,00", "vatIncluded": false}', 'excluded', []],
    ['Maximumtarief: € 91,00\nInclusief btw: nee', 'excluded', []],
    ['Maximumtarief: € 91,00\nExclusief btw: nee', 'included', []],
    [
      'Maximumtarief: € 91,00. Wij houden € 1,90 per uur in. Dat bedrag zit al in het tarief.',
      'unstated',
      ['brokerFee'],
    ],
    [
      'Maximumtarief: € 91,00. De fee is € 1,90 per uur; deze is verwerkt in het genoemde tarief.',
      'unstated',
      ['brokerFee'],
    ],
    ['Maximumtarief: € 91,00. Wij rekenen € 1,90 per uur. Dat bedrag zit niet in het tarief.', 'unstated', []],
    ['Maximumtarief: € 91,00. Op dit tarief wordt geen fee ingehouden.', 'unstated', []],
  ])('%j', (text, vat, includes) => {
    expect(capOf(text)).toMatchObject({ stages: [{ cents: 9100 }], vat, includes })
  })
})

describe('a cap within a criterion', () => {
  test.each([
    'Het aangeboden tarief, dat niet hoger mag zijn dan € 87,50 excl. btw (20 punten)',
    'Het tarief: dit kan niet meer bedragen dan € 87,50 excl. btw (20 punten)',
    'Prijs: een uurtarief dat € 87,50 niet te boven gaat (20 punten)',
  ])('%j', (criterion) => {
    const record = recordOf(`Gunningscriteria\n1. Ervaring met inkoop (80 punten)\n2. ${criterion}`)
    expect(record.rateCap).toMatchObject({ stages: [{ cents: 8750 }], strength: 'award' })
  })
})

describe('a list of caps by level', () => {
  const list = (head: string) => `Functie: Senior planner\n\n${head}\njunior € 70,00\nmedior € 80,00\nsenior € 90,00\n`
  test.each(['Onze tarieflijst, alle tarieven exclusief btw:', 'Dit zijn de maxima per uur, exclusief btw:'])(
    '%j',
    (head) => {
      expect(capOf(list(head))).toMatchObject({ stages: [{ cents: 9000 }], vat: 'excluded' })
    },
  )
  test('not where nothing says that these are rates', () => {
    expect(capOf(list('De bonus hangt af van het niveau:'))).toBeNull()
  })
})

test.each([
  'Noor: Wat mag het kosten? Ik heb iemand voor 96 per uur\nAnna: Plafond is 84 per uur ex btw, hoger gaat niet\nNoor: Dank',
  'Noor: En het tarief? Wij hebben nog een kandidaat voor 96 euro\nAnna: Max 84 per uur',
])('what a supplier asks behind a question is no cap: %j', (text) => {
  expect(capOf(text)?.stages).toEqual([{ fromMonth: 0, cents: 8400 }])
})
