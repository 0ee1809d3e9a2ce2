import { expect, test } from 'vitest'
import { fieldOf } from '../read.ts'

test('messages of an export by telephone are turns: what the other offers counts for nothing', () => {
  const text = [
    'Van: +31612345678\nAan: +31687654321\n03-12-2026 10:02\nGemeente Ede zoekt een jurist, 24 uur pw, max 95 ex btw',
    'Van: +31687654321\nAan: +31612345678\n03-12-2026 10:05\nMag het een zzp’er zijn? Ik heb iemand voor 32 uur, 110 euro per uur',
    'Van: +31612345678\nAan: +31687654321\n03-12-2026 10:09\nED-2212. Zzp mag niet.',
  ].join('\n\n')
  expect(fieldOf('hoursPerWeek', text)).toEqual({ min: 24, max: 24 })
  expect(fieldOf('selfEmployed', text)).toBe('excluded')
  expect(fieldOf('requestNumber', text)).toBe('ED-2212')
})

test('what goes out alone is said by who holds the telephone', () => {
  const text = [
    'Van: +31 6 1234 5678 (Yvonne)\nGemeente Ede zoekt een jurist, 24 uur pw',
    'Aan: +31 6 1234 5678\nIk heb iemand voor 32 uur',
    'Van: +31 6 1234 5678 (Yvonne)\n32 uur mag niet',
  ].join('\n\n')
  expect(fieldOf('hoursPerWeek', text)).toEqual({ min: 24, max: 24 })
})

test('the desk that puts a request out for who asks says more of it', () => {
  const text = [
    '[10:04] Petra: Wij zoeken een jurist voor 32 uur per week, max 102 euro per uur',
    '[10:06] Bas: Zeker. Ik maak er INH-2026-288 van. Vanaf wanneer?',
    '[10:07] Petra: 16 november 2026',
    '[10:08] Bas: Vorige keer betaalden we 115 per uur',
    '[10:09] Bas: Dan zet ik hem vanmiddag uit namens gemeente Hoorn, sluiting maandag 26 oktober 2026 om 9.00 uur',
  ].join('\n')
  expect(fieldOf('requestNumber', text)).toBe('INH-2026-288')
  expect(fieldOf('client', text)).toBe('Gemeente Hoorn')
  expect(fieldOf('deadline', text)?.actBy).toBe('2026-10-26T08:00:00Z')
  expect(fieldOf('rateCap', text)?.stages).toEqual([{ fromMonth: 0, cents: 102_00 }])
})
