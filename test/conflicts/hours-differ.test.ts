import { expect, test } from 'vitest'
import { recordOf } from '../read.ts'

const conflict = (text: string) => recordOf(text).conflicts.find(({ code }) => code === 'hours-differ')

test.each([
  ['Uren per week: 36 uur\nTarief: 90\n\nAantal uur: werkweek van 32-36 uur per week.', ['36 uur', '32 tot 36 uur']],
  ['Uren per week: 24 tot 28 uur\nTarief: 90\n\nDe inzet is 32 uur per week.', ['24 tot 28 uur', '32 uur']],
  [
    'Uren per week: 24-28\nTarief: 90\n\nEisen\n1. Beschikbaar voor minimaal 32 uur per week',
    ['24 tot 28 uur', 'minimaal 32 uur'],
  ],
  ['Uren per week: 36\nTarief: 90\n\nJe werkt 2 dagen per week.', ['36 uur', '16 uur']],
])('%j', (text, stated) => {
  for (const words of stated) expect(conflict(text)?.question).toContain(words)
  expect(conflict(text)?.quotes.length).toBe(2)
})

test.each([
  'Uren per week: 24 tot 28 uur\nTarief: 90\n\nEisen\n1. Beschikbaar voor gemiddeld 24 tot 28 uur per week\n2. Per 5 januari beschikbaar voor minimaal 24 uur per week',
  'Uren per week: 32 uur per week (24-40 uur bespreekbaar)\nTarief: 90',
  'Uren per week: 36\nTarief: 90\n\nJe werkt 4 dagen per week, waarvan 2 dagen op kantoor.',
  'Uren per week: 24-32\nTarief: 90\n\nGemiddeld is de inzet 28 uur per week.',
  'Uren per week: 36\nTarief: 90\n\nDe inzet is 1 fte. Vier uur per week besteed je aan overleg.',
  'Uren per week: 32\nTarief: 90\n\nUitbreiding naar 36 uur per week is mogelijk.',
  'Uren per week: 36 uur\nTarief: 90\n\nHet maximum is 1620 uur per jaar. Reageren voor 12.00 uur.',
])('no alarm: %j', (text) => {
  expect(conflict(text)).toBeUndefined()
})
