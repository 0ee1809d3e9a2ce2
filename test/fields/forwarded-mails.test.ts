import { expect, test } from 'vitest'
import { parse } from '../../shared/read/parse.ts'

/** A request that two others sent on: whose words hold. */

function recordOf(text: string) {
  const [reading] = parse(new TextEncoder().encode(text), { capturedAt: null })
  if (!reading || 'refused' in reading) throw new Error('refused')
  return reading.record
}

const asked =
  'De gemeente Ede zoekt een planner. Wij vragen 20 uur per week. Reacties ontvangen wij uiterlijk 14 mei 2027 12.00 uur.'
const sentOn = (top: string, middle: string) =>
  [
    `Van: Loes\nAan: collega's\nOnderwerp: FW: FW: planner\n\n${top}`,
    `---------- Doorgestuurd bericht ----------\nVan: Bram\nAan: Loes\nOnderwerp: FW: planner\n\n${middle}`,
    `---------- Doorgestuurd bericht ----------\nVan: gemeente Ede\nAan: Bram\nOnderwerp: planner\n\n${asked}`,
  ].join('\n\n')

test.each([
  'Reageren kan nu tot 21 mei 2027 9.00 uur, in plaats van tot 14 mei 2027.',
  'U kunt reageren tot 21 mei 2027 9.00 uur in plaats van 14 mei 2027.',
])('a day that a newer mail took back is over: %j', (middle) => {
  const { deadline, conflicts } = recordOf(sentOn('Iets voor ons?', middle))
  expect(deadline).toEqual({ actBy: '2027-05-21T07:00:00Z', closesAt: '2027-05-21T07:00:00Z' })
  expect(conflicts.map(({ code }) => code)).not.toContain('deadline-differs')
})

test('of two days that both hold the first is ours', () => {
  const { deadline } = recordOf(
    `Van: Loes\nOnderwerp: FW: planner\n\nGraag een reactie voor 12 mei 2027 9.00 uur.\n\n---------- Doorgestuurd bericht ----------\nVan: gemeente Ede\nAan: Loes\nOnderwerp: planner\n\n${asked}`,
  )
  expect(deadline).toEqual({ actBy: '2027-05-12T07:00:00Z', closesAt: '2027-05-14T10:00:00Z' })
})

test.each(['Ik dacht aan Ruud, die werkt nu 36 uur.', 'Ruud werkt momenteel 36 uur per week, is hij iets?'])(
  'what somebody works elsewhere is not asked: %j',
  (top) => {
    expect(recordOf(sentOn(top, 'Zie onder.')).hoursPerWeek).toEqual({ min: 20, max: 20 })
  },
)
